import { describe, expect, test } from "vitest";
import { realArchive } from "../setup-archive";
import { judgedLines } from "./judged-lines";

const archive = await realArchive();

const scored = "value par-index 2023 tien-giang 85.77: confirmed";
const before = "value par-index 2022 tien-giang 82.58: confirmed";
const change = "delta_value par-index 2023 tien-giang +3.19: confirmed";

/** PAR Index Tiền Giang: 82,58 (53) in 2022, 85,77 (50) in 2023; PCI Quảng Ninh 72,95 and 71,25. */
const figures: readonly (readonly [string, readonly string[]])[] = [
  [
    "Năm 2023, PCI của Tiền Giang đạt 66,8 điểm, so với 63,17 điểm của năm 2022.",
    ["value pci 2023 tien-giang 66.8: confirmed", "value pci 2022 tien-giang 63.17: confirmed"],
  ],
  [
    "Năm 2023, PAR Index của Tiền Giang đạt 85,77 điểm, so với mức 82,58 điểm năm 2022.",
    [scored, before],
  ],
  [
    "Năm 2023, PAR Index của Tiền Giang đạt 85,77 điểm, so với mức 85,28 điểm năm 2022.",
    [scored, "value par-index 2022 tien-giang 85.28: contradicted"],
  ],
  [
    "Năm 2023, PAR Index của Tiền Giang đạt 85,77 điểm, tăng 3,19 điểm so với mức 82,58 điểm của năm 2022.",
    [scored, change, before],
  ],
  [
    "So với mức 82,58 điểm của năm 2022, PAR Index 2023 của Tiền Giang tăng 3,19 điểm.",
    [before, change],
  ],
  [
    "Năm 2023, PAR Index của Tiền Giang xếp thứ 50/63, so với vị trí 53/63 của năm 2022.",
    [
      "rank par-index 2023 tien-giang 50/63: confirmed",
      "rank par-index 2022 tien-giang 53/63: confirmed",
    ],
  ],
  [
    "Thừa Thiên Huế dẫn đầu PAPI 2023 với hơn 46 điểm, cao hơn mức 45,38 điểm của năm 2022.",
    [
      "rank papi 2023 thua-thien-hue 1: confirmed",
      "value papi 2023 thua-thien-hue 46: confirmed",
      "value papi 2022 thua-thien-hue 45.38: rounded",
    ],
  ],
  [
    "PCI của Quảng Ninh đạt 71,25 điểm, thấp hơn 72,95 điểm của năm 2022.",
    ["value pci - quang-ninh 71.25: not-in-data", "value pci 2022 quang-ninh 72.95: confirmed"],
  ],
  [
    "PCI của Bắc Giang đạt hơn 71 điểm năm 2024, so với gần 70 điểm năm 2023.",
    ["value pci 2024 bac-giang 71: confirmed", "value pci 2023 bac-giang 70: confirmed"],
  ],
  // The year of the figure compared with is no year for the figure before it.
  [
    "PAR Index của Tiền Giang đạt 85,77 điểm, so với 82,58 điểm của năm 2022.",
    ["value par-index - tien-giang 85.77: not-in-data", before],
  ],
  [
    "Năm 2023, PAR Index của Tiền Giang đạt 85,77 điểm, trong khi năm 2022 chỉ đạt 82,58 điểm.",
    [scored, before],
  ],
  [
    "Năm 2023, PAR Index của Tiền Giang đạt 85,77 điểm, trong khi năm trước chỉ đạt 82,58 điểm.",
    [scored, before],
  ],
  [
    "Năm 2023, PAR Index của Tiền Giang đạt 85,77 điểm, trong khi năm trước chỉ đạt 85,77 điểm.",
    [scored, "value par-index 2022 tien-giang 85.77: contradicted"],
  ],
  ["Năm 2023, PAR Index của Tiền Giang đạt 85,77 điểm (năm 2022 là 82,58 điểm).", [scored, before]],
  [
    "In 2023, Tien Giang scored 85.77 points in the PAR Index, up from 82.58 in 2022.",
    [scored, before],
  ],
  [
    "Quang Ninh's 2023 PCI score was 71.25, down from 72.95 (2022).",
    ["value pci 2023 quang-ninh 71.25: confirmed", "value pci 2022 quang-ninh 72.95: confirmed"],
  ],
  [
    "Quang Ninh's 2023 PCI score was 71.25, down from 73.02 in 2022.",
    ["value pci 2023 quang-ninh 71.25: confirmed", "value pci 2022 quang-ninh 73.02: contradicted"],
  ],
  [
    "In 2023, Tien Giang scored 85.77 points in the PAR Index, compared with 82.58 the year before.",
    [scored, before],
  ],
  [
    "In 2023, Tien Giang ranked 50th in the PAR Index, up from 53rd in 2022.",
    [
      "rank par-index 2023 tien-giang 50: confirmed",
      "rank par-index 2022 tien-giang 53: confirmed",
    ],
  ],
  ["Tien Giang's PAR Index score rose to 85.77 in 2023, up from 82.58 in 2022.", [scored, before]],
];

