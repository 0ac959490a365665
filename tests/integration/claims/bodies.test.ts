import { describe, expect, test } from "vitest";
import { checkText } from "@/lib/claims/check-text";
import { realArchive } from "../setup-archive";
import { judgedLine } from "./read-line";

const archive = await realArchive();

/** Offices, districts, surveys of one service, persons and contests are not their province; its talk comes back after them. */
const sentences: readonly (readonly [string, readonly string[]])[] = [
  ["Sở Công Thương dẫn đầu khối sở, ngành về Chỉ số CCHC năm 2023 tỉnh Nghệ An với 94,1%.", []],
  ["Thị xã Cửa Lò đứng đầu cấp huyện tỉnh Nghệ An về Chỉ số CCHC năm 2023, đạt 92,35%.", []],
  ["Công an tỉnh Bắc Giang xếp thứ 2/63 về cải cách hành chính năm 2023.", []],
  ["Tòa án nhân dân tỉnh Nghệ An dẫn đầu PAR Index năm 2023.", []],
  ["Bảo hiểm xã hội Nghệ An đạt 92% SIPAS năm 2023.", []],
  ["Kho bạc Nhà nước tỉnh Bắc Giang đạt 95,1% PAR Index năm 2023.", []],
  ["Viện Kiểm sát nhân dân tỉnh Nghệ An xếp thứ 3 về PAR Index năm 2023.", []],
  ["Bộ Chỉ huy quân sự tỉnh Nghệ An đứng thứ nhất về Chỉ số CCHC năm 2023 của tỉnh với 97%.", []],
  ["Trung tâm Phục vụ hành chính công Bắc Giang có SIPAS năm 2023 đạt 99,8%.", []],
  ["Chỉ số CCHC cấp huyện bình quân của Nghệ An năm 2023 là 86,5%.", []],
  ["Bình quân các sở, ngành tỉnh Nghệ An, PAR Index năm 2023 đạt 91%.", []],
  ["Ngành giáo dục của Nghệ An có chỉ số hài lòng năm 2023 đạt 83%.", []],
  [
    "Chỉ số hài lòng về lĩnh vực đất đai của Nghệ An năm 2023 đạt 81,2%.",
    ["not-in-data value - 2023 nghe-an 81.2"],
  ],
  ["cong an tinh bac giang xep thu 2/63 ve cai cach hanh chinh nam 2023", []],
  [
    "Theo Công an tỉnh Bắc Giang, năm 2023 PCI của tỉnh Bắc Giang xếp thứ 4.",
    ["confirmed rank pci 2023 bac-giang 4"],
  ],
  [
    "Công an tỉnh cho biết, năm 2023 Bắc Giang xếp thứ 4 về PCI.",
    ["confirmed rank pci 2023 bac-giang 4"],
  ],
  [
    "Công an tỉnh Bắc Giang dẫn đầu khối; năm 2023 Bắc Giang xếp thứ 9 về PCI.",
    ["contradicted rank pci 2023 bac-giang 9"],
  ],
  [
    "Bắc Giang công bố Chỉ số CCHC năm 2023. Huyện Yên Dũng xếp thứ nhất cấp huyện. Chỉ số CCHC của tỉnh xếp thứ 4.",
    ["confirmed rank par-index 2023 bac-giang 4"],
  ],
  [
    "Bắc Giang công bố Chỉ số CCHC năm 2023. Huyện Yên Dũng xếp thứ nhất cấp huyện. Chỉ số CCHC của tỉnh xếp thứ 14.",
    ["contradicted rank par-index 2023 bac-giang 14"],
  ],
  [
    "Bắc Giang công bố Chỉ số CCHC năm 2023. Huyện Yên Dũng dẫn đầu cấp huyện. Năm 2023, Chỉ số PAPI đứng thứ 10 toàn quốc.",
    ["confirmed rank papi 2023 bac-giang 10"],
  ],
  [
    "Bắc Giang công bố Chỉ số CCHC năm 2023. Huyện Yên Dũng dẫn đầu cấp huyện. Năm 2023, Chỉ số CCHC đạt 92,1%.",
    ["not-in-data value par-index 2023 - 92.1"],
  ],
  [
    "Bắc Giang công bố Chỉ số CCHC năm 2023. Huyện Cái Bè (Tiền Giang) dẫn đầu cấp huyện. Chỉ số CCHC của tỉnh xếp thứ 50.",
    ["not-in-data rank par-index 2023 - 50"],
  ],
  ["Bà Nguyễn Thị Lan ở Nghệ An đạt 92 điểm trong cuộc thi tìm hiểu PAR Index năm 2023.", []],
  ["ba nguyen thi lan o nghe an dat 92 diem trong cuoc thi tim hieu PAR Index nam 2023", []],
  ["Ông Trần Văn Nam (Bắc Giang) đạt 95 điểm bài trắc nghiệm PCI năm 2023.", []],
  ["Hội thi tìm hiểu PCI năm 2023: đội Nghệ An xếp thứ nhất với 95 điểm.", []],
  [
    "Ông Trần Văn Nam cho biết năm 2023 Bắc Giang xếp thứ 4 PCI.",
    ["not-in-data rank pci - bac-giang 4"],
  ],
  [
    "Theo ông Trần Văn Nam, năm 2023 Bắc Giang xếp thứ 14 PCI.",
    ["contradicted rank pci 2023 bac-giang 14"],
  ],
  ["Kế hoạch số 12 của UBND tỉnh Bắc Giang: năm 2023, PCI xếp thứ 3, PAPI đạt trên 45 điểm.", []],
  ["Kế hoạch số 12/KH-UBND của UBND tỉnh Bắc Giang: năm 2023, PCI đứng thứ 3.", []],
  ["Bộ phận Một cửa tỉnh Nghệ An đạt SIPAS 99% năm 2023.", []],
  [
    "Hội đồng nhân dân tỉnh Nghệ An giám sát cải cách hành chính, kết quả PAR Index năm 2023 xếp thứ 3.",
    [],
  ],
  ["HĐND tỉnh Nghệ An giám sát PAR Index năm 2023, kết quả xếp thứ 3.", []],
  [
    "Theo HĐND tỉnh Bắc Giang, năm 2023 PCI của tỉnh Bắc Giang xếp thứ 14.",
    ["contradicted rank pci 2023 bac-giang 14"],
  ],
  ["Quân khu 4 và Hà Tĩnh dẫn đầu PAR Index năm 2023.", []],
  ["Hà Tĩnh và Quân khu 4 dẫn đầu PAR Index năm 2023.", []],
  [
    "Nghệ An và Hà Tĩnh cùng nằm trong top 3 PAR Index năm 2023.",
    [
      "contradicted rank par-index 2023 nghe-an top 3",
      "contradicted rank par-index 2023 ha-tinh top 3",
    ],
  ],
];

describe("what is said of a body is not said of its province", () => {
  test.each(sentences)("%s", (text, expected) => {
    expect(checkText(archive, text).map(judgedLine)).toEqual(expected);
  });
});
