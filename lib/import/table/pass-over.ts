import type { Text } from "@/lib/i18n/language";
import { type Grid, textOf } from "@/lib/import/grid";
import type { Mapping } from "@/lib/import/table-reading";
import { isProvinceName } from "@/lib/provinces/match-name";
import type { Province } from "@/lib/provinces/province";
import { searchKey } from "@/lib/provinces/search-key";

function namesProvince(
  { rows }: Grid,
  sets: readonly (readonly Province[])[],
  { provinces: settled }: Mapping,
): boolean {
  const seen = new Set<string>();
  return rows.some(({ cells }) =>
    cells.some((cell) => {
      const text = textOf(cell);
      if (text === "" || seen.has(text)) return false;
      seen.add(text);
      return (
        Object.hasOwn(settled, searchKey(text)) || sets.some((set) => isProvinceName(set, text))
      );
    }),
  );
}

/**
 * The sheets that name a province, and a note on those that do not: covers, methods, weights. Where none does,
 * all are kept, so that it is asked which column holds the names.
 */
export function passOver(
  grids: readonly Grid[],
  provinces: readonly Province[],
  mapping: Mapping,
): { grids: readonly Grid[]; notes: readonly Text[] } {
  if (grids.length < 2) return { grids, notes: [] };
  const sets = ["63", "34"].map((set) => provinces.filter(({ unitSet }) => unitSet === set));
  const named = grids.filter((grid) => namesProvince(grid, sets, mapping));
  if (named.length === 0 || named.length === grids.length) return { grids, notes: [] };
  const passed = grids
    .filter((grid) => !named.includes(grid))
    .map(({ sheet }) => `“${sheet}”`)
    .join(", ");
  return {
    grids: named,
    notes: [
      {
        vi: `Bỏ qua trang không có tên tỉnh nào: ${passed}. Muốn đọc, hãy nêu tên bằng --sheet.`,
        en: `Sheets that name no province left out: ${passed}. Name one with --sheet to read it.`,
      },
    ],
  };
}
