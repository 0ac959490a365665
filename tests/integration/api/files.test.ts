import { parse } from "csv-parse/sync";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import type { FigureAnswer } from "@/lib/api/figure";
import { limits } from "@/lib/api/limits";
import { filesMessages } from "@/lib/i18n/messages/files";
import { call } from "./call";

const { columns, sheets } = filesMessages("en");

async function csvRows(address: string): Promise<Record<string, string>[]> {
  const answer = await call(address);
  expect(answer.status, address).toBe(200);
  return parse(Buffer.from(await answer.arrayBuffer()), { bom: true, columns: true });
}

async function figures(address: string): Promise<FigureAnswer[]> {
  return (await (await call(address)).json()).figures;
}

const told = (value: string | number | null | undefined) => String(value ?? "");

describe.each([
  "/rankings/par-index/2023",
  "/rankings/papi/2018",
  "/rankings/pci/2023?sort=name&order=desc",
  "/rankings/pci/2020?region=dong-bang-song-cuu-long&sort=pci.1",
  "/rankings/dti/2024?unit_set=34&name=da%20nang",
  "/figures?indicator=par-index&province=tien-giang",
  "/figures?indicator=egov.on-time-rate&year=2024&unit_set=63",
])("%s", (address) => {
  const english = `${address}${address.includes("?") ? "&" : "?"}lang=en`;

  test("as CSV holds the figures of the JSON, in its order", async () => {
    const json = await figures(`${english}`);
    expect(json.length).toBeGreaterThan(0);
    const rows = await csvRows(`${english}&format=csv`);
    const read = rows.map((row) => [
      row[columns.province.name],
      row[columns.year.name],
      row[columns.value.name],
      row[columns.rank.name],
      row[columns.of.name],
      row[columns.changeRank.name],
      row[columns.source.name],
      row[columns.missing.name] === "",
    ]);
    expect(read).toEqual(
      json.map((item) => [
        item.province,
        told(item.year),
        told(item.printed),
        told(item.rank),
        told(item.of),
        told(item.change.rank),
        told(item.source),
        item.missing === null,
      ]),
    );
  });

  test("as XLSX holds the same numbers as numbers, with notes, sources and dictionary", async () => {
    const json = await figures(english);
    const answer = await call(`${english}&format=xlsx`);
    const book = await readXlsx(new Uint8Array(await answer.arrayBuffer()));
    expect(book.sheets.map((sheet) => sheet.name)).toEqual(Object.values(sheets));
    const [header = [], ...rows] = book.sheets[0]?.rows ?? [];
    const value = header.indexOf(columns.value.name);
    const rank = header.indexOf(columns.rank.name);
    expect(rows.map((row) => [row[value] ?? null, row[rank] ?? null])).toEqual(
      json.map((item) => [item.value, item.rank]),
    );
  });
});

test("a file says what it is in its name and type, in the language asked for", async () => {
  const vi = await call("/rankings/par-index/2023?format=csv");
  expect(vi.headers.get("Content-Type")).toMatch(/^text\/csv; charset=utf-8/);
  expect(vi.headers.get("Content-Disposition")).toBe(
    'attachment; filename="par-index-2023-63-tinh-v1.csv"',
  );
  expect(await vi.text()).toContain("Mã tỉnh");
  const en = await call("/figures?indicator=pci&year=2020&format=xlsx&lang=en");
  expect(en.headers.get("Content-Disposition")).toBe(
    'attachment; filename="figures-pci-2020-v1.xlsx"',
  );
});

test("a name with odd letters cannot break the header", async () => {
  const answer = await call(
    `/rankings/pci/2020?format=csv&name=${encodeURIComponent('an"\r\nX: 1 日本')}`,
  );
  expect(answer.headers.get("Content-Disposition")).toMatch(
    /^attachment; filename="[a-z0-9.-]+\.csv"$/,
  );
});

describe("a file is not paged", () => {
  test("and holds more rows than an answer in JSON may", async () => {
    const rows = await csvRows("/figures?indicator=papi,papi.1,papi.2&format=csv&lang=en&limit=10");
    expect(rows.length).toBeGreaterThan(limits.page);
  });

  test("but refused where it would be too large, with what to do", async () => {
    const answer = await call("/figures?format=xlsx&lang=en");
    expect(answer.status).toBe(400);
    expect((await answer.json()).error).toMatchObject({
      code: "too-many-rows",
      message: expect.stringContaining("10,000"),
    });
  });
});

test.each(["indicators", "provinces", "editions", "sources", "corrections", "imports"])(
  "%s as a file have the rows of the list",
  async (list) => {
    const rows = await csvRows(`/${list}?format=csv&lang=en`);
    const json = await (await call(`/${list}?limit=${limits.page}`)).json();
    expect(rows).toHaveLength(json[list].length);
  },
);

test("a counted rank and a missing figure say what they are, and no cell is a formula", async () => {
  const address = "/rankings/papi/2024?lang=en";
  const rows = await csvRows(`${address}&format=csv`);
  expect(rows.map((row) => row[columns.rankKind.name])).toContain("counted from scores");
  const without = rows.filter((row) => row[columns.value.name] === "");
  expect(without.filter((row) => row[columns.missing.name] === "")).toEqual([]);
  const answer = await call(`${address}&format=xlsx`);
  const { sheets: read } = await readXlsx(new Uint8Array(await answer.arrayBuffer()));
  const formulas = read.flatMap((sheet) =>
    [...(sheet.cells?.values() ?? [])].filter((cell) => cell.formula !== undefined),
  );
  expect(formulas).toEqual([]);
});

test("the file of corrections has its header also before the first correction", async () => {
  const answer = await call("/corrections?format=csv");
  expect(answer.headers.get("Content-Disposition")).toBe(
    'attachment; filename="dinh-chinh-v1.csv"',
  );
  const [header, ...rows] = parse(await answer.text(), { bom: true, delimiter: ";" }) as string[][];
  expect(header).toContain(filesMessages("vi").columns.oldValue.name);
  expect(rows).toEqual([]);
});
