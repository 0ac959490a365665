import { describe, expect, test } from "vitest";
import { figuresOf, problemsOf, read } from "./make-grid";

const header = "STT | Tỉnh, thành phố | Kết quả | Xếp hạng";
const hanoi = "1 | Hà Nội | 91,43 | 3";
const set34 = { edition: { indicator: "par-index", year: 2025, unitSet: "34" } as const };

describe("rows that are no province", () => {
  test.each([
    ["a region's heading", "I | Vùng Đông Nam Bộ | |", "the name of a region"],
    ["a region's heading in the first column", "Đồng bằng sông Hồng | | |", "the name of a region"],
    ["the header again", header, "the header again"],
    ["a total", " | Tổng cộng | 5.000,5 |", "a total"],
    ["a total in the first column", "Tổng | | 500,5 |", "a total"],
    ["a median", " | Trung vị | 87,1 |", "the median"],
    ["the highest", " | Cao nhất | 92,18 |", "the highest"],
    ["the lowest", " | Giá trị thấp nhất | 81,32 |", "the lowest"],
    ["a footnote", "(1) Từ ngày 01/01/2025 là thành phố Huế. | | |", "no number"],
    ["a footnote under the names", " | * Số liệu sơ bộ năm 2023 | |", "no number"],
    ["a signature", " | | KT. BỘ TRƯỞNG | THỨ TRƯỞNG", "no number"],
    ["a province without figures", "2 | Tiền Giang | - | N/A", "neither value nor rank"],
  ])("%s is passed over and listed", (_, row, why) => {
    const reading = read([header, hanoi, row, "3 | Huế | 90,1 | 8"]);
    expect(problemsOf(reading)).toEqual([]);
    expect(figuresOf(reading)).toEqual(["ha-noi 91.43 3", "thua-thien-hue 90.1 8"]);
    expect(reading.skipped).toHaveLength(1);
    expect(reading.skipped[0]).toMatchObject({ row: 3, why: { en: expect.stringContaining(why) } });
  });

  test.each([
    [" | Trung bình | 86,98 |", null],
    ["Trung bình cả nước | | 86,98 |", null],
    [" | Cả nước | 86,98 | ", null],
    [" | TB cả nước | 86,98 | -", null],
    [" | Bình quân chung | 86,98 | ", null],
    [" | Giá trị trung bình | 86,98% | ", null],
    [" | Average | 86.98 | ", null],
    [" | Trung bình 63 tỉnh, thành phố | 86,98 | ", null],
    [" | Đông Nam Bộ | 86,98 | ", "dong-nam-bo"],
    ["II | Vùng Tây Nguyên | 86,98 | 6", "tay-nguyen"],
    [" | Trung bình vùng Đồng bằng sông Cửu Long | 86,98 | ", "dong-bang-song-cuu-long"],
  ])("%s is a mean", (row, region) => {
    const reading = read([header, hanoi, row]);
    expect(problemsOf(reading)).toEqual([]);
    expect(reading.means).toMatchObject([{ region, value: "86.98", year: "2023", unitSet: "63" }]);
    expect(reading.figures).toHaveLength(1);
  });

  test("the mean of a region of the other unit set is not taken for one of this", () => {
    const reading = read([header, hanoi, " | Bắc Trung Bộ | 86,98 |"]);
    expect(reading.means).toEqual([]);
    expect(problemsOf(reading)).toHaveLength(1);
  });
});

