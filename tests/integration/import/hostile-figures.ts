import { body, goodTable, type HostileCase, header, withLine } from "./hostile-case";

function value(name: string, word: string, vi: string, en: string): HostileCase {
  return {
    name,
    table: withLine(`2,Hải Phòng,${word},2`),
    at: `3 C ${word.replaceAll('"', "")}`,
    vi,
    en,
  };
}

function rank(name: string, word: string, vi: string, en: string): HostileCase {
  return {
    name,
    table: withLine(`2,Hải Phòng,90.5,${word}`),
    at: `3 D ${word.replaceAll('"', "")}`,
    vi,
    en,
  };
}

/** Figures that no publisher prints. */
export const figureCases: readonly HostileCase[] = [
  value("1e309", "1e309", "mũ", "exponent"),
  value("NaN", "NaN", "Không phải số", "Not a number"),
  value("Infinity", "Infinity", "Không phải số", "Not a number"),
  value("Arabic digits", "٣٤", "chữ số ngoài 0-9", "digits other than 0-9"),
  value("fullwidth digits", "９０", "chữ số ngoài 0-9", "digits other than 0-9"),
  value("hexadecimal", "0x1F", "Không phải số", "Not a number"),
  value("two minus signs", "--5", "Không phải số", "Not a number"),
  value("a negative figure", "-5.5", "Số âm", "negative"),
  value("two numbers in a cell", "8 5", "khoảng trắng giữa", "Blanks between"),
  value("two decimal commas", '"85,77,1"', "không theo cách viết", "no way of writing"),
  value("a number of forty digits", "9".repeat(40), "Quá 9 chữ số", "More than 9 digits"),
  value("thirty decimals", `9.${"3".repeat(30)}`, "10 chữ số sau", "10 after"),
  value("a value above the scale", "101", "thang", "scale"),
  value("a formula typed as text", "=SUM(C1:C9)", "công thức", "formula"),
  value("a command of a spreadsheet", "=cmd|'/C calc'!A0", "công thức", "formula"),
  value("a spreadsheet error", "#REF!", "báo lỗi", "error"),
  value("a word among numbers", "chín mươi", "Không phải số", "Not a number"),
  {
    name: "a value below the scale",
    table: "Tỉnh,Điểm\nHà Nội,40.5\nHải Phòng,5.25\nHuế,41.25\n",
    only: [
      "--indicator",
      "papi",
      "--year",
      "2025",
      "--unit-set",
      "34",
      ...["--title", "a", "--publisher", "b", "--published", "2026", "--document", "1"],
    ],
    at: "3 B 5.25",
    vi: "thang",
    en: "scale",
  },
  {
    name: "percent signs on an index in points",
    table: "Tỉnh,Điểm\nHà Nội,40.5%\nHải Phòng,45.25%\nHuế,41.25%\n",
    only: [
      "--indicator",
      "papi",
      "--year",
      "2025",
      "--unit-set",
      "34",
      ...["--title", "a", "--publisher", "b", "--published", "2026", "--document", "1"],
    ],
    at: "3 B 45.25%",
    vi: "dấu %",
    en: "percent sign",
  },
  rank("rank 0", "0", "Hạng phải từ 1", "A rank starts at 1"),
  rank("rank -1", "-1", "Số âm", "negative"),
  rank("rank 1.5", "1.5", "số nguyên", "whole number"),
  rank("rank 35 of 34", "35", "chỉ có 34 tỉnh", "were 34 provinces"),
  rank("rank 5 of 3 in the cell", "5/3", "Hạng", "rank"),
  rank("a rank that is a word", "nhất", "Không phải hạng", "Not a rank"),
  rank("a rank of a thousand digits", "1".repeat(1000), "hạng", "rank"),
  {
    name: "rank 64 of 63",
    table: ["Tỉnh,Điểm,Hạng", "Hà Nội,90.5,1", "Hà Giang,80.25,64", "Huế,70.75,3", ""].join("\n"),
    flags: ["--year", "2024", "--unit-set", "63"],
    at: "3 C 64",
    vi: "chỉ có 63 tỉnh",
    en: "were 63 provinces",
  },
  {
    name: "two types in a column",
    table: [
      header,
      ...body.map((line, at) => (at % 2 ? line : line.replace(/,\d\d\.\d+/, ",tốt"))),
      "",
    ].join("\n"),
    vi: "Không phải số",
    en: "Not a number",
  },
  {
    name: "values and ranks in each other's columns",
    table: goodTable.replace("Kết quả,Xếp hạng", "Xếp hạng,Kết quả"),
    at: "1 C",
    vi: "không khớp",
    en: "contradict",
  },
  {
    name: "a doubled header",
    table: goodTable.replace("Xếp hạng", "Kết quả"),
    vi: "không khớp",
    en: "contradict",
  },
  {
    name: "a header of our own files with a column twice",
    table: "indicator,year,unit_set,province,value,value\npar-index,2025,34,ha-noi,90.5,91.5\n",
    at: "1 F value",
    vi: "Cột bị lặp",
    en: "Column given twice",
  },
];
