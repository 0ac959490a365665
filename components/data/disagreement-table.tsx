import { SourceLink } from "@/components/sources/source-link";
import { formatNumber } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { dataMessages } from "@/lib/i18n/messages/data";
import { href } from "@/lib/i18n/routes";
import type { DisagreementRow } from "@/lib/rankings/method-view";
import { indicatorLabel } from "@/lib/sentences/words";
import { TableFrame } from "./table-frame";

interface DisagreementTableProps {
  rows: readonly DisagreementRow[];
  language: Language;
}

/** Both figures and both sources of every disagreement, with the reason for the one that is kept. */
export function DisagreementTable({ rows, language }: DisagreementTableProps) {
  const t = dataMessages(language).disagreement;
  const words = messages(language);
  return (
    <TableFrame label={t.table} pinned sentences>
      <thead>
        <tr>
          <th scope="col">{words.columns.province}</th>
          <th scope="col">{words.columns.indicator}</th>
          <th scope="col" className="number">
            {words.columns.year}
          </th>
          <th scope="col">{t.what}</th>
          <th scope="col">{t.kept}</th>
          <th scope="col">{t.other}</th>
          <th scope="col">{t.note}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row
            key={`${row.item.indicator}${row.item.year}${row.item.province}${row.item.field}`}
            row={row}
            language={language}
          />
        ))}
      </tbody>
    </TableFrame>
  );
}

function Row({ row, language }: { row: DisagreementRow; language: Language }) {
  const t = dataMessages(language);
  const { item, indicator, root, province, keptSource, otherSource } = row;
  const { unitSet, slug, name } = province;
  const page = { page: "province-indicator", unitSet, slug, indicator: root.code } as const;
  return (
    <tr>
      <th scope="row">
        <a className="plain-link inline-block min-h-6" href={href(language, page)}>
          {name[language]}
        </a>{" "}
        <span className="tag">{t.method.unitSet[unitSet]}</span>
      </th>
      <td className="min-w-32">
        {indicatorLabel(root, language)}
        {indicator.code !== root.code && (
          <span className="block text-muted">{indicatorLabel(indicator, language)}</span>
        )}
      </td>
      <td className="number">{item.year}</td>
      <td>{messages(language).disagreement.field[item.field]}</td>
      <td className="min-w-36">
        <strong className="block font-semibold">
          {item.kept === null ? t.disagreement.leftOut : formatNumber(item.kept, language)}
        </strong>
        {item.kept !== null && (
          <SourceLink source={keptSource} language={language} none={t.method.noSource} />
        )}
      </td>
      <td className="min-w-36">
        <strong className="block font-semibold">
          {item.other === null ? t.disagreement.otherUnknown : formatNumber(item.other, language)}
        </strong>
        <SourceLink source={otherSource} language={language} none={t.method.noSource} />
      </td>
      <td className="min-w-64">{item.note[language]}</td>
    </tr>
  );
}
