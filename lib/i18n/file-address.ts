import type { UnitSetId } from "@/lib/figures/figure";
import type { Language } from "./language";
import type { FilesMessages } from "./messages/files";
import { namedVersion } from "./shown-version";

export const downloadFormats = ["csv", "xlsx", "json"] as const;
export type DownloadFormat = (typeof downloadFormats)[number];

/** Most indicators that one address can name. */
export const mostIndicators = 20;

/** Filters and sorting of a table; "" and what is left out mean the usual. */
interface ViewOf {
  readonly region?: string;
  readonly name?: string;
  readonly sort?: string;
  readonly order?: string;
}

interface Chosen {
  readonly indicators?: readonly string[];
  readonly years?: readonly number[];
  readonly provinces?: readonly string[];
  readonly unitSet?: UnitSetId;
  /** Key of the source; for figures alone. */
  readonly source?: string;
}

/** A table that is handed out as a file. */
export type FileTable =
  | ({
      readonly table: "ranking";
      readonly indicator: string;
      readonly year: number;
      readonly unitSet: UnitSetId;
    } & ViewOf)
  | ({
      readonly table: "movers";
      readonly indicator: string;
      readonly from: number;
      readonly to: number;
      readonly unitSet: UnitSetId;
    } & ViewOf)
  | ({
      readonly table:
        | "figures"
        | "editions"
        | "corrections"
        | "disagreements"
        | "coverage"
        | "targets"
        | "releases"
        | "expected-releases";
    } & Chosen)
  | {
      readonly table: "regions";
      readonly unitSet: UnitSetId;
      readonly region?: string;
      readonly indicators?: readonly string[];
    }
  | { readonly table: "province"; readonly unitSet: UnitSetId; readonly slug: string }
  | { readonly table: "indicators" | "provinces" | "sources" | "imports" };

/** A file with what it is beside the table or chart: that table, its view, the whole, what it is drawn from. */
export interface Download {
  readonly is: keyof FilesMessages["links"];
  readonly file: FileTable;
}

/**
 * Address of a table as a file, from the interface for programs. On a page whose address names a data
 * version the file is of that version too.
 */
export function fileHref(language: Language, table: FileTable, format: DownloadFormat): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(queryOf(table))) {
    if (value !== undefined && String(value) !== "") query.set(name, String(value));
  }
  query.set("format", format);
  query.set("lang", language);
  const version = namedVersion();
  if (version !== "") query.set("v", version);
  return `/api/v1/${pathOf(table)}?${query.toString().replaceAll("%2C", ",")}`;
}

/** Address of everything in one file, of the data version that the address of the page names. */
export function packageHref(): string {
  const version = namedVersion();
  return `/api/v1/package${version && `?v=${version}`}`;
}

function pathOf(file: FileTable): string {
  switch (file.table) {
    case "ranking":
      return `rankings/${file.indicator}/${file.year}`;
    case "movers":
      return `movers/${file.indicator}/${file.from}/${file.to}`;
    case "regions":
      return `regions/${file.unitSet}`;
    case "province":
      return `provinces/${file.unitSet}/${file.slug}`;
    default:
      return file.table;
  }
}

function queryOf(file: FileTable): Readonly<Record<string, unknown>> {
  switch (file.table) {
    case "ranking":
    case "movers": {
      const { unitSet, region, name, sort, order } = file;
      return { unit_set: unitSet, region, name, sort, order };
    }
    case "regions":
      return { region: file.region, indicator: file.indicators };
    case "province":
    case "indicators":
    case "provinces":
    case "sources":
    case "imports":
      return {};
    default:
      return {
        indicator: file.indicators,
        year: file.years,
        province: file.provinces,
        unit_set: file.unitSet,
        source: file.source,
      };
  }
}
