import { describe, expect, test } from "vitest";
import { readClaims } from "@/lib/claims/read-claims";
import { realArchive } from "../setup-archive";
import { line } from "./read-line";

const archive = await realArchive();

/** Whole articles in the manner of provincial papers, with all that they claim in the order of the text. */
const articles: readonly (readonly [string, readonly string[]])[] = [
  [
    `QUẢNG NINH DẪN ĐẦU PAR INDEX 2023

Sáng 17/4, tại Hà Nội, Bộ Nội vụ tổ chức Hội nghị công bố Chỉ số cải cách hành chính (PAR INDEX) năm 2023 của các bộ, cơ quan ngang bộ, UBND các tỉnh, thành phố trực thuộc Trung ương.

Theo kết quả công bố, Quảng Ninh tiếp tục giữ vị trí quán quân với 92,18%, cao hơn 0,31% so với đơn vị đứng thứ hai là TP Hải Phòng (91,87%). Tiếp theo là TP Hà Nội với 91,43%. Đứng cuối bảng xếp hạng là tỉnh An Giang, đạt 81,32%.

Cũng tại hội nghị, Bộ Nội vụ công bố Chỉ số hài lòng của người dân đối với sự phục vụ của cơ quan hành chính nhà nước (SIPAS) năm 2023. Theo đó, Quảng Ninh đứng đầu với 90,61%; Hải Phòng xếp thứ hai. Trung bình cả nước đạt 82,66%, tăng 2,58% so với năm 2022.

Ở khối các bộ, Bộ Tư pháp dẫn đầu với 89,95%; Bộ Tài chính xếp thứ hai với 89,84%.`,
    [
      "rank par-index 2023 quang-ninh 1",
      "rank par-index 2023 quang-ninh 1",
      "value par-index 2023 quang-ninh 92.18",
      "rank par-index 2023 hai-phong 2",
      "value par-index 2023 hai-phong 91.87",
      "rank par-index 2023 ha-noi 3",
      "value par-index 2023 ha-noi 91.43",
      "rank par-index 2023 an-giang last",
      "value par-index 2023 an-giang 81.32",
      "rank sipas 2023 quang-ninh 1",
      "value sipas 2023 quang-ninh 90.61",
      "rank sipas 2023 hai-phong 2",
    ],
  ],
  [
    `Tiền Giang: Chỉ số PAR Index và SIPAS đều tăng

(ABO) Năm 2023, Chỉ số PAR Index của tỉnh Tiền Giang đạt 85,77 điểm, xếp hạng 50/63 tỉnh, thành phố, tăng 3,19 điểm và tăng 3 bậc so với năm 2022. Chỉ số SIPAS của tỉnh đạt 80,25%, xếp hạng 47/63.

Trong 8 lĩnh vực đánh giá của PAR Index, lĩnh vực “Cải cách thể chế” đạt 9,1 điểm; lĩnh vực “Cải cách tài chính công” đạt 10,2/11,5 điểm, giảm 2 bậc.

Phó Chủ tịch UBND tỉnh cho biết, tỉnh phấn đấu năm 2024 tăng ít nhất 5 bậc, vào top 40. Tỉnh đã giải quyết 98.500/100.000 hồ sơ đúng hạn, đạt 98,5%. Thu ngân sách đạt 10.500 tỷ đồng, tăng 12% so với cùng kỳ. Có 120 doanh nghiệp thành lập mới, tăng 5,2%.`,
    [
      "value par-index 2023 tien-giang 85.77",
      "rank par-index 2023 tien-giang 50/63",
      "delta_value par-index 2023 tien-giang +3.19",
      "delta_rank par-index 2023 tien-giang +3",
      "value sipas 2023 tien-giang 80.25",
      "rank sipas 2023 tien-giang 47/63",
      "value par-index.2 2023 tien-giang 9.1",
      "value par-index.6 2023 tien-giang 10.2",
      "delta_rank par-index.6 2023 tien-giang -2",
      "ratio egov.on-time-rate - tien-giang 98500/100000=98.5",
    ],
  ],
  [
    `PCI 2023: Long An lập kỳ tích

Ngày 9-5, Liên đoàn Thương mại và Công nghiệp Việt Nam (VCCI) công bố báo cáo Chỉ số năng lực cạnh tranh cấp tỉnh (PCI) 2023. Quảng Ninh lần thứ 7 liên tiếp dẫn đầu cả nước với 71,25 điểm. Long An vươn lên vị trí thứ 2 với 70,94 điểm, tăng 8 bậc so với năm 2022 (hạng 10). Hải Phòng giữ vị trí thứ ba (70,34 điểm), Bắc Giang thứ tư (69,75 điểm) và Đồng Tháp thứ năm (69,66 điểm).

Đồng Tháp có 16 năm liên tiếp nằm trong top 5. Tỉnh này cũng dẫn đầu vùng Đồng bằng sông Cửu Long.

Năm ngoái, Long An đạt 68,45 điểm, xếp thứ 10.`,
    [
      "streak pci 2023 quang-ninh 7",
      "value pci 2023 quang-ninh 71.25",
      "rank pci 2023 long-an 2",
      "value pci 2023 long-an 70.94",
      "delta_rank pci 2023 long-an +8",
      "rank pci 2022 long-an 10",
      "rank pci 2023 hai-phong 3",
      "value pci 2023 hai-phong 70.34",
      "rank pci 2023 bac-giang 4",
      "value pci 2023 bac-giang 69.75",
      "rank pci 2023 dong-thap 5",
      "value pci 2023 dong-thap 69.66",
      "streak pci 2023 dong-thap 16",
      "regional_rank pci 2023 dong-thap 1",
      "value pci 2022 long-an 68.45",
      "rank pci 2022 long-an 10",
    ],
  ],
  [
    `The Ministry of Home Affairs announced the 2023 PAR Index on April 17, 2024. Quang Ninh led the table with 92.18 percent, followed by Hai Phong (91.87 percent) and Hanoi. Tien Giang came 50th out of 63, up three places from 2022. The national average was 86.98 percent. An Giang ranked last with 81.32 percent.

In the SIPAS, Quang Ninh also came first, scoring 90.61%. The province aims to stay in the top five by 2025.`,
    [
      "rank par-index 2023 quang-ninh 1",
      "value par-index 2023 quang-ninh 92.18",
      "rank par-index 2023 hai-phong 2",
      "value par-index 2023 hai-phong 91.87",
      "rank par-index 2023 tien-giang 50/63",
      "delta_rank par-index 2023 tien-giang +3",
      "rank par-index 2023 an-giang last",
      "value par-index 2023 an-giang 81.32",
      "rank sipas - quang-ninh 1",
      "value sipas - quang-ninh 90.61",
    ],
  ],
  [
    `Chỉ số PAPI năm 2023 của tỉnh Thừa Thiên Huế đạt 46,0415 điểm, cao nhất cả nước. Năm 2022, con số này là 45,2 điểm, xếp thứ 3. Trong 8 chỉ số nội dung, “Thủ tục hành chính công” đạt 7,5 điểm; “Kiểm soát tham nhũng trong khu vực công” 7,4 điểm, đứng thứ 2 cả nước; “Quản trị môi trường” đạt 3,9 điểm.

Trong khi đó, Bình Dương và Đồng Nai không có điểm PAPI. Bạc Liêu lọt nhóm 16 tỉnh, thành phố có điểm cao nhất.`,
    [
      "value papi 2023 thua-thien-hue 46.0415",
      "rank papi 2023 thua-thien-hue 1",
      "value papi 2022 thua-thien-hue 45.2",
      "rank papi 2022 thua-thien-hue 3",
      "value papi.5 - thua-thien-hue 7.5",
      "value papi.4 - thua-thien-hue 7.4",
      "rank papi.4 - thua-thien-hue 2",
      "value papi.7 - thua-thien-hue 3.9",
      "rank papi - bac-lieu top 16",
    ],
  ],
];

describe("whole articles", () => {
  test.each(articles)("%s", (text, expected) => {
    expect(readClaims(archive, text).map(line)).toEqual(expected);
  });

  test.each(articles)("with lines ended as on Windows: %s", (text, expected) => {
    expect(readClaims(archive, text.replaceAll("\n", "\r\n")).map(line)).toEqual(expected);
  });

  test("what one article says is not carried into the next text", () => {
    for (const [text] of articles) readClaims(archive, text);
    expect(readClaims(archive, "Tỉnh này xếp thứ 5, đạt 90 điểm.")).toEqual([]);
  });
});
