import { parse } from "csv-parse/sync";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import type { FigureAnswer } from "@/lib/api/figure";
import { bookFile } from "@/lib/export/book";
import { figureBook } from "@/lib/export/figure-book";
import { tableFileName } from "@/lib/export/file-names";
import { decimalText } from "@/lib/export/table";
import type { Source } from "@/lib/figures/figure";

const hostile = ["=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\t=1", "＝1+1", "\r\n=1"];

const figure: FigureAnswer = {
  indicator: "pci",
  year: 2023,
  unitSet: "63",
  province: "tien-giang",
  value: 85.7,
  printed: "85.70",
  rank: 50,
  rankKind: "counted",
  of: 63,
  tied: true,
  status: "published",
  missing: null,
  change: { value: -0.4, rank: 3, since: 2022, comparable: true, reason: null },
  region: { slug: "dong-bang-song-cuu-long", rank: 8, of: 13 },
  disputed: false,
  note: null,
  period: null,
  source: "a",
};

const source: Source = {
  key: "a",
  title: "T",
  publisher: "P",
  url: "https://example.org",
  published: "2024",
  kind: "news",
  note: null,
};

function bookOf(figures: readonly FigureAnswer[], language: "vi" | "en", said = source) {
  const about = {
    name: "pci-2023",
    title: "PCI 2023",
    address: "https://example.org/xep-hang/pci/2023",
    data: { version: 3, importedAt: "2026-01-02T00:00:00.000Z" },
    names: {
      indicator: () => ({ vi: "Chỉ số", en: "Index" }),
      province: () => ({ vi: "Tiền Giang", en: "Tien Giang" }),
      region: () => ({ vi: "Vùng", en: "Region" }),
      source: (key: string) => (key === "a" ? said : undefined),
      status: () => "",
      missing: () => "",
      changeDecimals: () => 2,
    },
  };
  return figureBook(figures, about, language);
}

async function csvText(figures: readonly FigureAnswer[], language: "vi" | "en", said = source) {
  const { bytes } = await bookFile(bookOf(figures, language, said), "csv", language);
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  return Buffer.from(bytes).toString("utf8");
}

describe("a CSV of figures", () => {
  test("in Vietnamese has semicolons and decimal commas, in English commas and dots", async () => {
    const [vi] = parse(await csvText([figure], "vi"), {
      bom: true,
      columns: true,
      delimiter: ";",
    }) as Record<string, string>[];
    expect(vi).toMatchObject({ Điểm: "85,70", "Thay đổi điểm": "-0,40", Hạng: "50" });
    const [en] = parse(await csvText([figure], "en"), { bom: true, columns: true }) as Record<
      string,
      string
    >[];
    expect(en).toMatchObject({ Score: "85.70", "Change of score": "-0.40", Tied: "yes" });
  });

  test.each(hostile)("cannot run %j as a formula, whichever column it is in", async (text) => {
    const said = { ...source, title: text, publisher: text };
    const dangerous = {
      ...figure,
      note: text,
      change: { ...figure.change, reason: text },
    };
    for (const language of ["vi", "en"] as const) {
      const rows = parse(await csvText([dangerous], language, said), {
        bom: true,
        delimiter: language === "vi" ? ";" : ",",
      }) as string[][];
      const texts = rows.flat().filter((cell) => cell.endsWith(text));
      expect(texts).toEqual(Array(4).fill(`'${text}`));
    }
  });

  test("keeps a negative number a number", async () => {
    expect(await csvText([figure], "en")).toContain(",-0.40,3,2022,yes,");
  });
});

describe("a workbook of figures", () => {
  test("has its four sheets in the language, numbers with their decimals and no formula", async () => {
    const { bytes, fileName } = await bookFile(
      bookOf([{ ...figure, note: "=1+1" }], "vi"),
      "xlsx",
      "vi",
    );
    expect(fileName).toBe("pci-2023-v3.xlsx");
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    expect(sheets.map((sheet) => sheet.name)).toEqual([
      "Số liệu",
      "Ghi chú",
      "Nguồn",
      "Từ điển cột",
    ]);
    const [data, , sources, dictionary] = sheets;
    const column = data?.rows[0]?.indexOf("Điểm") ?? -1;
    expect(data?.rows[1]?.[column]).toBe(85.7);
    expect(data?.cells?.get(`1,${column}`)?.style?.numFmt).toBe("0.00");
    expect(data?.freezePane?.rows).toBe(1);
    expect(sources?.rows[1]?.[0]).toBe("a");
    expect(dictionary?.rows.slice(1).map(([name]) => name)).toEqual(data?.rows[0]);
    const formulas = sheets.flatMap((sheet) =>
      [...(sheet.cells?.values() ?? [])].filter((cell) => cell.formula !== undefined),
    );
    expect(formulas).toEqual([]);
  });

  test("of the same data is the same to the byte", async () => {
    const [one, two] = await Promise.all(
      [0, 1].map(() => bookFile(bookOf([figure], "en"), "xlsx", "en")),
    );
    expect(one?.bytes).toEqual(two?.bytes);
  });
});

test("a file says in its name what part it holds", () => {
  const about = { about: "pci-2023", unitSet: "63" } as const;
  const region = "dong-bang-song-cuu-long";
  expect(tableFileName({ ...about, region }, "vi")).toBe(
    "pci-2023-63-tinh-vung-dong-bang-song-cuu-long",
  );
  expect(tableFileName({ ...about, name: "Tiền", sort: "score", order: "asc" }, "en")).toBe(
    "pci-2023-63-provinces-name-tien-by-score-asc",
  );
  expect(tableFileName({ ...about, name: '"../\r\nX' }, "vi")).toBe("pci-2023-63-tinh-ten-x");
});

test.each([
  [3.1, 2, "3.10"],
  [-0.41, 2, "-0.41"],
  [0.125, 2, "0.125"],
  [0, 2, "0.00"],
  [5, 0, "5"],
])("a change of %d with %d decimals is written %s", (value, decimals, text) => {
  expect(decimalText(value, decimals)).toBe(text);
});