describe("names that are not plain", () => {
  test.each([
    [
      "a misspelling",
      "Tiền Giagn",
      ['No province is called "Tiền Giagn"', "Tien Giang", '--province "Tiền Giagn=tien-giang"'],
    ],
    ["a part of several names", "Quảng", ["may be several provinces", "Quang Nam", "--province"]],
    ["markup", "<script>alert(1)</script>", ["No province is called"]],
    ["a formula", '=HYPERLINK("http://x","Hà Nội")', ["No province is called"]],
    ["a mean of something else", "Điểm chuẩn", ["No province is called"]],
    ["nothing", "", ["has figures but no province"]],
  ])("%s beside figures is a problem at its cell", (_, name, parts) => {
    const reading = read([header, hanoi, ["2", name, "85,77", "50"]]);
    expect(reading.problems).toHaveLength(1);
    expect(reading.problems[0]).toMatchObject({
      row: 3,
      sheet: "Sheet1",
      column: "B (Tỉnh, thành phố)",
      value: name,
    });
    for (const part of parts) expect(problemsOf(reading)[0]).toContain(part);
    expect(reading.figures).toHaveLength(1);
  });

  test("a name that a person settled is read", () => {
    const mapping = { columns: {}, provinces: { "tien giagn": "tien-giang" } };
    const reading = read([header, hanoi, "2 | TIỀN GIAGN | 85,77 | 50"], { mapping });
    expect(problemsOf(reading)).toEqual([]);
    expect(figuresOf(reading)).toEqual(["ha-noi 91.43 3", "tien-giang 85.77 50"]);
  });

  test("a settled name that leads to no province of the set is a problem", () => {
    const mapping = { columns: {}, provinces: { "tien giagn": "tien-giang" } };
    const reading = read([header, hanoi, "2 | Tiền Giagn | 85,77 | 50"], { ...set34, mapping });
    expect(problemsOf(reading).join()).toContain('no province "tien-giang" among the 34');
  });

  test("a province of the 63 in a table of the 34 is told what it became", () => {
    const reading = read([header, hanoi, "2 | Bình Dương | 85,77 | 5"], set34);
    const [problem] = reading.problems;
    expect(problem?.message.vi).toContain("Bình Dương là một trong 63 tỉnh");
    expect(problem?.message.vi).toContain("TP. Hồ Chí Minh");
    expect(problem?.message.en).toContain("--unit-set");
  });

  test("a province printed twice names both rows, whatever its spelling", () => {
    const reading = read([header, hanoi, "2 | Thành phố Hà Nội | 85,77 | 50"]);
    expect(problemsOf(reading)).toEqual([
      "3 B (Tỉnh, thành phố): This province is already in row 2. Remove one, or correct the name if it is another.",
    ]);
  });
});

describe("cells that are not plain", () => {
  test.each([
    ["a word among numbers", "tốt", "50", "C (Kết quả)", "Not a number"],
    ["a rank with decimals", "85,77", "50,5", "D (Xếp hạng)", "whole number"],
    ["an exponent", "1e309", "50", "C (Kết quả)", "exponent"],
    ["other digits", "٣٤", "50", "C (Kết quả)", "0-9"],
    ["rank 0", "85,77", "0", "D (Xếp hạng)", "starts at 1"],
  ])("%s is a problem at its cell", (_, value, rank, column, words) => {
    const reading = read([header, hanoi, ["2", "Tiền Giang", value, rank], "3|Huế|90,1|8"]);
    expect(reading.problems).toHaveLength(1);
    expect(reading.problems[0]).toMatchObject({ row: 3, column });
    expect(problemsOf(reading)[0]).toContain(words);
  });

  test.each([
    [{ kind: "formula", text: "SUM(A1:A3)" }, "Paste Values"],
    [{ kind: "date", text: "2024-05-01" }, "date"],
    [{ kind: "error", text: "#REF!" }, "spreadsheet error"],
    [{ kind: "boolean", text: "TRUE" }, "TRUE/FALSE"],
  ] as const)("%o is a problem at its cell", (cell, words) => {
    const reading = read([header, hanoi, ["2", "Tiền Giang", cell, "50"]]);
    expect(problemsOf(reading).join()).toContain(words);
  });

  test("percent signs belong to indices in percent, not to those in points", () => {
    const rows = ["Tỉnh | Kết quả", "Hà Nội | 91,43%", "Tiền Giang | 85,77 %"];
    expect(figuresOf(read(rows))).toEqual(["ha-noi 91.43 -", "tien-giang 85.77 -"]);
    const edition = { indicator: "pci", year: 2016, unitSet: "63" } as const;
    expect(problemsOf(read(rows, { edition }))).toHaveLength(2);
  });

  test("values outside the scale and ranks above the count are passed on as printed", () => {
    const reading = read([header, "1 | Hà Nội | 191,43 | 20233", "2 | Huế | 90,5 | 3"]);
    expect(problemsOf(reading)).toEqual([]);
    expect(figuresOf(reading)[0]).toBe("ha-noi 191.43 20233");
  });

  test("the cell as it stands is kept beside the figure", () => {
    const [figure] = read([header, "1 | 1. Hà Nội (1) | 91,43* | Hạng 3"]).figures;
    expect(figure).toMatchObject({ province: "ha-noi", value: "91.43", rank: "3" });
    expect(figure?.origin).toMatchObject({
      province: { row: 2, value: "1. Hà Nội (1)" },
      value: { column: "C (Kết quả)", value: "91,43*" },
      rank: { column: "D (Xếp hạng)", value: "Hạng 3" },
    });
  });

  test("all problems are listed, up to 200 and the number of the others", () => {
    const rows = Array.from(
      { length: 260 },
      (_, index) => `${index + 1} | Tỉnh X${index}y | 85,5 | 3`,
    );
    const reading = read([header, hanoi, ...rows]);
    expect(reading.problems).toHaveLength(201);
    expect(problemsOf(reading).at(-1)).toContain("60 more problems");
  });
});
