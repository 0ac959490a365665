import { describe, expect, test } from "vitest";
import { editionHeader, isoDate, missingFields } from "@/lib/import/edition/header";
import {
  type GivenFields,
  type HeaderField,
  readHeaderFile,
} from "@/lib/import/edition/header-fields";
import { shippedArchive } from "../../queries/shipped";

const lists = shippedArchive().snapshot;

function flags(values: Partial<Record<HeaderField, string>>): GivenFields {
  return Object.fromEntries(
    Object.entries(values).map(([field, text]) => [field, { text, file: "--", row: null }]),
  );
}

function header(values: Partial<Record<HeaderField, string>>) {
  return editionHeader(flags(values), lists, 2026);
}

const edition = { indicator: "par-index", year: "2025", "unit-set": "34" } as const;
const source = {
  title: "Quyết định",
  publisher: "Bộ Nội vụ",
  published: "15/4/2026",
  document: "123/QĐ-BNV",
} as const;

describe("a header file", () => {
  test("is read in either language, with blanks, remarks and a byte order mark", () => {
    const text =
      "\uFEFF# kỳ\r\n\r\n Chỉ số : par-index\nnăm: 2025\nunit-set: 34\ntên nguồn: A: b\n";
    const { fields, problems } = readHeaderFile("ky.txt", text);
    expect(problems).toEqual([]);
    expect(Object.entries(fields).map(([field, one]) => `${one.row} ${field}=${one.text}`)).toEqual(
      ["3 indicator=par-index", "4 year=2025", "5 unit-set=34", "6 title=A: b"],
    );
  });

  test.each([
    ["a line without a colon", "par-index", "A line must read"],
    ["a name that means nothing", "colour: red", "A line must read"],
    [
      "a name given twice, in two languages",
      "year: 2024\nnăm: 2025",
      "year was given above already.",
    ],
  ])("%s is refused with its row", (_, text, message) => {
    const { problems } = readHeaderFile("ky.txt", text);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: "ky.txt", row: text.split("\n").length });
    expect(problems[0]?.message.en).toContain(message);
  });
});

describe("a date", () => {
  test.each([
    ["15/4/2026", "2026-04-15"],
    ["2026-04-15", "2026-04-15"],
    ["4/2026", "2026-04"],
    ["2026-04", "2026-04"],
    ["2026", "2026"],
    ["29/2/2024", "2024-02-29"],
    ["29/2/2025", null],
    ["31/4/2026", null],
    ["4/15/2026", null],
    ["2026-13", null],
    ["15.4.2026", null],
    ["yesterday", null],
  ])("%s is %s", (text, iso) => {
    expect(isoDate(text)).toBe(iso);
  });
});

