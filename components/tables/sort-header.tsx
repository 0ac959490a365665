import Link from "next/link";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { firstOrder, type SortKey, type SortOrder } from "@/lib/rankings/sort-rows";

interface SortHeaderProps {
  sortKey: SortKey;
  name: string;
  note?: string | null | 0;
  sort: { readonly key: SortKey; readonly order: SortOrder };
  sortHref: (key: SortKey, order: SortOrder) => string;
  language: Language;
  number?: boolean;
  /** For columns of short figures, so that a phone shows them beside the name. */
  narrow?: boolean;
  /** For columns that a sheet of paper has no room for. */
  screenOnly?: boolean;
}

/** A column head that sorts by a link, so that it works without a script and the order stands in the address. */
export function SortHeader({
  sortKey,
  name,
  note,
  sort,
  sortHref,
  language,
  number,
  narrow,
  screenOnly,
}: SortHeaderProps) {
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
