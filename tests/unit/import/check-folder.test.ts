import { describe, expect, test } from "vitest";
import { checkFiles } from "@/lib/import/check-folder";
import type { Problem } from "@/lib/import/problem";
import { type Edit, folderOf, sampleTexts, sampleWithRows } from "./sample";

const par = "figures/par-index.csv";
const pci = "figures/pci.csv";
const egov = "figures/egov.csv";

function placeOf({ file, row, column, value }: Problem) {
  return { file, row, column, value };
}

function problemsAfter(...edits: readonly Edit[]) {
  return checkFiles(folderOf(sampleTexts(...edits))).problems;
}

describe("the sample", () => {
  test("is accepted, without a warning", () => {
    const { problems, warnings, dataset } = checkFiles(folderOf(sampleTexts()));
    expect(problems).toEqual([]);
    expect(warnings).toEqual([]);
    expect(dataset?.figures).toHaveLength(9);
  });

  test("keeps a printed value exactly as it is in the file", () => {
    const { dataset } = checkFiles(folderOf(sampleTexts()));
    const printed = dataset?.figures.map((figure) => figure.printed);
    expect(printed).toEqual([
      "85.77",
      "81.10",
      null,
      "9.50",
      "45.09",
      "0.7100",
      "0.6900",
      "99.85",
      "98.5",
    ]);
  });

  test("numbers the catalogue by the order of its file", () => {
    const { dataset } = checkFiles(folderOf(sampleTexts()));
    expect(dataset?.indicators.map(({ code, order }) => `${order} ${code}`)).toEqual([
      "1 par-index",
      "2 par-index.1",
      "3 pci",
      "4 dti",
      "5 egov.rate",
    ]);
  });

  test("reads an undated source as one without a date", () => {
    const { dataset } = checkFiles(folderOf(sampleTexts()));
    expect(dataset?.sources.map(({ published }) => published)).toEqual(["2024-04-17", null]);
  });

  test("composes letters and marks that the file keeps apart", () => {
    const texts = Object.entries(sampleTexts()).map(([file, text]) => [
      file,
      text.normalize("NFD"),
    ]);
    const { dataset } = checkFiles(folderOf(Object.fromEntries(texts)));
    expect(dataset?.provinces[1]?.name.vi).toBe("Đồng Tháp".normalize("NFC"));
  });
});

