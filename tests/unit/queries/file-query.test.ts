import { describe, expect, test } from "vitest";
import { correctionsFileHref, editionFileHref } from "@/lib/queries/file-href";
import { correctionsFileShape, editionFileShape, fileQuery } from "@/lib/queries/file-query";

const edition = (query: string) => fileQuery(new URLSearchParams(query), editionFileShape);

describe("the query of a file", () => {
  test("has a format and a language of its own, and no unit set unless given", () => {
    expect(edition("indicator=par-index&year=2023")).toEqual({
      ok: true,
      data: { indicator: "par-index", year: 2023, format: "csv", lang: "vi" },
    });
  });

  test.each([
    ["year=2023", "missing-parameter", "indicator"],
    ["indicator=pci", "missing-parameter", "year"],
    ["", "missing-parameter", "indicator"],
    ["indicator=pci&year=2023&x=1", "unknown-parameter", "x"],
    ["indicator=pci&year=2023&__proto__=1", "unknown-parameter", "__proto__"],
    ["indicator=pci&year=2023&year=2023", "repeated-parameter", "year"],
    ["indicator=pci&year=20233", "bad-parameter", "year"],
    ["indicator=pci&year=1e3", "bad-parameter", "year"],
    ["indicator=pci&year=٢٠٢٣", "bad-parameter", "year"],
    ["indicator=../../etc&year=2023", "bad-parameter", "indicator"],
    ["indicator=pci%0D%0AX: 1&year=2023", "bad-parameter", "indicator"],
    ["indicator=&year=2023", "bad-parameter", "indicator"],
    ["indicator=pci&year=2023&unit_set=35", "bad-parameter", "unit_set"],
    ["indicator=pci&year=2023&format=xls", "bad-parameter", "format"],
    ["indicator=pci&year=2023&lang=fr", "bad-parameter", "lang"],
  ])("%s is refused: %s of %s", (query, code, parameter) => {
    const read = edition(query);
    expect(read).toMatchObject({ ok: false, error: { code, parameter } });
    if (!read.ok) expect(read.error.message).toContain(parameter);
  });

  test("is refused in the language asked for", () => {
    const message = (query: string) => {
      const read = edition(query);
      return read.ok ? "" : read.error.message;
    };
    expect(message("year=1&indicator=pci&lang=en")).toContain("is not right");
    expect(message("year=1&indicator=pci")).toContain("không đúng");
    expect(message("lang=fr&indicator=pci&year=2023")).toContain("không đúng");
  });

  test("that the pages link to is understood", () => {
    const href = editionFileHref("en", { indicator: "papi.1", year: 2024, unitSet: "63" }, "xlsx");
    expect(edition(new URL(href, "http://x").search)).toEqual({
      ok: true,
      data: { indicator: "papi.1", year: 2024, unit_set: "63", format: "xlsx", lang: "en" },
    });
    const { searchParams } = new URL(correctionsFileHref("vi"), "http://x");
    expect(fileQuery(searchParams, correctionsFileShape)).toEqual({
      ok: true,
      data: { format: "csv", lang: "vi" },
    });
  });
});
