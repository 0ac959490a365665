import { rankingHref } from "@/components/data/ranking-href";
import { SourceMark } from "@/components/provenance/source-mark";
import { formatCount, formatDate } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { dataMessages } from "@/lib/i18n/messages/data";
import { href } from "@/lib/i18n/routes";
import type { Indicator } from "@/lib/indicators/indicator";
import type { LatestEdition, Leader, RankedEntry } from "@/lib/rankings/catalogue-view";
import type { EditionRow } from "@/lib/rankings/edition-row";
import { editionName } from "@/lib/sentences/edition-name";
import { indicatorLabel, placeWords, score } from "@/lib/sentences/words";
import { yearRanges } from "@/lib/sentences/year-ranges";

/** One index: what it is, the years held, its latest edition with leader and coverage, and where to read on. */
export function CatalogueEntry({ entry, language }: { entry: RankedEntry; language: Language }) {
  const t = dataMessages(language).catalogue;
  const { indicator, years, latest, ahead } = entry;
  const label = indicatorLabel(indicator, language);
  const method = href(language, { page: "indicator", indicator: indicator.code });
  return (
    <article className="grid content-start gap-1 border-t border-ink pt-2 md:grid-cols-[2fr_3fr] md:gap-x-8">
      <div>
        <h3 className="m-0 text-xl">
          <a href={method} className="text-ink">
            {label}
          </a>
        </h3>
        <p className="m-0">{indicator.name[language]}</p>
        <p className="m-0 text-sm text-muted">
          {messages(language).ranking.publisher(indicator.publisher[language])}
        </p>
        {indicator.description && (
          <p className="mt-1.5 mb-0 text-sm">{indicator.description[language]}</p>
        )}
      </div>
      <dl className="m-0 grid content-start gap-x-4 gap-y-1 text-sm sm:grid-cols-[10rem_1fr]">
        <Item name={t.years}>
          {years.length > 0 ? `${yearRanges(years)} (${t.editions(years.length)})` : t.noFigures}
        </Item>
        {latest.map((edition) => (
          <Latest
            key={edition.unitSet}
            edition={edition}
            indicator={indicator}
            language={language}
          />
        ))}
        {ahead && <Item name={t.ahead}>{aheadWords(ahead, language)}</Item>}
        <dd className="m-0 sm:col-start-2">
          <a href={method} className="inline-block py-1">
            {t.method(label)}
          </a>
        </dd>
      </dl>
    </article>
  );
}

interface LatestProps {
  edition: LatestEdition;
  indicator: Indicator;
  language: Language;
}

function Latest({ edition, indicator, language }: LatestProps) {
  const t = dataMessages(language).catalogue;
  const { coverage, leaders, year, usual } = edition;
  const name = editionName(indicator, year, language);
  const count = (number: number) => formatCount(number, language);
  return (
    <>
      <Item name={t.latest}>
        <a
          className="inline-block py-1 font-semibold"
          href={rankingHref(language, { ...edition, indicator: indicator.code })}
        >
          {usual ? t.ranking(name) : t.recomputed(name)}
        </a>
      </Item>
      <Item name={t.leader}>
        {leaders.length === 0 && t.leaderUnknown}
        {leaders.map((leader) => (
          <LeaderLine
            key={leader.standing.province.slug}
            leader={leader}
            indicator={indicator}
            language={language}
          />
        ))}
      </Item>
      <Item name={t.coverage}>
        {t.coverageText(count(coverage.withValue), count(coverage.withRank), count(coverage.all))}{" "}
        <span className="tag">{coverage.complete ? t.complete : t.partial}</span>
      </Item>
    </>
  );
}

function LeaderLine({
  leader,
  indicator,
  language,
}: {
  leader: Leader;
  indicator: Indicator;
  language: Language;
}) {
  const { province, figure, rank } = leader.standing;
  const { unitSet, slug, name } = province;
  const page = { page: "province-indicator", unitSet, slug, indicator: indicator.code } as const;
  return (
    <span className="block">
      <a className="inline-block min-h-6" href={href(language, page)}>
        {name[language]}
      </a>
      {[
        rank && placeWords(rank, language),
        figure?.printed != null && score(figure.printed, indicator, language),
      ]
        .filter(Boolean)
        .map((part) => `, ${part}`)}{" "}
      {leader.note && <SourceMark note={leader.note} language={language} />}
    </span>
  );
}

function aheadWords(row: EditionRow, language: Language): string {
  const words = messages(language).ranking;
  const { release } = row;
  const announced =
    release?.announced &&
    (release.announced.length > 7 ? words.announced : words.announcedMonth)(
      formatDate(release.announced, language),
    );
  return [String(row.year), announced, row.gap?.text[language].replace(/\.$/, "")]
    .filter(Boolean)
    .join(". ");
}

function Item({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <>
      <dt className="mt-1 text-muted sm:mt-0 sm:py-0.5">{name}</dt>
      <dd className="m-0 sm:py-0.5">{children}</dd>
    </>
  );
}
