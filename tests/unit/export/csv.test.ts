import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csv } from "@/lib/export/csv";
import { type Cell, empty, number, text } from "@/lib/export/table";

function table(rows: readonly (readonly Cell[])[], header: readonly string[] = ["a", "b"]) {
  return { name: "t", header, rows };
}

/** Rows as a strict reader of RFC 4180 sees them. */
function readBack(content: string): string[][] {
  return parse(content, { bom: true, record_delimiter: "\r\n" });
}

/** A printed number: "85.70", "-0.41", "12". */
const printed = fc
  .tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: 0, max: 4 }))
  .map(([whole, decimals]) => (whole / 10 ** decimals).toFixed(decimals));

describe("a CSV file", () => {
  test("begins with the byte order mark and ends every line with CRLF", () => {
    expect(csv(table([[text("Đắk Lắk"), number("85.70")]], ["Tỉnh", "Điểm"]), "en")).toBe(
      "\uFEFFTỉnh,Điểm\r\nĐắk Lắk,85.70\r\n",
    );
  });

  test.each([
    ["a comma", "a,b", '"a,b"'],
    ["a quote", 'a"b', '"a""b"'],
    ["a semicolon", "a;b", '"a;b"'],
    ["a line break", "a\r\nb", '"a\r\nb"'],
    ["a space at the end", "a ", '"a "'],
    ["a formula with a comma", "=SUM(1,2)", '"\'=SUM(1,2)"'],
  ])("quotes a text with %s", (_, value, field) => {
    expect(csv(table([[text(value), empty]]), "en")).toContain(`\r\n${field},\r\n`);
  });

  test("makes a header harmless as well", () => {
    expect(csv(table([], ["=1+1", "b"]), "en")).toBe("\uFEFF'=1+1,b\r\n");
  });

  test.each(["-0.41", "-5", "0.00", "85.70", "44.0812"])(
    "leaves the number %s a number",
    (value) => {
      const [, row] = readBack(csv(table([[number(value), empty]]), "en"));
      expect(row).toEqual([value, ""]);
      expect(Number(row?.[0])).toBe(Number(value));
    },
  );

  test("gives back every text, apart from the apostrophe, and every number", () => {
    const cell = fc.oneof(
      fc.string({ unit: "binary", minLength: 1 }).map(text),
      fc.stringMatching(/^[ \t\r\n\uFEFF]*[=+@|%-]?["',;\r\n]{0,3}[a-z]$/).map(text),
      printed.map(number),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 6 }), (rows) => {
        const [header, ...back] = readBack(csv(table(rows), "en"));
        expect(header).toEqual(["a", "b"]);
        expect(back).toHaveLength(rows.length);
        back.flat().forEach((value, index) => {
          const made = rows.flat()[index];
          if (made?.kind === "number") expect(value).toBe(made.printed);
          if (made?.kind === "text") expect([made.text, `'${made.text}`]).toContain(value);
        });
      }),
    );
  });
});

describe("a number", () => {
  test.each(["85,77", "1e309", "NaN", "Infinity", "=1", "", " 1", "٣٤", "--1", "1."])(
    "is not %j",
    (value) => {
      expect(() => number(value)).toThrow(RangeError);
    },
  );

  test("that is missing leaves the cell empty, and so does a missing text", () => {
    expect([number(null), number(undefined), text(null), text("")]).toEqual([
      empty,
      empty,
      empty,
      empty,
    ]);
  });
});