const changes: readonly (readonly [string, readonly string[]])[] = [
  [
    "Năm 2023, PAR Index của Tiền Giang đạt 85,77 điểm, cao hơn 3,19 điểm so với năm 2022.",
    [scored, change],
  ],
  [
    "Năm 2023, PCI của Quảng Ninh đạt 71,25 điểm, thấp hơn 1,7 điểm so với năm trước.",
    [
      "value pci 2023 quang-ninh 71.25: confirmed",
      "delta_value pci 2023 quang-ninh -1.7: confirmed",
    ],
  ],
  ["PAR Index năm 2023 của Tiền Giang cao hơn năm trước 3,19 điểm.", [change]],
  [
    "PAR Index năm 2023 của Tiền Giang cao hơn năm 2022 hơn 3 điểm.",
    ["delta_value par-index 2023 tien-giang +3: confirmed"],
  ],
  [
    "Năm 2023, PCI của Quảng Ninh thấp hơn năm 2022 là 1,7 điểm.",
    ["delta_value pci 2023 quang-ninh -1.7: confirmed"],
  ],
  [
    "Năm 2023, PCI của Quảng Ninh cao hơn năm 2022 là 1,7 điểm.",
    ["delta_value pci 2023 quang-ninh +1.7: contradicted"],
  ],
  [
    "Năm 2023, PCI của Quảng Ninh giảm so với năm 2022 là 1,7 điểm.",
    ["delta_value pci 2023 quang-ninh -1.7: confirmed"],
  ],
  [
    "Năm 2023, PAR Index của Tiền Giang xếp thứ 50/63, cao hơn năm trước 3 bậc.",
    [
      "rank par-index 2023 tien-giang 50/63: confirmed",
      "delta_rank par-index 2023 tien-giang +3: confirmed",
    ],
  ],
  [
    "In 2023, Tien Giang's PAR Index score was 85.77, 3.19 points higher than in 2022.",
    [scored, change],
  ],
  [
    "PAR Index 2023 của Tiền Giang cao hơn năm 2021 5,4 điểm và cao hơn năm 2022 3,19 điểm.",
    ["delta_value par-index 2023 tien-giang +5.4: confirmed", change],
  ],
  // Since when, or over how many years, is no edition to compare with here.
  ["So với 10 năm trước, PCI 2023 của Quảng Ninh tăng hơn 7 điểm.", []],
  ["Kể từ năm 2020, PCI của Quảng Ninh giảm hơn 3 điểm.", []],
  // A lead over another province or a mean is no change.
  [
    "Năm 2023, PAR Index của Tiền Giang đạt 85,77 điểm, cao hơn 3,19 điểm so với Bến Tre.",
    [scored],
  ],
  [
    "Năm 2023, PAR Index của Tiền Giang đạt 85,77 điểm, thấp hơn 1,21 điểm so với trung bình cả nước năm 2023.",
    [scored],
  ],
  [
    "Năm 2023, PCI của Quảng Ninh đạt 71,25 điểm, so với 70,94 điểm của Long An.",
    ["value pci 2023 quang-ninh 71.25: confirmed"],
  ],
  [
    "Long An đạt 70,94 điểm PCI 2023, so với 71,25 điểm của Quảng Ninh năm 2023.",
    ["value pci 2023 long-an 70.94: confirmed"],
  ],
];

describe("a figure of an earlier year that another is compared with", () => {
  test.each(figures)("%s", (text, expected) => {
    expect(judgedLines(archive, text)).toEqual(expected);
  });
});

describe("a gap to an earlier year is a change", () => {
  test.each(changes)("%s", (text, expected) => {
    expect(judgedLines(archive, text)).toEqual(expected);
  });
});
