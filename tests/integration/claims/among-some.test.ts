import { describe, expect, test } from "vitest";
import { realArchive } from "../setup-archive";
import { judgedLines } from "./judged-lines";

const archive = await realArchive();

/** True of the group that is told of, and not of the country: nothing may be held against them. */
const ofSome = [
  "Trong số các tỉnh Đồng bằng sông Cửu Long, Long An dẫn đầu PCI 2022.",
  "Trong các tỉnh Tây Nguyên, Lâm Đồng dẫn đầu PCI 2022.",
  "Trong các tỉnh Tây Nguyên, Lâm Đồng thuộc top 3 PCI 2022.",
  "Tây Nguyên có Lâm Đồng dẫn đầu PCI 2022.",
  "Khu vực Tây Nguyên: Lâm Đồng dẫn đầu PCI 2022.",
  "Trong các tỉnh miền núi, Bắc Giang đứng đầu PCI 2023.",
  "Trong số các thành phố trực thuộc Trung ương, Đà Nẵng đứng thứ 2 PCI 2023.",
  "Among northern provinces, Bac Giang ranked third in the 2023 PCI.",
];

const ofAll: readonly (readonly [string, string])[] = [
  [
    "Trong các tỉnh, thành phố cả nước, Quảng Ninh dẫn đầu PCI 2023.",
    "rank pci 2023 quang-ninh 1: confirmed",
  ],
  [
    "Trong các tỉnh, thành phố, Quảng Ninh dẫn đầu PCI 2023.",
    "rank pci 2023 quang-ninh 1: confirmed",
  ],
  [
    "Trong các tỉnh Tây Nguyên, Lâm Đồng xếp thứ 17/63 về PCI 2022.",
    "rank pci 2022 lam-dong 17/63: confirmed",
  ],
];

describe("a place among some provinces only", () => {
  test.each(ofSome)("is no place among all: %s", (text) => {
    expect(judgedLines(archive, text)).toEqual([]);
  });

  test.each(ofAll)("is one among all where that is said: %s", (text, line) => {
    expect(judgedLines(archive, text)).toEqual([line]);
  });
});
