import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { filesMessages } from "@/lib/i18n/messages/files";
import { announcementCalendar } from "@/lib/queries/announcement-calendar";
import { call } from "../api/call";
import { answerFaults } from "../api/openapi-check";
import { realArchive } from "../setup-archive";

type Row = Readonly<Record<string, string>>;

const archive = await realArchive();
const calendar = announcementCalendar(archive);
const { columns, notes } = filesMessages("en");
const recorded: readonly Row[] = parse(readFileSync("prisma/data/releases.csv"), {
  columns: true,
});

async function csvRows(address: string): Promise<Row[]> {
  const answer = await call(`${address}${address.includes("?") ? "&" : "?"}format=csv&lang=en`);
  expect(answer.status, address).toBe(200);
  return parse(Buffer.from(await answer.arrayBuffer()), { bom: true, columns: true });
}

async function sheetTexts(address: string): Promise<string[]> {
  const answer = await call(address);
  const { sheets } = await readXlsx(new Uint8Array(await answer.arrayBuffer()));
  return sheets.map((sheet) => sheet.rows.flat().join("\n"));
}

async function json(address: string) {
  const answer = await call(address);
  expect(answer.status, address).toBe(200);
  return answer.json();
}

describe("past announcements", () => {
  test("are those that are recorded, each as closely as it is known and with its source", async () => {
    const rows = await csvRows("/releases");
    const told = rows.map((row) => [
      row[columns.indicator.name],
      row[columns.year.name],
      row[columns.announced.name],
      row[columns.document.name],
      row[columns.announcedSource.name],
    ]);
    for (const { indicator, year, announced, document, source } of recorded)
      expect(told).toContainEqual([indicator, year, announced, document, source]);
    const dated = rows.filter((row) => row[columns.announced.name] !== "");
    expect(dated).toHaveLength(recorded.length);
    const known = (code: string, year: string) =>
      rows.find((row) => row[columns.indicator.name] === code && row[columns.year.name] === year);
    expect(known("par-index", "2023")).toMatchObject({
      [columns.announced.name]: "2024-04-17",
      [columns.precision.name]: "day",
    });
    expect(known("dti", "2023")).toMatchObject({
      [columns.announced.name]: "2025-02",
      [columns.precision.name]: "month",
    });
  });

  test.each(calendar.map(({ indicator, rows }) => [indicator.code, rows] as const))(
    "of %s are the rows of its table on the page, in its order",
    async (code, page) => {
      const rows = await csvRows(`/releases?indicator=${code}`);
      expect(rows.map((row) => [row[columns.year.name], row[columns.held.name]])).toEqual(
        page.map(({ year, news }) => [String(year), news ? "yes" : "no"]),
      );
      expect(new Set(rows.map((row) => row[columns.indicator.name]))).toEqual(new Set([code]));
    },
  );
});

describe("expected announcements", () => {
  test("are the rows of the table on the page, every one called an estimate or too little", async () => {
    const rows = await csvRows("/expected-releases");
    const read = rows.map((row) => [
      row[columns.indicator.name],
      row[columns.expectationKind.name],
      row[columns.awaitedYear.name],
      row[columns.expectedFrom.name],
      row[columns.expectedTo.name],
    ]);
    expect(read).toEqual(
      calendar.map(({ indicator: { code }, expectation: next }) =>
        next.kind === "estimate"
          ? [code, "estimate", String(next.edition), next.from, next.to]
          : [code, "not enough data", "", "", ""],
      ),
    );
    expect(read.filter(([, kind]) => kind === "estimate").length).toBeGreaterThan(3);
  });

  test("name the announcements that they are estimated from", async () => {
    const { expectedReleases, sources } = await json("/expected-releases?indicator=par-index");
    expect(expectedReleases).toMatchObject([
      {
        kind: "estimate",
        year: 2025,
        from: "2026-04",
        to: "2026-04",
        dated: 3,
        basis: [
          { year: 2022, announced: "2023-04-19", source: "baogialai-235021" },
          { year: 2023, announced: "2024-04-17", source: "shipbolt-20240417" },
          { year: 2024, announced: "2025-04-06", source: "vhttdl-sonla-922815" },
        ],
        how: { vi: expect.stringContaining("17/04/2024"), en: expect.stringContaining("2024") },
      },
    ]);
    expect(sources).toHaveLength(3);
  });

  test("never say of themselves that nothing in them is estimated", async () => {
    const [data, about] = await sheetTexts("/expected-releases?format=xlsx&lang=en");
    expect(data).toContain("estimate");
    expect(about).toContain(notes.estimateText);
    expect(about).not.toContain(notes.missingText);
    const file = await call("/expected-releases?format=csv");
    expect(file.headers.get("Content-Disposition")).toContain('"ky-toi-uoc-tinh-v1.csv"');
  });

  test("are not among the announcements that were", async () => {
    const rows = await csvRows("/releases");
    for (const { indicator, expectation } of calendar) {
      const years = rows
        .filter((row) => row[columns.indicator.name] === indicator.code)
        .map((row) => Number(row[columns.year.name]));
      expect(Math.max(...years)).toBe(expectation.edition - 1);
    }
  });
});

describe("imports", () => {
  test("of a store that was just filled are one, with every figure added", async () => {
    const [entry] = archive.snapshot.imports;
    const rows = await csvRows("/imports");
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      [columns.importVersion.name]: "1",
      [columns.importedAt.name]: entry?.at,
      [columns.importKind.name]: "the whole folder of data",
      [columns.importFile.name]: "data",
      [columns.added.name]: String(archive.snapshot.figures.length),
      [columns.changed.name]: "0",
      [columns.sha256.name]: entry?.sha256,
    });
  });

  test("say in JSON what the page shows, and nothing else", async () => {
    const { imports, next } = await json("/imports");
    expect(next).toBeNull();
    expect(imports.map((item: object) => Object.keys(item).sort())).toEqual([
      ["at", "changes", "file", "kind", "sha256", "version"],
    ]);
    expect(imports[0].file).not.toMatch(/[\\/]/);
  });
});

test.each([
  ["releases", "/releases"],
  ["expectedReleases", "/expected-releases?lang=en"],
  ["imports", "/imports?limit=1"],
] as const)("%s: %s is as the OpenAPI document says", async (id, address) => {
  expect(answerFaults(id, await json(address))).toEqual([]);
});

test.each(["/releases?indicator=nothing", "/expected-releases?indicator=pci,nothing"])(
  "%s is refused by the name of the parameter",
  async (address) => {
    const answer = await call(address);
    expect(answer.status).toBe(404);
    expect((await answer.json()).error.parameter).toBe("indicator");
  },
);