describe("a single bad cell is refused with its file, row, column and value", () => {
  test.each<[string, string, number, string, string]>([
    ["a figure without a source", par, 2, "source", ""],
    ["a source that is not listed", par, 2, "source", "no-such-source"],
    ["an indicator that is not listed", par, 5, "indicator", "par-index.9"],
    ["a province that is not listed", par, 3, "province", "my-tho"],
    ["a province under another set's name", par, 3, "province", "Tiền Giang"],
    ["a value above the scale", par, 3, "value", "100.01"],
    ["a value above the points of a component", par, 5, "value", "9.51"],
    ["a decimal comma", par, 3, "value", "81,10"],
    ["an exponent", par, 3, "value", "8.1e1"],
    ["NaN", par, 3, "value", "NaN"],
    ["Infinity", par, 3, "value", "Infinity"],
    ["a minus sign", par, 3, "value", "-81.1"],
    ["a plus sign", par, 3, "value", "+81.1"],
    ["full-width digits", par, 3, "value", "８１.1"],
    ["Arabic digits", par, 3, "value", "٨١"],
    ["a hexadecimal number", par, 3, "value", "0x51"],
    ["a leading zero", par, 3, "value", "081.1"],
    ["no digit before the dot", par, 3, "value", ".5"],
    ["no digit after the dot", par, 3, "value", "81."],
    ["a per cent sign", par, 3, "value", "81.1%"],
    ["a dash for a missing value", par, 3, "value", "-"],
    ["a rank above the number ranked", par, 3, "rank", "64"],
    ["rank 0", par, 3, "rank", "0"],
    ["a rank with decimals", par, 3, "rank", "50.0"],
    ["a rank written as 50/63", par, 3, "rank", "50/63"],
    ["a rank without the number ranked", pci, 2, "of", ""],
    ["a year before the first edition", par, 3, "year", "2011"],
    ["a year after the last edition", par, 3, "year", "2025"],
    ["a year that is no year", par, 3, "year", "'23"],
    ["a unit set that does not exist", par, 3, "unit_set", "35"],
    ["a status that does not exist", pci, 2, "status", "official"],
    ["a derived part of a self-reported figure", egov, 3, "status", "derived"],
    ["derived as a status of printed figures", pci, 2, "status", "derived"],
    ["derived naming a field that is empty", par, 4, "derived", "value"],
    ["derived naming a field that does not exist", par, 3, "derived", "rank+value"],
    ["a note in English only", par, 3, "note_vi", ""],
    ["a note in Vietnamese only", par, 3, "note_en", ""],
    ["a control character", par, 3, "note_en", "from\u0000 the change"],
    ["a carriage return", par, 3, "note_en", "from\rthe change"],
    ["an invisible character", par, 3, "note_en", "from\u200b the change"],
    ["a lost character", par, 3, "note_en", "from \ufffd the change"],
    ["a blank at the end", par, 3, "note_en", "from the change "],
    ["a date that does not exist", egov, 3, "period_from", "2025-02-30"],
    ["a date in another order", egov, 3, "period_from", "01/02/2025"],
    ["a period that ends before it begins", egov, 3, "period_to", "2024-12-31"],
    ["a period of the 63 after they went", egov, 3, "period_from", "2025-07-01"],
    ["a negative count", egov, 2, "numerator", "-1"],
    ["a count above the whole", egov, 2, "numerator", "510542"],
    ["a count without its whole", egov, 2, "denominator", ""],
    ["a region that is not listed", "provinces.csv", 2, "region", "mien-tay"],
    ["a slug with marks", "sources.csv", 2, "key", "báo-ấp-bắc"],
    ["a province without a Vietnamese name", "provinces.csv", 2, "name_vi", ""],
    ["an alias of two provinces", "provinces.csv", 2, "aliases", "TG|dong thap"],
    ["an alias given twice", "provinces.csv", 2, "aliases", "TG|TG"],
    ["an empty alias", "provinces.csv", 2, "aliases", "TG|"],
    ["an unknown kind of province", "provinces.csv", 2, "kind", "city"],
    ["an area with a comma", "provinces.csv", 6, "area_km2", "5938,70"],
    ["the wrong number of units of a region", "regions.csv", 3, "units", "2"],
    ["the wrong number of units of a set", "unit-sets.csv", 3, "units", "34"],
    ["a successor that does not exist", "successions.csv", 2, "to", "cuu-long"],
    ["a change of unknown kind", "successions.csv", 2, "change", "split"],
    ["a tile that is no province", "tiles.csv", 5, "kind", "unit"],
    ["a province drawn as an island", "tiles.csv", 2, "kind", "island"],
    ["two tiles in one cell", "tiles.csv", 3, "column", "3"],
    ["a border to nowhere", "borders.csv", 2, "b", "vinh-long"],
    ["a border with itself", "borders.csv", 2, "b", "dong-thap"],
    ["an address that is none", "sources.csv", 2, "url", "javascript:alert(1)"],
    ["a month that does not exist", "sources.csv", 2, "published", "2024-13"],
    ["an unknown kind of source", "sources.csv", 2, "kind", "blog"],
    ["a parent that is not listed", "indicators.csv", 3, "parent", "par"],
    ["an indicator that is its own part", "indicators.csv", 3, "parent", "par-index.1"],
    ["an empty scale", "indicators.csv", 6, "scale_min", "100"],
    ["more points than the scale has", "indicators.csv", 2, "max_points", "101"],
    ["an unknown unit", "indicators.csv", 2, "unit", "điểm"],
    ["an unknown rank policy", "indicators.csv", 2, "rank_policy", "top10"],
    ["a name for years that run back", "indicator-names.csv", 3, "to_year", "2015"],
    ["two names in one year", "indicator-names.csv", 3, "from_year", "2015"],
    ["a name of an unknown indicator", "indicator-names.csv", 2, "code", "par-index.2"],
    ["a release before the first edition", "releases.csv", 2, "year", "2011"],
    ["a release by an unknown source", "releases.csv", 2, "source", "nowhere"],
    ["a release on no date", "releases.csv", 2, "announced", "2024"],
    ["a break of unknown severity", "breaks.csv", 2, "severity", "minor"],
    ["a break without a reason in English", "breaks.csv", 2, "reason_en", ""],
    ["a break of an unknown indicator", "breaks.csv", 2, "indicator", "sipas"],
    ["a gap without a known reason", "gaps.csv", 2, "reason", "unknown"],
    ["a missing edition of one province", "gaps.csv", 3, "reason", "no-edition"],
    ["a gap of an unknown province", "gaps.csv", 3, "province", "vinh-long"],
    ["a mean outside the scale", "averages.csv", 2, "value", "869.8"],
    ["a mean without a source", "averages.csv", 2, "source", ""],
    ["a mean of an unknown region", "averages.csv", 3, "region", "tay-bac"],
    ["a region's rank without the number ranked", "averages.csv", 3, "of", ""],
    ["a place outside the region", "regional-ranks.csv", 2, "region", "dong-bang-song-hong"],
    ["a place above the number in the region", "regional-ranks.csv", 2, "rank", "14"],
    ["a kept figure that is not the stored one", "disagreements.csv", 2, "kept", "49"],
    ["a kept figure without its source", "disagreements.csv", 2, "kept_source", ""],
    ["a disagreement about nothing known", "disagreements.csv", 2, "field", "score"],
    ["a target of an unknown province", "targets.csv", 2, "province", "ben-tre"],
    ["a target value outside the scale", "targets.csv", 3, "target", "101"],
    ["a target rank between two places", "targets.csv", 2, "target", "30.5"],
    ["a target without its sentence", "targets.csv", 3, "quote", ""],
  ])("%s", (_, file, row, column, value) => {
    const problems = problemsAfter({ file, row, column, value });
    const refused = problems.filter((problem) => problem.file === file && problem.row === row);
    const expected = expectedPlace({ file, row, column, value });
    expect(refused.map(placeOf)).toContainEqual(expected);
    for (const { message } of problems) {
      expect(message.vi.length).toBeGreaterThan(5);
      expect(message.en.length).toBeGreaterThan(5);
    }
  });
});

