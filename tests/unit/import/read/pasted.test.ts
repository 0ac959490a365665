import { describe, expect, test } from "vitest";
import { rows, table } from "./reading";

const header = ["STT", "Tỉnh, thành phố", "Kết quả", "Xếp hạng"];

describe("text pasted from a PDF or a page", () => {
  test("runs of spaces part the columns; headers again, page marks and form feeds harm nothing", async () => {
    const content = `BẢNG 1
STT  Tỉnh, thành phố  Kết quả  Xếp hạng
1    Hải Phòng        91,87    1
2    Quảng Ninh       91,00    2
Trang 2/5
\fSTT  Tỉnh, thành phố  Kết quả  Xếp hạng
3    Hà Nội           90,10    3
Page 2
`;
    expect(await rows(content)).toEqual([
      [1, expect.arrayContaining(["BẢNG 1"])],
      [2, header],
      [3, ["1", "Hải Phòng", "91,87", "1"]],
      [4, ["2", "Quảng Ninh", "91,00", "2"]],
      [5, expect.arrayContaining(["Trang 2/5"])],
      [6, header],
      [7, ["3", "Hà Nội", "90,10", "3"]],
      [8, expect.arrayContaining(["Page 2"])],
    ]);
  });

  test("single spaces part a number, a name and the figures", async () => {
    expect(
      await table(
        "1 Hải Phòng 91,87 1\n2 Bà Rịa - Vũng Tàu 91,00 2\n3 TP. Hồ Chí Minh 90,5 % 3\n4 Kon Tum - -\n",
      ),
    ).toEqual([
      ["1", "Hải Phòng", "91,87", "1"],
      ["2", "Bà Rịa - Vũng Tàu", "91,00", "2"],
      ["3", "TP. Hồ Chí Minh", "90,5%", "3"],
      ["4", "Kon Tum", "-", "-"],
    ]);
  });

  test("single spaces without numbering", async () => {
    expect(await table("Hải Phòng 91,87 1\nQuảng Ninh 91,00 2\nTrang 3\n")).toEqual([
      ["Hải Phòng", "91,87", "1"],
      ["Quảng Ninh", "91,00", "2"],
      ["Trang 3"],
    ]);
  });

  test("a missing figure stays missing where the columns stand under each other", async () => {
    const content = `1    Hải Phòng   91,87    1
2    Hà Nội               2
3    Kon Tum     60,10
4    Quảng Ninh  91,00    4
`;
    expect(await table(content)).toEqual([
      ["1", "Hải Phòng", "91,87", "1"],
      ["2", "Hà Nội", "", "2"],
      ["3", "Kon Tum", "60,10"],
      ["4", "Quảng Ninh", "91,00", "4"],
    ]);
  });

  test("empty cells between tabs stay in place", async () => {
    expect(await table("STT\tTỉnh\tĐiểm\tHạng\n1\tHà Nội\t\t2\n2\tHuế\t90,1\t\n")).toEqual([
      ["STT", "Tỉnh", "Điểm", "Hạng"],
      ["1", "Hà Nội", "", "2"],
      ["2", "Huế", "90,1", ""],
    ]);
  });
});

test("three thousand lines of ten thousand letters keep nobody waiting", async () => {
  expect(await table(`${"a".repeat(9_990)}1\n`.repeat(3_000))).toHaveLength(3_000);
});

describe("names broken over lines", () => {
  const around = [
    ["1", "Hải Phòng", "91,87", "1"],
    ["3", "Quảng Ninh", "90,10", "3"],
  ];
  const wrapped = ["2", "Bà Rịa - Vũng Tàu", "91,00", "2"];

  test.each<[string, string, number]>([
    ["a dash at the end, the rest below", "2    Bà Rịa -     91,00    2\n     Vũng Tàu", 2],
    ["figures between the halves", "     Bà Rịa -\n2                 91,00    2\n     Vũng Tàu", 3],
    ["figures below the name", "     Bà Rịa - Vũng Tàu\n2                 91,00    2", 3],
    ["a dash at the beginning", "     Bà Rịa\n2    - Vũng Tàu   91,00    2", 3],
    ["figures above the name", "2                 91,00    2\n     Bà Rịa - Vũng Tàu", 2],
  ])("%s", async (_, lines, row) => {
    const content = `1    Hải Phòng    91,87    1\n${lines}\n3    Quảng Ninh   90,10    3\n`;
    const found = await rows(content);
    expect(found.map(([, cells]) => cells)).toEqual([around[0], wrapped, around[1]]);
    expect(found[1]?.[0]).toBe(row);
  });

  test.each<[string, string]>([
    [
      "between tabs",
      "1\tHải Phòng\t91,87\t1\n\tBà Rịa -\n2\t\t91,00\t2\nVũng Tàu\n3\tQuảng Ninh\t90,10\t3\n",
    ],
    [
      "between single spaces",
      "1 Hải Phòng 91,87 1\nBà Rịa -\n2 91,00 2\nVũng Tàu\n3 Quảng Ninh 90,10 3\n",
    ],
    [
      "after a dash that looks like a missing figure",
      "1 Hải Phòng 91,87 1\n2 Bà Rịa - 91,00 2\nVũng Tàu\n3 Quảng Ninh 90,10 3\n",
    ],
  ])("%s", async (_, content) => {
    expect(await table(content)).toEqual([around[0], wrapped, around[1]]);
  });

  test("two in a row each take their own pieces", async () => {
    const content =
      "Bà Rịa -\n1\t\t91,00\nVũng Tàu\nThừa Thiên\n2\t\t90,00\nHuế\n3\tHà Nội\t89,00\n";
    expect(await table(content)).toEqual([
      ["1", "Bà Rịa - Vũng Tàu", "91,00"],
      ["2", "Thừa Thiên Huế", "90,00"],
      ["3", "Hà Nội", "89,00"],
    ]);
  });

  test.each<[string, string, string]>([
    [
      "a region above its provinces",
      "1\tHải Phòng\t91,00\n2\tThành phố Hồ Chí Minh\t90,00\n3\tHà Nội\t89,00\nTây Nguyên\n4\tKon Tum\t60,00\n",
      "Tây Nguyên",
    ],
    [
      "a source below the table",
      "1\tHải Phòng\t91,00\n2\tThừa Thiên Huế\t90,00\nNguồn: Bộ Nội vụ\n",
      "Nguồn: Bộ Nội vụ",
    ],
    [
      "a word below a name that looks whole",
      "1  Quảng Ninh  91,00\n2  Thừa Thiên  90,00\nHuế\n3  Hà Nội      89,00\n",
      "Huế",
    ],
    [
      "a piece that two nameless lines could have",
      "Hải\n1\t\t91,00\nPhòng\n2\t\t90,00\n3\tHà Nội\t89,00\n",
      "Phòng",
    ],
  ])("%s stays a row of its own", async (_, content, piece) => {
    const alone = (await table(content)).filter((cells) => cells.join("") === piece);
    expect(alone).toHaveLength(1);
  });
});
