import type { UnitSet } from "@/lib/db/dataset";
import type { Context, Findings } from "@/lib/import/context";
import type { Parsed, ParsedTables } from "@/lib/import/parse-rows";
import type { Province } from "@/lib/provinces/province";
import { searchKey } from "@/lib/provinces/search-key";

/** Units that lasted as long as their set: not Hà Tây, which is counted neither in the 63 nor in its region. */
function lasting(parsed: ParsedTables, context: Context): readonly Parsed<Province>[] {
  return parsed.provinces.filter(
    ({ data }) => data.validTo === (context.unitSet(data.unitSet)?.validTo ?? null),
  );
}

function checkValidity(
  row: Parsed<{ readonly validFrom: string | null; readonly validTo: string | null }>,
  findings: Findings,
): void {
  const { validFrom, validTo } = row.data;
  if (validFrom === null || validTo === null || validFrom <= validTo) return;
  findings.refuse(
    row,
    "valid_to",
    `Không được trước valid_from (${validFrom}).`,
    `Must not be before valid_from (${validFrom}).`,
  );
}

function checkSpellings(rows: readonly Parsed<Province>[], findings: Findings): void {
  const owners = new Map<string, Province>();
  for (const { data } of rows) owners.set(`${data.unitSet} ${searchKey(data.name.vi)}`, data);
  for (const row of rows) {
    const { unitSet, slug, aliases } = row.data;
    for (const [index, alias] of aliases.entries()) {
      const key = searchKey(alias);
      const owner = owners.get(`${unitSet} ${key}`);
      if (alias !== alias.trim() || key === "" || aliases.indexOf(alias) !== index) {
        findings.refuse(
          row,
          "aliases",
          `Tên gọi khác ${JSON.stringify(alias)} trống, bị lặp hoặc thừa khoảng trắng.`,
          `The alias ${JSON.stringify(alias)} is empty, doubled or has blanks around it.`,
        );
      } else if (owner !== undefined && owner.slug !== slug) {
        findings.refuse(
          row,
          "aliases",
          `Tên gọi khác ${JSON.stringify(alias)} cũng chỉ ${owner.name.vi}.`,
          `The alias ${JSON.stringify(alias)} also means ${owner.name.en}.`,
        );
      } else {
        owners.set(`${unitSet} ${key}`, row.data);
      }
    }
  }
}

function checkCount(
  row: Parsed<{ readonly units: number }>,
  counted: number,
  findings: Findings,
): void {
  if (counted === row.data.units) return;
  findings.refuse(
    row,
    "units",
    `provinces.csv có ${counted} đơn vị.`,
    `provinces.csv has ${counted} units.`,
  );
}

function checkCounts(parsed: ParsedTables, context: Context, findings: Findings): void {
  const units = lasting(parsed, context).map(({ data }) => data);
  for (const row of parsed.regions) {
    const { unitSet, slug } = row.data;
    const own = units.filter((unit) => unit.unitSet === unitSet && unit.region === slug);
    checkCount(row, own.length, findings);
  }
  for (const row of parsed["unit-sets"] as readonly Parsed<UnitSet>[]) {
    checkCount(row, units.filter((unit) => unit.unitSet === row.data.id).length, findings);
  }
}

function checkTiles(parsed: ParsedTables, context: Context, findings: Findings): void {
  const drawn = new Set<string>();
  const cells = new Map<string, number>();
  for (const row of parsed.tiles) {
    const { unitSet, slug, kind } = row.data;
    const cell = `${unitSet} ${row.data.row} ${row.data.column}`;
    const other = cells.get(cell);
    if (other !== undefined) {
      findings.refuse(row, "column", `Trùng ô với dòng ${other}.`, `Same cell as row ${other}.`);
    }
    cells.set(cell, row.raw.row);
    drawn.add(`${unitSet} ${slug}`);
    const isProvince = context.province(unitSet, slug) !== undefined;
    if (isProvince !== (kind === "unit")) {
      findings.refuse(
        row,
        "slug",
        "unit phải là một tỉnh trong provinces.csv, island thì không.",
        "A unit must be a province of provinces.csv, an island must not.",
      );
    }
  }
  for (const row of lasting(parsed, context)) {
    if (drawn.has(`${row.data.unitSet} ${row.data.slug}`)) continue;
    findings.refuse(row, "slug", "Không có ô trong tiles.csv.", "Has no cell in tiles.csv.");
  }
}

/** The rules for units, regions, borders and the tile map. */
export function checkProvinces(parsed: ParsedTables, context: Context, findings: Findings): void {
  for (const row of [...parsed.provinces, ...parsed["unit-sets"]]) checkValidity(row, findings);
  checkSpellings(parsed.provinces, findings);
  checkCounts(parsed, context, findings);
  checkTiles(parsed, context, findings);
  for (const row of parsed.borders) {
    if (row.data.a < row.data.b) continue;
    findings.refuse(
      row,
      "b",
      "Cặp tỉnh phải theo thứ tự chữ cái và khác nhau.",
      "The pair must be two provinces in alphabetical order.",
    );
  }
}