/** Some cells are wrong only beside another one, and that one is named. */
const namedBeside: Readonly<Record<string, Edit>> = {
  [`${pci} status derived`]: { file: pci, row: 2, column: "status", value: "derived" },
  "tiles.csv kind unit": { file: "tiles.csv", row: 5, column: "slug", value: "hoang-sa" },
  "tiles.csv kind island": { file: "tiles.csv", row: 2, column: "slug", value: "tien-giang" },
  "indicators.csv scale_min 100": {
    file: "indicators.csv",
    row: 6,
    column: "scale_max",
    value: "100",
  },
  "gaps.csv reason no-edition": {
    file: "gaps.csv",
    row: 3,
    column: "province",
    value: "tien-giang",
  },
};

function expectedPlace(edit: Edit): Edit {
  return namedBeside[`${edit.file} ${edit.column} ${edit.value}`] ?? edit;
}

describe("rules about two cells", () => {
  test("a figure of the 34 before 2024 is refused", () => {
    const problems = problemsAfter({ file: pci, row: 4, column: "year", value: "2023" });
    expect(problems.map(placeOf)).toEqual([{ file: pci, row: 4, column: "unit_set", value: "34" }]);
  });

  test("a figure of the 63 after 2025 is refused", () => {
    const problems = problemsAfter(
      { file: egov, row: 3, column: "year", value: "2026" },
      { file: egov, row: 3, column: "period_to", value: "" },
    );
    expect(problems.map(placeOf)).toEqual([
      { file: egov, row: 3, column: "unit_set", value: "63" },
    ]);
  });

  test("a figure of the 34 for a time before they were is refused", () => {
    const problems = problemsAfter(
      { file: egov, row: 2, column: "period_from", value: "2025-01-01" },
      { file: egov, row: 2, column: "period_to", value: "2025-06-30" },
    );
    expect(problems.map(placeOf)).toEqual([
      { file: egov, row: 2, column: "period_to", value: "2025-06-30" },
    ]);
  });

  test("a unit of the 63 that did not pass to the 34 is unknown there", () => {
    const problems = problemsAfter({ file: pci, row: 4, column: "province", value: "tien-giang" });
    expect(problems.map(placeOf)).toEqual([
      { file: pci, row: 4, column: "province", value: "tien-giang" },
    ]);
  });

  test("Hà Tây has figures until 2008", () => {
    expect(problemsAfter({ file: pci, row: 2, column: "year", value: "2006" })).toEqual([]);
    const problems = problemsAfter({ file: pci, row: 2, column: "year", value: "2009" });
    expect(problems.map(placeOf)).toEqual([
      { file: pci, row: 2, column: "province", value: "ha-tay" },
    ]);
  });

  test("a rank without the number ranked passes when a note says why", () => {
    const without = [
      { file: par, row: 4, column: "note_vi", value: "" },
      { file: par, row: 4, column: "note_en", value: "" },
    ];
    expect(problemsAfter(...without).map(placeOf)).toEqual([
      { file: par, row: 4, column: "of", value: "" },
    ]);
  });

  test("a figure needs a value or a rank", () => {
    const problems = problemsAfter({ file: par, row: 5, column: "value", value: "" });
    expect(problems.map(placeOf)).toEqual([{ file: par, row: 5, column: "value", value: "" }]);
  });

  test("a figure left out because of a disagreement must not be stored", () => {
    const problems = problemsAfter(
      { file: "disagreements.csv", row: 2, column: "kept", value: "" },
      { file: "disagreements.csv", row: 2, column: "kept_source", value: "" },
    );
    expect(problems.map(placeOf)).toEqual([
      { file: "disagreements.csv", row: 2, column: "kept", value: "" },
    ]);
  });

  test("a province without a tile is named", () => {
    const texts = sampleTexts();
    const tiles = texts["tiles.csv"]?.replace("34,dong-thap,9,2,unit", "34,hoang-sa,5,6,island");
    const { problems } = checkFiles(folderOf({ ...texts, "tiles.csv": tiles ?? "" }));
    expect(problems.map(placeOf)).toEqual([
      { file: "provinces.csv", row: 6, column: "slug", value: "dong-thap" },
    ]);
  });
});

