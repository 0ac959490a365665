import type { Language } from "@/lib/i18n/language";
import { dataMessages } from "@/lib/i18n/messages/data";
import type { EmptyReason, Shade } from "@/lib/rankings/coverage-view";

const shades = [1, 2, 3, 4, 5] as const satisfies readonly Shade[];

interface CoverageLegendProps {
  reasons: readonly EmptyReason[];
  language: Language;
}

/** What the shades of the coverage table mean, and the words in its cells without an edition. */
export function CoverageLegend({ reasons, language }: CoverageLegendProps) {
  const t = dataMessages(language).data;
  return (
    <div className="my-3 grid gap-x-10 gap-y-3 text-sm md:grid-cols-[auto_1fr]">
      <div>
        <p className="m-0 font-semibold">{t.legend}</p>
        <ul className="m-0 mt-1 grid list-none gap-1 p-0">
          {shades.map((shade) => (
            <li key={shade} className="flex items-center gap-2">
              <span
                aria-hidden="true"
                className={`inline-block h-4 w-7 border border-rule place-${shade}`}
              />
              {t.shades[shade]}
            </li>
          ))}
        </ul>
      </div>
      <div>
        <p className="m-0 font-semibold">{t.reasonsTitle}</p>
        <dl className="m-0 mt-1 grid gap-x-4 gap-y-1 sm:grid-cols-[auto_1fr]">
          {reasons.map((reason) => (
            <div key={reason} className="sm:contents">
              <dt className="font-medium">{t.reasons[reason].label}</dt>
              <dd className="m-0 text-muted">{t.reasons[reason].text}</dd>
            </div>
          ))}
        </dl>
      </div>
    </div>
  );
}
