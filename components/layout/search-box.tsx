"use client";

import { useEffect, useId, useState } from "react";
import type { Language } from "@/lib/i18n/language";

interface Suggestion {
  readonly name: string;
  readonly detail: string;
  readonly href: string;
}

interface SearchBoxProps {
  action: string;
  parameter: string;
  language: Language;
  initial?: string;
  words: { label: string; placeholder: string; submit: string; available: string };
}

/**
 * A search form that works by itself; with a script it suggests while one types
 * (combobox pattern of the ARIA Authoring Practices: arrows choose, Enter opens, Escape closes).
 */
export function SearchBox({ action, parameter, language, initial = "", words }: SearchBoxProps) {
  const id = useId();
  const [text, setText] = useState(initial);
  const [typed, setTyped] = useState(false);
  const [active, setActive] = useState(-1);
  const suggestions = useSuggestions(typed ? text : "", language);
  const open = typed && suggestions.length > 0;

  function close() {
    setTyped(false);
    setActive(-1);
  }

  function onKeyDown(event: React.KeyboardEvent) {
    if (!open) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      setActive(
        (current) =>
          (current + step + suggestions.length + (current < 0 && step < 0 ? 1 : 0)) %
          suggestions.length,
      );
    } else if (event.key === "Escape") {
      // Else the browser empties the field too.
      event.preventDefault();
      close();
    } else if (event.key === "Enter" && active >= 0) {
      event.preventDefault();
      const chosen = suggestions[active];
      if (chosen) window.location.assign(chosen.href);
    }
  }

  return (
    <search>
      <form
        action={action}
        className="relative flex gap-1"
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) close();
        }}
      >
        <label htmlFor={id} className="sr-only">
          {words.label}
        </label>
        <input
          id={id}
          name={parameter}
          type="search"
          required
          maxLength={100}
          value={text}
          placeholder={words.placeholder}
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={open}
          aria-controls={`${id}-list`}
          aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
          className="field w-full min-w-0"
          onChange={(event) => {
            setText(event.target.value);
            setTyped(true);
            setActive(-1);
          }}
          onKeyDown={onKeyDown}
        />
        <button type="submit" className="button">
          {words.submit}
        </button>
        <div
          id={`${id}-list`}
          role="listbox"
          aria-label={words.label}
          hidden={!open}
          className="absolute inset-x-0 top-full z-20 m-0 mt-1 max-h-96 list-none overflow-auto border border-muted bg-paper p-0 shadow-lg"
        >
          {suggestions.map((item, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: in a combobox the keys are handled by the text field
            <div
              key={item.href}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              className={`cursor-pointer px-3 py-2 hover:bg-panel ${index === active ? "bg-panel" : ""}`}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => window.location.assign(item.href)}
            >
              {item.name} <span className="text-sm text-muted">{item.detail}</span>
            </div>
          ))}
        </div>
        <span role="status" className="sr-only">
          {open ? words.available.replace("{count}", String(suggestions.length)) : ""}
        </span>
      </form>
    </search>
  );
}

function useSuggestions(query: string, language: Language): readonly Suggestion[] {
  const [suggestions, setSuggestions] = useState<readonly Suggestion[]>([]);
  useEffect(() => {
    if (query.trim() === "") {
      setSuggestions([]);
      return;
    }
    const controller = new AbortController();
    const timer = setTimeout(async () => {
      const search = new URLSearchParams({ q: query, lang: language });
      const answer = await fetch(`/api/suggest?${search}`, { signal: controller.signal }).catch(
        () => null,
      );
      if (answer?.ok) setSuggestions(await answer.json());
    }, 120);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [query, language]);
  return suggestions;
}