describe("doubles are refused with the place of the first", () => {
  test.each<[string, string, number, string, string]>([
    [
      par,
      "par-index,2023,63,tien-giang,85.78,51,63,published,,baoapbac-1,,",
      6,
      "period_to",
      `${par}:2`,
    ],
    [
      pci,
      "par-index,2023,63,tien-giang,85.77,50,63,published,,baoapbac-1,,",
      5,
      "period_to",
      `${par}:2`,
    ],
    ["sources.csv", "vcci-xls,A,B,,,news,,", 4, "key", "sources.csv:3"],
    ["borders.csv", "63,dong-thap,tien-giang", 3, "b", "borders.csv:2"],
    ["gaps.csv", "par-index,2023,63,,no-edition,a,b,", 4, "province", "gaps.csv:2"],
    ["averages.csv", "par-index,2023,63,,86.97,,,baoapbac-1,,", 4, "region", "averages.csv:2"],
    ["releases.csv", "pci,2024,,,", 4, "year", "releases.csv:3"],
    ["breaks.csv", "par-index,2016,caution,a,b,", 3, "year", "breaks.csv:2"],
    [
      "targets.csv",
      "63,tien-giang,par-index,rank,20,2025,vcci-xls,c",
      4,
      "by_year",
      "targets.csv:2",
    ],
  ])("in %s: %s", (file, line, row, column, first) => {
    const { problems } = checkFiles(sampleWithRows(file, line));
    const [problem] = problems;
    expect(problems).toHaveLength(1);
    expect(problem).toMatchObject({ file, row, column });
    expect(problem?.message.en).toContain(first);
  });

  test("two periods of one rate are two figures", () => {
    const row =
      "egov.rate,2025,63,dong-thap,97,,,self-reported,,baoapbac-1,,,,,2025-01-01,2025-03-31";
    expect(checkFiles(sampleWithRows(egov, row)).problems).toEqual([]);
  });
});

describe("all problems come at once", () => {
  test("from several files, in the order of files and rows", () => {
    const problems = problemsAfter(
      { file: pci, row: 3, column: "value", value: "7,1" },
      { file: par, row: 3, column: "source", value: "" },
      { file: par, row: 2, column: "rank", value: "64" },
      { file: "breaks.csv", row: 2, column: "severity", value: "" },
    );
    expect(problems.map(placeOf)).toEqual([
      { file: "breaks.csv", row: 2, column: "severity", value: "" },
      { file: "disagreements.csv", row: 2, column: "kept", value: "50" },
      { file: par, row: 2, column: "rank", value: "64" },
      { file: par, row: 3, column: "source", value: "" },
      { file: pci, row: 3, column: "value", value: "7,1" },
    ]);
  });

  test("two bad cells of one row are two problems", () => {
    const problems = problemsAfter(
      { file: pci, row: 3, column: "value", value: "x" },
      { file: pci, row: 3, column: "rank", value: "y" },
    );
    expect(problems.map(({ column }) => column)).toEqual(["value", "rank"]);
  });
});

describe("warnings do not forbid the import", () => {
  test("a share that its parts do not give", () => {
    const edit = { file: egov, row: 2, column: "value", value: "99.84" };
    const { warnings, problems, dataset } = checkFiles(folderOf(sampleTexts(edit)));
    expect(problems).toEqual([]);
    expect(dataset).not.toBeNull();
    expect(warnings.map(placeOf)).toEqual([edit]);
    expect(warnings[0]?.message.en).toContain("509772/510541 is 99.8494 %");
  });

  test.each(["99.85", "99.8", "100"])("%s is within its own rounding or is named", (value) => {
    const edit = { file: egov, row: 2, column: "value", value };
    const { warnings } = checkFiles(folderOf(sampleTexts(edit)));
    expect(warnings.length).toBe(0);
  });

  test("a gap for a figure that is there", () => {
    const edit = { file: "gaps.csv", row: 2, column: "province", value: "tien-giang" };
    const { warnings, problems } = checkFiles(folderOf(sampleTexts(edit)));
    expect(problems).toEqual([]);
    expect(warnings.map(placeOf)).toEqual([edit]);
  });

  test("an address with a blank", () => {
    const edit = { file: "sources.csv", row: 2, column: "url", value: "https://a.vn/b (c)" };
    const { warnings, problems } = checkFiles(folderOf(sampleTexts(edit)));
    expect(problems).toEqual([]);
    expect(warnings.map(placeOf)).toEqual([edit]);
  });
});
