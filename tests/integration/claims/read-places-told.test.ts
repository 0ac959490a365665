import { describe, expect, test } from "vitest";
import { checkText } from "@/lib/claims/check-text";
import { realArchive } from "../setup-archive";
import { judgedLine } from "./read-line";

const archive = await realArchive();

/** Sentences, true ones and twins with one wrong number, and all that is read of them. */
const sentences: readonly (readonly [string, readonly string[]])[] = [
  [
    "PCI năm 2021 của Vĩnh Phúc từng đứng thứ 5 với 69,69 điểm.",
    ["confirmed rank pci 2021 vinh-phuc 5", "confirmed value pci 2021 vinh-phuc 69.69"],
  ],
  ["Năm 2022, Quảng Trị từng rơi xuống vị trí 59 PCI.", ["confirmed rank pci 2022 quang-tri 59"]],
  [
    "Năm 2022, Quảng Trị từng rơi xuống vị trí 49 PCI.",
    ["contradicted rank pci 2022 quang-tri 49"],
  ],
  [
    "Năm 2024, Quảng Ninh - địa phương từng dẫn đầu PCI - xếp thứ 2.",
    ["confirmed rank pci 2024 quang-ninh 2"],
  ],
  [
    "Nam Định xếp thứ 10 năm 2022, 14 năm 2023 và 15 năm 2024 ở chỉ số DTI.",
    [
      "confirmed rank dti 2022 nam-dinh 10",
      "confirmed rank dti 2023 nam-dinh 14",
      "confirmed rank dti 2024 nam-dinh 15",
    ],
  ],
  [
    "Nam Định xếp thứ 10 năm 2022, 15 năm 2023 và 15 năm 2024 ở chỉ số DTI.",
    [
      "confirmed rank dti 2022 nam-dinh 10",
      "contradicted rank dti 2023 nam-dinh 15",
      "confirmed rank dti 2024 nam-dinh 15",
    ],
  ],
  [
    "DTI của Hà Nam thăng hạng từ 34 (năm 2022) lên 29 (năm 2023) và 24 (năm 2024).",
    [
      "confirmed delta_rank dti 2023 ha-nam +5",
      "confirmed rank dti 2022 ha-nam 34",
      "confirmed rank dti 2023 ha-nam 29",
    ],
  ],
  [
    "Với DTI, Vĩnh Long xếp thứ 30 năm 2022, rơi xuống thứ 47 năm 2023 rồi trở lại thứ 31 năm 2024.",
    [
      "confirmed rank dti 2022 vinh-long 30",
      "confirmed rank dti 2023 vinh-long 47",
      "confirmed rank dti 2024 vinh-long 31",
    ],
  ],
  [
    "Từ vị trí 36/63 năm 2020, Nghệ An đã tụt xuống thứ 52 năm 2022 ở bảng xếp hạng DTI.",
    ["confirmed rank dti 2020 nghe-an 36/63", "confirmed rank dti 2022 nghe-an 52"],
  ],
  [
    "Năm 2019, Bắc Ninh xếp thứ 4 PCI, năm 2021 thứ 7, năm 2022 vẫn thứ 7.",
    [
      "confirmed rank pci 2019 bac-ninh 4",
      "confirmed rank pci 2021 bac-ninh 7",
      "confirmed rank pci 2022 bac-ninh 7",
    ],
  ],
  [
    "ICT Index 2020: Đà Nẵng dẫn đầu, bỏ xa Thừa Thiên Huế (0,8147 điểm, hạng nhì) và Quảng Ninh (0,6909 điểm, hạng ba).",
    [
      "confirmed rank ict-index 2020 da-nang 1",
      "confirmed value ict-index 2020 thua-thien-hue 0.8147",
      "confirmed rank ict-index 2020 thua-thien-hue 2",
      "confirmed value ict-index 2020 quang-ninh 0.6909",
      "confirmed rank ict-index 2020 quang-ninh 3",
    ],
  ],
  [
    "Nếu như năm 2022 Nghệ An xếp thứ 52 DTI thì năm 2023 tỉnh xếp thứ 42, tăng 10 bậc.",
    [
      "confirmed rank dti 2022 nghe-an 52",
      "confirmed rank dti 2023 nghe-an 42",
      "confirmed delta_rank dti 2023 nghe-an +10",
    ],
  ],
  [
    "Nếu như năm 2022 Nghệ An xếp thứ 52 DTI thì năm 2023 tỉnh xếp thứ 24.",
    ["confirmed rank dti 2022 nghe-an 52", "contradicted rank dti 2023 nghe-an 24"],
  ],
  ["Nếu năm 2023 Nghệ An xếp thứ 10 DTI thì tỉnh sẽ vào nhóm đầu.", []],
  [
    "Nam Dinh's DTI score rose from 0.6390 in 2022 to 0.7149 in 2023.",
    [
      "confirmed delta_value dti 2023 nam-dinh +0.0759",
      "confirmed value dti 2022 nam-dinh 0.6390",
      "confirmed value dti 2023 nam-dinh 0.7149",
    ],
  ],
  [
    "Thai Nguyen's PAPI score was 46.35 points in 2024. Binh Thuan was third in the PAPI 2024.",
    ["rounded value papi 2024 thai-nguyen 46.35", "confirmed rank papi 2024 binh-thuan 3"],
  ],
  [
    "Hung Yen was third in SIPAS 2021 with 92.07 percent, while Ha Nam was 19th.",
    [
      "confirmed rank sipas 2021 hung-yen 3",
      "confirmed value sipas 2021 hung-yen 92.07",
      "confirmed rank sipas 2021 ha-nam 19",
    ],
  ],
  [
    "Hung Yen was fourth in SIPAS 2021 with 92.07 percent.",
    ["contradicted rank sipas 2021 hung-yen 4", "confirmed value sipas 2021 hung-yen 92.07"],
  ],
  [
    "In SIPAS 2024 Hai Phong ranked first, Thai Nguyen second with 90.23 percent, and Bac Kan last with 78.17 percent.",
    [
      "confirmed rank sipas 2024 hai-phong 1",
      "confirmed rank sipas 2024 thai-nguyen 2",
      "confirmed value sipas 2024 thai-nguyen 90.23",
      "confirmed rank sipas 2024 bac-kan last",
      "confirmed value sipas 2024 bac-kan 78.17",
    ],
  ],
  [
    "Hau Giang placed seventh in PCI 2024, two places above ninth-placed Dong Thap.",
    ["confirmed rank pci 2024 hau-giang 7", "confirmed rank pci 2024 dong-thap 9"],
  ],
  [
    "Lam Dong tumbled 16 places to 62nd in the 2024 PAR Index, down from 46th.",
    [
      "confirmed delta_rank par-index 2024 lam-dong -16",
      "confirmed rank par-index 2024 lam-dong 62",
      "confirmed rank par-index 2023 lam-dong 46",
    ],
  ],
  [
    "Lam Dong tumbled 16 places to 62nd in the 2024 PAR Index, down from 44th.",
    [
      "confirmed delta_rank par-index 2024 lam-dong -16",
      "confirmed rank par-index 2024 lam-dong 62",
      "contradicted rank par-index 2023 lam-dong 44",
    ],
  ],
  [
    "Phu Tho lost 7 places in the DTI 2024; Lang Son recorded 0.7480.",
    ["confirmed delta_rank dti 2024 phu-tho -7", "confirmed value dti 2024 lang-son 0.7480"],
  ],
  [
    "Nghe An ranked 27th in the 2024 DTI, 15 places better than in 2023.",
    ["confirmed rank dti 2024 nghe-an 27", "confirmed delta_rank dti 2024 nghe-an +15"],
  ],
  [
    "Nghe An ranked 27th in the 2024 DTI, five places lower than the previous year.",
    ["confirmed rank dti 2024 nghe-an 27", "not-in-data delta_rank dti 2024 nghe-an -5"],
  ],
  [
    "Năm 2024, Nghệ An xếp thứ 27 về DTI, cao hơn 15 bậc so với năm 2023 và cao hơn 1 bậc so với Quảng Ngãi.",
    ["confirmed rank dti 2024 nghe-an 27", "confirmed delta_rank dti 2024 nghe-an +15"],
  ],
  ["Năm 2023, Long An xếp thứ 2/83 về PCI.", ["not-in-data rank pci 2023 long-an 2/83"]],
  ["Năm 2023, Long An xếp thứ 66/63 về PCI.", ["arithmetic-error rank pci 2023 long-an 66/63"]],
  ["Năm 2023, Long An xếp thứ 2/93 doanh nghiệp về PCI.", []],
  [
    "Năm 2024, PAPI của Vĩnh Long tăng 2,37 điểm, từ 40,82 lên 43,20 điểm.",
    [
      "rounded delta_value papi 2024 vinh-long +2.37",
      "rounded value papi 2023 vinh-long 40.82",
      "rounded value papi 2024 vinh-long 43.20",
    ],
  ],
  [
    "Năm 2024, PAPI của Vĩnh Long tăng 2,73 điểm, từ 40,82 lên 43,20 điểm.",
    [
      "arithmetic-error delta_value papi 2024 vinh-long +2.73",
      "rounded value papi 2023 vinh-long 40.82",
      "rounded value papi 2024 vinh-long 43.20",
    ],
  ],
  [
    "Năm 2023, PAR Index của Bắc Giang tăng 2,60 điểm, đạt 91,16 điểm.",
    [
      "contradicted delta_value par-index 2023 bac-giang +2.60",
      "confirmed value par-index 2023 bac-giang 91.16",
    ],
  ],
  [
    "Tính đến ngày 25/8/2025, Đồng Nai xếp thứ 3/34 tỉnh, thành phố về Bộ chỉ số phục vụ người dân, doanh nghiệp, đạt 85,75 điểm.",
    [
      "confirmed rank egov.766-to-date 2025 dong-nai 3/34",
      "confirmed value egov.766-to-date 2025 dong-nai 85.75",
    ],
  ],
  [
    "Tính đến 31/7/2025, Lào Cai đạt 78,96 điểm, xếp thứ 6/34 trên Bộ chỉ số 766.",
    [
      "confirmed value egov.766-to-date 2025 lao-cai 78.96",
      "confirmed rank egov.766-to-date 2025 lao-cai 6/34",
    ],
  ],
  [
    "Bắc Ninh (sau sáp nhập Bắc Giang) đứng thứ 1/34 cả nước về Bộ chỉ số 766 với 98,20 điểm, tính đến ngày 8/12/2025; Hải Phòng đứng thứ 2.",
    [
      "confirmed rank egov.766-to-date 2025 bac-ninh 1/34",
      "not-in-data value egov.766-to-date 2025 bac-ninh 98.20",
      "confirmed rank egov.766-to-date 2025 hai-phong 2",
    ],
  ],
  [
    "Sơn La, tỉnh không sáp nhập, đạt 86,94 điểm, xếp thứ 29/34 về Bộ chỉ số phục vụ người dân, doanh nghiệp năm 2025.",
    [
      "confirmed value egov.766-to-date 2025 son-la 86.94",
      "confirmed rank egov.766-to-date 2025 son-la 29/34",
    ],
  ],
  [
    "Tính đến ngày 30/11/2025, Gia Lai đạt 91,06 điểm về Bộ chỉ số 766, xếp thứ 5/34; Phú Thọ mới đứng thứ 20/34 về DTI năm 2024.",
    [
      "confirmed value egov.766-to-date 2025 gia-lai 91.06",
      "confirmed rank egov.766-to-date 2025 gia-lai 5/34",
      "confirmed rank dti 2024 phu-tho 20/34",
    ],
  ],
  [
    "Năm 2024, Cà Mau đạt 91,06 điểm Bộ chỉ số 766, đứng thứ 1/63.",
    ["confirmed value egov.766 2024 ca-mau 91.06", "confirmed rank egov.766 2024 ca-mau 1/63"],
  ],
  [
    "Tháng 7/2024, Hòa Bình đứng đầu cả nước về Bộ chỉ số phục vụ người dân, doanh nghiệp với 83,08 điểm.",
    [
      "confirmed rank egov.766-month 2024 hoa-binh 1",
      "confirmed value egov.766-month 2024 hoa-binh 83.08",
    ],
  ],
  [
    "Chỉ số PCI 2023 của Long An đạt 70,94 điểm. Bộ chỉ số 766 đạt 80 điểm, tăng 5 điểm, xếp thứ 9.",
    [
      "confirmed value pci 2023 long-an 70.94",
      "not-in-data value egov.766-to-date - long-an 80",
      "not-in-data rank egov.766-to-date - long-an 9",
    ],
  ],
];

describe("places, moves and changes in more words", () => {
  test.each(sentences)("%s", (text, expected) => {
    expect(checkText(archive, text).map(judgedLine)).toEqual(expected);
  });
});
