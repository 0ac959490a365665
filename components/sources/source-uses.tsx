import { DisagreementTable } from "@/components/data/disagreement-table";
import { formatDate, formatNumber } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { dataMessages } from "@/lib/i18n/messages/data";
import { href } from "@/lib/i18n/routes";
import type { Indicator } from "@/lib/indicators/indicator";
import type { Province } from "@/lib/provinces/province";
import type { SourceView } from "@/lib/rankings/source-view";
import { missingLabel } from "@/lib/sentences/missing";
import { indicatorLabel, score } from "@/lib/sentences/words";

interface SourceUsesProps {
  view: SourceView;
  language: Language;
}

/** What else rests on a source: means, places in regions, changes of method, gaps, announcements, targets. */
export function SourceUses({ view, language }: SourceUsesProps) {
  const t = dataMessages(language).source;
  const link = (indicator: Indicator) => (
    <IndicatorLink indicator={indicator} language={language} />
  );
  return (
    <>
      <Part title={t.averages}>
        {view.averages.map(({ item, indicator, region }) => (
          <li key={`${item.indicator}${item.year}${item.unitSet}${item.region}`}>
            {link(indicator)} {item.year}, {region?.name[language] ?? t.country}:{" "}
            <strong className="font-semibold">{score(item.printed, indicator, language)}</strong>
            {item.rank !== null && item.of !== null && ` (${item.rank}/${item.of})`}
            {item.note && <span className="text-muted"> {item.note[language]}</span>}
          </li>
        ))}
      </Part>
      <Part title={t.regionalRanks}>
        {view.regionalRanks.map(({ item, indicator, region, province }) => (
          <li key={`${item.indicator}${item.year}${item.province}`}>
            <ProvinceLink province={province} language={language} />: {link(indicator)} {item.year},{" "}
            {t.regionRank(item.rank, item.of, region?.name[language] ?? item.region)}
          </li>
        ))}
      </Part>
      <Part title={t.breaks}>
        {view.breaks.map(({ item, indicator }) => (
          <li key={`${item.indicator}${item.year}`}>
            {link(indicator)} {item.year} ({dataMessages(language).method.severity[item.severity]}):{" "}
            {item.reason[language]}
          </li>
        ))}
      </Part>
      <Part title={t.gaps}>
        {view.gaps.map(({ item, indicator, province }) => (
          <li key={`${item.indicator}${item.year}${item.unitSet}${item.province}`}>
            {link(indicator)} {item.year},{" "}
            {province ? <ProvinceLink province={province} language={language} /> : t.everyProvince}:{" "}
            {missingLabel({ code: item.reason }, language)}. {item.text[language]}
          </li>
        ))}
      </Part>
      <Part title={t.releases}>
        {view.releases.map(({ item, indicator }) => (
          <li key={`${item.indicator}${item.year}`}>
            {link(indicator)} {item.year}: {announcedWords(item.announced, language)}
            {item.document && ` (${item.document})`}
          </li>
        ))}
      </Part>
      <Part title={t.targets}>
        {view.targets.map(({ item, indicator, province }) => (
          <li key={`${item.province}${item.indicator}${item.byYear}`}>
            <ProvinceLink province={province} language={language} />: {link(indicator)},{" "}
            {t.target[item.kind](
              targetWords(item.target, item.kind, indicator, language),
              item.byYear,
            )}
            . <q lang="vi">{item.quote}</q>
          </li>
        ))}
      </Part>
      {view.disagreements.length > 0 && (
        <section>
          <h2 className="mt-9 mb-2 text-xl">{t.disagreements}</h2>
          <DisagreementTable rows={view.disagreements} language={language} />
        </section>
      )}
    </>
  );
}

function Part({ title, children }: { title: string; children: readonly React.ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <section>
      <h2 className="mt-9 mb-2 text-xl">{title}</h2>
      <ul className="my-2 grid max-w-4xl list-disc gap-1.5 pl-5">{children}</ul>
    </section>
  );
}

function IndicatorLink({ indicator, language }: { indicator: Indicator; language: Language }) {
  return (
    <a
      className="inline-block min-h-6"
      href={href(language, { page: "indicator", indicator: indicator.code })}
    >
      {indicatorLabel(indicator, language)}
    </a>
  );
}

function ProvinceLink({ province, language }: { province: Province; language: Language }) {
  const { unitSet, slug, name } = province;
  return (
    <a className="inline-block min-h-6" href={href(language, { page: "province", unitSet, slug })}>
      {name[language]}
    </a>
  );
}

function announcedWords(announced: string | null, language: Language): string {
  const t = dataMessages(language).source;
  if (announced === null) return t.announcedUnknown;
  const date = formatDate(announced, language);
  return announced.length > 7 ? t.announced(date) : t.announcedMonth(date);
}

function targetWords(
  target: number,
  kind: "rank" | "value",
  indicator: Indicator,
  language: Language,
): string {
  const number = String(target);
  return kind === "rank" ? formatNumber(number, language) : score(number, indicator, language);
}
