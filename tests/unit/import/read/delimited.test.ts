import { describe, expect, test } from "vitest";
import { read, refusal, rows, table } from "./reading";

const header = ["STT", "Tỉnh", "Kết quả", "Hạng"];
const first = ["1", "Hải Phòng", "91,87", "1"];

describe("the separator is found", () => {
  test.each<[string, string, string]>([
    ["a comma", 'STT,Tỉnh,Kết quả,Hạng\n1,Hải Phòng,"91,87",1\n2,Hà Nội,"91,5",2\n', "comma"],
    [
      "a semicolon beside decimal commas",
      "STT;Tỉnh;Kết quả;Hạng\n1;Hải Phòng;91,87;1\n2;Hà Nội;91,5;2\n",
      "semicolon",
    ],
    [
      "a tab beside decimal commas",
      "STT\tTỉnh\tKết quả\tHạng\n1\tHải Phòng\t91,87\t1\n2\tHà Nội\t91,5\t2\n",
      "tab",
    ],
    ["a tab with quoted cells", 'STT\tTỉnh\tKết quả\tHạng\n1\t"Hải Phòng"\t91,87\t1\n', "tab"],
    [
      "a semicolon, with Windows line ends",
      "STT;Tỉnh;Kết quả;Hạng\r\n1;Hải Phòng;91,87;1\r\n",
      "semicolon",
    ],
    [
      "a semicolon below a title",
      "BẢNG XẾP HẠNG, NĂM 2023\nSTT;Tỉnh;Kết quả;Hạng\n1;Hải Phòng;91,87;1\n2;Hà Nội;91,5;2\n",
      "semicolon",
    ],
    ["what sep= says", "sep=;\nSTT;Tỉnh;Kết quả;Hạng\n1;Hải Phòng;91,87;1\n", "semicolon"],
    [
      "what sep= says against the look",
      'sep=,\nSTT,Tỉnh,Kết quả,Hạng\n1,Hải Phòng,"91,87",1\n"a;b;c","a;b;c","a;b;c","a;b;c"\n',
      "comma",
    ],
  ])("%s", async (_, content, name) => {
    const found = await table(content);
    expect(found).toContainEqual(header);
    expect(found).toContainEqual(first);
    expect((await read(content)).notes[1]?.en).toBe(`Columns parted by: ${name}.`);
  });

  test("more decimal commas than semicolons do not win", async () => {
    expect(await table("91,87;1,5\n90,2;3,25\n")).toEqual([
      ["91,87", "1,5"],
      ["90,2", "3,25"],
    ]);
  });

  test("--delimiter is followed", async () => {
    expect(await table("a,b;c\nd,e;f\n", { delimiter: "comma" })).toEqual([
      ["a", "b;c"],
      ["d", "e;f"],
    ]);
  });
});

describe("cells and rows", () => {
  test("a row has the number of its line, through quoted line feeds, blank lines and sep=", async () => {
    const content = 'sep=;\na;b\n"x\n\ny";1\n\n;;\nz;"2\n"\nw;3\n';
    expect(await rows(content)).toEqual([
      [2, ["a", "b"]],
      [3, ["x y", "1"]],
      [8, ["z", "2"]],
      [10, ["w", "3"]],
    ]);
  });

  test("rows may have different lengths and empty cells stay in place", async () => {
    expect(await table("a,b,c\n1,,\n2\n,,3,4\n5,6,7\n8,9,10\n")).toEqual([
      ["a", "b", "c"],
      ["1", "", ""],
      ["2"],
      ["", "", "3", "4"],
      ["5", "6", "7"],
      ["8", "9", "10"],
    ]);
  });

  test("cells that a spreadsheet would run or a browser draw come through as the text they are", async () => {
    expect(await table('a,b\n"=HYPERLINK(""x"")",<b>Hà Nội</b>\n')).toEqual([
      ["a", "b"],
      ['=HYPERLINK("x")', "<b>Hà Nội</b>"],
    ]);
  });

  test("a misplaced quotation mark is refused with its line", async () => {
    expect(await refusal('a,b\nc,"d"e\n')).toMatchObject({
      row: 2,
      en: expect.stringContaining("misplaced quotation mark"),
    });
  });

  test("a quotation mark that is never closed is refused with its line", async () => {
    expect(await refusal('a,b\nc,"d\ne,f\n')).toMatchObject({
      en: expect.stringContaining("quotation mark"),
    });
  });
});

describe("limits name the row and the limit", () => {
  test.each<[string, () => string, number, string]>([
    ["a million columns", () => `a,b\n${"1,".repeat(1_000_000)}\n`, 2, "512 columns in a row"],
    ["32 MiB of commas", () => ",".repeat(32 * 1024 * 1024), 1, "512 columns in a row"],
    [
      "513 columns",
      () => `${"a;".repeat(511)}a\n${"a;".repeat(512)}a\n`,
      2,
      "512 columns in a row",
    ],
    [
      "a quoted cell that swallows the file",
      () => `a,b\n1,"${"x\n".repeat(6_000)}`,
      2,
      "10,000 characters in a cell. Check the separator, remove what is not needed or split the table. A quotation mark may be opened",
    ],
    ["200,001 rows", () => "1,a\n".repeat(200_001), 200_001, "200,000 rows in a table"],
    [
      "two million cells",
      () => `${"1,".repeat(500)}1\n`.repeat(3_993),
      3_993,
      "2,000,000 filled cells",
    ],
    ["200,001 pasted rows", () => "1  a  2\n".repeat(200_001), 200_001, "200,000 rows in a table"],
    [
      "513 pasted columns",
      () => "a  b  c\n".repeat(3) + "a  ".repeat(513),
      4,
      "512 columns in a row",
    ],
    [
      "a pasted line without end",
      () => "a".repeat(32 * 1024 * 1024),
      1,
      "10,000 characters in a cell",
    ],
    ["513 tabs", () => "a\tb\n".repeat(3) + "a\t".repeat(513), 4, "512 columns in a row"],
  ])("%s", async (_, content, row, sentence) => {
    expect(await refusal(content())).toMatchObject({ row, en: expect.stringContaining(sentence) });
  });

  test("512 columns, 10,000 characters and 200,000 rows are read", async () => {
    expect((await table(`${"a;".repeat(511)}a\n`.repeat(2)))[0]).toHaveLength(512);
    expect((await table(`a;${"x".repeat(10_000)}\nb;c\n`))[0]?.[1]).toHaveLength(10_000);
    expect(await table("1,a\n".repeat(200_000))).toHaveLength(200_000);
  });
});
