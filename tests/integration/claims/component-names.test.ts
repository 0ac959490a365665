import { describe, expect, test } from "vitest";
import { checkText } from "@/lib/claims/check-text";
import { realArchive } from "../setup-archive";
import { judgedLine } from "./read-line";

const archive = await realArchive();

/** True sentences whose index stands in an unusual place, their false twins, and others of which nothing can be said for certain. */
const sentences: readonly (readonly [string, readonly string[]])[] = [
  [
    "Chi phí không chính thức của Lâm Đồng trong PCI 2019 đạt 7,04 điểm, so với 6,13 điểm của năm 2018.",
    ["confirmed value pci.5 2019 lam-dong 7.04", "confirmed value pci.5 2018 lam-dong 6.13"],
  ],
  [
    "Chi phí không chính thức của Lâm Đồng trong PCI 2019 đạt 7,40 điểm.",
    ["contradicted value pci.5 2019 lam-dong 7.40"],
  ],
  ["Chi phí không chính thức của Lâm Đồng và PCI 2019 đạt 7,40 điểm.", []],
  [
    "PAPI 2022: nội dung Công khai, minh bạch của Quảng Ngãi đạt 5,38 điểm.",
    ["rounded value papi.2 2022 quang-ngai 5.38"],
  ],
  [
    'Chỉ số nội dung 2 "Công khai, minh bạch" PAPI 2022 của Quảng Ngãi đạt 5,38 điểm.',
    ["rounded value papi.2 2022 quang-ngai 5.38"],
  ],
  [
    '"Trách nhiệm giải trình" PAPI 2019 của Bến Tre đạt 5,14 điểm.',
    ["rounded value papi.3 2019 ben-tre 5.14"],
  ],
  [
    "Năm 2024, PAR Index Hà Tĩnh từ vị trí 18 lên vị trí 15, đạt 89,72% (tăng 1,37% so với năm 2023).",
    [
      "confirmed delta_rank par-index 2024 ha-tinh +3",
      "confirmed rank par-index 2023 ha-tinh 18",
      "confirmed rank par-index 2024 ha-tinh 15",
      "confirmed value par-index 2024 ha-tinh 89.72",
      "confirmed delta_value par-index 2024 ha-tinh +1.37",
    ],
  ],
  [
    "Phú Thọ và Đồng Tháp cùng đạt 70,35 điểm PCI 2024.",
    ["confirmed value pci 2024 phu-tho 70.35", "confirmed value pci 2024 dong-thap 70.35"],
  ],
  [
    "Phú Thọ và Đồng Tháp cùng đạt 71,35 điểm PCI 2024.",
    ["contradicted value pci 2024 phu-tho 71.35", "contradicted value pci 2024 dong-thap 71.35"],
  ],
  [
    "Vĩnh Phúc 68,91 điểm, xếp thứ 8; Bắc Ninh 69,08 điểm, xếp thứ 7; Hải Phòng 70,76 điểm, xếp thứ 3 tại bảng xếp hạng PCI 2022.",
    [
      "confirmed value pci 2022 vinh-phuc 68.91",
      "confirmed rank pci 2022 vinh-phuc 8",
      "confirmed value pci 2022 bac-ninh 69.08",
      "confirmed rank pci 2022 bac-ninh 7",
      "confirmed value pci 2022 hai-phong 70.76",
      "confirmed rank pci 2022 hai-phong 3",
    ],
  ],
  [
    "Vĩnh Phúc 68,91 điểm, xếp thứ 7; Bắc Ninh 69,08 điểm, xếp thứ 8; Hải Phòng 70,76 điểm, xếp thứ 3 tại bảng xếp hạng PCI 2022.",
    [
      "confirmed value pci 2022 vinh-phuc 68.91",
      "contradicted rank pci 2022 vinh-phuc 7",
      "confirmed value pci 2022 bac-ninh 69.08",
      "contradicted rank pci 2022 bac-ninh 8",
      "confirmed value pci 2022 hai-phong 70.76",
      "confirmed rank pci 2022 hai-phong 3",
    ],
  ],
  [
    "PCI của Bắc Giang 69,75 điểm; PAR Index của Hà Tĩnh 88,35% năm 2023.",
    ["not-in-data value pci - bac-giang 69.75", "confirmed value par-index 2023 ha-tinh 88.35"],
  ],
  [
    "PCI 2022 của Bắc Giang tăng lên 72,80 điểm, năm 2023 giảm xuống 69,75 điểm.",
    ["confirmed value pci 2022 bac-giang 72.80", "confirmed value pci 2023 bac-giang 69.75"],
  ],
  ["PCI 2022 của Bắc Giang tăng lên 75,80 điểm.", ["contradicted value pci 2022 bac-giang 75.80"]],
  ["PAR Index năm 2023 của Bắc Giang tăng lên 3,5 điểm.", []],
  ["PAR Index năm 2023 của Hà Tĩnh tăng lên, số hồ sơ trực tuyến tăng lên 45,5%.", []],
  [
    "Năm 2019, Đà Nẵng dẫn đầu về Chỉ số sẵn sàng cho phát triển và ứng dụng công nghệ thông tin (ICT Index).",
    ["confirmed rank ict-index 2019 da-nang 1"],
  ],
  [
    "PCI 2024: Hải Phòng về nhất, Quảng Ninh về nhì.",
    ["confirmed rank pci 2024 hai-phong 1", "confirmed rank pci 2024 quang-ninh 2"],
  ],
  [
    "Tính năng động của chính quyền tỉnh Long An năm 2023 xếp thứ 4.",
    ["confirmed rank pci.7 2023 long-an 4"],
  ],
  [
    "Tính năng động của chính quyền tỉnh Long An năm 2023 xếp thứ 2.",
    ["contradicted rank pci.7 2023 long-an 2"],
  ],
  [
    "Tính năng động của chính quyền tỉnh Bắc Giang góp phần đưa PCI năm 2023 xếp thứ 4.",
    ["confirmed rank pci 2023 bac-giang 4"],
  ],
  [
    "Minh bạch là yếu tố then chốt giúp Bắc Giang năm 2023 xếp thứ 4 về PCI.",
    ["confirmed rank pci 2023 bac-giang 4"],
  ],
  [
    "Từ vị trí 28 năm 2022, Hà Tĩnh vươn lên thứ 18 PAR Index năm 2023, SIPAS xếp thứ 4.",
    ["confirmed rank par-index 2023 ha-tinh 18", "not-in-data rank sipas - ha-tinh 4"],
  ],
  [
    "PAR Index của Hà Tĩnh từ 85,95% năm 2022 lên 88,35%, trong khi năm 2024 PCI xếp thứ 20.",
    [
      "not-in-data delta_value par-index - ha-tinh +2.40",
      "confirmed value par-index 2022 ha-tinh 85.95",
      "not-in-data value par-index - ha-tinh 88.35",
      "not-in-data rank pci 2024 ha-tinh 20",
    ],
  ],
  [
    "Năm 2023, PAR Index và SIPAS của Hà Tĩnh đạt 88,35% và 88,97%, xếp thứ 18 và thứ 4.",
    [
      "not-in-data value - 2023 ha-tinh 88.35",
      "not-in-data value - - ha-tinh 88.97",
      "not-in-data rank - 2023 ha-tinh 18",
      "not-in-data rank - - ha-tinh 4",
    ],
  ],
  [
    "Năm 2022 và 2023, Hà Tĩnh xếp thứ 28 và thứ 18 về PAR Index.",
    ["not-in-data rank par-index - ha-tinh 28", "not-in-data rank par-index - ha-tinh 18"],
  ],
];

describe("each figure is of the index that its words name", () => {
  test.each(sentences)("%s", (text, expected) => {
    expect(checkText(archive, text).map(judgedLine)).toEqual(expected);
  });
});
