import type { Language } from "@/lib/i18n/language";
import { provinceIndexMessages } from "@/lib/i18n/messages/province-index";
import type { IndexSection } from "@/lib/rankings/index-section";
import type { ProvinceIndexView } from "@/lib/rankings/province-index-view";
import { indicatorLabel } from "@/lib/sentences/words";
import { YearLink } from "./edition-link";

/** Anchors of the parts, the same in both languages. */
export const anchors = {
  why: "vi-sao",
  strengths: "manh-yeu",
  gap: "khoang-cach",
  stability: "on-dinh",
  records: "ky-luc",
  history: "cac-nam",
} as const;

/** The questions that the page answers, in the order in which an official asks them. */
export function Contents({ language }: { language: Language }) {
  const t = provinceIndexMessages(language);
  const links = [
    [anchors.why, t.why.short],
    [anchors.strengths, t.strengths.short],
    [anchors.gap, t.gap.short],
    [anchors.stability, t.stability.short],
    [anchors.records, t.records.title],
    [anchors.history, t.history],
  ] as const;
  return (
    <nav aria-label={t.contents} className="my-3 text-sm no-print">
      <ul className="m-0 flex list-none flex-wrap gap-x-4 gap-y-1 p-0">
        {links.map(([anchor, name]) => (
          <li key={anchor}>
            <a href={`#${anchor}`} className="inline-block py-1">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Which edition the parts are about, and the way to the others. */
export function YearChoice({
  view,
  section,
  language,
}: {
  view: ProvinceIndexView;
  section: IndexSection;
  language: Language;
}) {
  const t = provinceIndexMessages(language).years;
  const { year, years, newest, chosen, indicator, province } = view;
  return (
    <div className="mt-6 border-l-4 border-accent bg-panel px-4 py-2.5">
      <p className="m-0">
        {t.analysed(indicatorLabel(indicator, language), year)}
        {!chosen && year !== newest && ` ${t.notNewest(newest, year)}`}
      </p>
      {years.length > 1 && (
        <details className="text-sm no-print">
          <summary className="py-1">{t.other}</summary>
          <ul className="m-0 flex list-none flex-wrap gap-x-3 gap-y-1 p-0" aria-label={t.label}>
            {years.map((item) => (
              <li key={item} aria-current={item === year ? "true" : undefined}>
                {item === year ? (
                  <strong className="inline-block py-1">{item}</strong>
                ) : (
                  <span className="inline-block py-1">
                    <YearLink
                      section={section}
                      slug={province.slug}
                      year={item}
                      anchor={anchors.why}
                      language={language}
                    >
                      {item}
                    </YearLink>
                  </span>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
