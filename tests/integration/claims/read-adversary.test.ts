import { describe, expect, test } from "vitest";
import { checkText } from "@/lib/claims/check-text";
import { realArchive } from "../setup-archive";
import { judgedLine } from "./read-line";

const archive = await realArchive();

/** True sentences in which figures are easily given to the wrong province, index or year, and all that is read of them. */
const sentences: readonly (readonly [string, readonly string[]])[] = [
  [
    "Lần đầu tiên Hải Phòng đứng đầu PCI, chấm dứt chuỗi 7 năm liên tiếp dẫn đầu của Quảng Ninh (2017-2023).",
    ["not-in-data rank pci - hai-phong 1", "confirmed streak pci 2023 quang-ninh 7"],
  ],
  ["Năm 2023, huyện Cái Bè dẫn đầu chỉ số CCHC của tỉnh Tiền Giang với 91,2 điểm.", []],
  ["Năm 2023, thành phố Mỹ Tho dẫn đầu chỉ số CCHC của tỉnh Tiền Giang với 91,2 điểm.", []],
  ["Năm 2023, Sở Nội vụ tỉnh Tiền Giang dẫn đầu chỉ số CCHC với 91,2 điểm.", []],
  ["Năm 2023, Cục Thuế Tiền Giang đứng đầu khối ngành dọc về chỉ số CCHC với 91,2 điểm.", []],
  [
    "Năm 2023, khối sở, ngành tỉnh Tiền Giang: Sở Tài chính dẫn đầu chỉ số CCHC với 91,2 điểm, xếp sau là Thanh tra tỉnh.",
    [],
  ],
  [
    "Bình Dương đạt 69,61 điểm, đứng thứ 6 PCI năm 2021; năm 2020 đứng thứ 4 với 70,16 điểm.",
    [
      "confirmed value pci 2021 binh-duong 69.61",
      "confirmed rank pci 2021 binh-duong 6",
      "confirmed rank pci 2020 binh-duong 4",
      "confirmed value pci 2020 binh-duong 70.16",
    ],
  ],
  [
    "Đồng Tháp 5 năm liên tiếp nằm trong nhóm 5 tỉnh dẫn đầu PCI (2019 - 2023).",
    ["confirmed streak pci 2023 dong-thap 5"],
  ],
  [
    "Năm 2021, thành phố Hải Phòng dẫn đầu Bảng xếp hạng Chỉ số CCHC với kết quả 91,80%.",
    ["confirmed rank par-index 2021 hai-phong 1", "confirmed value par-index 2021 hai-phong 91.80"],
  ],
  [
    "Tiền Giang: PCI tăng 3,63 điểm. Năm 2022 tỉnh đạt 63,17 điểm. Như vậy PCI tăng 10 bậc.",
    [
      "not-in-data delta_value pci - tien-giang +3.63",
      "confirmed value pci 2022 tien-giang 63.17",
      "not-in-data delta_rank pci - tien-giang +10",
    ],
  ],
  [
    "Quảng Ninh 7 năm liên tiếp giữ vị trí số 1 PCI (2017-2023).",
    ["confirmed streak pci 2023 quang-ninh 7"],
  ],
  [
    "Năm 2023 Bắc Giang giữ nguyên vị trí thứ 4 PAR Index.",
    [
      "confirmed delta_rank par-index 2023 bac-giang 0",
      "confirmed rank par-index 2023 bac-giang 4",
    ],
  ],
  [
    "Năm 2023, PCI của Bắc Giang đạt 69,75 điểm, kém Hải Phòng 1 bậc và cao hơn Đồng Tháp 0,09 điểm.",
    ["confirmed value pci 2023 bac-giang 69.75"],
  ],
  [
    "Năm 2023, Long An đạt 70,94 điểm PCI, xếp thứ 2/63, cao hơn Hải Phòng 0,6 điểm, thấp hơn Quảng Ninh 0,31 điểm.",
    ["confirmed value pci 2023 long-an 70.94", "confirmed rank pci 2023 long-an 2/63"],
  ],
  ["Hải Phòng xếp sau Quảng Ninh 2 bậc trong PCI 2023.", []],
  [
    "Năm 2024, PCI Hải Phòng đạt 74,84 điểm, vượt Quảng Ninh (73,20 điểm) và Long An (72,64 điểm).",
    [
      "confirmed value pci 2024 hai-phong 74.84",
      "confirmed value pci 2024 quang-ninh 73.20",
      "confirmed value pci 2024 long-an 72.64",
    ],
  ],
  [
    "Bảng xếp hạng PAR Index 2023:\n1. Quảng Ninh: 92,18\n2. Hải Phòng: 91,87\n3. Hà Nội: 91,43\n4. Bắc Giang: 91,16",
    [
      "confirmed value par-index 2023 quang-ninh 92.18",
      "confirmed value par-index 2023 hai-phong 91.87",
      "confirmed value par-index 2023 ha-noi 91.43",
      "confirmed value par-index 2023 bac-giang 91.16",
    ],
  ],
  [
    "PCI 2023: Quảng Ninh giữ ngôi quán quân\nVới 71,25 điểm, tỉnh dẫn đầu bảng xếp hạng, tiếp theo là Long An (70,94 điểm), Hải Phòng (70,34 điểm), Bắc Giang (69,75 điểm) và Đồng Tháp (69,66 điểm).",
    [
      "confirmed rank pci 2023 quang-ninh 1",
      "confirmed value pci 2023 quang-ninh 71.25",
      "confirmed rank pci 2023 quang-ninh 1",
      "confirmed rank pci 2023 long-an 2",
      "confirmed value pci 2023 long-an 70.94",
      "confirmed value pci 2023 hai-phong 70.34",
      "confirmed value pci 2023 bac-giang 69.75",
      "confirmed value pci 2023 dong-thap 69.66",
    ],
  ],
  [
    "Năm 2023, Quảng Ninh, địa phương 7 năm liền dẫn đầu PCI, đạt 71,25 điểm.",
    ["confirmed streak pci 2023 quang-ninh 7", "confirmed value pci 2023 quang-ninh 71.25"],
  ],
  [
    'Ông Nguyễn Văn A, Giám đốc Sở Nội vụ Tiền Giang cho biết: "Năm 2023, Chỉ số CCHC của tỉnh xếp thứ 50/63, tăng 3 bậc so với năm 2022".',
    [
      "confirmed rank par-index 2023 tien-giang 50/63",
      "confirmed delta_rank par-index 2023 tien-giang +3",
    ],
  ],
  ["Bắc Giang lọt top 10 PCI lần thứ 3.", ["not-in-data rank pci - bac-giang top 10"]],
  [
    "Điểm trung bình PAR Index 2023 của 63 tỉnh, thành phố là 86,98%, Tiền Giang đạt 85,77%, thấp hơn trung bình cả nước 1,21%.",
    ["confirmed value par-index 2023 tien-giang 85.77"],
  ],
  [
    "Giá trị trung bình PAR Index 2023 của vùng Đồng bằng sông Hồng đạt 88,33%, cao nhất cả nước, Tây Nguyên đạt 85,42%.",
    [],
  ],
  [
    "Bộ Tư pháp và tỉnh Quảng Ninh dẫn đầu PAR Index 2023.",
    ["confirmed rank par-index 2023 quang-ninh 1"],
  ],
  [
    "Quảng Ninh có chỉ số Chi phí thời gian đạt 8,54/10 điểm, PCI 2023 đạt 71,25 điểm.",
    ["confirmed value pci.4 2023 quang-ninh 8.54", "confirmed value pci 2023 quang-ninh 71.25"],
  ],
  [
    "Long An placed 2nd out of 63 in the PCI 2023, second only to Quang Ninh.",
    ["confirmed rank pci 2023 long-an 2/63", "confirmed rank pci 2023 long-an 2"],
  ],
  [
    "Hai Phong climbed two spots to first in the 2024 PCI, scoring 74.84 points.",
    [
      "confirmed delta_rank pci 2024 hai-phong +2",
      "confirmed rank pci 2024 hai-phong 1",
      "confirmed value pci 2024 hai-phong 74.84",
    ],
  ],
  [
    "Da Nang ranked 12th in PAR Index 2023, a drop of seven places from 2022.",
    ["confirmed rank par-index 2023 da-nang 12", "confirmed delta_rank par-index 2023 da-nang -7"],
  ],
  [
    "Quang Ninh topped the PCI for the seventh consecutive year in 2023, with 71.25 points, followed by Long An (70.94), Hai Phong (70.34), Bac Giang (69.75) and Dong Thap (69.66).",
    [
      "confirmed streak pci 2023 quang-ninh 7",
      "confirmed value pci 2023 quang-ninh 71.25",
      "confirmed rank pci 2023 long-an 2",
      "confirmed value pci 2023 long-an 70.94",
      "confirmed value pci 2023 hai-phong 70.34",
      "confirmed value pci 2023 bac-giang 69.75",
      "confirmed value pci 2023 dong-thap 69.66",
    ],
  ],
  [
    "Bac Giang, which came second in 2022 with 72.80 points, fell to fourth in the PCI 2023 with 69.75 points.",
    [
      "confirmed rank pci 2022 bac-giang 2",
      "confirmed value pci 2022 bac-giang 72.80",
      "confirmed rank pci 2023 bac-giang 4",
      "confirmed value pci 2023 bac-giang 69.75",
    ],
  ],
  [
    "Thua Thien-Hue topped PAPI 2023 with 46.04 points, followed by Thai Nguyen and Bac Ninh.",
    [
      "confirmed rank papi 2023 thua-thien-hue 1",
      "rounded value papi 2023 thua-thien-hue 46.04",
      "confirmed rank papi 2023 thai-nguyen 2",
    ],
  ],
  [
    "The city of Hai Phong and the province of Quang Ninh finished first and second respectively in the PCI 2024.",
    ["confirmed rank pci 2024 hai-phong 1", "confirmed rank pci 2024 quang-ninh 2"],
  ],
  [
    "Hanoi dropped eight places to 28th in PCI 2023.",
    ["confirmed delta_rank pci 2023 ha-noi -8", "confirmed rank pci 2023 ha-noi 28"],
  ],
  [
    "Hanoi's PCI ranking fell from 20th in 2022 to 28th in 2023.",
    [
      "confirmed delta_rank pci 2023 ha-noi -8",
      "confirmed rank pci 2022 ha-noi 20",
      "confirmed rank pci 2023 ha-noi 28",
    ],
  ],
  [
    "Quang Ninh Province secured the top spot in PCI 2023, making it the seventh year in a row.",
    ["confirmed rank pci 2023 quang-ninh 1"],
  ],
  ["Hải Phòng vượt Quảng Ninh để dẫn đầu PCI 2024.", ["confirmed rank pci 2024 hai-phong 1"]],
  ["Hải Phòng soán ngôi Quảng Ninh, đứng đầu PCI 2024.", ["confirmed rank pci 2024 hai-phong 1"]],
  ["Quảng Ninh mất ngôi đầu PCI 2024 vào tay Hải Phòng.", []],
  [
    "Sau 7 năm liên tiếp dẫn đầu PCI, năm 2024 Quảng Ninh lùi xuống vị trí thứ 2 với 73,20 điểm, nhường ngôi quán quân cho Hải Phòng.",
    [
      "confirmed streak pci - quang-ninh 7",
      "confirmed rank pci 2024 quang-ninh 2",
      "confirmed value pci 2024 quang-ninh 73.20",
    ],
  ],
  ["Năm 2024, Quảng Ninh nhường vị trí dẫn đầu PCI cho Hải Phòng.", []],
  [
    "Tiền Giang. Vùng Đồng bằng sông Hồng dẫn đầu PAR Index 2023 với 88,33%, Tây Nguyên xếp thứ 6.",
    [],
  ],
  [
    "Năm 2023, PAR Index của Tiền Giang đạt 85,77%. Vùng Đồng bằng sông Cửu Long đạt bình quân 85,42%, xếp thứ 5/6 vùng.",
    ["confirmed value par-index 2023 tien-giang 85.77"],
  ],
  [
    "Hải Phòng vươn lên chiếm ngôi đầu PCI 2024 của Quảng Ninh.",
    ["confirmed rank pci 2024 hai-phong 1"],
  ],
  [
    "Hải Phòng giành ngôi quán quân PCI 2024 từ tay Quảng Ninh.",
    ["confirmed rank pci 2024 hai-phong 1"],
  ],
  [
    "Năm 2024, Hải Phòng lần đầu tiên đứng đầu PCI, vượt qua Quảng Ninh, địa phương đã 7 năm liên tiếp giữ ngôi quán quân.",
    ["confirmed rank pci 2024 hai-phong 1", "not-in-data streak pci 2024 quang-ninh 7"],
  ],
  [
    "Năm 2024 Hải Phòng đã vượt Quảng Ninh, tỉnh dẫn đầu 7 năm liên tiếp trước đó, để đứng đầu PCI.",
    ["not-in-data streak pci 2024 quang-ninh 7", "confirmed rank pci 2024 hai-phong 1"],
  ],
  [
    "Quảng Ninh, tỉnh từng dẫn đầu PCI 7 năm liên tiếp, năm 2024 đứng thứ 2.",
    ["confirmed streak pci - quang-ninh 7", "confirmed rank pci 2024 quang-ninh 2"],
  ],
  [
    "PCI của Quảng Ninh các năm 2022, 2023, 2024 lần lượt là 72,95; 71,25 và 73,20 điểm.",
    [
      "confirmed value pci 2022 quang-ninh 72.95",
      "confirmed value pci 2023 quang-ninh 71.25",
      "confirmed value pci 2024 quang-ninh 73.20",
    ],
  ],
  [
    "PCI 2024\nTT Tỉnh Điểm Hạng\n1 Hải Phòng 74,84 1\n2 Quảng Ninh 73,20 2",
    ["confirmed value pci 2024 hai-phong 74.84", "confirmed value pci 2024 quang-ninh 73.20"],
  ],
  [
    "Hạng 1: Hải Phòng - 74,84 điểm PCI 2024; hạng 2: Quảng Ninh - 73,20 điểm.",
    [
      "confirmed rank pci 2024 hai-phong 1",
      "confirmed value pci 2024 hai-phong 74.84",
      "confirmed rank pci 2024 quang-ninh 2",
      "confirmed value pci 2024 quang-ninh 73.20",
    ],
  ],
  [
    "Năm 2024, Lạng Sơn đứng thứ 62 SIPAS, chỉ trên Bắc Kạn (đứng cuối với 78,17%).",
    [
      "confirmed rank sipas 2024 lang-son 62",
      "confirmed rank sipas 2024 bac-kan last",
      "confirmed value sipas 2024 bac-kan 78.17",
    ],
  ],
  [
    "Năm 2023 Bắc Kạn đứng cuối SIPAS với 75,03%, kém tỉnh dẫn đầu Quảng Ninh (90,61%) hơn 15 điểm.",
    [
      "confirmed rank sipas 2023 bac-kan last",
      "confirmed value sipas 2023 bac-kan 75.03",
      "confirmed rank sipas 2023 quang-ninh 1",
      "confirmed value sipas 2023 quang-ninh 90.61",
    ],
  ],
  [
    "Hậu Giang dẫn đầu ĐBSCL về PCI 2024, xếp thứ 7 cả nước với 70,54 điểm.",
    [
      "not-in-data regional_rank pci 2024 hau-giang 1",
      "confirmed rank pci 2024 hau-giang 7",
      "confirmed value pci 2024 hau-giang 70.54",
    ],
  ],
  ["Hậu Giang dẫn đầu 13 tỉnh ĐBSCL về PCI năm 2024.", []],
  [
    "In 2024 Hai Phong overtook Quang Ninh, which had led the PCI for seven consecutive years, to top the ranking with 74.84 points.",
    ["not-in-data streak pci 2024 quang-ninh 7", "confirmed value pci 2024 hai-phong 74.84"],
  ],
  [
    "STT\tTỉnh\tPCI 2023\tPCI 2024\n1\tHải Phòng\t70,34\t74,84\n2\tQuảng Ninh\t71,25\t73,20",
    ["not-in-data value pci - hai-phong 70.34", "not-in-data value pci - quang-ninh 71.25"],
  ],
  [
    "Quang Ninh topped PAR Index 2023, ahead of Hai Phong with 91.87 per cent.",
    ["confirmed rank par-index 2023 quang-ninh 1", "not-in-data value par-index 2023 - 91.87"],
  ],
  [
    "Năm 2023, Quảng Ninh dẫn đầu PAR Index, vượt Hải Phòng với 92,18%.",
    ["confirmed rank par-index 2023 quang-ninh 1", "not-in-data value par-index 2023 - 92.18"],
  ],
  [
    "Năm 2023, PCI Tiền Giang đạt 66,80 điểm, tăng 3,63 điểm so với năm 2022 và cao hơn Bến Tre 0,31 điểm; cao hơn mức trung bình cả nước 0,14 điểm.",
    [
      "confirmed value pci 2023 tien-giang 66.80",
      "confirmed delta_value pci 2023 tien-giang +3.63",
    ],
  ],
  [
    "Năm 2023, PAR Index của Tiền Giang đạt 85,77%, thấp hơn bình quân chung cả nước là 1,21% và thấp hơn Quảng Ninh 6,41%.",
    ["confirmed value par-index 2023 tien-giang 85.77"],
  ],
  [
    "GRDP năm 2023 của Tiền Giang tăng 5,72%, thu hút đầu tư đứng thứ 3 ĐBSCL, PCI đạt 66,8 điểm.",
    ["confirmed value pci 2023 tien-giang 66.8"],
  ],
  [
    "Với 92,18%, Quảng Ninh dẫn đầu PAR Index 2023; kế đến là Hải Phòng 91,87%, Hà Nội 91,43%.",
    [
      "confirmed value par-index 2023 quang-ninh 92.18",
      "confirmed rank par-index 2023 quang-ninh 1",
      "confirmed rank par-index 2023 hai-phong 2",
      "confirmed value par-index 2023 hai-phong 91.87",
      "confirmed value par-index 2023 ha-noi 91.43",
    ],
  ],
  [
    "Đây là năm thứ 7 liên tiếp Quảng Ninh dẫn đầu PCI và là năm thứ 11 liên tiếp trong nhóm 5 tỉnh, thành phố có chất lượng điều hành tốt nhất.",
    ["confirmed streak pci - quang-ninh 7", "confirmed streak pci - quang-ninh 11"],
  ],
  [
    "Năm 2024, Quảng Ninh lần đầu dẫn đầu PAPI với 47,82 điểm, đứng thứ 2 PCI (73,20 điểm), thứ 4 PAR Index (91,49%), thứ 4 SIPAS.",
    [
      "confirmed rank papi 2024 quang-ninh 1",
      "rounded value papi 2024 quang-ninh 47.82",
      "confirmed rank pci 2024 quang-ninh 2",
      "confirmed value pci 2024 quang-ninh 73.20",
      "confirmed rank par-index 2024 quang-ninh 4",
      "confirmed value par-index 2024 quang-ninh 91.49",
      "confirmed rank sipas 2024 quang-ninh 4",
    ],
  ],
  [
    "Hà Nội năm 2023: PAR Index hạng 3 (91,43%), SIPAS hạng 21 (83,57%), PCI hạng 28, PAPI hạng 15, DTI hạng 6.",
    [
      "confirmed rank par-index 2023 ha-noi 3",
      "confirmed value par-index 2023 ha-noi 91.43",
      "confirmed rank sipas 2023 ha-noi 21",
      "confirmed value sipas 2023 ha-noi 83.57",
      "confirmed rank pci 2023 ha-noi 28",
      "confirmed rank papi 2023 ha-noi 15",
      "confirmed rank dti 2023 ha-noi 6",
    ],
  ],
  [
    "Chỉ số CCHC (PAR Index) 2022: Hà Nội 89,58%, xếp thứ 3/63, tăng 7 bậc so với 2021; 2021: thứ 10/63.",
    [
      "confirmed value par-index 2022 ha-noi 89.58",
      "confirmed rank par-index 2022 ha-noi 3/63",
      "confirmed delta_rank par-index 2022 ha-noi +7",
      "confirmed rank par-index 2021 ha-noi 10/63",
    ],
  ],
  [
    "Da Nang slid from fifth in 2022 to 12th in the PAR Index 2023.",
    [
      "confirmed delta_rank par-index 2023 da-nang -7",
      "confirmed rank par-index 2022 da-nang 5",
      "confirmed rank par-index 2023 da-nang 12",
    ],
  ],
  ["Thành phố Thủ Đức dẫn đầu TP.HCM về chỉ số CCHC năm 2023 với 95,2 điểm.", []],
  [
    "Quận 1 dẫn đầu khối quận, huyện TP.HCM về PAR Index năm 2023; TP.HCM đạt 86,97%.",
    ["confirmed value par-index 2023 ho-chi-minh 86.97"],
  ],
  ["UBND thành phố Hạ Long đạt 92,5 điểm, đứng đầu DDCI Quảng Ninh 2023.", []],
  ["Đến năm 2024, Quảng Ninh đã 7 lần dẫn đầu PCI.", []],
  [
    "Năm 2024, Quảng Ninh, tỉnh từng dẫn đầu PCI, đứng thứ 2.",
    ["confirmed rank pci 2024 quang-ninh 2"],
  ],
  ["By 2024 Quang Ninh had topped the PCI seven times.", []],
  ["Once again, Quang Ninh topped the PCI in 2023.", ["confirmed rank pci 2023 quang-ninh 1"]],
  ["Năm 2023, một lần nữa Quảng Ninh dẫn đầu PCI.", ["confirmed rank pci 2023 quang-ninh 1"]],
  [
    "Năm 2021, Hải Phòng đứng thứ 2 PCI, thứ hạng cao nhất kể từ năm 2005.",
    ["confirmed rank pci 2021 hai-phong 2"],
  ],
  [
    "Hai Phong ranked second in PCI 2021, its best place since 2005.",
    ["confirmed rank pci 2021 hai-phong 2"],
  ],
  [
    "Năm 2023 PAR Index Tiền Giang xếp thứ 50/63, trong khi năm 2022 và 2021 xếp thứ 53 và 62.",
    [
      "confirmed rank par-index 2023 tien-giang 50/63",
      "not-in-data rank par-index - tien-giang 53",
    ],
  ],
  [
    "So với hạng 62/63 của năm 2021, PAR Index năm 2023 của Tiền Giang tăng 12 bậc, xếp hạng 50/63.",
    [
      "confirmed rank par-index 2021 tien-giang 62/63",
      "confirmed delta_rank par-index 2023 tien-giang +12",
      "confirmed rank par-index 2023 tien-giang 50/63",
    ],
  ],
  [
    "So với năm 2021, PAR Index năm 2023 của Tiền Giang tăng 12 bậc, từ 62 lên 50; so với năm 2022 tăng 3 bậc.",
    [
      "confirmed delta_rank par-index 2023 tien-giang +12",
      "confirmed rank par-index 2021 tien-giang 62",
      "confirmed rank par-index 2023 tien-giang 50",
      "confirmed delta_rank par-index 2023 tien-giang +3",
    ],
  ],
  [
    "Năm 2023 Long An vươn từ vị trí 10 lên vị trí thứ hai PCI; Bắc Giang tụt từ vị trí thứ hai xuống thứ tư.",
    [
      "confirmed delta_rank pci 2023 long-an +8",
      "confirmed rank pci 2022 long-an 10",
      "confirmed rank pci 2023 long-an 2",
      "confirmed delta_rank pci 2023 bac-giang -2",
      "confirmed rank pci 2022 bac-giang 2",
      "confirmed rank pci 2023 bac-giang 4",
    ],
  ],
  [
    "Năm 2023 Long An tăng 8 bậc PCI, Bắc Giang giảm 2 bậc, Quảng Ninh giữ nguyên vị trí dẫn đầu.",
    [
      "confirmed delta_rank pci 2023 long-an +8",
      "confirmed delta_rank pci 2023 bac-giang -2",
      "confirmed rank pci 2023 quang-ninh 1",
    ],
  ],
  [
    "Long An (tăng 8 bậc, xếp thứ 2) và Hải Phòng (giữ nguyên hạng 3) là hai tỉnh nổi bật của PCI 2023.",
    [
      "confirmed delta_rank pci 2023 long-an +8",
      "confirmed rank pci 2023 long-an 2",
      "confirmed delta_rank pci 2023 hai-phong 0",
      "confirmed rank pci 2023 hai-phong 3",
    ],
  ],
  [
    "Năm 2023, PAR Index và SIPAS của Tiền Giang xếp thứ 50 và 47.",
    ["not-in-data rank - 2023 tien-giang 50"],
  ],
  [
    "Vị trí thứ 2 PCI 2023 thuộc về Long An, thứ 3 Hải Phòng, thứ 4 Bắc Giang, thứ 5 Đồng Tháp.",
    [
      "confirmed rank pci 2023 long-an 2",
      "confirmed rank pci 2023 hai-phong 3",
      "confirmed rank pci 2023 bac-giang 4",
      "confirmed rank pci 2023 dong-thap 5",
    ],
  ],
  [
    "Năm 2023, Tiền Giang và Vĩnh Long xếp thứ 47 và 48 SIPAS.",
    ["not-in-data rank sipas 2023 - 47"],
  ],
  [
    "Trong 13 tỉnh ĐBSCL, Tiền Giang đứng thứ 10 PAR Index năm 2023, đứng thứ 50 toàn quốc.",
    ["confirmed rank par-index 2023 tien-giang 50"],
  ],
  [
    "PCI 2024: Hai Phong outperformed Quang Ninh by 1.64 points to rank first.",
    ["confirmed rank pci 2024 hai-phong 1"],
  ],
  [
    "Ho Chi Minh City ranked 27th in both 2022 and 2023 PCI.",
    ["confirmed rank pci 2022 ho-chi-minh 27", "confirmed rank pci 2023 ho-chi-minh 27"],
  ],
  ["Hà Nội và TP.HCM xếp thứ 28 và 27 PCI năm 2023.", ["not-in-data rank pci 2023 - 28"]],
  [
    "PCI 2023, trong khi Hà Nội tụt 8 bậc xuống hạng 28 thì TP.HCM giữ nguyên hạng 27.",
    [
      "confirmed delta_rank pci 2023 ha-noi -8",
      "confirmed rank pci 2023 ha-noi 28",
      "confirmed delta_rank pci 2023 ho-chi-minh 0",
      "confirmed rank pci 2023 ho-chi-minh 27",
    ],
  ],
  [
    "Hà Nội đứng thứ 28 PCI 2023, dưới TP.HCM (thứ 27) và trên Thanh Hóa (thứ 30).",
    [
      "confirmed rank pci 2023 ha-noi 28",
      "confirmed rank pci 2023 ho-chi-minh 27",
      "confirmed rank pci 2023 thanh-hoa 30",
    ],
  ],
  [
    "Sau sáp nhập, Cà Mau xếp thứ 28 DTI 2024 với 0,6453 điểm, An Giang thứ 30.",
    [
      "confirmed rank dti 2024 ca-mau 28",
      "confirmed value dti 2024 ca-mau 0.6453",
      "confirmed rank dti 2024 an-giang 30",
    ],
  ],
  [
    "So với năm trước, PAR Index năm 2023 của Tiền Giang tăng 3 bậc.",
    ["confirmed delta_rank par-index 2023 tien-giang +3"],
  ],
  [
    "Năm 2024 Đồng Tháp xếp thứ 2 vùng ĐBSCL, thứ 9 cả nước PCI với 70,35 điểm.",
    [
      "not-in-data regional_rank pci 2024 dong-thap 2",
      "confirmed rank pci 2024 dong-thap 9",
      "confirmed value pci 2024 dong-thap 70.35",
    ],
  ],
  [
    "Cụm thi đua các thành phố trực thuộc Trung ương: Hải Phòng đứng đầu, Đà Nẵng đứng thứ 2 về PAR Index 2021.",
    [],
  ],
  [
    "Trong 5 thành phố trực thuộc Trung ương, Cần Thơ đứng thứ 4 PAR Index 2023 (86,15%).",
    ["confirmed value par-index 2023 can-tho 86.15"],
  ],
  ["Trong số 5 thành phố trực thuộc Trung ương, Cần Thơ đứng cuối PAR Index 2023.", []],
  [
    "Năm 2023, Bắc Giang nằm trong 5 tỉnh dẫn đầu PCI, xếp thứ 4 với 69,75 điểm.",
    [
      "confirmed rank pci 2023 bac-giang top 5",
      "confirmed rank pci 2023 bac-giang 4",
      "confirmed value pci 2023 bac-giang 69.75",
    ],
  ],
  ["Cần Thơ đứng thứ tư trong 5 thành phố trực thuộc Trung ương về PAR Index 2023.", []],
  ["Among the 5 centrally-run cities, Can Tho ranked fourth in PAR Index 2023.", []],
  ["Can Tho ranked fourth among five centrally-run cities in PAR Index 2023.", []],
  [
    "Bac Giang ranked fourth among 63 cities and provinces in PAR Index 2023.",
    ["confirmed rank par-index 2023 bac-giang 4"],
  ],
  [
    "Hải Phòng đứng đầu SIPAS 2024 với 91,10%; xếp cuối là Bắc Kạn với 78,17%.",
    [
      "confirmed rank sipas 2024 hai-phong 1",
      "confirmed value sipas 2024 hai-phong 91.10",
      "confirmed rank sipas 2024 bac-kan last",
      "confirmed value sipas 2024 bac-kan 78.17",
    ],
  ],
  [
    "Năm 2024, Hải Phòng có PAR Index và SIPAS cùng đứng đầu cả nước, lần lượt đạt 96,17% và 91,10%.",
    [
      "confirmed rank par-index 2024 hai-phong 1",
      "confirmed rank sipas 2024 hai-phong 1",
      "confirmed value par-index 2024 hai-phong 96.17",
      "confirmed value sipas 2024 hai-phong 91.10",
    ],
  ],
  [
    "Quảng Ninh dẫn đầu PCI 2023, bỏ xa tỉnh cuối bảng tới 10 điểm.",
    ["confirmed rank pci 2023 quang-ninh 1"],
  ],
  [
    "Năm 2023, Hải Phòng có chỉ số Đào tạo lao động cao nhất cả nước, PCI đứng thứ 3.",
    ["not-in-data rank pci.9 2023 hai-phong 1", "confirmed rank pci 2023 hai-phong 3"],
  ],
  [
    "Năm 2023, Quảng Ninh đứng đầu cả nước về chỉ số Chi phí thời gian (8,54 điểm), PCI đứng đầu với 71,25 điểm.",
    [
      "confirmed rank pci.4 2023 quang-ninh 1",
      "confirmed value pci.4 2023 quang-ninh 8.54",
      "confirmed rank pci 2023 quang-ninh 1",
      "confirmed value pci 2023 quang-ninh 71.25",
    ],
  ],
  [
    "Trong khi nhiều tỉnh tụt hạng, năm 2023 Long An tăng 8 bậc, vượt Bắc Giang, Hải Phòng, Bà Rịa - Vũng Tàu để đứng thứ 2 PCI.",
    ["confirmed delta_rank pci 2023 long-an +8", "confirmed rank pci 2023 long-an 2"],
  ],
  [
    "Bắc Giang bị Long An vượt qua, xuống thứ 4 PCI năm 2023.",
    ["confirmed rank pci 2023 bac-giang 4"],
  ],
  [
    "Năm 2023, Bắc Giang đánh mất vị trí thứ 2, rơi xuống thứ 4 PCI.",
    ["confirmed rank pci 2023 bac-giang 4"],
  ],
  [
    "Năm 2024, Hải Phòng giành lại ngôi đầu PAR Index từ Quảng Ninh, đạt 96,17%, trong khi Quảng Ninh chỉ xếp thứ 4.",
    [
      "confirmed rank par-index 2024 hai-phong 1",
      "confirmed value par-index 2024 hai-phong 96.17",
      "confirmed rank par-index 2024 quang-ninh 4",
    ],
  ],
  [
    'Chủ tịch UBND tỉnh Quảng Ninh: "7 năm liền dẫn đầu PCI là áp lực", khi tỉnh xếp thứ 2 năm 2024.',
    ["not-in-data streak pci 2024 quang-ninh 7", "confirmed rank pci 2024 quang-ninh 2"],
  ],
  [
    "Tuy giảm 1,7 điểm so với năm 2022, Quảng Ninh vẫn dẫn đầu PCI 2023 với 71,25 điểm.",
    [
      "confirmed delta_value pci 2023 quang-ninh -1.7",
      "confirmed rank pci 2023 quang-ninh 1",
      "confirmed value pci 2023 quang-ninh 71.25",
    ],
  ],
  ["Hải Phòng quyết giữ ngôi đầu PCI năm 2023.", []],
  ["Quảng Ninh không giữ được ngôi đầu PCI 2024.", []],
  ["Quảng Ninh không còn dẫn đầu PCI 2024 mà xếp thứ 2.", []],
  [
    "Suýt dẫn đầu PCI 2022, Bắc Giang xếp thứ 2 với 72,80 điểm.",
    ["confirmed rank pci 2022 bac-giang 2", "confirmed value pci 2022 bac-giang 72.80"],
  ],
  [
    "PCI 2023: Top 30 công bố, Thanh Hóa đứng cuối top 30 với 66,79 điểm.",
    [
      "not-in-data rank pci 2023 - top 30",
      "confirmed rank pci 2023 thanh-hoa top 30",
      "confirmed value pci 2023 thanh-hoa 66.79",
    ],
  ],
  [
    "Hải Dương đứng thứ ba SIPAS 2023, sau Quảng Ninh và Thái Nguyên, với 90,23%.",
    ["confirmed rank sipas 2023 hai-duong 3", "confirmed value sipas 2023 hai-duong 90.23"],
  ],
  [
    "Năm 2023 Quảng Ninh, Long An, Hải Phòng đứng đầu PCI, lần lượt với 71,25; 70,94; 70,34 điểm.",
    [
      "not-in-data rank pci 2023 - 1",
      "confirmed value pci 2023 quang-ninh 71.25",
      "confirmed value pci 2023 long-an 70.94",
      "confirmed value pci 2023 hai-phong 70.34",
    ],
  ],
  [
    "Năm 2023 dẫn đầu PCI là Quảng Ninh, Long An, Hải Phòng, Bắc Giang và Đồng Tháp.",
    ["not-in-data rank pci 2023 - 1"],
  ],
  ["Năm 2023 Quảng Ninh và Hải Phòng dẫn đầu PAR Index.", ["not-in-data rank par-index 2023 - 1"]],
  [
    "Hải Phòng và Quảng Ninh tiếp tục là hai địa phương dẫn đầu PAR Index 2022.",
    [
      "confirmed rank par-index 2022 hai-phong top 2",
      "confirmed rank par-index 2022 quang-ninh top 2",
    ],
  ],
  [
    "Năm 2023, PCI của Quảng Ninh tuy giảm nhưng vẫn cao hơn Long An 0,31 điểm, hơn Hải Phòng 0,91 điểm.",
    [],
  ],
  [
    "Tiền Giang tăng 3 bậc so với năm 2022, từ vị trí 53 lên vị trí 50 PAR Index 2023.",
    [
      "confirmed delta_rank par-index 2023 tien-giang +3",
      "confirmed rank par-index 2022 tien-giang 53",
      "confirmed rank par-index 2023 tien-giang 50",
    ],
  ],
  [
    "PAR Index 2023: 35/63 địa phương đạt trên 86,98%, Tiền Giang xếp 50/63.",
    ["confirmed rank par-index 2023 tien-giang 50/63"],
  ],
  [
    "In the 2023 PAR Index, Quang Ninh, Hai Phong and Hanoi scored 92.18, 91.87 and 91.43 percent respectively.",
    [
      "confirmed value par-index 2023 quang-ninh 92.18",
      "confirmed value par-index 2023 hai-phong 91.87",
      "confirmed value par-index 2023 ha-noi 91.43",
    ],
  ],
  [
    "PAR Index 2023 của Tiền Giang đạt 85,77%. Năm 2023, 35/63 địa phương đạt trên 86,98%.",
    ["confirmed value par-index 2023 tien-giang 85.77"],
  ],
  [
    "PAR Index 2023 của Tiền Giang đạt 85,77%, 50/63 tỉnh, thành phố. Có 35/63 tỉnh tăng điểm PAR Index.",
    [
      "confirmed value par-index 2023 tien-giang 85.77",
      "confirmed rank par-index 2023 tien-giang 50/63",
    ],
  ],
  [
    "PAR Index 2023 của Tiền Giang xếp hạng 50/63 tỉnh, thành phố, đạt 85,77%.",
    [
      "confirmed rank par-index 2023 tien-giang 50/63",
      "confirmed value par-index 2023 tien-giang 85.77",
    ],
  ],
  [
    "Năm 2024, có 20/63 tỉnh giảm điểm PCI, Hải Phòng tăng 4,5 điểm lên 74,84 điểm.",
    ["confirmed delta_value pci 2024 hai-phong +4.5", "confirmed value pci 2024 hai-phong 74.84"],
  ],
  [
    "Theo VCCI, năm 2024 điểm PCI Hải Phòng cao nhất từ trước đến nay (74,84 điểm), Quảng Ninh tăng 1,95 điểm lên 73,20 điểm nhưng tụt 1 bậc.",
    [
      "confirmed value pci 2024 hai-phong 74.84",
      "confirmed delta_value pci 2024 quang-ninh +1.95",
      "confirmed value pci 2024 quang-ninh 73.20",
      "confirmed delta_rank pci 2024 quang-ninh -1",
    ],
  ],
  [
    "Trước khi sáp nhập, Long An đứng thứ 3 PCI 2024 (72,64 điểm), Tây Ninh đứng thứ 2 PAPI 2024 (47,35 điểm).",
    [
      "confirmed rank pci 2024 long-an 3",
      "confirmed value pci 2024 long-an 72.64",
      "confirmed rank papi 2024 tay-ninh 2",
      "rounded value papi 2024 tay-ninh 47.35",
    ],
  ],
  [
    "Năm 2024 PCI Long An tăng 1,7 điểm nhưng giảm 1 bậc do Hải Phòng vươn lên dẫn đầu.",
    [
      "confirmed delta_value pci 2024 long-an +1.7",
      "confirmed delta_rank pci 2024 long-an -1",
      "confirmed rank pci 2024 hai-phong 1",
    ],
  ],
  [
    "Năm 2024 Long An giảm 1 bậc PCI, xếp thứ 3, sau Hải Phòng (thứ nhất) và Quảng Ninh (thứ hai).",
    [
      "confirmed delta_rank pci 2024 long-an -1",
      "confirmed rank pci 2024 long-an 3",
      "confirmed rank pci 2024 hai-phong 1",
      "confirmed rank pci 2024 quang-ninh 2",
    ],
  ],
  [
    "Quảng Ninh, quán quân PCI 2023, xếp thứ 2 năm 2024.",
    ["confirmed rank pci 2023 quang-ninh 1", "confirmed rank pci 2024 quang-ninh 2"],
  ],
  [
    "Á quân PCI 2023 Long An năm 2024 xếp thứ 3.",
    ["confirmed rank pci 2023 long-an 2", "confirmed rank pci 2024 long-an 3"],
  ],
  [
    "Đương kim quán quân PCI Quảng Ninh tụt xuống thứ hai năm 2024.",
    ["confirmed rank pci 2024 quang-ninh 2"],
  ],
  ["Năm 2024, nhà vô địch PCI 2023 Quảng Ninh xếp thứ 2.", ["not-in-data rank pci - quang-ninh 2"]],
  [
    "Defending PCI champion Quang Ninh slipped to second in 2024.",
    ["confirmed rank pci 2024 quang-ninh 2"],
  ],
];

describe("true sentences that are easily misread", () => {
  test.each(sentences)("%s", (text, expected) => {
    expect(checkText(archive, text).map(judgedLine)).toEqual(expected);
  });

  test("none of them is called wrong", () => {
    const wrong = ["contradicted", "arithmetic-error", "not-comparable"];
    const judged = sentences.flatMap(([text]) => checkText(archive, text));
    expect(judged.filter(({ verdict }) => wrong.includes(verdict)).map(judgedLine)).toEqual([]);
  });
});
