import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { realArchive } from "../setup-archive";
import { judgedLines } from "./judged-lines";

const archive = await realArchive();

const rows: { text: string }[] = parse(readFileSync(new URL("public.csv", import.meta.url)), {
  columns: true,
  bom: true,
});

const texts = [
  ...new Set(rows.map((row) => row.text)),
  "Năm 2023, PCI của Quảng Ninh giảm gần 2 điểm so với năm 2022, từ 72,95 điểm xuống còn 71,25 điểm.",
  "Tiền Giang vươn lên từ vị trí 53 lên 50 trong bảng xếp hạng PAR Index 2023.",
  "Ba tỉnh dẫn đầu PCI 2023 lần lượt là Quảng Ninh (71,25 điểm), Long An (70,94 điểm) và Hải Phòng (70,34 điểm).",
  "Năm 2023, Sóc Trăng đứng áp chót bảng xếp hạng PAR Index, đứng cuối là An Giang với 81,32%.",
  "Quảng Ninh giữ vững ngôi đầu PCI 7 năm liền (2017-2023).",
  "PAPI năm 2023 của Huế đạt 46,04 điểm. Tỉnh này đứng đầu cả nước, trên Thái Nguyên.",
  "Bộ Nội vụ công bố Chỉ số CCHC năm 2023. Theo đó, Quảng Ninh đứng đầu với 92,18%. Tiền Giang xếp thứ 50/63.",
  "Chỉ số PAR Index năm 2023 của tỉnh Hòa Bình và Thái Bình lần lượt đạt 87,1% và 88,21%.",
  "Hải Phòng là một trong 5 tỉnh có chỉ số PCI 2023 cao nhất cả nước.",
  // Nothing of these is a province's.
  "Sở Nội vụ dẫn đầu chỉ số CCHC năm 2023 của tỉnh Tiền Giang với 91,2 điểm.",
  "Thành phố Mỹ Tho đạt 92,5 điểm PAR Index năm 2023.",
  "Huyện Cái Bè xếp thứ nhất về chỉ số CCHC năm 2023 của Tiền Giang.",
  "Phấn đấu đến năm 2025, PAR Index của tỉnh Tiền Giang nằm trong nhóm 30 tỉnh dẫn đầu.",
  "Hà Nội thuộc nhóm dẫn đầu về Chỉ số PAPI năm 2023.",
  "Năm 2023, Tiền Giang không nằm trong top 10 PCI.",
];

function withoutMarks(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");
}

describe("a text without marks is read as the one with marks", () => {
  test.each(texts)("%s", (text) => {
    expect(judgedLines(archive, withoutMarks(text))).toEqual(judgedLines(archive, text));
  });

  test.each(texts)("in small letters: %s", (text) => {
    const small = withoutMarks(text).toLowerCase();
    expect(judgedLines(archive, small)).toEqual(judgedLines(archive, text));
  });

  test("sentences in small letters end with their full stops", () => {
    const text = "quang ninh dan dau pci nam 2022. nam 2023 tien giang xep thu 50/63 ve par index.";
    expect(judgedLines(archive, text)).toEqual([
      "rank pci 2022 quang-ninh 1: confirmed",
      "rank par-index 2023 tien-giang 50/63: confirmed",
    ]);
  });

  test("what is meant by a word without marks is guessed only where the whole text has none", () => {
    const text =
      "Bảng xếp hạng PCI năm 2023 được công bố. nam 2023 tien giang dat 85,77 diem par index";
    const claims = judgedLines(archive, text);
    expect(claims.filter((line) => line.includes("contradicted"))).toEqual([]);
  });
});
