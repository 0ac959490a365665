import { parse } from "csv-parse/sync";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { edition } from "../../e2e/support/figures";
import { realArchive } from "../setup-archive";
import { rankingReader } from "./ranking-reader";

const archive = await realArchive();
const { view } = rankingReader(archive);
const editionRoute = await import("@/app/api/files/edition/route");
const correctionsRoute = await import("@/app/api/files/corrections/route");

type Row = Readonly<Record<string, string>>;

function editionFile(query: string): Promise<Response> {
  return editionRoute.GET(new Request(`http://localhost/api/files/edition?${query}`));
}

async function csvRows(answer: Response): Promise<Row[]> {
  // Reading as text would swallow the byte order mark.
  const bytes = Buffer.from(await answer.arrayBuffer());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  return parse(bytes, { bom: true, columns: true, record_delimiter: "\r\n" });
}

const editions = [
  { file: "par-index", indicator: "par-index", year: 2023, unitSet: "63" },
  { file: "par-index", indicator: "par-index.3", year: 2023, unitSet: "63" },
  { file: "papi", indicator: "papi", year: 2024, unitSet: "63" },
  { file: "pci", indicator: "pci", year: 2023, unitSet: "63" },
  { file: "pci", indicator: "pci", year: 2020, unitSet: "63" },
  { file: "dti", indicator: "dti", year: 2024, unitSet: "34" },
] as const;

describe.each(editions)("the file of $indicator $year of the $unitSet", (which) => {
  const { indicator, year, unitSet } = which;
  const query = `indicator=${indicator}&year=${year}&unit_set=${unitSet}`;
  const page = view(indicator, year, unitSet);

  test("as CSV holds each row of the page, in its order, with the printed figures", async () => {
    const answer = await editionFile(query);
    expect(answer.headers.get("Content-Type")).toMatch(/^text\/csv; charset=utf-8/);
    expect(answer.headers.get("Content-Disposition")).toBe(
      `attachment; filename="${indicator}-${year}-${unitSet}.csv"`,
    );
    const rows = await csvRows(answer);
    expect(rows.map((row) => row["Mã tỉnh"])).toEqual(page.rows.map((row) => row.province.slug));
    const printed = new Map(
      edition(which.file, indicator, year, unitSet).map((row) => [row.province, row]),
    );
    for (const [index, row] of rows.entries()) {
      const stored = printed.get(row["Mã tỉnh"] ?? "");
      const shown = page.rows[index];
      expect(row.Điểm).toBe(stored?.value ?? "");
      expect(row["Mã nguồn"]).toBe(stored?.source ?? "");
      expect(row.Hạng).toBe(String(shown?.rank?.place ?? ""));
      expect(row["Trên tổng số"]).toBe(String(shown?.rank?.of ?? ""));
      expect(row["Loại hạng"] === "").toBe(shown?.rank === null);
      expect(row["Lý do thiếu"] === "").toBe(shown?.missing === null);
      expect(row["Bản số liệu"]).toBe(String(archive.snapshot.version));
    }
  });

  test("as XLSX holds the same, with numbers as numbers and no formula", async () => {
    const answer = await editionFile(`${query}&format=xlsx`);
    const { sheets } = await readXlsx(new Uint8Array(await answer.arrayBuffer()));
    const [figures, about] = sheets;
    const [header = [], ...rows] = figures?.rows ?? [];
    const csv = await csvRows(await editionFile(query));
    const numbers = ["Năm", "Bộ đơn vị", "Điểm", "Hạng", "Trên tổng số", "Bản số liệu"];
    const expected = csv.map((row) =>
      header.map((name) => {
        const cell = row[String(name)] ?? "";
        if (cell === "") return null;
        return numbers.includes(String(name)) ? Number(cell) : cell;
      }),
    );
    expect(rows.map((row) => header.map((_, index) => row[index] ?? null))).toEqual(expected);
    const formulas = sheets.flatMap((sheet) =>
      [...(sheet.cells?.values() ?? [])].filter((cell) => cell.formula !== undefined),
    );
    expect(formulas).toEqual([]);
    expect(
      Object.fromEntries(about?.rows.map(([item, content]) => [item, content]) ?? []),
    ).toMatchObject({
      "Đơn vị công bố": page.indicator.publisher.vi,
      "Bản số liệu": String(archive.snapshot.version),
    });
  });
});

test("the English file has English headers and names", async () => {
  const [row] = await csvRows(await editionFile("indicator=papi&year=2024&lang=en"));
  expect(row).toMatchObject({ Indicator: expect.stringMatching(/^[\x20-\x7E]+$/), Year: "2024" });
  expect(row?.["Kind of rank"]).toContain("counted from scores");
});

test("a counted rank and a missing figure say what they are", async () => {
  const papi = await csvRows(await editionFile("indicator=papi&year=2024"));
  expect(papi.map((row) => row["Loại hạng"])).toContain("tính từ điểm số");
  const missing = papi.filter((row) => row.Điểm === "");
  expect(missing.map((row) => row["Lý do thiếu"]).filter((reason) => !reason)).toEqual([]);
});

test.each([
  ["an index that is not there", "indicator=x&year=2023"],
  ["a year without figures", "indicator=par-index&year=2099"],
  ["a unit set without figures", "indicator=par-index&year=2020&unit_set=34"],
  ["a rate, which no one may rank by", "indicator=egov.on-time-rate&year=2024"],
])("%s is answered with 404 and what to do", async (_, query) => {
  const answer = await editionFile(query);
  expect(answer.status).toBe(404);
  expect(await answer.json()).toEqual({
    error: {
      code: "no-such-edition",
      message: expect.stringContaining("trang Số liệu"),
      parameter: "indicator",
    },
  });
});

test("a bad query is answered with 400 and the parameter", async () => {
  const answer = await editionFile("indicator=par-index&year=2023&year=2022");
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({
    error: { code: "repeated-parameter", parameter: "year" },
  });
});

test("the file of corrections has its header also before the first correction", async () => {
  const answer = await correctionsRoute.GET(new Request("http://localhost/api/files/corrections"));
  expect(answer.headers.get("Content-Disposition")).toBe('attachment; filename="corrections.csv"');
  const [header, ...rows] = parse(await answer.text(), { bom: true }) as string[][];
  expect(header).toContain("Điểm trước");
  expect(rows).toEqual([]);
});
