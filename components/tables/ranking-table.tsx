import { Sparkline } from "@/components/charts/sparkline";
import { FigureTags } from "@/components/provenance/figure-tags";
import { SourceMark } from "@/components/provenance/source-mark";
import { RankText } from "@/components/ui/rank-text";
import { ScrollFrame } from "@/components/ui/scroll-frame";
import { extent, sparkline } from "@/lib/charts/sparkline";
import { formatNumber } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import type { Indicator } from "@/lib/indicators/indicator";
import type { Region } from "@/lib/provinces/province";
import type { Band } from "@/lib/rankings/band";
import type { RankKind } from "@/lib/rankings/rank";
import type { RankingRow } from "@/lib/rankings/ranking-row";
import { firstOrder, type SortKey, type SortOrder } from "@/lib/rankings/sort-rows";
import { widthsOf } from "@/lib/rankings/stability";
import { historyWords } from "@/lib/sentences/history";
import { missingLabel, missingWords } from "@/lib/sentences/missing";
import { Absent } from "./absent";
import { PlacesCell, ScoreChangeCell } from "./change-cells";
import { ComponentCellContent } from "./component-cell";
import { SortHeader } from "./sort-header";

export interface RankingTableProps {
  rows: readonly RankingRow[];
  /** All rows of the edition, so that the small lines keep one scale under a filter. */
  allRows: readonly RankingRow[];
  indicator: Indicator;
  root: Indicator;
  since: number | null;
  components: readonly Indicator[];
  regions: readonly Region[];
  language: Language;
  /** The kind that the places of the edition have; it is named in the column head. */
  mainKind: RankKind;
  hasBands: boolean;
  sort: { readonly key: SortKey; readonly order: SortOrder };
  /** Address of the same table sorted by another column. */
  sortHref: (key: SortKey, order: SortOrder) => string;
}

/** The whole edition as one table: places first, then scores without a place, the missing ones last with their reason. */
export function RankingTable(props: RankingTableProps) {
  const { rows, indicator, since, components, language, mainKind, hasBands } = props;
  const t = messages(language);
  const regionNames = new Map(props.regions.map((region) => [region.slug, region.name[language]]));
  const scale = extent(props.allRows.map((row) => row.history));
  const head = { sort: props.sort, sortHref: props.sortHref, firstOrder, language };
  const note = since === null ? null : t.columns.since(since);
  return (
    <ScrollFrame label={t.ranking.tableLabel} tall>
      <table className="grid-table pinned">
        <caption>
          {t.ranking.caption}{" "}
          {props.allRows.some((row) => row.close) && closeNote(indicator, language)}
        </caption>
        <thead>
          <tr>
            <SortHeader {...head} sortKey="name" name={t.columns.province} />
            <SortHeader
              {...head}
              sortKey="rank"
              name={mainKind === "counted" ? t.columns.rankCounted : t.columns.rank}
              number
              narrow
            />
            <SortHeader
              {...head}
              sortKey="score"
              name={indicator.unit === "%" ? t.columns.scorePercent : t.columns.score}
              number
              narrow
            />
            <SortHeader {...head} sortKey="change" name={t.columns.change} note={note} number />
            <SortHeader {...head} sortKey="places" name={t.columns.places} note={note} number />
            {hasBands && <SortHeader {...head} sortKey="band" name={t.columns.band} />}
            <SortHeader {...head} sortKey="region" name={t.columns.region} />
            <th scope="col">{t.columns.history}</th>
            {components.map((component, index) => (
              <SortHeader
                {...head}
                key={component.code}
                sortKey={`component:${index}`}
                name={component.name[language]}
                number
                screenOnly
              />
            ))}
            <th scope="col">{t.columns.source}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row
              key={row.province.slug}
              row={row}
              scale={scale}
              regionName={regionNames.get(row.province.region)}
              {...props}
            />
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}

interface RowProps extends RankingTableProps {
  row: RankingRow;
  scale: readonly [number, number];
  regionName: string | undefined;
}

function Row({ row, scale, regionName, root, components, language, mainKind, hasBands }: RowProps) {
  const t = messages(language);
  const { unitSet, slug, name } = row.province;
  const line = sparkline(row.history, ...scale);
  return (
    <tr>
      <th scope="row">
        <a
          className="plain-link"
          href={href(language, { page: "province-indicator", unitSet, slug, indicator: root.code })}
        >
          {name[language]}
        </a>
      </th>
      {row.figure || row.rank ? (
        <>
          <td className="number">
            {row.rank ? (
              <RankText rank={row.rank} language={language} saidAbove={mainKind} />
            ) : (
              <Missing row={row} language={language} />
            )}
            {row.rank?.tied && <span className="block tag">{t.tags.tied}</span>}
            {row.close && (
              <span className="block text-xs text-muted">
                ≈ {row.close.from}–{row.close.to}
              </span>
            )}
          </td>
          <td className="number">
            <Score row={row} language={language} />
          </td>
        </>
      ) : (
        <td colSpan={2} className="max-w-56 text-muted">
          <Missing row={row} language={language} />
        </td>
      )}
      <td className="number">
        <ScoreChangeCell change={row.change} language={language} />
      </td>
      <td className="number">
        <PlacesCell change={row.change} rank={row.rank} language={language} />
        {row.close?.smallMove && <span className="block tag">{t.tags.small}</span>}
      </td>
      {hasBands && (
        <td>{row.band ? bandWords(row.band, language) : <Absent words={t.ranking.none} />}</td>
      )}
      <td className="min-w-44">
        {regionName}
        {row.region && (
          <span className="block text-muted">
            {row.region.place}/{row.region.of}
            {row.region.kind === "counted" && mainKind !== "counted" && (
              <>
                {" "}
                <span className="tag">{t.tags.counted}</span>
              </>
            )}
          </span>
        )}
      </td>
      <td>
        {line ? (
          <Sparkline data={line} label={historyWords(row.history, language)} />
        ) : (
          <Absent words={t.ranking.none} />
        )}
      </td>
      {row.components.map((cell, index) => (
        <td key={components[index]?.code} className="number no-print">
          <ComponentCellContent cell={cell} language={language} />
        </td>
      ))}
      <td className="min-w-44">
        {row.note ? (
          <SourceMark note={row.note} language={language} />
        ) : (
          <Absent words={t.ranking.none} />
        )}
      </td>
    </tr>
  );
}

function Score({ row, language }: { row: RankingRow; language: Language }) {
  const t = messages(language).tags;
  const { figure } = row;
  if (figure?.printed == null) return <Missing row={row} language={language} />;
  return (
    <>
      {formatNumber(figure.printed, language)}
      <FigureTags figure={figure} language={language} />
      {row.disputed && <span className="block tag">{t.disputed}</span>}
    </>
  );
}

/** The reason in brief; in full where it was recorded for this province alone. */
function Missing({ row, language }: { row: RankingRow; language: Language }) {
  if (!row.missing) return <Absent words={messages(language).ranking.none} />;
  const label = missingLabel(row.missing, language);
  return (
    <span className="text-muted">
      {label}
      {row.missing.own && !row.figure && `: ${missingWords(row.missing, language)}`}
    </span>
  );
}

/** What the small line under a place says. */
function closeNote(indicator: Indicator, language: Language): string {
  const width = formatNumber(widthsOf(indicator).narrow, language);
  return messages(language).ranking.close(width);
}

export function bandWords(band: Band, language: Language): string {
  const t = messages(language).bands;
  return band.scheme === "par" ? t.par[band.group] : t.quartile[band.group];
}
