import { formatNumber } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { type DataMessages, dataMessages } from "@/lib/i18n/messages/data";
import { href } from "@/lib/i18n/routes";
import type { Indicator } from "@/lib/indicators/indicator";
import type { MethodView } from "@/lib/rankings/method-view";
import { indicatorLabel } from "@/lib/sentences/words";
import { yearRanges } from "@/lib/sentences/year-ranges";

interface MethodFactsProps {
  view: MethodView;
  language: Language;
}

/** Who publishes the index, what it measures, its scale, and which places may be shown. */
export function MethodFacts({ view, language }: MethodFactsProps) {
  const t = dataMessages(language).method;
  const bands = messages(language).bands;
  const { indicator, parent, names, years } = view;
  const last = names.at(-1);
  return (
    <dl className="my-4 grid max-w-4xl gap-x-6 gap-y-1 sm:grid-cols-[11rem_1fr]">
      {parent && (
        <Item name={t.parent}>
          <a
            className="inline-block min-h-6"
            href={href(language, { page: "indicator", indicator: parent.code })}
          >
            {indicatorLabel(parent, language)}
          </a>
        </Item>
      )}
      <Item name={t.publisher}>{indicator.publisher[language]}</Item>
      <Item name={t.how}>{indicator.description?.[language] ?? t.noDescription}</Item>
      <Item name={t.scale}>
        {scaleWords(indicator, t, language)};{" "}
        {indicator.higherIsBetter ? t.direction.up : t.direction.down};{" "}
        {t.decimalsText(indicator.decimals)}
      </Item>
      <Item name={t.rank}>{t.rankPolicy[indicator.rankPolicy]}</Item>
      {indicator.code === "par-index" && <Item name={t.bands}>{bands.parNote}</Item>}
      {indicator.rankPolicy === "groups" && <Item name={t.bands}>{bands.quartileNote}</Item>}
      <Item name={t.period}>{t.periodText(indicator.firstYear, indicator.lastYear)}</Item>
      <Item name={t.held}>{years.length > 0 ? yearRanges(years) : t.noYears}</Item>
      {last && (
        <Item name={t.names}>
          {names.map((item) => (
            <span key={item.fromYear} className="block">
              {t.named(item.fromYear, item.toYear)}: {item.name[language]}
            </span>
          ))}
          {last.toYear < indicator.lastYear && (
            <span className="block">
              {t.nameNow(last.toYear + 1)}: {indicator.name[language]}
            </span>
          )}
        </Item>
      )}
      {indicator.officialUrl && (
        <Item name={t.official}>
          <a className="inline-block min-h-6 break-all" href={indicator.officialUrl} rel="external">
            {indicator.officialUrl}
          </a>
        </Item>
      )}
    </dl>
  );
}

/** The maximum of a component is left open where only the bounds of a scheme are known. */
function scaleWords(indicator: Indicator, t: DataMessages["method"], language: Language): string {
  if (indicator.unit === "%") return t.scalePercent;
  if (indicator.maxPoints === null) return t.scaleUnknown;
  return t.scalePoints(formatNumber(String(indicator.maxPoints), language));
}

function Item({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <>
      <dt className="text-muted">{name}</dt>
      <dd className="m-0 mb-1.5 first-letter:uppercase sm:mb-0">{children}</dd>
    </>
  );
}
