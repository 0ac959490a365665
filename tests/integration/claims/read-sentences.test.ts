import { describe, expect, test } from "vitest";
import { readClaims } from "@/lib/claims/read-claims";
import { realArchive } from "../setup-archive";
import { line } from "./read-line";

const archive = await realArchive();

/** A sentence and all that it claims, in the order of the text. */
const sentences: readonly (readonly [string, readonly string[]])[] = [
  [
    "Dẫn đầu PAR Index 2023 là Quảng Ninh (92,18%), tiếp đến là Hải Phòng (91,87%) và Bà Rịa - Vũng Tàu (91,03%).",
    [
      "rank par-index 2023 quang-ninh 1",
      "value par-index 2023 quang-ninh 92.18",
      "rank par-index 2023 hai-phong 2",
      "value par-index 2023 hai-phong 91.87",
      "value par-index 2023 ba-ria-vung-tau 91.03",
    ],
  ],
  [
    "Chỉ số PAR Index và SIPAS của Tiền Giang năm 2023 lần lượt đạt 85,77 và 80,25 điểm.",
    ["value par-index 2023 tien-giang 85.77", "value sipas 2023 tien-giang 80.25"],
  ],
  [
    "Năm 2023, Tiền Giang có PCI xếp thứ 4, PAPI xếp thứ 2.",
    ["rank pci 2023 tien-giang 4", "rank papi 2023 tien-giang 2"],
  ],
  [
    "Năm 2023, Tiền Giang đạt 85,77 điểm Chỉ số CCHC. Tỉnh này tăng 3 bậc so với năm 2022. Chỉ số này xếp thứ 8/13 trong vùng.",
    [
      "value par-index 2023 tien-giang 85.77",
      "delta_rank par-index 2023 tien-giang +3",
      "regional_rank par-index 2023 tien-giang 8/13",
    ],
  ],
  [
    "Ngày 17/4/2024, Bộ Nội vụ công bố Chỉ số cải cách hành chính năm 2023. Theo đó, Quảng Ninh đứng đầu với 92,18%. Đứng cuối bảng là An Giang với 81,32%.",
    [
      "rank par-index 2023 quang-ninh 1",
      "value par-index 2023 quang-ninh 92.18",
      "rank par-index 2023 an-giang last",
      "value par-index 2023 an-giang 81.32",
    ],
  ],
  [
    "Trung bình cả nước về PAR Index 2023 đạt 86,98%. Tiền Giang đạt 85,77%, thấp hơn trung bình cả nước.",
    ["value par-index 2023 tien-giang 85.77"],
  ],
  [
    "Tiền Giang đạt 85,77 điểm PAR Index năm 2023 (trung bình cả nước 86,98), xếp hạng 50/63.",
    ["value par-index 2023 tien-giang 85.77", "rank par-index 2023 tien-giang 50/63"],
  ],
  [
    "Long An scored 70.94 points in the 2023 PCI, ranking second of 63.",
    ["value pci 2023 long-an 70.94", "rank pci 2023 long-an 2/63"],
  ],
  [
    "In 2023, Tien Giang ranked 50th of 63 in the PAR Index, up three places from 2022.",
    ["rank par-index 2023 tien-giang 50/63", "delta_rank par-index 2023 tien-giang +3"],
  ],
  [
    "Quang Ninh topped the PCI for six consecutive years (2017-2022).",
    ["streak pci 2022 quang-ninh 6"],
  ],
  [
    "Năm 2022 và 2023, PCI của Tiền Giang lần lượt đạt 63,17 và 66,8 điểm.",
    ["value pci 2022 tien-giang 63.17", "value pci 2023 tien-giang 66.8"],
  ],
  [
    "PAR Index của Tiền Giang tăng từ 82,58 điểm năm 2022 lên 85,77 điểm năm 2023.",
    [
      "delta_value par-index 2023 tien-giang +3.19",
      "value par-index 2022 tien-giang 82.58",
      "value par-index 2023 tien-giang 85.77",
    ],
  ],
  [
    "nam 2023, chi so PAR Index cua tinh Tien Giang dat 85,77 diem, xep hang 50/63, tang 3 bac so voi nam 2022",
    [
      "value par-index 2023 tien-giang 85.77",
      "rank par-index 2023 tien-giang 50/63",
      "delta_rank par-index 2023 tien-giang +3",
    ],
  ],
  [
    "Tiền Giang vươn lên từ vị trí 53 lên 50 trong bảng xếp hạng PAR Index 2023.",
    [
      "delta_rank par-index 2023 tien-giang +3",
      "rank par-index 2022 tien-giang 53",
      "rank par-index 2023 tien-giang 50",
    ],
  ],
  [
    "Hải Phòng, Quảng Ninh và Bắc Giang nằm trong top 10 PCI 2023.",
    [
      "rank pci 2023 hai-phong top 10",
      "rank pci 2023 quang-ninh top 10",
      "rank pci 2023 bac-giang top 10",
    ],
  ],
  [
    "Theo bảng xếp hạng PCI 2023, Quảng Ninh đứng đầu với 71,25 điểm, bỏ xa Long An 0,31 điểm.",
    ["rank pci 2023 quang-ninh 1", "value pci 2023 quang-ninh 71.25"],
  ],
  [
    "Năm 2023, Hải Phòng xếp thứ hai PCI, sau Quảng Ninh (71,25 điểm).",
    ["rank pci 2023 hai-phong 2", "value pci 2023 quang-ninh 71.25"],
  ],
  [
    "Chỉ số thành phần Gia nhập thị trường của PCI năm 2023 ở Long An đạt 7,5 điểm. Chỉ số “Chi phí không chính thức” đạt 7,1 điểm, tăng 0,2 điểm.",
    [
      "value pci.1 2023 long-an 7.5",
      "value pci.5 2023 long-an 7.1",
      "delta_value pci.5 2023 long-an +0.2",
    ],
  ],
  [
    "Theo kết quả công bố, Chỉ số cải cách hành chính (PAR INDEX) năm 2023 của 63 tỉnh, thành phố trực thuộc Trung ương đạt giá trị trung bình 86,98%, cao hơn 2,19% so với năm 2022. Quảng Ninh tiếp tục giữ vị trí dẫn đầu với kết quả đạt 92,18%, cao hơn 0,31% so với đơn vị xếp thứ 2 là thành phố Hải Phòng, đạt 91,87%. An Giang xếp vị trí thứ 63/63, với 81,32%. Đây là năm thứ 6 liên tiếp Quảng Ninh đứng đầu bảng xếp hạng PAR INDEX. Trong đó, có 40 địa phương đạt kết quả Chỉ số trên 85%.",
    [
      "rank par-index 2023 quang-ninh 1",
      "value par-index 2023 quang-ninh 92.18",
      "rank par-index 2023 hai-phong 2",
      "value par-index 2023 hai-phong 91.87",
      "rank par-index 2023 an-giang 63/63",
      "value par-index 2023 an-giang 81.32",
      "streak par-index 2023 quang-ninh 6",
    ],
  ],
  [
    "Năm 2023, PAR Index của tỉnh Thái Nguyên đạt 90,76%, tăng 9 bậc so với năm 2022 (từ vị trí thứ 13/63 lên vị trí thứ 4/63).",
    [
      "value par-index 2023 thai-nguyen 90.76",
      "delta_rank par-index 2023 thai-nguyen +9",
      "rank par-index 2022 thai-nguyen 13/63",
      "rank par-index 2023 thai-nguyen 4/63",
    ],
  ],
  [
    "Điểm số PCI 2023 của tỉnh Tiền Giang đạt 66,8 điểm, xếp trong Top 30 tỉnh, thành phố có chất lượng điều hành tốt nhất.",
    ["value pci 2023 tien-giang 66.8", "rank pci 2023 tien-giang top 30"],
  ],
  [
    "Năm 2021, PCI của Bắc Giang đạt 64,74 điểm. Trong 10 chỉ số thành phần của PCI, có 6 chỉ số tăng điểm so với năm 2020, gồm: Gia nhập thị trường đạt 7,44 điểm (tăng 0,38 điểm); Tiếp cận đất đai 6,90 điểm (tăng 0,2 điểm); Tính minh bạch 5,9 điểm; 4 chỉ số giảm điểm, trong đó Đào tạo lao động giảm 0,5 điểm.",
    [
      "value pci 2021 bac-giang 64.74",
      "value pci.1 2021 bac-giang 7.44",
      "delta_value pci.1 2021 bac-giang +0.38",
      "value pci.2 2021 bac-giang 6.90",
      "delta_value pci.2 2021 bac-giang +0.2",
      "value pci.3 2021 bac-giang 5.9",
      "delta_value pci.9 2021 bac-giang -0.5",
    ],
  ],
  [
    "Chỉ số PAPI năm 2023 của tỉnh Bắc Ninh đạt 43,5 điểm/80 điểm, xếp thứ 12/61 tỉnh, thành phố.",
    ["value papi 2023 bac-ninh 43.5", "rank papi 2023 bac-ninh 12/61"],
  ],
  [
    "DTI cấp tỉnh năm 2023: Đà Nẵng dẫn đầu với 0,8002 điểm, Thành phố Hồ Chí Minh xếp thứ hai (0,7586), Hà Nội đứng thứ ba.",
    [
      "rank dti 2023 da-nang 1",
      "value dti 2023 da-nang 0.8002",
      "rank dti 2023 ho-chi-minh 2",
      "value dti 2023 ho-chi-minh 0.7586",
      "rank dti 2023 ha-noi 3",
    ],
  ],
  [
    "Vietnam's northern province of Quang Ninh topped the 2023 PCI for the seventh straight year with 71.25 points.",
    ["streak pci 2023 quang-ninh 7", "value pci 2023 quang-ninh 71.25"],
  ],
  [
    "Top 5 địa phương dẫn đầu PCI 2023 gồm: Quảng Ninh, Long An, Hải Phòng, Bắc Giang, Đồng Tháp.",
    [
      "rank pci 2023 quang-ninh top 5",
      "rank pci 2023 long-an top 5",
      "rank pci 2023 hai-phong top 5",
      "rank pci 2023 bac-giang top 5",
      "rank pci 2023 dong-thap top 5",
    ],
  ],
  [
    "Nội dung Thủ tục hành chính công của PAPI 2023 tỉnh Bến Tre đạt 7,25 điểm, nội dung “Quản trị điện tử” đạt 3,1 điểm.",
    ["value papi.5 2023 ben-tre 7.25", "value papi.8 2023 ben-tre 3.1"],
  ],
  [
    "Tỷ lệ hồ sơ giải quyết đúng hạn của tỉnh Tiền Giang năm 2024 đạt 99,2%; tỷ lệ hồ sơ chứng thực điện tử đạt 45%.",
    ["value egov.on-time-rate 2024 tien-giang 99.2"],
  ],
  [
    "Tỷ lệ hồ sơ giải quyết đúng hạn cấp xã của tỉnh Tiền Giang năm 2024 đạt 99,2%.",
    ["value egov.on-time-rate.cap-xa 2024 tien-giang 99.2"],
  ],
  [
    "Năm 2023, Vĩnh Long xếp thứ 3 vùng Đồng bằng sông Cửu Long về PCI; Cần Thơ dẫn đầu khu vực miền Tây về PAR Index.",
    ["regional_rank pci 2023 vinh-long 3"],
  ],
  [
    "PCI năm 2022 của Bà Rịa-Vũng Tàu đạt 70,26 điểm, thứ 4 cả nước; TP.HCM đứng thứ 27; TT-Huế thứ 6.",
    [
      "value pci 2022 ba-ria-vung-tau 70.26",
      "rank pci 2022 ba-ria-vung-tau 4",
      "rank pci 2022 ho-chi-minh 27",
      "rank pci 2022 thua-thien-hue 6",
    ],
  ],
  [
    "So với năm 2022, Chỉ số PAR Index 2023 của Hà Nội tăng 1 bậc, đứng thứ 3.",
    ["delta_rank par-index 2023 ha-noi +1", "rank par-index 2023 ha-noi 3"],
  ],
  [
    "Năm 2024, sau sáp nhập, tỉnh Đồng Tháp xếp hạng 20/34 về DTI.",
    ["rank dti 2024 dong-thap 20/34"],
  ],
  ["Đà Nẵng lần thứ 4 liên tiếp dẫn đầu DTI (2020-2023).", ["streak dti 2023 da-nang 4"]],
  [
    "Năm 2023, PCI của tỉnh Bến Tre tụt 5 bậc, từ hạng 30/63 xuống hạng 35/63.",
    [
      "delta_rank pci 2023 ben-tre -5",
      "rank pci 2022 ben-tre 30/63",
      "rank pci 2023 ben-tre 35/63",
    ],
  ],
  [
    "Theo VCCI, Long An đứng thứ 2 với 70,94 điểm trên bảng xếp hạng PCI 2023.",
    ["rank pci 2023 long-an 2", "value pci 2023 long-an 70.94"],
  ],
  [
    "PCI 2022: Quảng Ninh 72,95 điểm; Bắc Giang 72,80; Hải Phòng 70,76.",
    [
      "value pci 2022 quang-ninh 72.95",
      "value pci 2022 bac-giang 72.80",
      "value pci 2022 hai-phong 70.76",
    ],
  ],
  [
    "Trong SIPAS 2023, chỉ số Thủ tục hành chính của Bình Định đạt 85,2%.",
    ["value sipas.2 2023 binh-dinh 85.2"],
  ],
  ["Năm 2024, VCCI công bố PCI 2023; Long An xếp thứ 2.", ["rank pci 2023 long-an 2"]],
  [
    "Năm 2023, Quảng Ninh dẫn đầu PCI, PAR Index; đứng thứ 2 về SIPAS.",
    [
      "rank pci 2023 quang-ninh 1",
      "rank par-index 2023 quang-ninh 1",
      "rank sipas 2023 quang-ninh 2",
    ],
  ],
  [
    "Đắk Lắk đạt 84,5% PAR Index 2023, thuộc 10 tỉnh thấp nhất.",
    ["value par-index 2023 dak-lak 84.5"],
  ],
  [
    "Năm 2022, Tiền Giang đạt 82,58%; năm 2021 đạt 85,13% PAR Index.",
    ["value par-index 2021 tien-giang 85.13"],
  ],
  [
    "Với 92,18%, Quảng Ninh đứng đầu PAR Index 2023.",
    ["value par-index 2023 quang-ninh 92.18", "rank par-index 2023 quang-ninh 1"],
  ],
  [
    "Tăng 3 bậc so với năm 2022, Tiền Giang xếp hạng 50/63 về PAR Index 2023.",
    ["delta_rank par-index 2023 tien-giang +3", "rank par-index 2023 tien-giang 50/63"],
  ],
  [
    "Hải Phòng và Hà Nội lần lượt xếp thứ 2 và thứ 3 về PAR Index 2023.",
    ["rank par-index 2023 hai-phong 2", "rank par-index 2023 ha-noi 3"],
  ],
  [
    "Ba địa phương dẫn đầu PAR Index 2023 lần lượt là Quảng Ninh, Hải Phòng và Hà Nội.",
    [
      "rank par-index 2023 quang-ninh 1",
      "rank par-index 2023 hai-phong 2",
      "rank par-index 2023 ha-noi 3",
    ],
  ],
  [
    "Quảng Ninh dẫn đầu PAR Index 2023. Các vị trí tiếp theo lần lượt thuộc về Hải Phòng, Hà Nội và Bắc Giang.",
    [
      "rank par-index 2023 quang-ninh 1",
      "rank par-index 2023 hai-phong 2",
      "rank par-index 2023 ha-noi 3",
      "rank par-index 2023 bac-giang 4",
    ],
  ],
  [
    "Xếp thứ 2 là Hải Phòng với 91,87% trong PAR Index 2023. Đứng thứ ba: Hà Nội 91,43%.",
    [
      "rank par-index 2023 hai-phong 2",
      "value par-index 2023 hai-phong 91.87",
      "rank par-index 2023 ha-noi 3",
      "value par-index 2023 ha-noi 91.43",
    ],
  ],
  [
    "Quảng Ninh (92,18%), Hải Phòng (91,87%), Hà Nội (91,43%) là 3 địa phương dẫn đầu PAR Index 2023.",
    [
      "rank par-index 2023 quang-ninh top 3",
      "value par-index 2023 quang-ninh 92.18",
      "rank par-index 2023 hai-phong top 3",
      "value par-index 2023 hai-phong 91.87",
      "rank par-index 2023 ha-noi top 3",
      "value par-index 2023 ha-noi 91.43",
    ],
  ],
  [
    "PCI của Tiền Giang năm 2022 đạt 63,17 điểm (xếp thứ 52/63), năm 2023 đạt 66,8 điểm (xếp thứ 35/63).",
    [
      "value pci 2022 tien-giang 63.17",
      "rank pci 2022 tien-giang 52/63",
      "value pci 2023 tien-giang 66.8",
      "rank pci 2023 tien-giang 35/63",
    ],
  ],
  [
    "PAR Index của Tiền Giang tăng từ vị trí 53/63 năm 2022 lên vị trí 50/63 năm 2023.",
    [
      "delta_rank par-index 2023 tien-giang +3",
      "rank par-index 2022 tien-giang 53/63",
      "rank par-index 2023 tien-giang 50/63",
    ],
  ],
  [
    "Ha Noi fell two places to fifth in the 2022 SIPAS.",
    ["delta_rank sipas 2022 ha-noi -2", "rank sipas 2022 ha-noi 5"],
  ],
  [
    "PAR Index 2023 của TP.HCM tăng 0,5 điểm % so với năm trước, đạt 87,5/100 điểm.",
    ["delta_value par-index 2023 ho-chi-minh +0.5", "value par-index 2023 ho-chi-minh 87.5"],
  ],
  [
    "Chỉ số CCHC năm 2023 của tỉnh Tiền Giang: 85,77 điểm; xếp hạng: 50/63.",
    ["value par-index 2023 tien-giang 85.77", "rank par-index 2023 tien-giang 50/63"],
  ],
  [
    "Năm 2023, PCI tỉnh Bến Tre xếp hạng 35 (tăng 3 hạng), PAR Index xếp hạng 20 (giảm 2 hạng), SIPAS hạng 40.",
    [
      "rank pci 2023 ben-tre 35",
      "delta_rank pci 2023 ben-tre +3",
      "rank par-index 2023 ben-tre 20",
      "delta_rank par-index 2023 ben-tre -2",
      "rank sipas 2023 ben-tre 40",
    ],
  ],
  [
    "Năm 2023, Tiền Giang có: PAR Index: 85,77% (hạng 50); SIPAS: 80,25% (hạng 47); PAPI: 41,5 điểm (hạng 40); PCI: 66,8 điểm (hạng 30).",
    [
      "value par-index 2023 tien-giang 85.77",
      "rank par-index 2023 tien-giang 50",
      "value sipas 2023 tien-giang 80.25",
      "rank sipas 2023 tien-giang 47",
      "value papi 2023 tien-giang 41.5",
      "rank papi 2023 tien-giang 40",
      "value pci 2023 tien-giang 66.8",
      "rank pci 2023 tien-giang 30",
    ],
  ],
  [
    "Trong số 63 tỉnh, thành phố, Tiền Giang đứng thứ 50 về PAR Index năm 2023.",
    ["rank par-index 2023 tien-giang 50"],
  ],
  ["Long An đứng thứ 2 PCI 2023 trên 63 tỉnh thành.", ["rank pci 2023 long-an 2"]],
  [
    "Năm 2023, điểm PCI của Hà Nội (66,74 điểm) đứng thứ 24.",
    ["value pci 2023 ha-noi 66.74", "rank pci 2023 ha-noi 24"],
  ],
  [
    "Lào Cai thăng 8 hạng PCI 2022, từ thứ 25 lên thứ 17.",
    ["delta_rank pci 2022 lao-cai +8", "rank pci 2021 lao-cai 25", "rank pci 2022 lao-cai 17"],
  ],
  [
    "Tỉnh Lào Cai giữ nguyên vị trí thứ 4 về PCI năm 2022.",
    ["delta_rank pci 2022 lao-cai 0", "rank pci 2022 lao-cai 4"],
  ],
  [
    "Năm 2022, chỉ số PCI Lào Cai xếp thứ 3/14 tỉnh trung du và miền núi phía Bắc.",
    ["regional_rank pci 2022 lao-cai 3/14"],
  ],
  [
    "Hai Phong led the 2024 PAR Index with 96.17%, while Quang Ninh placed fourth.",
    [
      "rank par-index 2024 hai-phong 1",
      "value par-index 2024 hai-phong 96.17",
      "rank par-index 2024 quang-ninh 4",
    ],
  ],
  [
    "Theo DTI 2022, Đà Nẵng đứng đầu với 0,6419 điểm. Thừa Thiên Huế xếp hạng 2 (0,6251 điểm), tiếp đến là Bắc Ninh (0,6120 điểm).",
    [
      "rank dti 2022 da-nang 1",
      "value dti 2022 da-nang 0.6419",
      "rank dti 2022 thua-thien-hue 2",
      "value dti 2022 thua-thien-hue 0.6251",
      "rank dti 2022 bac-ninh 3",
      "value dti 2022 bac-ninh 0.6120",
    ],
  ],
  [
    "Năm 2023, Vĩnh Phúc xếp thứ 7 cả nước, thứ 3 vùng Đồng bằng sông Hồng về PCI.",
    ["rank pci 2023 vinh-phuc 7", "regional_rank pci 2023 vinh-phuc 3"],
  ],
  [
    "Trong vùng Đồng bằng sông Cửu Long, Tiền Giang xếp thứ 8 về PAR Index 2023, sau Long An, Đồng Tháp.",
    ["regional_rank par-index 2023 tien-giang 8"],
  ],
  [
    "Chỉ số cải cách hành chính của Bình Định từ 85,12% năm 2021 xuống còn 84,00% năm 2022.",
    [
      "delta_value par-index 2022 binh-dinh -1.12",
      "value par-index 2021 binh-dinh 85.12",
      "value par-index 2022 binh-dinh 84.00",
    ],
  ],
  [
    "Tỷ lệ dịch vụ công trực tuyến toàn trình của Bến Tre năm 2024 đạt 55,3%.",
    ["value egov.full-service-share 2024 ben-tre 55.3"],
  ],
  [
    "PCI 2023: Đồng Tháp 69,66 điểm (thứ 5), Bà Rịa - Vũng Tàu 69,57 điểm (thứ 6), Bến Tre 69,20 điểm.",
    [
      "value pci 2023 dong-thap 69.66",
      "rank pci 2023 dong-thap 5",
      "value pci 2023 ba-ria-vung-tau 69.57",
      "rank pci 2023 ba-ria-vung-tau 6",
      "value pci 2023 ben-tre 69.20",
    ],
  ],
  [
    "Quảng Ninh: 3 năm liên tiếp nằm trong top 5 SIPAS (2021-2023)",
    ["streak sipas 2023 quang-ninh 3"],
  ],
  [
    "Năm 2023 PAR Index Hà Tĩnh xếp thứ 15, tăng 4 bậc; PCI xếp thứ 20, giảm 2 bậc; PAPI xếp thứ 3, giữ nguyên vị trí so với năm 2022.",
    [
      "rank par-index 2023 ha-tinh 15",
      "delta_rank par-index 2023 ha-tinh +4",
      "rank pci 2023 ha-tinh 20",
      "delta_rank pci 2023 ha-tinh -2",
      "rank papi 2023 ha-tinh 3",
      "delta_rank papi 2023 ha-tinh 0",
    ],
  ],
  [
    "Chỉ số PAR Index của Hà Nội năm 2022 và 2023 đều xếp thứ 3.",
    ["rank par-index 2022 ha-noi 3", "rank par-index 2023 ha-noi 3"],
  ],
  [
    "Sau 3 năm, PCI của Bến Tre tăng 10 bậc, đạt 69,2 điểm năm 2023.",
    ["value pci 2023 ben-tre 69.2"],
  ],
  [
    "PCI 2023 của Bến Tre đứng thứ 3 trong 13 tỉnh vùng ĐBSCL.",
    ["regional_rank pci 2023 ben-tre 3/13"],
  ],
  [
    "Chỉ số PCI của Hà Nội đạt 67,15 điểm năm 2023. Chỉ số PAPI đạt 43 điểm.",
    ["value pci 2023 ha-noi 67.15", "value papi 2023 ha-noi 43"],
  ],
  [
    "Năm 2023, Hải Dương xếp thứ 8 về PAR Index. Cùng năm, PCI của tỉnh xếp thứ 16.",
    ["rank par-index 2023 hai-duong 8", "rank pci 2023 hai-duong 16"],
  ],
  [
    "Kết quả PAR INDEX năm 2022: Quảng Ninh 90,10%, Hải Phòng 90,09%, Đà Nẵng 88,99%...; thấp nhất là Phú Yên 79,42%.",
    [
      "value par-index 2022 quang-ninh 90.10",
      "value par-index 2022 hai-phong 90.09",
      "value par-index 2022 da-nang 88.99",
      "value par-index 2022 phu-yen 79.42",
    ],
  ],
  [
    "Thấp nhất cả nước là tỉnh Phú Yên với 79,42% PAR Index năm 2022.",
    ["rank par-index 2022 phu-yen last", "value par-index 2022 phu-yen 79.42"],
  ],
  [
    "Năm 2022, Bà Rịa – Vũng Tàu đứng thứ tư về PCI; năm 2023 tụt xuống thứ sáu.",
    ["rank pci 2022 ba-ria-vung-tau 4", "rank pci 2023 ba-ria-vung-tau 6"],
  ],
  [
    "Năm 2023, hầu hết các chỉ số của Tiền Giang đều tăng: PAR Index tăng 3,19 điểm, SIPAS tăng 3,69%, PCI tăng 3,63 điểm.",
    [
      "delta_value par-index 2023 tien-giang +3.19",
      "delta_value sipas 2023 tien-giang +3.69",
      "delta_value pci 2023 tien-giang +3.63",
    ],
  ],
  [
    "Chỉ số hài lòng của người dân, tổ chức (SIPAS) tỉnh Lai Châu năm 2021 đạt 87,2%, xếp thứ 31/63, tăng 2,5% so với năm 2020 (84,7%, xếp thứ 44/63).",
    [
      "value sipas 2021 lai-chau 87.2",
      "rank sipas 2021 lai-chau 31/63",
      "delta_value sipas 2021 lai-chau +2.5",
      "value sipas 2020 lai-chau 84.7",
      "rank sipas 2020 lai-chau 44/63",
    ],
  ],
  [
    "Trong số 10 chỉ số thành phần PCI 2021 của Hòa Bình, chỉ số tính minh bạch đạt 5,73 điểm, chỉ số hạ tầng đạt 6,1 điểm.",
    ["value pci.3 2021 hoa-binh 5.73"],
  ],
  [
    "PCI 2024, Hải Phòng đạt 74,84 điểm, Quảng Ninh đạt 73,20 điểm, Long An đạt 72,64 điểm.",
    [
      "value pci 2024 hai-phong 74.84",
      "value pci 2024 quang-ninh 73.20",
      "value pci 2024 long-an 72.64",
    ],
  ],
  ["Tỉnh Đắk Nông (cũ) xếp hạng 40/63 về PCI 2022.", ["rank pci 2022 dak-nong 40/63"]],
  ["Sau sáp nhập, thành phố Huế xếp thứ 9 DTI 2024.", ["rank dti 2024 thua-thien-hue 9"]],
  [
    "Năm 2023, Hưng Yên đạt 88,7 điểm, xếp thứ 14 toàn quốc về Chỉ số cải cách hành chính, thứ 12 về Chỉ số hài lòng, thứ 12 về PCI.",
    ["rank par-index 2023 hung-yen 14", "rank sipas 2023 hung-yen 12", "rank pci 2023 hung-yen 12"],
  ],
  [
    "Tien Giang dat 66,8 diem PCI nam 2023, xep thu 35.",
    ["value pci 2023 tien-giang 66.8", "rank pci 2023 tien-giang 35"],
  ],
  [
    "The PCI score of Dong Thap was 69.66 in 2023, down from 69.68 in 2022.",
    ["value pci 2023 dong-thap 69.66", "value pci 2022 dong-thap 69.68"],
  ],
  [
    "Bac Giang dropped from second to fourth place in the 2023 PCI.",
    ["delta_rank pci 2023 bac-giang -2", "rank pci 2022 bac-giang 2", "rank pci 2023 bac-giang 4"],
  ],
  [
    "Hanoi's PAR Index score rose 0.8 points to 91.43 percent in 2023.",
    ["delta_value par-index 2023 ha-noi +0.8", "value par-index 2023 ha-noi 91.43"],
  ],
  ["Vinh Long is among the top 20 provinces in the PCI 2022.", ["rank pci 2022 vinh-long top 20"]],
  [
    "Đạt 0,75 điểm trong DTI 2023, tăng 15% so với năm 2022, Bình Dương xếp thứ 5.",
    [
      "value dti 2023 binh-duong 0.75",
      "delta_value dti 2023 binh-duong +15%",
      "rank dti 2023 binh-duong 5",
    ],
  ],
  [
    "Bình Dương: PCI 2022 giảm 4,45 điểm, xuống vị trí thứ 21.",
    ["delta_value pci 2022 binh-duong -4.45", "rank pci 2022 binh-duong 21"],
  ],
  ["Năm 2023 PCI của Phú Thọ xếp thứ 10, vượt Hà Nam 3 bậc.", ["rank pci 2023 phu-tho 10"]],
  [
    "Năm 2023, PAR Index của Tiền Giang đạt 85,77%, thấp hơn mức trung bình cả nước 1,21% và thấp hơn Long An 2,5 điểm.",
    ["value par-index 2023 tien-giang 85.77"],
  ],
  [
    "Năm 2023, 100% hồ sơ của Yên Bái được số hóa; PAR Index xếp thứ 22.",
    ["rank par-index 2023 yen-bai 22"],
  ],
  [
    "PCI năm 2023 của Hậu Giang đứng trong nhóm khá. Hậu Giang nằm trong nhóm 30 tỉnh, thành phố dẫn đầu cả nước về PCI năm 2022.",
    ["rank pci 2022 hau-giang top 30"],
  ],
  [
    "Hà Nội: GRDP tăng 6,27%, thu ngân sách xếp thứ 2 cả nước, PCI xếp thứ 28 năm 2023.",
    ["rank pci 2023 ha-noi 28"],
  ],
  [
    "Năm 2023, Nam Định đứng thứ 12 về PAR Index nhưng chỉ xếp thứ 35 về SIPAS và không có tên trong top 30 PCI.",
    ["rank par-index 2023 nam-dinh 12", "rank sipas 2023 nam-dinh 35"],
  ],
  [
    "Chỉ số cải cách hành chính tỉnh Nam Định năm 2022 xếp thứ 20, còn năm 2021 xếp thứ 16.",
    ["rank par-index 2022 nam-dinh 20", "rank par-index 2021 nam-dinh 16"],
  ],
  [
    "Trong khi Hải Dương tăng 5 bậc thì Thái Bình giảm 3 bậc trên bảng xếp hạng PAR Index 2023.",
    ["delta_rank par-index 2023 hai-duong +5", "delta_rank par-index 2023 thai-binh -3"],
  ],
  [
    "Kết quả: Thái Bình đạt 88,21%, Hải Dương đạt 89,5%, Hà Nam đạt 87,9% trong PAR Index 2023.",
    [
      "value par-index 2023 thai-binh 88.21",
      "value par-index 2023 hai-duong 89.5",
      "value par-index 2023 ha-nam 87.9",
    ],
  ],
  [
    "Theo bảng xếp hạng PAR Index 2023 (công bố ngày 17/4/2024), Nghệ An xếp thứ 26/63.",
    ["rank par-index 2023 nghe-an 26/63"],
  ],
  [
    "Hội nghị công bố PAR Index 2024 tổ chức năm 2025. Hải Phòng dẫn đầu.",
    ["rank par-index 2024 hai-phong 1"],
  ],
  [
    "Bắc Kạn có chỉ số PAPI năm 2023 xếp thứ 40, năm 2024 chưa công bố.",
    ["rank papi 2023 bac-kan 40"],
  ],
  [
    "Chỉ số DTI năm 2023 của Đà Nẵng: chính quyền số xếp thứ 1, kinh tế số xếp thứ 2, xã hội số xếp thứ 3.",
    [
      "rank dti.chinh-quyen-so 2023 da-nang 1",
      "rank dti.kinh-te-so 2023 da-nang 2",
      "rank dti.xa-hoi-so 2023 da-nang 3",
    ],
  ],
  [
    "Trụ cột chính quyền số trong DTI 2023 của Lạng Sơn đạt 0,7012 điểm; xếp hạng 10.",
    ["value dti.chinh-quyen-so 2023 lang-son 0.7012", "rank dti.chinh-quyen-so 2023 lang-son 10"],
  ],
  [
    "Chỉ số Chi phí thời gian của Lạng Sơn đạt 7,63 điểm và Chi phí không chính thức đạt 6,8 điểm trong PCI 2022.",
    ["value pci.4 2022 lang-son 7.63", "value pci.5 2022 lang-son 6.8"],
  ],
  [
    "PCI của tỉnh Lạng Sơn năm 2022 đạt 67,88 điểm, trong đó gia nhập thị trường đạt 7,2 điểm, tiếp cận đất đai đạt 7,1 điểm, chính sách hỗ trợ doanh nghiệp 6,2 điểm và năng lực hội nhập 5,5 điểm.",
    [
      "value pci 2022 lang-son 67.88",
      "value pci.1 2022 lang-son 7.2",
      "value pci.2 2022 lang-son 7.1",
      "value pci.8 2022 lang-son 6.2",
    ],
  ],
  [
    "Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh (PAPI) của Quảng Bình năm 2022 đạt 44,15 điểm, tăng 1,5 điểm so với 42,65 điểm của năm 2021.",
    [
      "value papi 2022 quang-binh 44.15",
      "delta_value papi 2022 quang-binh +1.5",
      "value papi 2021 quang-binh 42.65",
    ],
  ],
  [
    "Năm 2023, cả PCI và PAPI của Quảng Bình cùng nằm trong top 20.",
    ["rank pci 2023 quang-binh top 20", "rank papi 2023 quang-binh top 20"],
  ],
  [
    "PAR Index, SIPAS năm 2023 của Quảng Bình lần lượt xếp thứ 30 và 25.",
    ["rank par-index 2023 quang-binh 30", "rank sipas 2023 quang-binh 25"],
  ],
  [
    "Năm 2023, Quảng Bình, Hà Tĩnh lần lượt đạt 86,1% và 87,9% PAR Index.",
    ["value par-index 2023 quang-binh 86.1", "value par-index 2023 ha-tinh 87.9"],
  ],
  [
    "In the 2023 PAPI, Thua Thien-Hue scored 46.04 points, the highest in the country.",
    ["value papi 2023 thua-thien-hue 46.04", "rank papi 2023 thua-thien-hue 1"],
  ],
  [
    "Binh Duong, Ba Ria-Vung Tau and Dong Nai were among the top 10 in PCI 2022.",
    [
      "rank pci 2022 binh-duong top 10",
      "rank pci 2022 ba-ria-vung-tau top 10",
      "rank pci 2022 dong-nai top 10",
    ],
  ],
  [
    "Ho Chi Minh City ranked 27th in the PCI in 2022, compared with 14th in 2021.",
    ["rank pci 2022 ho-chi-minh 27", "rank pci 2021 ho-chi-minh 14"],
  ],
  [
    "The PCI 2022 median score was 65.22 points. Quang Ninh came first, Bac Giang second and Hai Phong third.",
    ["rank pci 2022 quang-ninh 1", "rank pci 2022 bac-giang 2", "rank pci 2022 hai-phong 3"],
  ],
  [
    "Quảng Ninh đứng đầu, Bắc Giang đứng thứ hai, Hải Phòng thứ ba về PCI 2022.",
    ["rank pci 2022 quang-ninh 1", "rank pci 2022 bac-giang 2", "rank pci 2022 hai-phong 3"],
  ],
  ["PAR Index 2023 của Hà Giang đạt dưới 85%.", ["value par-index 2023 ha-giang 85"]],
  [
    "Ninh Thuận đạt kết quả PAR Index 2023 trên 86%, cao hơn năm 2022 là 2,1%.",
    ["value par-index 2023 ninh-thuan 86", "delta_value par-index 2023 ninh-thuan +2.1"],
  ],
  [
    "Tỉnh Gia Lai mới (sau sáp nhập với Bình Định) xếp thứ 15/34 về DTI 2024.",
    ["rank dti 2024 gia-lai 15/34"],
  ],
  [
    "Năm 2024, DTI Bình Định xếp thứ 16/63, còn Gia Lai xếp 40/63.",
    ["rank dti 2024 binh-dinh 16/63", "rank dti 2024 gia-lai 40/63"],
  ],
  [
    "DTI 2022: xem dti.gov.vn và https://dti.gov.vn/xep-hang-2022/ha-noi-dan-dau. Hà Nội xếp thứ 24.",
    ["rank dti 2022 ha-noi 24"],
  ],
  [
    "Năm 2023, Vĩnh Long dẫn đầu các tỉnh, thành phố vùng ĐBSCL về PCI.",
    ["regional_rank pci 2023 vinh-long 1"],
  ],
  [
    "Năm 2023, Thanh Hóa đứng thứ 2 khu vực Bắc Trung Bộ về PAR Index.",
    ["regional_rank par-index 2023 thanh-hoa 2"],
  ],
  [
    "Năm 2023, PCI Bình Phước đạt 65,5 điểm, đứng thứ 41, tăng 15 hạng; trong khi đó chỉ số hạ tầng tăng 3 bậc.",
    [
      "value pci 2023 binh-phuoc 65.5",
      "rank pci 2023 binh-phuoc 41",
      "delta_rank pci 2023 binh-phuoc +15",
    ],
  ],
  [
    "Năm 2023 chỉ số gia nhập thị trường (PCI) của Bình Phước tăng 5 bậc, xếp thứ 14/63.",
    ["delta_rank pci.1 2023 binh-phuoc +5", "rank pci.1 2023 binh-phuoc 14/63"],
  ],
  [
    "Tháng 4/2024, kết quả PAR INDEX 2023 của tỉnh Bình Phước được công bố với 87,5 điểm, xếp thứ 30/63.",
    ["value par-index 2023 binh-phuoc 87.5", "rank par-index 2023 binh-phuoc 30/63"],
  ],
  [
    "Bình Phước đặt mục tiêu PCI 2024 vào top 30. Năm 2023, PCI xếp thứ 41.",
    ["rank pci 2023 binh-phuoc 41"],
  ],
  [
    "Quảng Ninh vượt Hải Phòng, dẫn đầu PAR Index 2023 với 92,18%.",
    ["rank par-index 2023 quang-ninh 1", "value par-index 2023 quang-ninh 92.18"],
  ],
  [
    "Năm 2023, chỉ sau Quảng Ninh, Long An đạt 70,94 điểm PCI, xếp thứ 2.",
    ["value pci 2023 long-an 70.94", "rank pci 2023 long-an 2"],
  ],
  [
    "Đồng Tháp 16 năm liên tiếp trong top 5 PCI (2008-2023), năm 2023 xếp thứ 5 với 69,66 điểm.",
    ["streak pci 2023 dong-thap 16", "rank pci 2023 dong-thap 5", "value pci 2023 dong-thap 69.66"],
  ],
  [
    "Năm 2022 là năm đầu tiên Bắc Giang lọt top 3 PCI: xếp thứ 2 với 72,80 điểm, tăng 29 bậc so với năm 2021 (hạng 31).",
    [
      "rank pci 2022 bac-giang top 3",
      "rank pci 2022 bac-giang 2",
      "value pci 2022 bac-giang 72.80",
      "delta_rank pci 2022 bac-giang +29",
      "rank pci 2021 bac-giang 31",
    ],
  ],
  [
    "PAR Index năm 2022 của Cà Mau được 82,57 điểm (giảm 1,02 điểm so với năm 2021), xếp hạng 49/63 (giảm 3 bậc).",
    [
      "value par-index 2022 ca-mau 82.57",
      "delta_value par-index 2022 ca-mau -1.02",
      "rank par-index 2022 ca-mau 49/63",
      "delta_rank par-index 2022 ca-mau -3",
    ],
  ],
  [
    "Năm 2023, PCI của Tiền Giang đạt 66,8 điểm, cao hơn 63,17 điểm của năm 2022.",
    ["value pci 2023 tien-giang 66.8", "value pci 2022 tien-giang 63.17"],
  ],
  [
    "Với kết quả trên, Bắc Giang đứng thứ nhất trong 14 tỉnh trung du, miền núi phía Bắc về PCI 2022.",
    ["regional_rank pci 2022 bac-giang 1/14"],
  ],
  [
    "Tiền Giang có 98,5% hồ sơ giải quyết đúng hạn năm 2024; PAR Index năm 2023 xếp 50/63.",
    ["rank par-index 2023 tien-giang 50/63"],
  ],
  [
    "Nhờ đó, tỷ lệ giải quyết hồ sơ đúng hạn của Tiền Giang năm 2024 đạt 99,15%, tăng 0,5% so với năm 2023.",
    [
      "value egov.on-time-rate 2024 tien-giang 99.15",
      "delta_value egov.on-time-rate 2024 tien-giang +0.5",
    ],
  ],
  [
    "Năm 2024, tỉnh Quảng Ninh có 1.500/1.800 dịch vụ công trực tuyến toàn trình, đạt 83,33%.",
    ["ratio egov.full-service-share 2024 quang-ninh 1500/1800=83.33"],
  ],
  [
    "Trong 6 tháng đầu năm 2024, Hải Phòng tiếp nhận 120.000 hồ sơ, đạt 98,7% đúng hạn. PAR Index 2023 xếp thứ 2.",
    ["rank par-index 2023 hai-phong 2"],
  ],
  [
    "PAPI năm 2021: Bắc Ninh 45,9 điểm; Quảng Ninh (48,8 điểm, cao nhất); Hải Dương.",
    ["value papi 2021 bac-ninh 45.9", "value papi 2021 quang-ninh 48.8"],
  ],
  [
    "Kết quả xếp hạng PCI năm 2022 của thành phố Đà Nẵng: hạng 9/63, 68,52 điểm (năm 2021: hạng 4/63, 70,42 điểm).",
    [
      "rank pci 2022 da-nang 9/63",
      "value pci 2022 da-nang 68.52",
      "rank pci 2021 da-nang 4/63",
      "value pci 2021 da-nang 70.42",
    ],
  ],
  [
    "DTI năm 2022 của Lâm Đồng xếp thứ 23/63 tỉnh, thành phố, tăng 1 bậc so với năm 2021 (24/63).",
    [
      "rank dti 2022 lam-dong 23/63",
      "delta_rank dti 2022 lam-dong +1",
      "rank dti 2021 lam-dong 24/63",
    ],
  ],
  [
    "SIPAS năm 2022 của Lâm Đồng là 78,63%, tăng hạng từ 45 lên 39.",
    [
      "value sipas 2022 lam-dong 78.63",
      "delta_rank sipas 2022 lam-dong +6",
      "rank sipas 2021 lam-dong 45",
      "rank sipas 2022 lam-dong 39",
    ],
  ],
  [
    "Năm 2020 và 2021, Lâm Đồng lần lượt xếp thứ 22 và thứ 15 về PCI.",
    ["rank pci 2020 lam-dong 22", "rank pci 2021 lam-dong 15"],
  ],
  [
    "PAR Index của tỉnh Lâm Đồng: năm 2020 đạt 84,69%; năm 2021 đạt 87,05%; năm 2022 đạt 85,20%.",
    [
      "value par-index 2020 lam-dong 84.69",
      "value par-index 2021 lam-dong 87.05",
      "value par-index 2022 lam-dong 85.20",
    ],
  ],
  [
    "Bộ Nội vụ công bố kết quả: Hải Phòng xếp thứ nhất PAR Index 2024 với 96,17%.",
    ["rank par-index 2024 hai-phong 1", "value par-index 2024 hai-phong 96.17"],
  ],
  [
    "Năm 2023, tỉnh Tiền Giang xếp thứ 50/63 về PAR Index, xếp thứ 47/63 về SIPAS, xếp nhóm thấp PAPI.",
    ["rank par-index 2023 tien-giang 50/63", "rank sipas 2023 tien-giang 47/63"],
  ],
  [
    "Hải Phòng có 5 năm liên tiếp (2019-2023) nằm trong top 5 PAR Index, riêng năm 2023 xếp thứ 2.",
    ["streak par-index 2023 hai-phong 5", "rank par-index 2023 hai-phong 2"],
  ],
  [
    "Hà Nội đạt 91,43 điểm, trong khi PAR Index 2022 chỉ đạt 89,58 điểm.",
    ["value par-index 2022 ha-noi 89.58"],
  ],
  [
    "Long An xếp thứ 2, Quảng Ninh dẫn đầu PCI 2023.",
    ["rank pci 2023 long-an 2", "rank pci 2023 quang-ninh 1"],
  ],
  [
    "PCI: Long An xếp thứ 10 năm 2022, thứ 2 năm 2023.",
    ["rank pci 2022 long-an 10", "rank pci 2023 long-an 2"],
  ],
  ["Tiền Giang xếp thứ 50; PCI 2022 của Long An xếp thứ 10.", ["rank pci 2022 long-an 10"]],
  [
    "Theo bảng xếp hạng, Cần Thơ 87,15%, Vĩnh Long 86,52%, Trà Vinh 87,9% (PAR Index 2023).",
    [
      "value par-index 2023 can-tho 87.15",
      "value par-index 2023 vinh-long 86.52",
      "value par-index 2023 tra-vinh 87.9",
    ],
  ],
  [
    "Bến Tre xếp thứ 8/13 về PAR Index 2023 trong vùng, trên Vĩnh Long (thứ 9) và dưới An Giang (thứ 7).",
    ["regional_rank par-index 2023 ben-tre 8/13"],
  ],
];

describe("sentences as papers write them", () => {
  test.each(sentences)("%s", (text, expected) => {
    expect(readClaims(archive, text).map(line)).toEqual(expected);
  });

  test.each(sentences)("the same in decomposed letters: %s", (text, expected) => {
    expect(readClaims(archive, text.normalize("NFD")).map(line)).toEqual(expected);
  });
});
