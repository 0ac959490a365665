import type { Language } from "@/lib/i18n/language";
import { dataMessages } from "@/lib/i18n/messages/data";
import { href, type Parameter } from "@/lib/i18n/routes";

interface CorrectionCountProps {
  /** How many figures were corrected; with 0 nothing is drawn. */
  count: number;
  /** "2 figures of this edition have been corrected". */
  text: string;
  /** Filter of the page of corrections. */
  query: Partial<Record<Parameter, string>>;
  language: Language;
}

/** One line beside the figures that says that some were corrected, with the way to what changed. */
export function CorrectionCount({ count, text, query, language }: CorrectionCountProps) {
  if (count === 0) return null;
  return (
    <p className="my-2 text-sm text-muted">
      {text}:{" "}
      <a className="inline-block min-h-6" href={href(language, { page: "corrections" }, query)}>
        {dataMessages(language).corrections.see}
      </a>
    </p>
  );
}
