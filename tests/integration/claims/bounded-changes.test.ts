import { describe, expect, test } from "vitest";
import { realArchive } from "../setup-archive";
import { judgedLines } from "./judged-lines";

const archive = await realArchive();

/** PAR Index: Tiền Giang 82,58 → 85,77 (53 → 50), Hải Phòng 90,09 → 91,87; PCI: Quảng Ninh 72,95 → 71,25. */
const changes: readonly (readonly [string, readonly string[]])[] = [
  [
    "Năm 2023, PAR Index của Tiền Giang tăng hơn 3 điểm so với năm 2022.",
    ["delta_value par-index 2023 tien-giang +3: confirmed"],
  ],
  [
    "Năm 2023, PAR Index của Tiền Giang tăng trên 3,1 điểm so với năm 2022.",
    ["delta_value par-index 2023 tien-giang +3.1: confirmed"],
  ],
  [
    "Năm 2023, PAR Index của Tiền Giang tăng hơn 1 điểm so với năm 2022.",
    ["delta_value par-index 2023 tien-giang +1: rounded"],
  ],
  [
    "Năm 2023, PAR Index của Tiền Giang tăng hơn 5 điểm so với năm 2022.",
    ["delta_value par-index 2023 tien-giang +5: contradicted"],
  ],
  [
    "Năm 2023, PAR Index của Tiền Giang giảm hơn 3 điểm so với năm 2022.",
    ["delta_value par-index 2023 tien-giang -3: contradicted"],
  ],
  [
    "Năm 2023, PAR Index của Tiền Giang tăng gần 4 điểm so với năm 2022.",
    ["delta_value par-index 2023 tien-giang +4: confirmed"],
  ],
  [
    "Năm 2023, PAR Index của Tiền Giang tăng gần 3 điểm so với năm 2022.",
    ["delta_value par-index 2023 tien-giang +3: rounded"],
  ],
  [
    "Năm 2023, PAR Index của Tiền Giang tăng gần 6 điểm so với năm 2022.",
    ["delta_value par-index 2023 tien-giang +6: contradicted"],
  ],
  [
    "Năm 2023, PAR Index của Tiền Giang tăng khoảng 3 điểm so với năm 2022.",
    ["delta_value par-index 2023 tien-giang +3: confirmed"],
  ],
  [
    "Năm 2023, PAR Index của Tiền Giang tăng khoảng 3,5 điểm so với năm 2022.",
    ["delta_value par-index 2023 tien-giang +3.5: rounded"],
  ],
  [
    "Năm 2023, PAR Index của Tiền Giang tăng khoảng 8 điểm so với năm 2022.",
    ["delta_value par-index 2023 tien-giang +8: contradicted"],
  ],
  [
    "Năm 2023, PAR Index của Hải Phòng tăng chưa đến 2 điểm so với năm 2022.",
    ["delta_value par-index 2023 hai-phong +2: confirmed"],
  ],
  [
    "Năm 2023, PAR Index của Hải Phòng tăng dưới 1 điểm so với năm 2022.",
    ["delta_value par-index 2023 hai-phong +1: contradicted"],
  ],
  [
    "Năm 2023, PCI của Quảng Ninh giảm gần 2 điểm so với năm 2022.",
    ["delta_value pci 2023 quang-ninh -2: confirmed"],
  ],
  [
    "Năm 2023, PCI của Quảng Ninh giảm gần 2,4% so với năm 2022.",
    ["delta_value pci 2023 quang-ninh -2.4%: confirmed"],
  ],
  [
    "In 2023, Tien Giang's PAR Index rose by more than 3 points from 2022.",
    ["delta_value par-index 2023 tien-giang +3: confirmed"],
  ],
  [
    "In 2023, Tien Giang's PAR Index was up nearly 4 points from 2022.",
    ["delta_value par-index 2023 tien-giang +4: confirmed"],
  ],
  [
    "In 2023, Tien Giang's PAR Index fell by more than 3 points from 2022.",
    ["delta_value par-index 2023 tien-giang -3: contradicted"],
  ],
  // Hải Phòng 2020 → 2021: 7 → 2; Nghệ An 2021 → 2022: 30 → 23; Long An 2020 → 2021: 3 → 16.
  [
    "Năm 2022, PCI của Nghệ An tăng hơn 5 bậc so với năm 2021.",
    ["delta_rank pci 2022 nghe-an +5: confirmed"],
  ],
  [
    "Năm 2022, PCI của Nghệ An tăng gần 10 bậc so với năm 2021.",
    ["delta_rank pci 2022 nghe-an +10: contradicted"],
  ],
  [
    "Năm 2022, PCI của Nghệ An tăng gần 8 bậc so với năm 2021.",
    ["delta_rank pci 2022 nghe-an +8: confirmed"],
  ],
  [
    "Năm 2021, PCI của Long An tụt hơn 10 bậc so với năm 2020.",
    ["delta_rank pci 2021 long-an -10: confirmed"],
  ],
  [
    "Năm 2021, PCI của Long An tăng hơn 10 bậc so với năm 2020.",
    ["delta_rank pci 2021 long-an +10: contradicted"],
  ],
  [
    "Long An slid more than 10 places in the 2021 PCI.",
    ["delta_rank pci 2021 long-an -10: confirmed"],
  ],
  [
    "PAR Index của Tiền Giang tăng hơn 3 điểm, từ 82,58 điểm năm 2022 lên 85,77 điểm năm 2023.",
    [
      "delta_value par-index 2023 tien-giang +3: confirmed",
      "value par-index 2022 tien-giang 82.58: confirmed",
      "value par-index 2023 tien-giang 85.77: confirmed",
    ],
  ],
  [
    "PAR Index của Tiền Giang tăng hơn 5 điểm, từ 82,58 điểm năm 2022 lên 85,77 điểm năm 2023.",
    [
      "delta_value par-index 2023 tien-giang +5: arithmetic-error",
      "value par-index 2022 tien-giang 82.58: confirmed",
      "value par-index 2023 tien-giang 85.77: confirmed",
    ],
  ],
];

describe("a change that is said to be over, under, near or about a number", () => {
  test.each(changes)("%s", (text, expected) => {
    expect(judgedLines(archive, text)).toEqual(expected);
  });
});

/** PAR Index 2023: Quảng Ninh 92,18, Tiền Giang 85,77. */
const scores: readonly (readonly [string, string])[] = [
  ["Năm 2023, PAR Index của Quảng Ninh đạt gần 93%.", "confirmed"],
  ["Năm 2023, PAR Index của Quảng Ninh đạt gần 95%.", "rounded"],
  ["Năm 2023, PAR Index của Quảng Ninh đạt gần 92%.", "rounded"],
  ["Năm 2023, PAR Index của Quảng Ninh đạt gần 90%.", "contradicted"],
  ["Năm 2023, PAR Index của Quảng Ninh đạt trên 80%.", "confirmed"],
  ["Năm 2023, PAR Index của Quảng Ninh đạt khoảng 90%.", "rounded"],
  ["Năm 2023, PAR Index của Tiền Giang đạt khoảng 86%.", "confirmed"],
  ["Năm 2023, PAR Index của Tiền Giang đạt khoảng 80%.", "contradicted"],
  ["In 2023, Tien Giang's PAR Index score was just under 86%.", "confirmed"],
];

describe("a score that is near or about a number", () => {
  test.each(scores)("%s %s", (text, verdict) => {
    expect(judgedLines(archive, text).map((line) => line.split(": ")[1])).toEqual([verdict]);
  });
});
