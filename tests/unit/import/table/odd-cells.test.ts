import { describe, expect, test } from "vitest";
import { read } from "./make-grid";

const head = "STT | Tỉnh | Kết quả | Xếp hạng";
const body = [
  "1 | Quảng Ninh | 92,18 | 1",
  "2 | Hải Phòng | 91,87 | 2",
  "3 | Hà Nội | 91,43 | 3",
  "4 | Bắc Giang | 91,16 | 4",
  "5 | Bà Rịa - Vũng Tàu | 91,03 | 5",
  "10 | Yên Bái | 88,86 | 10",
  "12 | Đà Nẵng | 88,68 | 12",
  "18 | Hà Tĩnh | 88,35 | 18",
  "32 | Đồng Nai | 87,04 | 32",
];

function doubtsOf(rows: readonly string[]): string[] {
  return read(rows).doubts.map(({ row, column, value }) => `${row} ${column} ${value}`);
}

describe("cells to look at", () => {
  test("a table in order has none", () => {
    expect(doubtsOf([head, ...body])).toEqual([]);
  });

  test.each([
    [
      "a row that lost its value",
      "50 | Tiền Giang | 50",
      ["11 C (Kết quả) 50", "11 D (Xếp hạng) null"],
    ],
    ["an empty cell among full ones", "50 | Tiền Giang | 85,77 |", ["11 D (Xếp hạng) null"]],
    ["a lost digit", "50 | Tiền Giang | 85,7 | 50", ["11 C (Kết quả) 85,7"]],
    ["a number beside the table", "50 | Tiền Giang | 85,77 | 50 | 3", ["11 E 3"]],
  ])("%s", (_, row, doubts) => {
    expect(doubtsOf([head, ...body, row])).toEqual(doubts);
  });

  test("a column of numbers without a name, where a cell of the header is missing", () => {
    expect(doubtsOf(["STT | Tỉnh | Kết quả", ...body])).toEqual(["null D null"]);
  });

  test.each([
    ["a dash says that nothing was published", "50 | Tiền Giang | - | 50"],
    ["a province without figures is told elsewhere", "50 | Tiền Giang | |"],
  ])("%s", (_, row) => {
    expect(doubtsOf([head, ...body, row])).toEqual([]);
  });
});