describe("what is said of a table", () => {
  test("makes its edition and its source", () => {
    const found = header({
      ...edition,
      ...source,
      mean: "88,37",
      announced: "15/4/2026",
      of: "34",
    });
    expect(found.problems).toEqual([]);
    expect(found.header).toEqual({
      edition: { indicator: "par-index", year: 2025, unitSet: "34" },
      source: {
        key: "par-index-2025-34-123-qd-bnv",
        title: "Quyết định",
        publisher: "Bộ Nội vụ",
        url: null,
        published: "2026-04-15",
        kind: "official",
        note: { vi: "Văn bản số 123/QĐ-BNV.", en: "Document 123/QĐ-BNV." },
      },
      document: "123/QĐ-BNV",
      announced: "2026-04-15",
      of: 34,
      mean: "88.37",
      status: "published",
    });
  });

  test.each([
    ["PAR Index", "par-index"],
    ["PAR-INDEX", "par-index"],
    ["Chỉ số cải cách hành chính", "par-index"],
    ["papi.3", "papi.3"],
  ])("finds the indicator %s", (indicator, code) => {
    expect(header({ ...edition, indicator }).header.edition?.indicator).toBe(code);
  });

  test("takes a page on the web for news, and its address for the key", () => {
    const { document: _, ...rest } = source;
    const url = "https://www.baotiengiang.vn/tin/2026";
    expect(header({ ...edition, ...rest, url }).header.source).toMatchObject({
      key: "par-index-2025-34-baotiengiang-vn-tin-2026",
      kind: "news",
      url,
      note: null,
    });
  });

  test("normalises letters that were typed as letter and mark", () => {
    const title = "Quyết định".normalize("NFD");
    expect(header({ ...edition, ...source, title }).header.source?.title).toBe("Quyết định");
  });

  test.each([
    [
      "an unknown indicator",
      { ...edition, indicator: "gdp" },
      "--indicator",
      "Choose from: par-index",
    ],
    ["a year that has not come", { ...edition, year: "2027" }, "--year", "2027 has not come yet"],
    ["a year that is none", { ...edition, year: "20233" }, "--year", "Must be a year"],
    ["another unit set", { ...edition, "unit-set": "64" }, "--unit-set", "Must be 63"],
    [
      "a date that is none",
      { ...source, published: "31/2/2026" },
      "--published",
      "Must be a real date",
    ],
    [
      "an announcement by year alone",
      { ...source, announced: "2026" },
      "--announced",
      "Must be a real",
    ],
    ["an address that is none", { ...source, url: "javascript:alert(1)" }, "--url", "http"],
    ["a kind that is none", { ...source, kind: "rumour" }, "--kind", "official, news"],
    ["a status that is none", { status: "guessed" }, "--status", "published, self-reported"],
    ["a mean in words", { mean: "88 phần trăm" }, "--mean", "plain decimal"],
    [
      "a source key that is none",
      { ...source, "source-key": "Bộ Nội vụ" },
      "--source-key",
      "lower case",
    ],
    ["a source that nobody knows", { source: "no-such" }, "--source", "no source with this key"],
    ["a line break in a title", { ...source, title: "a\nb" }, "--title", "control character"],
    ["an invisible character in a title", { ...source, title: "a\u200Bb" }, "--title", "invisible"],
    ["no publisher", { ...source, publisher: undefined }, "--publisher", "Missing the publisher"],
    [
      "neither address nor number",
      { ...source, document: undefined },
      "--url",
      "Missing the address",
    ],
    [
      "a source that no key can be made for",
      { ...source, document: "№ ५" },
      "--source-key",
      "No key can be made",
    ],
  ])("%s is refused with what to do", (_, values, column, message) => {
    const given = Object.fromEntries(
      Object.entries(values).filter(([, text]) => text !== undefined),
    );
    const { problems } = header(given);
    expect(problems.map((problem) => problem.column)).toEqual([column]);
    expect(problems[0]?.message.en).toContain(message);
    expect(problems[0]?.message.vi).not.toBe(problems[0]?.message.en);
  });

  test("is refused with everything that is wrong at once", () => {
    const { problems } = header({ indicator: "gdp", year: "x", title: "t", mean: "y" });
    expect(problems.map(({ column }) => column).sort()).toEqual([
      "--indicator",
      "--mean",
      "--published",
      "--publisher",
      "--url",
      "--year",
    ]);
  });

  test("lacks what neither it nor the table says", () => {
    const { header: none } = header({});
    const columns = (needs: { edition: boolean; source: boolean }, given: GivenFields = {}) =>
      missingFields(none, given, needs).map(({ column }) => column);
    expect(columns({ edition: true, source: true })).toEqual([
      "--indicator",
      "--year",
      "--unit-set",
      "--title",
    ]);
    expect(columns({ edition: false, source: false })).toEqual([]);
    // What was given wrongly is reported as wrong, not as missing.
    expect(columns({ edition: true, source: false }, flags({ year: "x" }))).toEqual([
      "--indicator",
      "--unit-set",
    ]);
  });
});
