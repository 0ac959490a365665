"use client";

import { useParams } from "next/navigation";
import { errorWords } from "@/lib/i18n/messages/error-words";

/** What a reader sees when a page fails; the cause stands in the server's log. */
export default function ErrorPage({ reset }: { reset: () => void }) {
  const language = useParams().lang === "en" ? "en" : "vi";
  const t = errorWords[language];
  return (
    <main className="frame py-10">
      <h1>{t.title}</h1>
      <p>{t.text}</p>
      <button type="button" className="button" onClick={reset}>
        {t.retry}
      </button>
    </main>
  );
}
