import type { UnitSetId } from "@/lib/figures/figure";
import type { Language } from "@/lib/i18n/language";
import { searchKey } from "@/lib/provinces/search-key";

const words = {
  vi: {
    units: "tinh",
    region: "vung",
    name: "ten",
    sort: "xep-theo",
    order: { asc: "tang", desc: "giam" },
  },
  en: {
    units: "provinces",
    region: "region",
    name: "name",
    sort: "by",
    order: { asc: "asc", desc: "desc" },
  },
} as const;

/** What a table was filtered and sorted by; each may be left out. */
export interface TableView {
  readonly region?: string | undefined;
  readonly name?: string | undefined;
  readonly sort?: string | undefined;
  readonly order?: "asc" | "desc" | undefined;
}

interface TableOf extends TableView {
  /** What the table is about: "pci-2023", "bien-dong-pci-2022-2023". */
  readonly about: string;
  readonly unitSet: UnitSetId;
}

/** "pci-2023-63-tinh-vung-dong-bang-song-cuu-long": the name of a file without its version and ending. */
export function tableFileName(
  { about, unitSet, region, name, sort, order }: TableOf,
  language: Language,
): string {
  const word = words[language];
  return [
    about,
    `${unitSet}-${word.units}`,
    region && `${word.region}-${region}`,
    name && searchKey(name) && `${word.name}-${name}`,
    sort && `${word.sort}-${sort}`,
    order && word.order[order],
  ]
    .filter((part) => typeof part === "string" && part !== "")
    .map((part) => plainName(String(part)))
    .join("-");
}

/** Letters a to z, digits, hyphens, and dots between two of them; anything else becomes a hyphen. At most 60 characters. */
export function plainName(text: string): string {
  const plain = text
    .replace(/(?<![\p{L}\p{N}])\.|\.(?![\p{L}\p{N}])/gu, " ")
    .split(".")
    .map((piece) => searchKey(piece).replace(/[^a-z0-9]+/g, "-"))
    .join(".");
  return plain.slice(0, 60).replace(/^[-.]+|[-.]+$/g, "");
}
