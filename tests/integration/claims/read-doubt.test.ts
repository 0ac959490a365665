import { describe, expect, test } from "vitest";
import { readClaims } from "@/lib/claims/read-claims";
import { realArchive } from "../setup-archive";
import { line } from "./read-line";

const archive = await realArchive();

/** What is no claim about a province, and what is one of which a part is not said; a dash for that part. */
const doubtful: readonly (readonly [string, readonly string[]])[] = [
  [
    "Phấn đấu đến năm 2025, các chỉ số cải cách hành chính (PAR INDEX, PAPI, PCI) của tỉnh nằm trong nhóm 30 hạng đầu của cả nước.",
    [],
  ],
  ["Bộ Tài chính dẫn đầu PAR Index 2023 khối bộ với 89,95%.", []],
  ["Huyện Cái Bè xếp thứ nhất về chỉ số CCHC năm 2023.", []],
  ["Năm 2023 có 12 tỉnh đạt trên 90% PAR Index.", []],
  ["Thanh Hóa dẫn đầu cả nước về thu hút FDI năm 2023.", []],
  [
    "Nếu PAR Index 2023 của Tiền Giang đạt 90 điểm thì tỉnh xếp thứ 3. Tiền Giang có dẫn đầu PCI 2023 không?",
    [],
  ],
  ["Năm 2023, Tiền Giang không nằm trong top 10 PCI.", []],
  ["Kết quả Chỉ số SIPAS 2023 của các tỉnh nằm trong khoảng 75,03% - 90,61%.", []],
  [
    "Quyết định 1150/QĐ-TTg và Nghị quyết 76/NQ-CP ngày 15/7/2021 quy định. GRDP của Tiền Giang tăng 5,7% so với năm 2022, xếp thứ 8 vùng ĐBSCL.",
    [],
  ],
  ["Quảng Ninh được tặng Huân chương Lao động hạng Ba năm 2023 nhờ PAR Index.", []],
  [
    "Năm 2023, chỉ số PCI tăng hơn 3 điểm, đạt gần 67 điểm.",
    ["delta_value pci 2023 - +3", "value pci 2023 - 67"],
  ],
  ["TP Mỹ Tho đạt 92,5 điểm PAR Index. Sở Nội vụ xếp thứ nhất về DDCI 2023.", []],
  [
    "Kết quả công bố năm 2024 cho thấy Quảng Ninh đạt 71,25 điểm PCI.",
    ["value pci - quang-ninh 71.25"],
  ],
  ["Năm 2025, Cà Mau phấn đấu PCI vào top 20.", []],
  ["Tỉnh phải đạt 90 điểm PAR Index năm 2024.", []],
  ["Ông Điện Biên Phủ cho biết PAPI 2023 đạt 42 điểm.", ["value papi 2023 - 42"]],
  ["Bệnh viện Nam Định đạt 92,5% chỉ số hài lòng người bệnh năm 2023.", []],
  ["Người đứng đầu UBND tỉnh Long An chịu trách nhiệm về chỉ số PCI 2023.", []],
  ["Lần đầu tiên Bắc Giang dẫn đầu nhóm các tỉnh miền núi về PCI 2022.", []],
  ["Năm 2023, 90% doanh nghiệp ở Hải Phòng hài lòng với chính quyền, theo PCI.", []],
  ["Năm 2022, chỉ số PCI của Vĩnh Long là bao nhiêu, có đứng thứ 29 không?", []],
  ["PCI 2023 của Bến Tre kém Long An 3,5 điểm.", []],
  ["Chỉ số giá tiêu dùng của Cần Thơ năm 2023 tăng 3,2%.", []],
  ["Chiều thứ hai, Bình Dương công bố kế hoạch nâng hạng PCI.", []],
  [
    "Trong 8 nội dung PAPI 2023 của Bình Dương, nội dung Công khai, minh bạch đạt 5,5 điểm.",
    ["value papi.2 2023 binh-duong 5.5"],
  ],
  ["Chỉ số thủ tục hành chính của Bình Định năm 2023 đạt 85,2%.", ["value - 2023 binh-dinh 85.2"]],
  ["Công bố năm 2024, PAR Index của Bình Định đạt 88,2%.", ["value par-index - binh-dinh 88.2"]],
  [
    "Năm 2024, Bộ Nội vụ công bố PAR Index, trong đó Bình Định đạt 88,2%.",
    ["value par-index - binh-dinh 88.2"],
  ],
  ["Tháng 5/2024, Bình Phước xếp thứ 10 trên Cổng Dịch vụ công quốc gia.", []],
  ["Giai đoạn 2021-2025, PAR Index của Lâm Đồng đạt 85 điểm.", ["value par-index - lam-dong 85"]],
  [
    "Chưa bao giờ Lâm Đồng dẫn đầu PCI. Lâm Đồng chưa lọt top 10 PCI 2022. Lâm Đồng không xếp thứ 3 PCI năm 2022.",
    [],
  ],
  ["Lâm Đồng ra khỏi top 10 PCI năm 2022.", []],
  ["10 tỉnh đứng cuối bảng PCI 2022 gồm Cao Bằng, Bạc Liêu.", []],
  ["Xã Tiền Giang đạt 95 điểm PAR Index năm 2023. Đường Hà Nội dài 16 km.", []],
  ["Đại học Cần Thơ xếp thứ 5 về chuyển đổi số năm 2023.", []],
  ["Thành phố Vĩnh Long dẫn đầu DTI cấp huyện năm 2023.", []],
  ["TP Thái Nguyên xếp thứ 2 chỉ số CCHC cấp huyện năm 2023.", []],
  [
    "Sở Tài chính đứng thứ nhất, Sở Nội vụ đứng thứ hai về Chỉ số CCHC của tỉnh Quảng Nam năm 2023.",
    [],
  ],
  ["Tại Hà Nội, VCCI công bố PCI 2023. Chỉ số đạt 66,8 điểm.", ["value pci 2023 - 66.8"]],
  ["Năm 2023, PAR Index của Hà Giang và Hà Nam xếp thứ 20.", ["rank par-index 2023 - 20"]],
  ["Năm 2023, PAR Index và SIPAS của Hà Giang đạt 80,5%.", ["value - 2023 ha-giang 80.5"]],
  ["Kết quả PAPI 2023 của Kiên Giang thuộc nhóm trung bình cao.", []],
  [
    "Mức độ hài lòng của người dân tại Trung tâm Phục vụ hành chính công tỉnh Hậu Giang đạt 99,5% năm 2023.",
    [],
  ],
  ["Năm 2023, huyện Châu Thành (Tiền Giang) đạt 92 điểm Chỉ số CCHC.", []],
  ["Năm 2022, tỉnh Hà Nam Ninh xếp thứ 7 PCI.", []],
  ["Kon Tum có 15/18 tiêu chí PAR Index 2023 tăng điểm.", []],
  ["Điểm PCI trung vị năm 2022 là 65,22 điểm.", []],
  ["Theo dự thảo, PCI 2023 của An Giang tự chấm đạt 75 điểm.", []],
  ["Chỉ số đổi mới sáng tạo cấp tỉnh (PII) 2023 của Hà Nội đạt 62,86 điểm, đứng đầu cả nước.", []],
  ["PCI Xanh 2023: Quảng Ninh dẫn đầu với 26,00 điểm. Chỉ số xanh của Đà Nẵng đạt 24,94 điểm.", []],
  ["Năm 2023, Hà Nội có 1,3 triệu lượt hồ sơ, tăng 5,2% so với năm 2022.", []],
  ["Tiền Giang là 1 trong 10 tỉnh có PCI 2023 tăng hạng cao nhất.", []],
  [
    "So với năm 2022, PCI 2023 của Tiền Giang tăng 3,63 điểm; PAR Index tăng 3,19 điểm.",
    ["delta_value pci 2023 tien-giang +3.63", "delta_value par-index - tien-giang +3.19"],
  ],
  ["Trong giai đoạn 2020-2023, PCI của Bến Tre tăng 5 bậc.", []],
  [
    "Tỉnh Ninh Bình giành ngôi á quân PAR Index năm 2024? Không, tỉnh xếp thứ 15.",
    ["rank par-index - ninh-binh 15"],
  ],
  [
    "Năm 2023, Chỉ số PAR Index của thành phố đạt 87,34%. Thành phố Cần Thơ xếp thứ 21.",
    ["value par-index 2023 - 87.34", "rank par-index 2023 can-tho 21"],
  ],
  [
    "Với 71,25 điểm, Quảng Ninh có năm thứ bảy liên tiếp giữ ngôi quán quân PCI (2017-2023), theo sau là Long An (70,94 điểm).",
    [
      "value pci - quang-ninh 71.25",
      "streak pci 2023 quang-ninh 7",
      "rank pci - long-an 2",
      "value pci - long-an 70.94",
    ],
  ],
  [
    "Quang Ninh province has held the top spot in the PCI for seven years running.",
    ["streak pci - quang-ninh 7"],
  ],
  ["Long An is not among the top 10 of PAR Index 2023. Will Long An top the PCI in 2024?", []],
  ["Theo Báo cáo PCI 2022, chỉ số cơ sở hạ tầng của Bình Dương đứng đầu cả nước với 75 điểm.", []],
  ["Tỉnh xếp thứ 5/63 về PAR Index 2023.", ["rank par-index 2023 - 5/63"]],
  [
    "Cả nước có 63/63 tỉnh, thành phố hoàn thành PAR Index 2023. 100% xã, phường có bộ phận một cửa.",
    [],
  ],
  ["Ngày 12/3/2024, Phú Thọ có 85,2 điểm cầu truyền hình.", []],
  ["Điện thoại: 0210.3846.123 - PAR Index Phú Thọ.", []],
  ["Tỉnh Sơn La xếp thứ 5 khối các tỉnh miền núi về PAR Index năm 2023.", []],
  ["Năm 2022 tỉnh Yên Bái đứng thứ 2 cụm thi đua các tỉnh về CCHC.", []],
  ["Điểm trung bình PAR Index năm 2023 của vùng Đồng bằng sông Hồng cao nhất với 89,5%.", []],
  [
    "Chỉ số PAR Index năm 2023 cấp bộ đạt giá trị trung bình 84,38%, trong đó Bộ Tư pháp cao nhất đạt 89,95%.",
    [],
  ],
  ["Tại Quảng Trị, tỷ lệ người dân đánh giá hài lòng về y tế đạt 85,6% trong SIPAS 2023.", []],
  [
    "Trong các chỉ số thành phần của PAR Index 2023, Quảng Trị đạt điểm tối đa 10 điểm ở cải cách thể chế.",
    [],
  ],
  ["Năm 2023 Lạng Sơn xếp thứ 10 về chính quyền số, thứ 12 về kinh tế số.", []],
  ["Quảng Bình 5 năm liền không lọt top 10 PCI.", []],
  [
    "Quang Ninh (72.95), Bac Giang (72.80) and Hai Phong (70.76) led the 2022 PCI.",
    [
      "value pci 2022 quang-ninh 72.95",
      "value pci 2022 bac-giang 72.80",
      "value pci 2022 hai-phong 70.76",
      "rank pci 2022 - 1",
    ],
  ],
  ["SIPAS 2019: Tỷ lệ người dân, tổ chức hài lòng với cơ quan hành chính đạt 84,45%", []],
  [
    "TP. Hồ Chí Minh: chỉ số hài lòng về tiếp nhận, giải quyết thủ tục hành chính đạt 95%",
    ["value - - ho-chi-minh 95"],
  ],
  [
    "Yên Bái tăng 2 bậc Chỉ số SIPAS và tăng 4 bậc ở chỉ số PAR INDEX năm 2022",
    ["delta_rank sipas - yen-bai +2", "delta_rank par-index 2022 yen-bai +4"],
  ],
  ["Chỉ số PAPI 2022: Hà Nội đứng đầu trong 5 thành phố trực thuộc Trung ương", []],
  ["Hà Nội thuộc nhóm dẫn đầu về Chỉ số PAPI năm 2023", []],
  ["Năm 2023, Hà Nội đứng đầu các thành phố trực thuộc Trung ương về PAPI.", []],
  ["Năm 2023, Đà Nẵng xếp thứ 2 trong 5 thành phố trực thuộc Trung ương về PCI.", []],
  ["Năm 2023, Lạng Sơn đứng thứ nhất trong số các tỉnh biên giới phía Bắc về PAR Index.", []],
  ["Quảng Ninh dẫn đầu 4 chỉ số nội dung PAPI năm 2022.", ["rank - - quang-ninh 1"]],
  [
    "Chỉ số PAR Index của tỉnh năm 2023 đạt 87,5%, vượt mục tiêu đề ra (85%).",
    ["value par-index 2023 - 87.5"],
  ],
  [
    "Chỉ số PCI năm 2022 của tỉnh tăng 4 bậc. Cụ thể, Hà Nam đạt 65,05 điểm.",
    ["delta_rank pci 2022 - +4", "value pci 2022 ha-nam 65.05"],
  ],
  [
    "Hà Nam: PAR Index 2022 xếp 25/63, SIPAS xếp 36/63, PAPI 42,9 điểm",
    [
      "rank par-index 2022 ha-nam 25/63",
      "rank sipas 2022 ha-nam 36/63",
      "value papi - ha-nam 42.9",
    ],
  ],
  [
    "Năm 2023, PCI của Tiền Giang đạt 66,8 điểm (63,17 điểm).",
    ["value pci 2023 tien-giang 66.8", "value pci - tien-giang 63.17"],
  ],
  [
    "Chỉ số PAR Index Hà Nội đạt 91,43%, đứng thứ ba (năm 2022 đứng thứ hai).",
    ["value par-index - ha-noi 91.43", "rank par-index - ha-noi 3", "rank par-index 2022 ha-noi 2"],
  ],
  [
    "Theo đó, PAR Index của thành phố Cần Thơ đạt 87,15%, xếp vị trí 21/63 (tăng 14 bậc so với năm 2022: hạng 35/63).",
    [
      "value par-index - can-tho 87.15",
      "rank par-index - can-tho 21/63",
      "delta_rank par-index - can-tho +14",
      "rank par-index - can-tho 35/63",
    ],
  ],
  ["Lâm Đồng nằm ở tốp giữa bảng xếp hạng PCI 2022.", []],
  ["Tính đến tháng 9/2024, Lâm Đồng có 1.234 TTHC.", []],
  [
    "PCI của Tiền Giang đạt 66,8 điểm, năm 2022 đạt 63,17 điểm.",
    ["value pci - tien-giang 66.8", "value pci 2022 tien-giang 63.17"],
  ],
  [
    "PAR Index của Hà Nội đạt 91,43%, trong khi PAR Index 2022 chỉ đạt 89,58%.",
    ["value par-index - ha-noi 91.43", "value par-index 2022 ha-noi 89.58"],
  ],
  [
    "Năm 2023, PAR Index Long An đạt 88%. Trước đó, năm 2021 đạt 86%, năm 2022 đạt 87%. Chỉ số SIPAS đạt 82%.",
    [
      "value par-index 2023 long-an 88",
      "value par-index 2021 long-an 86",
      "value par-index 2022 long-an 87",
      "value sipas - long-an 82",
    ],
  ],
];

describe("targets, announcements, other offices, other figures and open names", () => {
  test.each(doubtful)("%s", (text, expected) => {
    expect(readClaims(archive, text).map(line)).toEqual(expected);
  });
});
