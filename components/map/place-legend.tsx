import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";

const classes = [1, 2, 3, 4, 5] as const;

/** The five shades of place, named at both ends. */
export function PlaceLegend({ language }: { language: Language }) {
  const t = messages(language).ranking;
  return (
    <p className="m-0 flex items-center gap-2 text-sm text-muted">
      <span>{t.legend}:</span>
      <span>{t.legendBest}</span>
      <span className="flex" aria-hidden="true">
        {classes.map((item) => (
          <span key={item} className={`inline-block h-3 w-5 border border-rule place-${item}`} />
        ))}
      </span>
      <span>{t.legendWorst}</span>
    </p>
  );
}
