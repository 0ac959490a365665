import { SortHeader } from "@/components/tables/sort-header";
import { ScrollFrame } from "@/components/ui/scroll-frame";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { moversMessages } from "@/lib/i18n/messages/movers";
import type { MoversView, MoverTableRow } from "@/lib/rankings/movers-view";
import { firstMoverOrder, type MoverSortKey } from "@/lib/rankings/sort-movers";
import type { SortOrder } from "@/lib/rankings/sort-rows";
import { MoverLine } from "./mover-row";

interface MoversTableProps {
  view: MoversView;
  rows: readonly MoverTableRow[];
  sort: { readonly key: MoverSortKey; readonly order: SortOrder };
  /** Address of the same table sorted by another column. */
  sortHref: (key: MoverSortKey, order: SortOrder) => string;
  language: Language;
}

/** Every province with its score and place in both years; what is missing says why and comes last. */
export function MoversTable({ view, rows, sort, sortHref, language }: MoversTableProps) {
  const t = moversMessages(language);
  const { columns } = messages(language);
  const { from, to, indicator } = view.movers;
  const score = indicator.unit === "%" ? t.percentIn : t.scoreIn;
  const place = view.mainKind === "counted" ? t.countedPlaceIn : t.placeIn;
  const head = { sort, sortHref, firstOrder: firstMoverOrder, language };
  const number = { ...head, number: true, narrow: true };
  const regions = new Map(view.regions.map((region) => [region.slug, region.name[language]]));
  return (
    <ScrollFrame label={t.tableLabel} tall>
      <table className="grid-table pinned">
        <caption>{t.caption}</caption>
        <thead>
          <tr>
            <SortHeader {...head} sortKey="name" name={columns.province} />
            <SortHeader {...number} sortKey="score-before" name={score(String(from))} />
            <SortHeader {...number} sortKey="score-after" name={score(String(to))} />
            <SortHeader {...number} sortKey="change" name={columns.change} />
            <SortHeader {...number} sortKey="place-before" name={place(String(from))} />
            <SortHeader {...number} sortKey="place-after" name={place(String(to))} />
            <SortHeader {...number} sortKey="places" name={columns.places} />
            <SortHeader {...head} sortKey="region" name={columns.region} />
            <th scope="col">{columns.source}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <MoverLine
              key={row.province.slug}
              row={row}
              view={view}
              region={regions.get(row.province.region)}
              language={language}
            />
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}
