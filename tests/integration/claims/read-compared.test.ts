import { describe, expect, test } from "vitest";
import { checkText } from "@/lib/claims/check-text";
import { realArchive } from "../setup-archive";
import { judgedLine } from "./read-line";

const archive = await realArchive();

/** Sentences, true ones and twins with one wrong number, and all that is read of them. */
const sentences: readonly (readonly [string, readonly string[]])[] = [
  [
    "Long An xếp sau Đồng Tháp ở PCI 2020 với 70,37 điểm.",
    ["confirmed value pci 2020 long-an 70.37"],
  ],
  [
    "Long An xếp sau Đồng Tháp ở PCI 2020 với 70,73 điểm.",
    ["contradicted value pci 2020 long-an 70.73"],
  ],
  [
    "Hưng Yên, chỉ đứng sau Hải Dương, đạt 70,18 điểm PCI 2024.",
    ["confirmed value pci 2024 hung-yen 70.18"],
  ],
  [
    "Thừa Thiên Huế bám sát tỉnh dẫn đầu là Đà Nẵng, đạt 0,8046 điểm ICT Index 2019.",
    ["confirmed rank ict-index 2019 da-nang 1", "not-in-data value ict-index 2019 - 0.8046"],
  ],
  [
    "Tay Ninh finished just behind leader Quang Ninh in the 2024 PAPI, scoring 47.35.",
    ["confirmed rank papi 2024 quang-ninh 1", "rounded value papi 2024 tay-ninh 47.35"],
  ],
  [
    "Tay Ninh finished just behind leader Quang Ninh in the 2024 PAPI, scoring 47.82.",
    ["confirmed rank papi 2024 quang-ninh 1", "contradicted value papi 2024 tay-ninh 47.82"],
  ],
  [
    "Đồng Tháp kém tỉnh dẫn đầu Quảng Ninh 2,28 điểm trong PCI 2020.",
    ["confirmed rank pci 2020 quang-ninh 1"],
  ],
  ["Hải Phòng vượt tỉnh dẫn đầu Quảng Ninh ở PCI 2024.", []],
  [
    "Năm 2020, Đồng Tháp đạt 72,81 điểm PCI, cao hơn 2,44 điểm so với đơn vị xếp thứ 3 là tỉnh Long An, đạt 70,37 điểm.",
    [
      "confirmed value pci 2020 dong-thap 72.81",
      "confirmed rank pci 2020 long-an 3",
      "confirmed value pci 2020 long-an 70.37",
    ],
  ],
  [
    "PCI 2020: Đồng Tháp xếp thứ 2, bỏ xa Long An (70,37 điểm) và Vĩnh Long (69,34 điểm). Năm 2021, tỉnh xếp thứ 3.",
    [
      "confirmed rank pci 2020 dong-thap 2",
      "confirmed value pci 2020 long-an 70.37",
      "confirmed value pci 2020 vinh-long 69.34",
      "confirmed rank pci 2021 dong-thap 3",
    ],
  ],
  [
    "Dẫn đầu PAPI 2024 là Quảng Ninh, xếp ngay sau là Tây Ninh, kế đến là Bình Thuận.",
    [
      "confirmed rank papi 2024 quang-ninh 1",
      "confirmed rank papi 2024 tay-ninh 2",
      "confirmed rank papi 2024 binh-thuan 3",
    ],
  ],
  [
    "Dẫn đầu PAPI 2024 là Quảng Ninh, xếp ngay sau là Bình Thuận.",
    ["confirmed rank papi 2024 quang-ninh 1", "contradicted rank papi 2024 binh-thuan 2"],
  ],
  [
    "Năm 2020, Hà Nam tăng từ hạng 34 lên hạng 30 PCI, còn Lâm Đồng giảm 1 bậc.",
    [
      "confirmed delta_rank pci 2020 ha-nam +4",
      "confirmed rank pci 2019 ha-nam 34",
      "confirmed rank pci 2020 ha-nam 30",
      "confirmed delta_rank pci 2020 lam-dong -1",
    ],
  ],
  [
    "Năm 2020, Hà Nam tăng từ hạng 34 lên hạng 30 PCI, còn Lâm Đồng giảm 2 bậc.",
    [
      "confirmed delta_rank pci 2020 ha-nam +4",
      "confirmed rank pci 2019 ha-nam 34",
      "confirmed rank pci 2020 ha-nam 30",
      "contradicted delta_rank pci 2020 lam-dong -2",
    ],
  ],
  [
    "Năm 2022, PCI Bắc Ninh giảm 0,37 điểm; Phú Thọ thì từ 66,11 lên 66,30 điểm.",
    [
      "confirmed delta_value pci 2022 bac-ninh -0.37",
      "confirmed delta_value pci 2022 phu-tho +0.19",
      "confirmed value pci 2021 phu-tho 66.11",
      "confirmed value pci 2022 phu-tho 66.30",
    ],
  ],
  [
    "Năm 2022, PCI Phú Thọ tăng 0,91 điểm, từ 66,11 lên 66,30 điểm.",
    [
      "arithmetic-error delta_value pci 2022 phu-tho +0.91",
      "confirmed value pci 2021 phu-tho 66.11",
      "confirmed value pci 2022 phu-tho 66.30",
    ],
  ],
  [
    "Trong 3 tỉnh Tây Nguyên, Lâm Đồng dẫn đầu PCI 2020, xếp thứ 23 cả nước. Tiếp đến là Gia Lai (63,12 điểm, thứ 38), Kon Tum (62,02 điểm, thứ 56).",
    [
      "confirmed rank pci 2020 lam-dong 23",
      "confirmed value pci 2020 gia-lai 63.12",
      "confirmed rank pci 2020 gia-lai 38",
      "confirmed value pci 2020 kon-tum 62.02",
      "confirmed rank pci 2020 kon-tum 56",
    ],
  ],
  [
    "Lâm Đồng xếp thứ 23 về PCI 2020, tiếp đến là Gia Lai.",
    ["confirmed rank pci 2020 lam-dong 23"],
  ],
  [
    "Soc Trang's 2023 PAR Index stood at 81.70 percent, the second lowest in the country; An Giang was last with 81.32 percent.",
    [
      "confirmed value par-index 2023 soc-trang 81.70",
      "confirmed rank par-index 2023 an-giang last",
      "confirmed value par-index 2023 an-giang 81.32",
    ],
  ],
  [
    "Huyện Mỹ Lộc xếp thứ 2/10 huyện, thành phố của tỉnh Nam Định về chỉ số CCHC năm 2023, đạt 90,5 điểm.",
    [],
  ],
  [
    "Chỉ số PCI năm 2020 của Gia Lai chỉ xếp thứ 38, ông đánh giá thế nào? Năm 2019 tỉnh còn đứng thứ 30 với 65,34 điểm.",
    [
      "confirmed rank pci 2020 gia-lai 38",
      "confirmed rank pci 2019 gia-lai 30",
      "confirmed value pci 2019 gia-lai 65.34",
    ],
  ],
  [
    "Nam Định tăng hạng. Năm 2023, PAR Index của Nam Định xếp thứ 29, cao hơn Nghệ An và Hà Tĩnh. Về DTI năm 2023, tỉnh xếp thứ 14.",
    ["confirmed rank par-index 2023 nam-dinh 29", "confirmed rank dti 2023 nam-dinh 14"],
  ],
  [
    "Nam Định tăng hạng. PAR Index 2023 của Nam Định xếp thứ 29. Nam Định và Ninh Bình đều có tiến bộ. DTI năm 2023 tỉnh xếp thứ 14.",
    ["confirmed rank par-index 2023 nam-dinh 29", "confirmed rank dti 2023 nam-dinh 14"],
  ],
  [
    "Nam Định tăng hạng. Hải Dương và Hưng Yên đều có tiến bộ. DTI năm 2023 tỉnh xếp thứ 26.",
    ["not-in-data rank dti 2023 - 26"],
  ],
  [
    "Đồng Tháp xếp thứ 9 PCI 2024. So với Quảng Ninh, Hải Phòng cao hơn 1,64 điểm và đạt 74,84 điểm.",
    ["confirmed rank pci 2024 dong-thap 9", "confirmed value pci 2024 hai-phong 74.84"],
  ],
  [
    "PCI 2021: Hải Phòng đứng thứ 2. Năm 2020, sau Quảng Ninh (75,09 điểm), Đồng Tháp (72,81 điểm) xếp thứ hai.",
    [
      "confirmed rank pci 2021 hai-phong 2",
      "confirmed value pci 2020 quang-ninh 75.09",
      "confirmed value pci 2020 dong-thap 72.81",
      "confirmed rank pci 2020 dong-thap 2",
    ],
  ],
  ["Hai Phong was first in the country to try the PCI 2023 survey.", []],
  [
    "Soc Trang ranked ninth in SIPAS 2021 and first in the Mekong Delta.",
    ["confirmed rank sipas 2021 soc-trang 9", "confirmed regional_rank sipas 2021 soc-trang 1"],
  ],
  [
    "Soc Trang ranked ninth in SIPAS 2021 and second in the Mekong Delta.",
    ["confirmed rank sipas 2021 soc-trang 9", "contradicted regional_rank sipas 2021 soc-trang 2"],
  ],
  [
    "In PAPI 2023, Thua Thien-Hue scored 8.30 in public service delivery and 3.30 in e-governance.",
    [
      "rounded value papi.6 2023 thua-thien-hue 8.30",
      "rounded value papi.8 2023 thua-thien-hue 3.30",
    ],
  ],
  [
    "Quang Ninh's Labour training sub-index in PCI 2020 was 8.41 points; its time costs score was 8.53.",
    ["confirmed value pci.9 2020 quang-ninh 8.41", "confirmed value pci.4 2020 quang-ninh 8.53"],
  ],
  [
    "Theo DTI 2022, Hà Nam xếp thứ 34, trong đó chính quyền số của Hà Nam xếp thứ 20.",
    ["confirmed rank dti 2022 ha-nam 34", "not-in-data rank dti.chinh-quyen-so 2022 ha-nam 20"],
  ],
  [
    "PCI 2024: Hải Phòng tiếp tục dẫn đầu, các vị trí sau lần lượt là Quảng Ninh và Long An.",
    ["confirmed rank pci 2024 hai-phong 1"],
  ],
  [
    "PCI 2020: nửa sau của top 10 lần lượt là Vĩnh Long (69,34), Hải Phòng (69,27), Bến Tre (69,08), Hà Nội (66,93) và Bắc Ninh (66,74).",
    [
      "confirmed rank pci 2020 vinh-long top 10",
      "confirmed value pci 2020 vinh-long 69.34",
      "confirmed rank pci 2020 hai-phong top 10",
      "confirmed value pci 2020 hai-phong 69.27",
      "confirmed rank pci 2020 ben-tre top 10",
      "confirmed value pci 2020 ben-tre 69.08",
      "confirmed rank pci 2020 ha-noi top 10",
      "confirmed value pci 2020 ha-noi 66.93",
      "confirmed rank pci 2020 bac-ninh top 10",
      "confirmed value pci 2020 bac-ninh 66.74",
    ],
  ],
  [
    "Quảng Ninh dẫn đầu PAR Index 2023, bỏ xa Hải Phòng đứng thứ hai với 91,87%.",
    [
      "confirmed rank par-index 2023 quang-ninh 1",
      "not-in-data rank par-index 2023 - 2",
      "not-in-data value par-index 2023 - 91.87",
    ],
  ],
  [
    "Năm 2024, Hải Phòng dẫn đầu PAR Index với 96,17%, thay thế Quảng Ninh - tỉnh dẫn đầu năm 2023 với 92,18%.",
    [
      "confirmed rank par-index 2024 hai-phong 1",
      "confirmed value par-index 2024 hai-phong 96.17",
      "confirmed rank par-index 2023 quang-ninh 1",
      "confirmed value par-index 2023 quang-ninh 92.18",
    ],
  ],
  [
    "Đồng Tháp giữ hạng. Năm 2022, Đà Nẵng đạt 68,52 điểm PCI. Tỉnh xếp thứ 5 với 69,68 điểm.",
    [
      "confirmed value pci 2022 da-nang 68.52",
      "not-in-data rank pci 2022 - 5",
      "not-in-data value pci 2022 - 69.68",
    ],
  ],
  [
    "PCI 2024: Quảng Ninh sau 7 năm dẫn đầu liên tiếp xếp thứ hai, đạt 73,20 điểm.",
    ["confirmed rank pci 2024 quang-ninh 2", "confirmed value pci 2024 quang-ninh 73.20"],
  ],
  [
    "PCI Phú Thọ năm 2020, 2021 và 2022 lần lượt đạt 64,52; 66,11 và 66,30 điểm, xếp thứ 22, 20 và 24.",
    [
      "confirmed value pci 2020 phu-tho 64.52",
      "confirmed value pci 2021 phu-tho 66.11",
      "confirmed value pci 2022 phu-tho 66.30",
      "confirmed rank pci 2020 phu-tho 22",
      "confirmed rank pci 2021 phu-tho 20",
      "confirmed rank pci 2022 phu-tho 24",
    ],
  ],
  ["Hai Phong overtook two-time runner-up Quang Ninh to lead the PCI 2024.", []],
  [
    "PCI 2024 của Phú Thọ đạt 70,35 điểm. Tỉnh cùng điểm với Đồng Tháp nhưng xếp trên một bậc, ở vị trí thứ 8.",
    ["confirmed value pci 2024 phu-tho 70.35", "confirmed rank pci 2024 phu-tho 8"],
  ],
];

describe("provinces and places that a claim is only compared with, and lists that are not of the country", () => {
  test.each(sentences)("%s", (text, expected) => {
    expect(checkText(archive, text).map(judgedLine)).toEqual(expected);
  });
});
