import { describe, expect, test } from "vitest";
import { rankingView } from "@/lib/queries/ranking";
import { filterRows, sortName, type TableState, tableState } from "@/lib/queries/table-state";
import { realArchive } from "../setup-archive";

const archive = await realArchive();
const codes = ["papi.1", "papi.2"];
const plain: TableState = { sort: "rank", order: "asc", region: "", name: "" };

describe("the state of a table in the address", () => {
  test.each([
    ["vi", {}, plain],
    ["vi", { "sap-xep": "score" }, { ...plain, sort: "score", order: "desc" }],
    ["vi", { "sap-xep": "score", "thu-tu": "asc" }, { ...plain, sort: "score", order: "asc" }],
    ["en", { sort: "name" }, { ...plain, sort: "name", order: "asc" }],
    ["en", { sort: "papi.2" }, { ...plain, sort: "component:1", order: "desc" }],
    ["en", { region: "tay-nguyen", name: "lak" }, { ...plain, region: "tay-nguyen", name: "lak" }],
  ] as const)("in %s %j is read as %j", (language, query, expected) => {
    expect(tableState(query, language, codes)).toEqual(expected);
  });

  test.each([
    { "sap-xep": "constructor" },
    { "sap-xep": "component:99" },
    { "sap-xep": ["score", "name"] },
    { "thu-tu": "sideways" },
    { ten: "x".repeat(10_000) },
    { vung: ["a", "b"] },
    { sort: "score" },
  ])("%j is not understood and left out, never an error", (query) => {
    expect(tableState(query, "vi", codes)).toEqual(plain);
  });

  test("a column is written back as it was read", () => {
    for (const name of ["rank", "score", "papi.1", "papi.2"])
      expect(sortName(tableState({ sort: name }, "en", codes).sort, codes)).toBe(name);
  });
});

describe("filtering", () => {
  const rows = rankingView(archive, "pci", 2020, "63", "vi")?.rows ?? [];
  const slugs = (state: Partial<TableState>) =>
    filterRows(rows, { ...plain, ...state }).map((row) => row.province.slug);

  test("by region keeps its provinces in their order", () => {
    expect(slugs({ region: "tay-nguyen" }).sort()).toEqual([
      "dak-lak",
      "dak-nong",
      "gia-lai",
      "kon-tum",
      "lam-dong",
    ]);
  });

  test.each(["tien giang", "Tiền Giang", "TIEN", "tiền g"])("by the name %s", (name) => {
    expect(slugs({ name })).toEqual(["tien-giang"]);
  });

  test("by an alias, and by region and name together", () => {
    expect(slugs({ name: "brvt" })).toEqual(["ba-ria-vung-tau"]);
    expect(slugs({ name: "giang", region: "dong-bang-song-cuu-long" }).sort()).toEqual([
      "an-giang",
      "hau-giang",
      "kien-giang",
      "tien-giang",
    ]);
  });

  test("without a filter keeps all 63, by an unknown name none", () => {
    expect(slugs({})).toHaveLength(63);
    expect(slugs({ name: "atlantis" })).toEqual([]);
    expect(slugs({ name: ".*" })).toHaveLength(63);
  });
});
