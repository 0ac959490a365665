import { describe, expect, test } from "vitest";
import { noMapping } from "@/lib/import/table/mapping";
import { readTable } from "@/lib/import/table/read-table";
import { figuresOf, gridOf, problemsOf, read, rolesOf, shipped } from "./make-grid";

const own =
  "indicator | year | unit_set | province | value | rank | of | status | derived | source";

describe("our own columns", () => {
  test("are read without an edition, names or slugs, other columns beside", () => {
    const reading = read(
      [
        own,
        "par-index | 2023 | 63 | tien-giang | 85.77 | 50 | 63 | published | | baoapbac-1",
        "papi.3 | 2024 | 63 | Hà Nội | 4.2000 | | | published | | x",
        "dti | 2024 | 34 | hue | 0.7100 | 10 | 34 | published | | x",
      ],
      { edition: null },
    );
    expect(problemsOf(reading)).toEqual([]);
    expect(reading.shape).toBe("long");
    expect(rolesOf(reading)).toContain("A=list:indicator,B=list:year,C=list:unit_set");
    expect(figuresOf(reading)).toEqual([
      "tien-giang 85.77 50 63",
      "papi.3 ha-noi 4.2000 -",
      "dti hue 0.7100 10 34",
    ]);
    expect(reading.figures[0]).toMatchObject({
      year: "2023",
      other: { status: "published", derived: "", source: "baoapbac-1" },
      origin: { row: { row: 2 }, value: { column: "E (value)", value: "85.77" } },
    });
  });

  test("an unknown indicator is one problem with the nearest codes, however many rows have it", () => {
    const reading = read([
      own,
      "par-indx | 2023 | 63 | tien-giang | 85.77 | 50 | 63 | published | | x",
      "par-indx | 2023 | 63 | ha-noi | 85.77 | 50 | 63 | published | | x",
    ]);
    expect(reading.problems).toHaveLength(1);
    expect(problemsOf(reading)[0]).toContain("par-index");
  });

  test("a figure given twice names both rows; another period is another figure", () => {
    const head = "indicator|year|unit_set|province|value|rank|of|period_from|period_to";
    const row = "egov.online-rate|2024|63|ha-noi|80.1||";
    const reading = read([
      head,
      `${row}|2024-01-01|2024-01-31`,
      `${row}|2024-02-01|2024-02-29`,
      `${row}|2024-01-01|2024-01-31`,
    ]);
    expect(reading.figures).toHaveLength(2);
    expect(problemsOf(reading).join()).toContain(
      "4 D (province): This province already has a figure of egov.online-rate 2024 in row 2",
    );
  });

  test("a year that is none is passed on as printed", () => {
    const reading = read([
      own,
      "par-index | 20233 | 63 | ha-noi | 85.77 | 50 | 63 | published | | x",
    ]);
    expect(reading.figures[0]?.year).toBe("20233");
  });

  test("a column given twice is a problem", () => {
    const reading = read([
      `${own} | value`,
      "par-index | 2023 | 63 | ha-noi | 85.77 | 50 | 63 | published | | x | 85.7",
    ]);
    expect(problemsOf(reading)[0]).toContain("K (value): Column given twice");
    expect(reading.figures).toEqual([]);
  });

  test("a unit set that is none is a problem", () => {
    const reading = read([
      own,
      "par-index | 2023 | 64 | ha-noi | 85.77 | 50 | 63 | published | | x",
    ]);
    expect(problemsOf(reading).join()).toContain("must be 63 or 34");
  });

  test("every figure that ships comes back as it stands in its file", () => {
    const rows = shipped.figures.map(
      ({ indicator, year, unitSet, province, printed, rank, of, source, periodFrom, periodTo }) => [
        indicator,
        String(year),
        unitSet,
        province,
        printed ?? "",
        rank === null ? "" : String(rank),
        of === null ? "" : String(of),
        source,
        periodFrom ?? "",
        periodTo ?? "",
      ],
    );
    const head = "indicator|year|unit_set|province|value|rank|of|source|period_from|period_to";
    const reading = readTable(gridOf([head, ...rows], "figures.csv"), {
      edition: null,
      catalogue: shipped,
      mapping: noMapping,
    });
    expect(problemsOf(reading)).toEqual([]);
    const back = reading.figures.map((figure) => [
      figure.indicator,
      figure.year,
      figure.unitSet,
      figure.province,
      figure.value,
      figure.rank,
      figure.of,
      figure.other.source,
      figure.other.period_from,
      figure.other.period_to,
    ]);
    expect(back).toEqual(rows);
  });
});

