import { parse } from "csv-parse/sync";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, test, vi } from "vitest";
import type { z } from "zod";
import { endpoints } from "@/lib/api/endpoints";
import { bookFile } from "@/lib/export/book";
import type { Language } from "@/lib/i18n/language";
import { filesMessages } from "@/lib/i18n/messages/files";
import { rankingBook } from "@/lib/queries/api/books";
import { editionLinks, rankingView } from "@/lib/queries/ranking";
import { realArchive } from "../setup-archive";

vi.setConfig({ testTimeout: 120_000 });

const archive = await realArchive();
const inVietnamese = filesMessages("vi").columns;
const inEnglish = filesMessages("en").columns;

const editions = archive.snapshot.indicators
  .filter((item) => item.rankPolicy !== "none")
  .flatMap((indicator) =>
    editionLinks(archive, indicator.code).flatMap(({ year, unitSet }) => {
      const view = rankingView(archive, indicator.code, year, unitSet, "vi");
      return view ? [{ indicator, year, unitSet, view }] : [];
    }),
  );

type Query = z.output<typeof endpoints.ranking.shape>;

function book({ indicator, year, unitSet }: (typeof editions)[number], language: Language) {
  const path = { indicator: indicator.code, year: String(year), unit_set: unitSet };
  const query: Query = endpoints.ranking.shape.parse({ ...path, lang: language });
  const url = new URL(`http://localhost/api/v1/rankings/${indicator.code}/${year}`);
  return rankingBook({ archive, language, url }, query);
}

async function csvRows(
  edition: (typeof editions)[number],
  language: Language,
): Promise<Record<string, string>[]> {
  const { bytes } = await bookFile(book(edition, language), "csv", language);
  const delimiter = language === "vi" ? ";" : ",";
  return parse(Buffer.from(bytes), {
    bom: true,
    columns: true,
    delimiter,
    record_delimiter: "\r\n",
  });
}

test("all editions are walked", () => {
  expect(editions.length).toBeGreaterThan(300);
  const printed = editions.reduce((sum, { view }) => sum + view.edition.figures.size, 0);
  const stored = archive.snapshot.figures.filter(
    ({ indicator }) => archive.indicator(indicator)?.rankPolicy !== "none",
  );
  expect(printed).toBe(stored.length);
});

describe.each(["vi", "en"] as const)("the CSV of each edition in %s", (language) => {
  const names = filesMessages(language).columns;
  const decimal = (printed: string | null | undefined) =>
    language === "vi" ? (printed ?? "").replace(".", ",") : (printed ?? "");

  test("has a row for each province in the order of the page, with the stored figure or the reason for its absence", async () => {
    for (const edition of editions) {
      const { indicator, year, unitSet, view } = edition;
      const rows = await csvRows(edition, language);
      const told = rows.map((row) => [
        row[names.province.name],
        row[names.value.name],
        row[names.source.name],
        row[names.rank.name],
        row[names.of.name],
      ]);
      const expected = view.rows.map(({ province, rank }) => {
        const stored = archive.figure(indicator.code, year, unitSet, province.slug);
        return [
          province.slug,
          decimal(stored?.printed),
          stored?.source ?? "",
          String(rank?.place ?? ""),
          String(rank?.of ?? ""),
        ];
      });
      const name = `${indicator.code} ${year} ${unitSet}`;
      expect(told, name).toEqual(expected);
      const faults = rows.filter(
        (row) =>
          (row[names.source.name] === "" && row[names.missing.name] === "") ||
          (row[names.value.name] === "" && row[names.missing.name] === "") ||
          (row[names.value.name] !== "" && row[names.status.name] === "") ||
          (row[names.rank.name] === "") !== (row[names.rankKind.name] === "") ||
          (row[names.source.name] !== "" && row[names.sourceTitle.name] === "") ||
          (row[names.comparable.name] === filesMessages(language).no &&
            (row[names.changeValue.name] !== "" ||
              row[names.changeRank.name] !== "" ||
              row[names.changeReason.name] === "")),
      );
      expect(faults, name).toEqual([]);
    }
  });
});

const indices = editions.filter(({ indicator }) => indicator.parent === null);

test("the workbook of each edition of an index holds the figures as numbers, every source and every column", async () => {
  for (const edition of indices) {
    const { indicator, year, unitSet, view } = edition;
    const name = `${indicator.code} ${year} ${unitSet}`;
    const { bytes } = await bookFile(book(edition, "vi"), "xlsx", "vi");
    const { sheets } = await readXlsx(bytes);
    const [data, notes, sources, dictionary] = sheets.map((sheet) => sheet.rows);
    const [header = [], ...rows] = data ?? [];
    const column = (of: keyof typeof inVietnamese) => header.indexOf(inVietnamese[of].name);
    expect(
      rows.map((row) => [
        row[column("province")],
        row[column("value")] ?? null,
        row[column("rank")] ?? null,
      ]),
      name,
    ).toEqual(
      view.rows.map(({ province, figure, rank }) => [
        province.slug,
        figure?.value ?? null,
        rank?.place ?? null,
      ]),
    );
    const named = new Set(rows.flatMap((row) => row[column("source")] ?? []));
    expect(new Set(sources?.slice(1).map(([key]) => key)), name).toEqual(named);
    expect(
      dictionary?.slice(1).map(([of]) => of),
      name,
    ).toEqual(header);
    expect(notes?.flat(), name).toContain(indicator.publisher.vi);
    const formulas = sheets.flatMap((sheet) =>
      [...(sheet.cells?.values() ?? [])].filter((cell) => cell.formula !== undefined),
    );
    expect(formulas, name).toEqual([]);
  }
});

test("a change has the decimals of the finer of its two figures", async () => {
  const [edition] = indices.filter(
    ({ indicator, year }) => indicator.code === "sipas" && year === 2024,
  );
  if (!edition) throw new Error("SIPAS 2024 is not there.");
  const rows = await csvRows(edition, "en");
  const shown = new Map(
    edition.view.rows.map(({ province, change }) => [
      province.slug,
      change.kind === "open" ? (change.value?.delta ?? "") : "",
    ]),
  );
  expect(rows.map((row) => row[inEnglish.changeValue.name])).toEqual(
    rows.map((row) => shown.get(row[inEnglish.province.name] ?? "")),
  );
  expect(rows.some((row) => row[inEnglish.changeValue.name] !== "")).toBe(true);
});
