import { TableFrame } from "@/components/data/table-frame";
import { formatDate } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { dataMessages } from "@/lib/i18n/messages/data";
import { href } from "@/lib/i18n/routes";
import type { CorrectionDay, CorrectionRow } from "@/lib/rankings/correction-view";
import { periodWords } from "@/lib/sentences/period";
import { indicatorLabel } from "@/lib/sentences/words";
import { ShownCell } from "./shown-cell";

/** Shares of the width, so that the tables of all days line up. */
const columns = [
  ["province", "w-[11%]"],
  ["edition", "w-[15%]"],
  ["before", "w-[17%]"],
  ["now", "w-[17%]"],
  ["changed", "w-[10%]"],
  ["who", "w-[11%]"],
  ["reason", "w-[19%]"],
] as const;

/** Every correction of one day: what was shown, what is shown now, who was wrong and why. */
export function CorrectionTable({ day, language }: { day: CorrectionDay; language: Language }) {
  const t = dataMessages(language).corrections;
  return (
    <TableFrame label={t.table(formatDate(day.date, language))} pinned sentences>
      <thead>
        <tr>
          {columns.map(([column, width]) => (
            <th key={column} scope="col" className={width}>
              {t[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {day.rows.map((row) => (
          <Row key={keyOf(row)} row={row} language={language} />
        ))}
      </tbody>
    </TableFrame>
  );
}

function keyOf({ item }: CorrectionRow): string {
  const { indicator, year, unitSet, province, periodFrom, periodTo, at } = item;
  return [indicator, year, unitSet, province, periodFrom, periodTo, at].join("|");
}

function Row({ row, language }: { row: CorrectionRow; language: Language }) {
  const t = dataMessages(language);
  const { item, province } = row;
  const name = province?.name[language] ?? item.province;
  return (
    <tr>
      <th scope="row">
        {row.provinceAddress ? (
          <a className="plain-link inline-block min-h-6" href={href(language, row.provinceAddress)}>
            {name}
          </a>
        ) : (
          name
        )}{" "}
        <span className="tag">{t.method.unitSet[item.unitSet]}</span>
      </th>
      <td className="min-w-32">
        <EditionLink row={row} language={language} />
      </td>
      <td className="min-w-40">
        <ShownCell row={row} side="old" language={language} />
      </td>
      <td className="min-w-40">
        <ShownCell row={row} side="new" language={language} />
      </td>
      <td className="min-w-24">
        {row.changed.map((field) => t.corrections.fields[field]).join(", ")}
      </td>
      <td className="min-w-28">{t.corrections.kinds[item.kind]}</td>
      <td className="min-w-64">{item.reason[language]}</td>
    </tr>
  );
}

function EditionLink({ row, language }: { row: CorrectionRow; language: Language }) {
  const { item, indicator, root } = row;
  const label = root ? indicatorLabel(root, language) : item.indicator;
  const text = `${label} ${item.year}`;
  return (
    <>
      {row.editionAddress ? (
        <a className="inline-block min-h-6" href={href(language, row.editionAddress)}>
          {text}
        </a>
      ) : (
        text
      )}
      {indicator && indicator.code !== root?.code && (
        <span className="block text-muted">{indicatorLabel(indicator, language)}</span>
      )}
      {(item.periodFrom || item.periodTo) && (
        <span className="block text-muted">{periodWords(item, language)}</span>
      )}
    </>
  );
}
