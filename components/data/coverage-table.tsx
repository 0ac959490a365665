import type { Language } from "@/lib/i18n/language";
import { dataMessages } from "@/lib/i18n/messages/data";
import { href } from "@/lib/i18n/routes";
import type { CoverageCell, CoverageRow } from "@/lib/rankings/coverage-view";
import { editionName } from "@/lib/sentences/edition-name";
import { indicatorLabel } from "@/lib/sentences/words";
import { rankingHref } from "./ranking-href";
import { TableFrame } from "./table-frame";

interface CoverageTableProps {
  years: readonly number[];
  rows: readonly CoverageRow[];
  language: Language;
}

/** Index by year: how many provinces are held of each edition, as numbers and as a shade, or why there is none. */
export function CoverageTable({ years, rows, language }: CoverageTableProps) {
  const t = dataMessages(language);
  return (
    <TableFrame label={t.data.matrixTable} pinned>
      <thead>
        <tr>
          <th scope="col">{t.source.index}</th>
          {years.map((year) => (
            <th key={year} scope="col" className="min-w-12 px-1! text-center!">
              {year}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.indicator.code}${row.unitSet}`}>
            <th scope="row">
              <a
                className="inline-block min-h-6"
                href={href(language, { page: "indicator", indicator: row.indicator.code })}
              >
                {indicatorLabel(row.indicator, language)}
              </a>{" "}
              <span className="tag">{t.method.unitSet[row.unitSet]}</span>
            </th>
            {row.cells.map((cell) => (
              <Cell
                key={cell.kind === "held" ? cell.year : cell.from}
                cell={cell}
                row={row}
                language={language}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}

interface CellProps {
  cell: CoverageCell;
  row: CoverageRow;
  language: Language;
}

function Cell({ cell, row, language }: CellProps) {
  const t = dataMessages(language).data;
  if (cell.kind === "empty") {
    const reason = t.reasons[cell.reason];
    return (
      <td
        colSpan={cell.span}
        className="px-1! text-xs text-muted"
        title={cell.text?.[language] ?? reason.text}
      >
        <span className="sticky left-28 inline-block">{reason.label}</span>
      </td>
    );
  }
  const { year, usual, coverage, shade } = cell;
  const { withValue, withRank, all } = coverage;
  const name = editionName(row.indicator, year, language);
  return (
    <td className={`border-l border-paper p-0! text-center! place-${shade}`}>
      <a
        className={`block px-0.5 py-1.5 whitespace-nowrap place-${shade}-ink`}
        href={rankingHref(language, {
          indicator: row.indicator.code,
          year,
          unitSet: row.unitSet,
          usual,
        })}
        title={t.cell(name, withValue, withRank, all)}
      >
        {withValue}/{withRank}
        <span className="sr-only"> {t.cell(name, withValue, withRank, all)}</span>
      </a>
    </td>
  );
}
