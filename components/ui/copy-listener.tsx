"use client";

import { useEffect, useState } from "react";

/** Serves every copy button of the page, and says aloud that something was copied. */
export function CopyListener() {
  const [said, setSaid] = useState("");
  useEffect(() => {
    async function copy(event: MouseEvent) {
      const button = event.target instanceof Element ? event.target.closest("[data-copy]") : null;
      if (!(button instanceof HTMLElement)) return;
      await navigator.clipboard.writeText(button.dataset.copy ?? "");
      const name = button.textContent;
      button.textContent = button.dataset.done ?? name;
      setSaid(button.dataset.done ?? "");
      setTimeout(() => {
        button.textContent = name;
        setSaid("");
      }, 2_000);
    }
    document.addEventListener("click", copy);
    return () => document.removeEventListener("click", copy);
  }, []);
  return (
    <p aria-live="polite" className="sr-only">
      {said}
    </p>
  );
}
