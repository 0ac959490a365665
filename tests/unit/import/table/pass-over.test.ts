import { expect, test } from "vitest";
import { noMapping } from "@/lib/import/table/mapping";
import { passOver } from "@/lib/import/table/pass-over";
import { gridOf, shipped } from "./make-grid";

const { provinces } = shipped;
const table = gridOf(["Tỉnh | Điểm", "Tiền Giang | 85,77"]);
const cover = { ...gridOf(["Báo cáo năm 2023", "Liên hệ: Bộ Nội vụ"]), sheet: "Bìa" };

test("a sheet that names no province is passed over, and it is said", () => {
  const { grids, notes } = passOver([cover, table], provinces, noMapping);
  expect(grids).toEqual([table]);
  expect(notes.map(({ vi }) => vi)).toEqual([expect.stringContaining("“Bìa”")]);
});

test.each([
  ["the only sheet", [cover]],
  ["sheets of which none names a province", [cover, { ...cover, sheet: "2" }]],
  ["sheets that all do", [table, { ...table, sheet: "2" }]],
])("nothing is passed over: %s", (_, grids) => {
  expect(passOver(grids, provinces, noMapping)).toEqual({ grids, notes: [] });
});

test("a name that a person settled counts as the name of a province", () => {
  const odd = { ...gridOf(["Tỉnh | Điểm", "T.Giang | 85,77"]), sheet: "Lạ" };
  const mapping = { columns: {}, provinces: { "t giang": "tien-giang" } };
  expect(passOver([table, odd], provinces, mapping).grids).toEqual([table, odd]);
});
