import { describe, expect, test } from "vitest";
import { checkText } from "@/lib/claims/check-text";
import { realArchive } from "../setup-archive";
import { judgedLine } from "./read-line";

const archive = await realArchive();

/** Sentences, true ones and twins with one wrong number, and all that is read of them. */
const sentences: readonly (readonly [string, readonly string[]])[] = [
  ["Long An đạt 70,94 điểm PCI.", ["confirmed value pci 2023 long-an 70.94"]],
  [
    "Sáng 9/5/2024, VCCI công bố bảng xếp hạng. Long An đạt 70,94 điểm PCI.",
    ["not-in-data value pci - long-an 70.94"],
  ],
  [
    "PCI 2024: Hải Phòng đứng đầu với 74,84 điểm. Đồng Tháp, địa phương nhiều năm liền trong top 5 (2018-2023), đạt 69,66 điểm.",
    [
      "confirmed rank pci 2024 hai-phong 1",
      "confirmed value pci 2024 hai-phong 74.84",
      "not-in-data value pci - dong-thap 69.66",
    ],
  ],
  [
    "PCI 2024: Hải Phòng đứng đầu. Quảng Ninh, 7 năm liên tiếp dẫn đầu (2017-2023), lần này xếp thứ hai với 73,20 điểm.",
    [
      "confirmed rank pci 2024 hai-phong 1",
      "confirmed streak pci 2023 quang-ninh 7",
      "confirmed rank pci 2024 quang-ninh 2",
      "confirmed value pci 2024 quang-ninh 73.20",
    ],
  ],
  [
    "PCI 2024: Hải Phòng đứng đầu. Quảng Ninh, 7 năm liên tiếp dẫn đầu (2017-2023), lần này xếp thứ hai với 71,25 điểm.",
    [
      "confirmed rank pci 2024 hai-phong 1",
      "confirmed streak pci 2023 quang-ninh 7",
      "confirmed rank pci 2024 quang-ninh 2",
      "contradicted value pci 2024 quang-ninh 71.25",
    ],
  ],
  [
    "Vinh Phuc scored 69.69 points and ranked 5th of 63 in PCI 2021, 24 places higher than in 2020.",
    [
      "confirmed value pci 2021 vinh-phuc 69.69",
      "confirmed rank pci 2021 vinh-phuc 5/63",
      "confirmed delta_rank pci 2021 vinh-phuc +24",
    ],
  ],
  [
    "Vinh Phuc scored 63.84 points and ranked 5th of 63 in PCI 2021, 24 places higher than in 2020.",
    [
      "contradicted value pci 2021 vinh-phuc 63.84",
      "confirmed rank pci 2021 vinh-phuc 5/63",
      "confirmed delta_rank pci 2021 vinh-phuc +24",
    ],
  ],
  [
    "PCI 2021: Vĩnh Phúc đạt 69,69 điểm, cao hơn năm 2020 và xếp thứ 5.",
    ["confirmed value pci 2021 vinh-phuc 69.69", "confirmed rank pci 2021 vinh-phuc 5"],
  ],
  [
    "PCI 2021: Vĩnh Phúc đạt 63,84 điểm, cao hơn năm 2020 và xếp thứ 5.",
    ["contradicted value pci 2021 vinh-phuc 63.84", "confirmed rank pci 2021 vinh-phuc 5"],
  ],
  [
    "Bac Ninh scored 69.45 points in the PCI 2021, up 2.71 points against 2020, to rank seventh.",
    [
      "confirmed value pci 2021 bac-ninh 69.45",
      "confirmed delta_value pci 2021 bac-ninh +2.71",
      "confirmed rank pci 2021 bac-ninh 7",
    ],
  ],
  [
    "Bac Ninh scored 69.45 points in the PCI 2021, up 2.17 points against 2020, to rank seventh.",
    [
      "confirmed value pci 2021 bac-ninh 69.45",
      "contradicted delta_value pci 2021 bac-ninh +2.17",
      "confirmed rank pci 2021 bac-ninh 7",
    ],
  ],
  [
    "Hung Yen ranked 12th of 63 in the 2021 PAR Index, up ten places from 22nd a year earlier, scoring 88.34 points.",
    [
      "confirmed rank par-index 2021 hung-yen 12/63",
      "confirmed delta_rank par-index 2021 hung-yen +10",
      "confirmed rank par-index 2020 hung-yen 22",
      "confirmed value par-index 2021 hung-yen 88.34",
    ],
  ],
  [
    "Hung Yen ranked 12th of 63 in the 2021 PAR Index, up ten places from 22nd a year earlier, scoring 81.98 points.",
    [
      "confirmed rank par-index 2021 hung-yen 12/63",
      "confirmed delta_rank par-index 2021 hung-yen +10",
      "confirmed rank par-index 2020 hung-yen 22",
      "contradicted value par-index 2021 hung-yen 81.98",
    ],
  ],
  [
    "PCI năm 2018 của Vĩnh Long xếp thứ 8, sau đó điểm tăng lên, đạt 71,30 điểm (hạng 3) vào năm 2019.",
    [
      "confirmed rank pci 2018 vinh-long 8",
      "confirmed value pci 2019 vinh-long 71.30",
      "confirmed rank pci 2019 vinh-long 3",
    ],
  ],
  [
    "PCI năm 2018 của Vĩnh Long xếp thứ 8, sau đó điểm tăng lên, đạt 71,30 điểm (hạng 6) vào năm 2019.",
    [
      "confirmed rank pci 2018 vinh-long 8",
      "confirmed value pci 2019 vinh-long 71.30",
      "contradicted rank pci 2019 vinh-long 6",
    ],
  ],
  [
    "PCI của Bắc Ninh năm 2021 đạt 69,45 điểm. Năm 2022 điểm giảm còn 69,08, tức giảm 0,37 điểm.",
    [
      "confirmed value pci 2021 bac-ninh 69.45",
      "confirmed value pci 2022 bac-ninh 69.08",
      "confirmed delta_value pci 2022 bac-ninh -0.37",
    ],
  ],
  [
    "PCI của Bắc Ninh năm 2021 đạt 69,45 điểm. Năm 2022 điểm giảm còn 69,80, tức giảm 0,37 điểm.",
    [
      "confirmed value pci 2021 bac-ninh 69.45",
      "contradicted value pci 2022 bac-ninh 69.80",
      "confirmed delta_value pci 2022 bac-ninh -0.37",
    ],
  ],
  [
    "ICT Index 2019: Đà Nẵng đạt 0,8654 điểm. Ở kỳ công bố 2023, Quảng Ninh đạt 0,6514 điểm. Thừa Thiên Huế xếp thứ 9.",
    [
      "confirmed value ict-index 2019 da-nang 0.8654",
      "not-in-data value ict-index - quang-ninh 0.6514",
      "not-in-data rank ict-index - thua-thien-hue 9",
    ],
  ],
  [
    "ICT Index 2019: Đà Nẵng đạt 0,8654 điểm. Đến năm 2020, điểm của Đà Nẵng đạt 0,9238. Cần Thơ đứng thứ 4.",
    ["confirmed value ict-index 2019 da-nang 0.8654", "not-in-data rank ict-index - can-tho 4"],
  ],
  [
    "Đến năm 2020, PCI của Đồng Tháp vươn lên 72,81 điểm, xếp thứ 2. Bến Tre đứng thứ 8.",
    [
      "confirmed value pci 2020 dong-thap 72.81",
      "confirmed rank pci 2020 dong-thap 2",
      "confirmed rank pci 2020 ben-tre 8",
    ],
  ],
  [
    "Tỉnh đặt mục tiêu đến năm 2025 vào top 30 PCI. Năm 2020, Hậu Giang xếp thứ 39 với 63,11 điểm.",
    ["confirmed rank pci 2020 hau-giang 39", "confirmed value pci 2020 hau-giang 63.11"],
  ],
  [
    "So với năm 2020, khi PCI của Lào Cai mới đạt 65,25 điểm và xếp thứ 16, năm 2021 là bước lùi.",
    ["confirmed value pci 2020 lao-cai 65.25", "confirmed rank pci 2020 lao-cai 16"],
  ],
  [
    "Năm 2024, Hà Tĩnh xếp thứ 15 PAR Index, trong khi năm trước đó xếp thứ 18.",
    ["confirmed rank par-index 2024 ha-tinh 15", "confirmed rank par-index 2023 ha-tinh 18"],
  ],
  [
    "Năm 2024, Hà Tĩnh xếp thứ 15 PAR Index, trong khi năm trước đó xếp thứ 15.",
    ["confirmed rank par-index 2024 ha-tinh 15", "contradicted rank par-index 2023 ha-tinh 15"],
  ],
  [
    "Nam Dinh rose 6 places to 34th in the PAR Index 2022, before climbing another five places to 29th out of 63 in 2023.",
    [
      "confirmed delta_rank par-index 2022 nam-dinh +6",
      "confirmed rank par-index 2022 nam-dinh 34",
      "confirmed delta_rank par-index 2023 nam-dinh +5",
      "confirmed rank par-index 2023 nam-dinh 29/63",
    ],
  ],
  [
    "Nam Dinh rose 6 places to 34th in the PAR Index 2022, before climbing another six places to 29th out of 63 in 2023.",
    [
      "confirmed delta_rank par-index 2022 nam-dinh +6",
      "confirmed rank par-index 2022 nam-dinh 34",
      "disputed delta_rank par-index 2023 nam-dinh +6",
      "confirmed rank par-index 2023 nam-dinh 29/63",
    ],
  ],
  [
    "PCI năm 2022 của Phú Thọ đạt 66,30 điểm, xếp thứ 24; trong khi năm 2020 là 64,52 điểm, xếp thứ 22, nên giảm 2 bậc so với năm 2020.",
    [
      "confirmed value pci 2022 phu-tho 66.30",
      "confirmed rank pci 2022 phu-tho 24",
      "confirmed value pci 2020 phu-tho 64.52",
      "confirmed rank pci 2020 phu-tho 22",
      "confirmed delta_rank pci 2022 phu-tho -2",
    ],
  ],
  [
    "Theo DTI 2022, Hà Nam xếp thứ 34. Cụ thể, chính quyền số của Hà Nam xếp thứ 20, kinh tế số xếp thứ 30. Sang năm 2023, tỉnh xếp thứ 29 với 0,6870 điểm.",
    [
      "confirmed rank dti 2022 ha-nam 34",
      "not-in-data rank dti.chinh-quyen-so 2022 ha-nam 20",
      "not-in-data rank dti.kinh-te-so 2022 ha-nam 30",
      "confirmed rank dti 2023 ha-nam 29",
      "confirmed value dti 2023 ha-nam 0.6870",
    ],
  ],
  [
    "Năm 2021, PCI của Lâm Đồng xếp thứ 15 với 67,17 điểm. Một năm sau, tỉnh tụt xuống thứ 17 với 67,62 điểm.",
    [
      "confirmed rank pci 2021 lam-dong 15",
      "confirmed value pci 2021 lam-dong 67.17",
      "confirmed rank pci 2022 lam-dong 17",
      "confirmed value pci 2022 lam-dong 67.62",
    ],
  ],
  [
    "Năm 2021, PCI của Lâm Đồng xếp thứ 15. Một năm sau, tỉnh tụt xuống thứ 16.",
    ["confirmed rank pci 2021 lam-dong 15", "contradicted rank pci 2022 lam-dong 16"],
  ],
  [
    "Năm 2019, PCI của Lâm Đồng xếp thứ 22. Hai năm sau, tỉnh xếp thứ 15 với 67,17 điểm. Tỉnh đạt 67,17 điểm.",
    [
      "confirmed rank pci 2019 lam-dong 22",
      "not-in-data rank pci - lam-dong 15",
      "not-in-data value pci - lam-dong 67.17",
      "not-in-data value pci - lam-dong 67.17",
    ],
  ],
  [
    "PCI 2022: Lâm Đồng xếp thứ 17. Năm trước đó, tỉnh xếp thứ 15. Tỉnh đạt 67,17 điểm.",
    [
      "confirmed rank pci 2022 lam-dong 17",
      "confirmed rank pci 2021 lam-dong 15",
      "not-in-data value pci - lam-dong 67.17",
    ],
  ],
  [
    "Năm 2020, PCI của Lâm Đồng xếp thứ 23. Năm nay, tỉnh xếp thứ 15.",
    ["confirmed rank pci 2020 lam-dong 23", "not-in-data rank pci - lam-dong 15"],
  ],
  [
    "In 2021, Lam Dong ranked 15th in the PCI; a year later it was 17th.",
    ["confirmed rank pci 2021 lam-dong 15", "confirmed rank pci 2022 lam-dong 17"],
  ],
  [
    "Nam Định xếp thứ 29 PAR Index năm 2023. Trước đó 1 năm, tỉnh xếp thứ 34.",
    ["confirmed rank par-index 2023 nam-dinh 29", "confirmed rank par-index 2022 nam-dinh 34"],
  ],
  [
    "Nam Định xếp thứ 29 PAR Index năm 2023. Trước đó, tỉnh xếp thứ 34.",
    ["confirmed rank par-index 2023 nam-dinh 29", "not-in-data rank par-index - nam-dinh 34"],
  ],
  [
    "Nam Định đạt 87,32% PAR Index năm 2023, trước đó xếp thứ 34.",
    ["confirmed value par-index 2023 nam-dinh 87.32", "not-in-data rank par-index - nam-dinh 34"],
  ],
  [
    "Nam Định đạt 86,4% PAR Index năm 2021, sau đó xếp thứ 34.",
    ["confirmed value par-index 2021 nam-dinh 86.4", "not-in-data rank par-index - nam-dinh 34"],
  ],
  [
    "PCI 2023: Quảng Ninh dẫn đầu, sau đó là Long An (70,94 điểm).",
    ["confirmed rank pci 2023 quang-ninh 1", "confirmed value pci 2023 long-an 70.94"],
  ],
  [
    "PCI năm 2018 của Vĩnh Long xếp thứ 8, sau đó đạt 71,30 điểm (hạng 3) vào năm 2019.",
    [
      "confirmed rank pci 2018 vinh-long 8",
      "confirmed value pci 2019 vinh-long 71.30",
      "confirmed rank pci 2019 vinh-long 3",
    ],
  ],
  [
    "Về DTI, Nam Định xếp thứ 14 năm 2023 và thứ 15 năm 2024; Thái Bình xếp thứ 52 và 59.",
    [
      "confirmed rank dti 2023 nam-dinh 14",
      "confirmed rank dti 2024 nam-dinh 15",
      "not-in-data rank dti - thai-binh 52",
    ],
  ],
  [
    "Ranked 29th in the PAR Index 2023, Nam Dinh improved five places on 2022.",
    [
      "confirmed rank par-index 2023 nam-dinh 29",
      "confirmed delta_rank par-index 2023 nam-dinh +5",
    ],
  ],
];

describe("figures of other years than the one told of, and of a year that is not told", () => {
  test.each(sentences)("%s", (text, expected) => {
    expect(checkText(archive, text).map(judgedLine)).toEqual(expected);
  });
});
