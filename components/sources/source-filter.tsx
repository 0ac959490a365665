import { VersionField } from "@/components/ui/version-field";
import type { Language } from "@/lib/i18n/language";
import { dataMessages } from "@/lib/i18n/messages/data";
import { parameters } from "@/lib/i18n/routes";

interface SourceFilterProps {
  action: string;
  query: string;
  language: Language;
}

/** Finds a source by words of its title, publisher or address: a plain form, so the search stands in the address. */
export function SourceFilter({ action, query, language }: SourceFilterProps) {
  const t = dataMessages(language).sources;
  return (
    <form
      action={action}
      className="my-3 flex flex-wrap items-end gap-2 no-print"
      aria-label={t.filter}
    >
      <VersionField />
      <label className="grid min-w-0 grow gap-0.5 text-sm sm:grow-0">
        {t.filterLabel}
        <input
          type="search"
          name={parameters[language].query}
          defaultValue={query}
          maxLength={100}
          className="field w-full sm:w-80"
        />
      </label>
      <button type="submit" className="button">
        {t.apply}
      </button>
      {query !== "" && (
        <a href={action} className="px-2 py-2">
          {t.clear}
        </a>
      )}
    </form>
  );
}
