import type { Decisions } from "@/lib/import/edition/plan-table";
import { columnLetter, type Grid } from "@/lib/import/grid";
import type { Problem } from "@/lib/import/problem";
import { headerKey } from "@/lib/import/table/mapping";
import type { Mapping, TableReading, TakenColumn } from "@/lib/import/table-reading";
import type { Province } from "@/lib/provinces/province";
import { searchKey } from "@/lib/provinces/search-key";

function refused(flag: string, value: string, vi: string, en: string): Problem {
  return { file: "--", row: null, column: flag, value, message: { vi, en } };
}

/** Provinces that `--province` and `--keep` name and that there never were: left alone they would do nothing. */
export function provinceProblems(
  mapping: Mapping,
  decisions: Decisions,
  provinces: readonly Province[],
): Problem[] {
  const known = new Set(provinces.map(({ slug }) => slug));
  const named = [
    ...Object.values(mapping.provinces).map((slug) => ["--province", slug] as const),
    ...[...decisions.byProvince.keys()].map((slug) => ["--keep", slug] as const),
  ];
  return named
    .filter(([, slug]) => !known.has(slug))
    .map(([flag, slug]) =>
      refused(
        flag,
        slug,
        "Không có tỉnh nào có mã này. Dùng mã như trong địa chỉ trang của tỉnh, ví dụ ba-ria-vung-tau.",
        "No province has this slug. Use the one in the address of its page, such as ba-ria-vung-tau.",
      ),
    );
}

function keysOf({ letter, header }: TakenColumn, year: number | null): string[] {
  return [letter, searchKey(header), headerKey(header, year), header.trim().toUpperCase()];
}

/** Columns that `--map` names on the command line and that no table has. */
export function columnProblems(
  given: Mapping["columns"],
  grids: readonly Grid[],
  readings: readonly TableReading[],
  year: number | null,
): Problem[] {
  if (readings.length === 0) return [];
  const width = grids
    .flatMap(({ rows }) => rows)
    .reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const columns = readings.flatMap((reading) => reading.columns);
  const known = new Set([
    ...Array.from({ length: width }, (_, index) => columnLetter(index)),
    ...columns.flatMap((column) => keysOf(column, year)),
  ]);
  const list = columns.map(({ letter, header }) => `${letter} (${header})`).slice(0, 30);
  return Object.keys(given)
    .filter((key) => !known.has(key))
    .map((key) =>
      refused(
        "--map",
        key,
        `Bảng không có cột này. Các cột: ${list.join(", ")}. Sửa --map.`,
        `The table has no such column. Its columns: ${list.join(", ")}. Correct --map.`,
      ),
    );
}
