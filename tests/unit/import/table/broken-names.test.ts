import { describe, expect, test } from "vitest";
import { figuresOf, problemsOf, read } from "./make-grid";

const head = "STT | Tỉnh | Kết quả | Xếp hạng";
const around = ["1 | Hải Phòng | 91,87 | 2", "9 | Tiền Giang | 85,77 | 50"] as const;

function readBetween(rows: readonly string[]) {
  return read([head, around[0], ...rows, around[1], "10 | An Giang | 81,32 | 63"]);
}

describe("names on several rows", () => {
  test.each([
    ["the rest below", ["2 | Thừa Thiên | 88,38 | 17", " | Huế | |"]],
    ["the beginning above", [" | Thừa | |", "2 | Thiên Huế | 88,38 | 17"]],
    ["halves around their figures", [" | Thừa Thiên | |", "2 | | 88,38 | 17", " | Huế | |"]],
    ["three rows", [" | Thừa | |", "2 | Thiên | 88,38 | 17", " | Huế | |"]],
  ])("are one name: %s", (_, rows) => {
    const reading = readBetween(rows);
    expect(problemsOf(reading)).toEqual([]);
    expect(figuresOf(reading)).toContain("thua-thien-hue 88.38 17");
  });

  test("two in a row each take the pieces that complete them", () => {
    const reading = readBetween([
      "2 | Thừa Thiên | 88,38 | 17",
      " | Huế | |",
      " | Quảng | |",
      "3 | Trị | 86,25 | 41",
    ]);
    expect(figuresOf(reading)).toEqual(
      expect.arrayContaining(["thua-thien-hue 88.38 17", "quang-tri 86.25 41"]),
    );
  });

  test.each([
    [
      "a piece that would complete the name above and the one below",
      ["2 | Quảng | 84,6 | 56", " | Bình | |", "3 | Thuận | 81,87 | 61"],
    ],
    ["a whole name beside figures that lost theirs", [" | Hà Nam | |", "2 | | 85,11 | 55"]],
    ["a piece that completes nothing", ["2 | Quảng | 84,6 | 56", " | Nẵng | |"]],
  ])("ask: %s", (_, rows) => {
    expect(problemsOf(readBetween(rows))).not.toEqual([]);
  });
});