describe("long tables with Vietnamese headers", () => {
  const edition = { indicator: "papi", year: 2024, unitSet: "63" } as const;

  test("are read by codes or names, in local numbers", () => {
    const reading = read(
      [
        "Bảng PAPI",
        "STT | Chỉ số | Năm | Tỉnh, thành phố | Giá trị | Xếp hạng",
        "1 | PAPI | 2023 | Tiền Giang | 42,1234 | ",
        "2 | papi.3 | Năm 2024 | TP HCM | 4,2000 | 12",
        "3 | Quản trị điện tử | 2024 | Hà Nội | 3,5000 | 1",
        "4 | Quản trị điện tử | 2024 | Cả nước | 3,2000 | ",
      ],
      { edition },
    );
    expect(problemsOf(reading)).toEqual([]);
    expect(reading.headerRow).toBe(2);
    expect(figuresOf(reading)).toEqual([
      "papi tien-giang 42.1234 -",
      "papi.3 ho-chi-minh 4.2000 12",
      "papi.8 ha-noi 3.5000 1",
    ]);
    expect(reading.figures.map(({ year }) => year)).toEqual(["2023", "2024", "2024"]);
    expect(reading.means).toMatchObject([{ indicator: "papi.8", value: "3.2000", region: null }]);
  });

  test("may leave the indicator to the edition", () => {
    const reading = read(
      ["Tỉnh | Năm | Điểm", "Hà Nội | 2023 | 42,1234", "Hà Nội | 2024 | 43,1234"],
      { edition },
    );
    expect(reading.shape).toBe("long");
    expect(reading.figures.map(({ year, value }) => `${year} ${value}`)).toEqual([
      "2023 42.1234",
      "2024 43.1234",
    ]);
  });

  test("are not mistaken for wide ones where Chỉ số is the value", () => {
    const reading = read([
      "STT | Tỉnh | Chỉ số | Xếp hạng",
      "1 | Hà Nội | 91,43 | 3",
      "2 | Huế | 90,1 | 8",
    ]);
    expect(reading.shape).toBe("wide");
    expect(figuresOf(reading)).toEqual(["ha-noi 91.43 3", "thua-thien-hue 90.1 8"]);
  });

  test("may have no header where a person says what the columns are", () => {
    const mapping = {
      columns: { A: "list:indicator", B: "list:year", C: "list:province", D: "list:value" },
      provinces: {},
    } as const;
    const rows = ["papi | 2024 | Hà Nội | 43,1234", "papi | 2023 | Hà Nội | 42,1234"];
    const reading = read(rows, { edition, mapping });
    expect(reading.headerRow).toBe(0);
    expect(reading.figures.map(({ year, value }) => `${year} ${value}`)).toEqual([
      "2024 43.1234",
      "2023 42.1234",
    ]);
  });

  test("unknown names are problems once each", () => {
    const rows = [
      "Mã | Năm | Tỉnh | Giá trị",
      ...Array.from({ length: 5 }, () => "papi | 2024 | Tiền Giagn | 42,1"),
    ];
    expect(read(rows, { edition }).problems).toHaveLength(1);
  });
});

test("30,000 rows of our own columns are all read", () => {
  const provinces = shipped.provinces.filter(
    ({ unitSet, slug }) => unitSet === "63" && slug !== "ha-tay",
  );
  const codes = shipped.indicators
    .filter(({ code }) => code.startsWith("papi"))
    .map(({ code }) => code);
  const rows = Array.from({ length: 30_000 }, (_, index) => {
    const province = provinces[index % 63]?.slug ?? "";
    const code = codes[Math.floor(index / 63) % codes.length] ?? "";
    const year = 2000 + Math.floor(index / 63 / codes.length);
    return [code, String(year), "63", province, "5.1234", "", "", "published", "", "x", "", ""];
  });
  const head =
    "indicator|year|unit_set|province|value|rank|of|status|derived|source|note_vi|note_en";
  const reading = read([head, ...rows]);
  expect(problemsOf(reading)).toEqual([]);
  expect(reading.figures).toHaveLength(30_000);
});
