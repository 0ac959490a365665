import { FigureTags } from "@/components/provenance/figure-tags";
import { Absent } from "@/components/tables/absent";
import { RankText } from "@/components/ui/rank-text";
import { ScrollFrame } from "@/components/ui/scroll-frame";
import { signOf } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { briefMessages } from "@/lib/i18n/messages/brief";
import { href } from "@/lib/i18n/routes";
import type { BriefRow } from "@/lib/rankings/brief-view";
import type { Change } from "@/lib/rankings/change";
import { missingLabel } from "@/lib/sentences/missing";
import { indicatorLabel, score } from "@/lib/sentences/words";
import { Marks } from "./marks";

/** Each index with place, score, what changed or why that is not said, place in the region, sources. */
export function IndexTable({ rows, language }: { rows: readonly BriefRow[]; language: Language }) {
  const t = messages(language);
  const words = briefMessages(language);
  return (
    <ScrollFrame label={words.tableTitle}>
      <table className="grid-table brief-indices w-full">
        <thead>
          <tr>
            <th scope="col">{t.columns.indicator}</th>
            <th scope="col" className="number">
              {t.columns.rank}
            </th>
            <th scope="col" className="number">
              {t.columns.score}
            </th>
            <th scope="col">{words.since}</th>
            <th scope="col" className="number">
              {t.columns.regionPlace}
            </th>
            <th scope="col">{words.sources}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.indicator.code} row={row} language={language} />
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}

function Row({ row, language }: { row: BriefRow; language: Language }) {
  const t = messages(language);
  const words = briefMessages(language);
  const { indicator, year, newest, standing, marks } = row;
  const { figure, rank, region, province } = standing;
  const { unitSet, slug } = province;
  const address = { page: "province-indicator", unitSet, slug, indicator: indicator.code } as const;
  return (
    <tr>
      <th scope="row">
        <a href={href(language, address)} className="plain-link">
          {indicatorLabel(indicator, language)}
        </a>{" "}
        <span className="font-normal">{year}</span>
        {newest && (
          <span className="block text-[0.9em] font-normal text-muted">
            {words.newest(
              newest.year,
              newest.missing ? missingLabel(newest.missing, language) : t.ranking.none,
            )}
          </span>
        )}
      </th>
      <td className="number">
        {rank ? <RankText rank={rank} language={language} /> : <Absent words={t.ranking.noPlace} />}
      </td>
      <td className="number">
        {figure?.printed == null ? (
          <Absent words={t.ranking.none} />
        ) : (
          <>
            {score(figure.printed, indicator, language)}
            <FigureTags figure={figure} language={language} />
          </>
        )}
      </td>
      <td>
        <Arrow change={standing.change} />
        {row.change ?? unsaid(standing.change, language)}
      </td>
      <td className="number">
        {region ? (
          <>
            {region.place}/{region.of}
            {region.kind === "counted" && <span className="block tag">{t.tags.counted}</span>}
          </>
        ) : (
          <Absent words={t.ranking.none} />
        )}
      </td>
      <td>
        <Marks marks={marks} />
      </td>
    </tr>
  );
}

function Arrow({ change }: { change: Change }) {
  if (change.kind !== "open") return null;
  const moved = change.rank ? String(change.rank.places) : change.value?.delta;
  if (moved === undefined) return null;
  return <span aria-hidden="true">{{ "1": "▲ ", "0": "= ", "-1": "▼ " }[signOf(moved)]}</span>;
}

function unsaid(change: Change, language: Language): string {
  const words = briefMessages(language);
  if (change.kind !== "open") return words.first;
  return change.rankKindsDiffer ? words.kindsDiffer(change.since) : words.noChange(change.since);
}
