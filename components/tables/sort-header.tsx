import Link from "next/link";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import type { SortOrder } from "@/lib/rankings/sort-rows";

interface SortHeaderProps<Key extends string> {
  sortKey: Key;
  name: string;
  note?: string | null | false;
  sort: { readonly key: Key; readonly order: SortOrder };
  sortHref: (key: Key, order: SortOrder) => string;
  /** The order in which a first press sorts. */
  firstOrder: (key: Key) => SortOrder;
  language: Language;
  number?: boolean;
  /** For columns of short figures, so that a phone shows them beside the name. */
  narrow?: boolean;
  /** For columns that a sheet of paper has no room for. */
  screenOnly?: boolean;
}

/** A column head that sorts by a link, so that it works without a script and the order stands in the address. */
export function SortHeader<Key extends string>({
  sortKey,
  name,
  note,
  sort,
  sortHref,
  firstOrder,
  language,
  number,
  narrow,
  screenOnly,
}: SortHeaderProps<Key>) {
  const t = messages(language).ranking;
  const current = sort.key === sortKey;
  const next: SortOrder = current ? (sort.order === "asc" ? "desc" : "asc") : firstOrder(sortKey);
  return (
    <th
      scope="col"
      className={
        [number && "text-end", screenOnly && "no-print"].filter(Boolean).join(" ") || undefined
      }
      aria-sort={current ? (sort.order === "asc" ? "ascending" : "descending") : undefined}
    >
      <Link
        href={sortHref(sortKey, next)}
        prefetch={false}
        scroll={false}
        rel="nofollow"
        title={t.sortBy(name)}
        className={`inline-block max-w-44 text-ink ${narrow ? "" : "min-w-24"}`}
      >
        {name}
        {current && <span aria-hidden="true">{sort.order === "asc" ? " ↑" : " ↓"}</span>}
      </Link>
      {note && <span className="block text-xs font-normal text-muted">{note}</span>}
    </th>
  );
}
