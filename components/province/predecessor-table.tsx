import { Absent } from "@/components/tables/absent";
import { ScrollFrame } from "@/components/ui/scroll-frame";
import { formatNumber } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { provinceBlockMessages } from "@/lib/i18n/messages/province-blocks";
import { href } from "@/lib/i18n/routes";
import type { Province } from "@/lib/provinces/province";
import {
  cellKey,
  type PredecessorIndex,
  type PredecessorRow,
  type PredecessorsView,
} from "@/lib/rankings/predecessor-view";
import type { PredecessorYear, UnitCell } from "@/lib/rankings/predecessors";
import { pointCount } from "@/lib/sentences/counts";
import { placeRangeWords, recomputed } from "@/lib/sentences/predecessors";
import { indicatorLabel } from "@/lib/sentences/words";
import { UnitFigure } from "./unit-figure";

interface PredecessorTableProps {
  index: PredecessorIndex;
  view: PredecessorsView;
  language: Language;
}

/** One index year by year: each former province, the range between them, the new unit where it was published. */
export function PredecessorTable({ index, view, language }: PredecessorTableProps) {
  const t = provinceBlockMessages(language).ledger;
  const { indicator, own } = index.series;
  const caption = t.caption(indicatorLabel(indicator, language));
  const withOwn = own.length > 0;
  const columns = 1 + view.predecessors.length + (view.merged ? 2 : 0) + (withOwn ? 1 : 0);
  return (
    <ScrollFrame label={caption}>
      <table className="grid-table pinned">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{messages(language).columns.year}</th>
            {view.predecessors.map((province) => (
              <Head
                key={province.slug}
                province={province}
                code={indicator.code}
                language={language}
              />
            ))}
            {view.merged && (
              <>
                <th scope="col" className="number">
                  {t.values}
                </th>
                <th scope="col" className="number">
                  {t.places}
                </th>
              </>
            )}
            {withOwn && (
              <th scope="col" className="number">
                {view.province.name[language]}, {t.own}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {index.rows.map((row) => (
            <Row
              key={row.year}
              row={row}
              index={index}
              view={view}
              columns={columns}
              language={language}
            />
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}

function Head({
  province: { unitSet, slug, name },
  code,
  language,
}: {
  province: Province;
  code: string;
  language: Language;
}) {
  const address = { page: "province-indicator", unitSet, slug, indicator: code } as const;
  return (
    <th scope="col" className="number">
      <a href={href(language, address)}>{name[language]}</a>
    </th>
  );
}

interface RowProps extends PredecessorTableProps {
  row: PredecessorRow;
  columns: number;
}

function Row({ row, index, view, columns, language }: RowProps) {
  const t = provinceBlockMessages(language).ledger;
  const { indicator, own } = index.series;
  const { year, before, withheld } = row;
  const note = (cell: UnitCell) => view.notes.get(cellKey(indicator.code, year, cell.province));
  return (
    <>
      <tr>
        <th scope="row">{year}</th>
        {view.predecessors.map((province, position) => (
          <td key={province.slug} className="number">
            <Unit
              cell={before?.cells[position]}
              note={note}
              indicator={indicator}
              language={language}
            />
          </td>
        ))}
        {view.merged && <Ranges year={before} language={language} />}
        {own.length > 0 && (
          <td className="number">
            {row.own ? (
              <>
                <Unit cell={row.own} note={note} indicator={indicator} language={language} />
                {recomputed(year, row.own) && (
                  <span className="ms-auto block max-w-36 whitespace-normal text-xs text-muted">
                    {t.recomputed}
                  </span>
                )}
              </>
            ) : (
              <Absent words={t.noOwnYear} />
            )}
          </td>
        )}
      </tr>
      {withheld && (
        <tr>
          <td colSpan={columns} className="border-t-2 border-dashed border-muted bg-panel text-sm">
            {t.breakRow(withheld.since, year)}{" "}
            {withheld.breaks.map((item) => item.reason[language]).join(" ")}
          </td>
        </tr>
      )}
    </>
  );
}

function Unit({
  cell,
  note,
  indicator,
  language,
}: {
  cell: UnitCell | undefined;
  note: (cell: UnitCell) => Parameters<typeof UnitFigure>[0]["note"];
  indicator: PredecessorIndex["series"]["indicator"];
  language: Language;
}) {
  if (!cell) return <Absent words={messages(language).ranking.none} />;
  return <UnitFigure cell={cell} note={note(cell)} indicator={indicator} language={language} />;
}

function Ranges({ year, language }: { year: PredecessorYear | null; language: Language }) {
  const t = provinceBlockMessages(language).ledger;
  return (
    <>
      <td className="number">
        {year?.values ? (
          <>
            {formatNumber(year.values.lowest, language)} –{" "}
            {formatNumber(year.values.highest, language)}
            <span className="block text-xs text-muted">
              {t.spread(pointCount(year.values.spread, language))}
            </span>
          </>
        ) : (
          <Absent words={t.noRange} />
        )}
      </td>
      <td className="number">
        {year?.places ? (
          placeRangeWords(year.places.best, year.places.worst, language)
        ) : (
          <Absent words={t.noRange} />
        )}
      </td>
    </>
  );
}
