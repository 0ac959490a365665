import { Absent } from "@/components/tables/absent";
import { RankText } from "@/components/ui/rank-text";
import { ScrollFrame } from "@/components/ui/scroll-frame";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { briefMessages } from "@/lib/i18n/messages/brief";
import { href } from "@/lib/i18n/routes";
import type { PlaceTable as Table } from "@/lib/rankings/brief-view";
import type { RankKind } from "@/lib/rankings/rank";
import { indicatorLabel } from "@/lib/sentences/words";

interface PlaceTableProps {
  table: Table;
  label: string;
  /** The province whose brief this is, to be marked. */
  own?: string;
  language: Language;
}

/** Places of several provinces in the same editions. */
export function PlaceTable({ table, label, own, language }: PlaceTableProps) {
  const t = messages(language);
  const kinds = table.columns.map((_, index) => kindOf(table, index));
  return (
    <ScrollFrame label={label}>
      <table className="grid-table w-full">
        <thead>
          <tr>
            <th scope="col">{t.columns.province}</th>
            {table.columns.map(({ indicator, year }, index) => {
              const kind = kinds[index];
              return (
                <th key={indicator.code} scope="col" className="number">
                  {indicatorLabel(indicator, language)} {year}
                  {kind && kind !== "published" && (
                    <span className="block text-[0.9em] font-normal text-muted">
                      {t.tags[kind]}
                    </span>
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ province: { unitSet, slug, name }, ranks }) => (
            <tr key={slug}>
              <th scope="row" className={slug === own ? "" : "font-normal"}>
                <a
                  href={href(language, { page: "province", unitSet, slug })}
                  className="plain-link"
                >
                  {name[language]}
                </a>
              </th>
              {ranks.map((rank, index) => (
                <td key={table.columns[index]?.indicator.code} className="number">
                  {rank ? (
                    <RankText rank={rank} language={language} saidAbove={kinds[index]} />
                  ) : (
                    <Absent words={briefMessages(language).noRank} />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}

/** The kind of all places of a column; undefined where they differ, so that each says its own. */
function kindOf({ rows }: Table, index: number): RankKind | undefined {
  const [kind, ...others] = new Set(rows.flatMap(({ ranks }) => ranks[index]?.kind ?? []));
  return others.length === 0 ? kind : undefined;
}
