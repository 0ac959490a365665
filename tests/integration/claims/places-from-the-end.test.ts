import { describe, expect, test } from "vitest";
import { realArchive } from "../setup-archive";
import { judgedLines } from "./judged-lines";

const archive = await realArchive();

/** PAR Index 2023: Bình Thuận 61, Sóc Trăng 62, An Giang 63; PCI 2022: Điện Biên 62, Cao Bằng 63; all of 63. */
const cases: readonly (readonly [string, readonly string[]])[] = [
  [
    "Năm 2023, Sóc Trăng đứng áp chót bảng xếp hạng PAR Index với 81,70%.",
    [
      "rank par-index 2023 soc-trang next-to-last: confirmed",
      "value par-index 2023 soc-trang 81.70: confirmed",
    ],
  ],
  [
    "Năm 2023, An Giang đứng áp chót PAR Index.",
    ["rank par-index 2023 an-giang next-to-last: contradicted"],
  ],
  ["Điện Biên xếp kế cuối PCI năm 2022.", ["rank pci 2022 dien-bien next-to-last: confirmed"]],
  [
    "Đứng áp chót bảng xếp hạng PCI 2022 là Điện Biên (59,85 điểm).",
    [
      "rank pci 2022 dien-bien next-to-last: confirmed",
      "value pci 2022 dien-bien 59.85: confirmed",
    ],
  ],
  [
    "Năm 2023, Sóc Trăng xếp thứ hai từ dưới lên trong bảng xếp hạng PAR Index.",
    ["rank par-index 2023 soc-trang next-to-last: confirmed"],
  ],
  [
    "Năm 2023, Bình Thuận xếp thứ hai từ dưới lên trong bảng xếp hạng PAR Index.",
    ["rank par-index 2023 binh-thuan next-to-last: contradicted"],
  ],
  [
    "Năm 2022, Cao Bằng đứng thứ nhất từ dưới lên về PCI.",
    ["rank pci 2022 cao-bang last: confirmed"],
  ],
  // A place that nothing here can say is no place from the top either.
  ["Năm 2023, Bình Thuận xếp thứ ba từ dưới lên trong bảng xếp hạng PAR Index.", []],
  [
    "In 2023, Soc Trang was second from the bottom of the PAR Index.",
    ["rank par-index 2023 soc-trang next-to-last: confirmed"],
  ],
  [
    "In 2022, Dien Bien ranked second to last in the PCI.",
    ["rank pci 2022 dien-bien next-to-last: confirmed"],
  ],
  [
    "In 2022, Cao Bang ranked next to last in the PCI.",
    ["rank pci 2022 cao-bang next-to-last: contradicted"],
  ],
  // In a region it would be the last but one of the region.
  ["Năm 2023, Sóc Trăng đứng áp chót vùng Đồng bằng sông Cửu Long về PAR Index.", []],
  ["Năm 2023, Sóc Trăng không còn đứng áp chót PAR Index.", []],
  // The data holds no place of the province.
  ["Năm 2022, Bạc Liêu đứng áp chót PCI.", ["rank pci 2022 bac-lieu next-to-last: not-in-data"]],
];

describe("a place counted from the end", () => {
  test.each(cases)("%s", (text, expected) => {
    expect(judgedLines(archive, text)).toEqual(expected);
  });
});
