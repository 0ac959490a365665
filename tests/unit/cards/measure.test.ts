import { readFileSync } from "node:fs";
import { Resvg } from "@resvg/resvg-js";
import { describe, expect, test } from "vitest";
import { line } from "@/lib/export/card/marks";
import { breakLines, canBeSet, type Face, fitLines, widthOf } from "@/lib/export/card/measure";

const fontFiles = ["inter-card-regular", "inter-card-bold", "source-serif-card-bold"].map(
  (name) => new URL(`../../../public/fonts/${name}.ttf`, import.meta.url).pathname,
);

/** The drawn extent of a text, as the renderer measures it. */
function drawnBox(text: string, face: Face, size: number) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="100">${line(10, 60, text, { size, face })}</svg>`;
  return new Resvg(svg, { font: { fontFiles, loadSystemFonts: false } }).getBBox();
}

const vietnamese =
  "Thừa Thiên Huế, Đắk Lắk, ƯỜNG ẲẴ ăắằẳẵặâấầẩẫậêếềểễệôốồổỗộơớờởỡợưứừửữựđỳỵỷỹ ĂẮẰẲẴẶÂẤẦẨẪẬÊẾỀỂỄỆÔỐỒỔỖỘƠỚỜỞỠỢƯỨỪỬỮỰĐỲỴỶỸ";

describe("the letters of the cards", () => {
  test.each(["regular", "bold", "serif"] as const)("widths are those of the font: %s", (face) => {
    for (const text of ["Thừa Thiên Huế, Đắk Lắk", "ƯỜNG ẲẴ 50/63", "+3,19; ↑ tăng 3 bậc − …"]) {
      const drawn = drawnBox(text, face, 40)?.width ?? 0;
      expect(Math.abs(drawn - widthOf(text, face, 40))).toBeLessThan(12);
    }
  });

  test.each(["regular", "bold", "serif"] as const)(
    "every Vietnamese letter is drawn: %s",
    (face) => {
      expect(canBeSet(vietnamese)).toBe(true);
      const missing = [...vietnamese].filter(
        (letter) => letter !== " " && (drawnBox(letter, face, 40)?.width ?? 0) < 2,
      );
      expect(missing).toEqual([]);
    },
  );

  test("a letter that the fonts lack is found", () => {
    expect(canBeSet("2023年")).toBe(false);
  });

  test("the licences of the fonts lie beside them", () => {
    for (const name of ["inter", "source-serif"]) {
      const path = new URL(`../../../public/fonts/LICENSE-${name}.txt`, import.meta.url);
      expect(readFileSync(path, "utf8")).toContain("SIL Open Font License");
    }
  });
});

describe("breaking lines", () => {
  test("keeps every word and no line wider than the room", () => {
    const lines = breakLines("Năm 2023, Tiền Giang xếp thứ 50/63, đạt 85,77%.", "regular", 20, 160);
    expect(lines.join(" ")).toBe("Năm 2023, Tiền Giang xếp thứ 50/63, đạt 85,77%.");
    expect(lines.length).toBeGreaterThan(2);
    for (const one of lines) expect(widthOf(one, "regular", 20)).toBeLessThanOrEqual(160);
  });

  test("takes the largest size that fits", () => {
    const text = "Bà Rịa - Vũng Tàu";
    const room = widthOf(text, "bold", 30) + 1;
    expect(fitLines(text, "bold", [40, 30, 20], room, 1)).toEqual({ size: 30, lines: [text] });
  });

  test("shortens with an ellipsis what fits at no size", () => {
    const { size, lines } = fitLines("Một tên rất dài không vừa", "bold", [40, 30], 200, 1);
    expect(size).toBe(30);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^Một tên.*…$/);
    expect(widthOf(lines[0] ?? "", "bold", 30)).toBeLessThanOrEqual(200);
  });

  test("text is written so that it cannot become marks of the drawing", () => {
    const drawn = line(0, 0, '</text><script>"&\u0000', { size: 10 });
    expect(drawn).toContain("&lt;/text&gt;&lt;script&gt;");
    expect(drawn).not.toContain("<script");
    expect(drawn).not.toContain("\u0000");
  });
});
