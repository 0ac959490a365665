import { z } from "zod";
import type { Text } from "@/lib/i18n/language";
import { columnLetter } from "@/lib/import/grid";
import type { Mapping, Role, TableReading, TakenColumn } from "@/lib/import/table-reading";
import { searchKey } from "@/lib/provinces/search-key";

export type MappingResult =
  | { readonly mapping: Mapping; readonly errors: readonly [] }
  | { readonly mapping: null; readonly errors: readonly Text[] };

export const noMapping: Mapping = { columns: {}, provinces: {} };

const letter = /^[A-Za-z]{1,2}$/;
const plainRoles: ReadonlySet<string> = new Set("ordinal province value rank of ignore".split(" "));
const rolePattern = /^(?:(?:value|rank):[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*|list:[a-z][a-z_]*)$/;

function isRole(text: string): text is Role {
  return plainRoles.has(text) || rolePattern.test(text);
}

/**
 * The folded header, its years written as they lie to the edition's: "#" the same, "#-1" the year before.
 * Thus a mapping saved for one edition fits the next. Without an edition years stay.
 */
export function headerKey(header: string, year: number | null): string {
  return searchKey(header).replace(/\b(?:19|20)\d\d\b/g, (digits) => {
    if (year === null) return digits;
    const away = Number(digits) - year;
    if (away === 0) return "#";
    return away > 0 ? `#+${away}` : `#${away}`;
  });
}

function foldKey(text: string): string {
  const trimmed = text.trim();
  if (letter.test(trimmed)) return trimmed.toUpperCase();
  return trimmed
    .split(/(#(?:[+-]\d{1,2})?)/)
    .map((part) => (part.startsWith("#") ? part : searchKey(part)))
    .filter((part) => part !== "")
    .join(" ");
}

/** The role that a person gave a column, by its letter or its header. */
export function mappedRole(
  mapping: Mapping,
  index: number,
  header: string,
  year: number | null,
): Role | null {
  const keys = [
    columnLetter(index),
    searchKey(header),
    headerKey(header, year),
    ...(letter.test(header.trim()) ? [header.trim().toUpperCase()] : []),
  ];
  const key = keys.find(
    (candidate) => candidate !== "" && Object.hasOwn(mapping.columns, candidate),
  );
  return key === undefined ? null : (mapping.columns[key] ?? null);
}

function badRole(entry: string, role: string): Text {
  return {
    vi: `${JSON.stringify(entry)}: không có vai trò ${JSON.stringify(role)}. Dùng province, value, rank, of, ordinal, ignore, value:<mã>, rank:<mã> hoặc list:<cột>.`,
    en: `${JSON.stringify(entry)}: there is no role ${JSON.stringify(role)}. Use province, value, rank, of, ordinal, ignore, value:<code>, rank:<code> or list:<column>.`,
  };
}

function settle(entries: readonly (readonly [string, string, string])[]): {
  columns: Record<string, Role>;
  errors: Text[];
} {
  const columns = new Map<string, Role>();
  const errors: Text[] = [];
  for (const [entry, column, role] of entries) {
    const key = foldKey(column);
    if (key === "") {
      errors.push({
        vi: `${JSON.stringify(entry)}: thiếu cột. Viết dạng C=value hoặc Kết quả=value.`,
        en: `${JSON.stringify(entry)}: no column. Write it as C=value or Kết quả=value.`,
      });
    } else if (!isRole(role)) {
      errors.push(badRole(entry, role));
    } else if (columns.has(key) && columns.get(key) !== role) {
      errors.push({
        vi: `${JSON.stringify(entry)}: cột này đã được gán ${columns.get(key)}. Chỉ giữ một.`,
        en: `${JSON.stringify(entry)}: this column is already ${columns.get(key)}. Keep one.`,
      });
    } else {
      columns.set(key, role);
    }
  }
  return { columns: Object.fromEntries(columns), errors };
}

/** Parts at commas that begin a new entry: a header may hold commas itself. */
function entriesOf(text: string): string[] {
  const entries: string[] = [];
  let open = "";
  for (const part of text.split(",")) {
    open = open === "" ? part : `${open},${part}`;
    if (!part.includes("=")) continue;
    entries.push(open.trim());
    open = "";
  }
  return open.trim() === "" ? entries : [...entries, open.trim()];
}

/** Reads `--map`: `C=value,D=rank,Kết quả 2024=value:par-index.1`. */
export function parseMapping(text: string): MappingResult {
  const entries = entriesOf(text).map((entry) => {
    const at = entry.lastIndexOf("=");
    const column = at < 0 ? entry : entry.slice(0, at);
    return [
      entry,
      column,
      at < 0
        ? ""
        : entry
            .slice(at + 1)
            .trim()
            .toLowerCase(),
    ] as const;
  });
  const { columns, errors } = settle(entries);
  return errors.length > 0
    ? { mapping: null, errors }
    : { mapping: { columns, provinces: {} }, errors: [] };
}

const savedMapping = z.strictObject({
  columns: z.record(z.string(), z.string()).default({}),
  provinces: z.record(z.string(), z.string().regex(/^[a-z][a-z0-9-]*$/)).default({}),
});

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Reads a saved mapping: `{"columns": {"par index #": "value"}, "provinces": {"ba ria": "ba-ria-vung-tau"}}`. */
export function readMappingFile(json: string): MappingResult {
  const checked = savedMapping.safeParse(parseJson(json));
  if (!checked.success) {
    const where = checked.error.issues.map(({ path }) => path.join(".") || "JSON").join(", ");
    return {
      mapping: null,
      errors: [
        {
          vi: `Tệp ánh xạ không đúng dạng (${where}). Cần {"columns": {"kết quả": "value"}, "provinces": {"tên": "slug"}}.`,
          en: `The mapping file has the wrong form (${where}). It needs {"columns": {"header": "value"}, "provinces": {"name": "slug"}}.`,
        },
      ],
    };
  }
  const { columns, errors } = settle(
    Object.entries(checked.data.columns).map(([column, role]) => [
      `${column}=${role}`,
      column,
      role,
    ]),
  );
  if (errors.length > 0) return { mapping: null, errors };
  const provinces = Object.fromEntries(
    Object.entries(checked.data.provinces).map(([name, slug]) => [searchKey(name), slug]),
  );
  return { mapping: { columns, provinces }, errors: [] };
}

function keyToSave(column: TakenColumn, year: number | null): string {
  const key = headerKey(column.header, year);
  return key === "" || letter.test(key) ? column.letter : key;
}

/**
 * What to save so that the next edition's file with the same headers is read without asking.
 * `provinces` are the names that a person settled for this one.
 */
export function mappingOf(reading: TableReading, provinces: Mapping["provinces"] = {}): Mapping {
  const years = new Set(reading.figures.map((figure) => figure.year));
  const [only] = years;
  const year = years.size === 1 && only !== undefined ? Number(only) : null;
  const keys = reading.columns.map((column) => keyToSave(column, year));
  const columns = reading.columns.map((column, index) => {
    const key = keys[index] ?? column.letter;
    const shared = keys.some((other, at) => at !== index && other === key);
    return [shared ? column.letter : key, column.role] as const;
  });
  return { columns: Object.fromEntries(columns), provinces };
}
