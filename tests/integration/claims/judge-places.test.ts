import { describe, expect, test } from "vitest";
import { checkText } from "@/lib/claims/check-text";
import { realArchive } from "../setup-archive";

const archive = await realArchive();

/** A sentence and its claims: what is stated, the verdict, what the data holds. */
const cases: readonly (readonly [string, readonly string[]])[] = [
  ["Năm 2022, Long An xếp hạng 10/63 về PCI.", ["rank 10/63: confirmed, 10/63"]],
  ["Năm 2022, Long An xếp hạng 10 về PCI.", ["rank 10: confirmed, 10/63"]],
  ["Năm 2022, Long An xếp hạng 9/63 về PCI.", ["rank 9/63: contradicted, 10/63"]],
  ["Năm 2021, Long An xếp hạng 61/63 về PCI.", ["rank 61/63: contradicted, 16/63"]],
  ["Năm 2023, Long An xếp hạng 7 về PAR Index.", ["rank 7: disputed, 8/63"]],
  ["Năm 2023, Long An xếp hạng 8 về PAR Index.", ["rank 8: confirmed, 8/63"]],
  ["Năm 2023, Cà Mau xếp thứ 32 về PAR Index.", ["rank 32: disputed, 34/63"]],
  ["Năm 2022, Tiền Giang xếp thứ 53/63 về PAR Index.", ["rank 53/63: confirmed, 53/63"]],
  ["Năm 2022, Tiền Giang xếp thứ 40/63 về PAR Index.", ["rank 40/63: disputed, 53/63"]],
  ["Năm 2022, Tiền Giang xếp thứ 54 về SIPAS.", ["rank 54: disputed, 53/63"]],
  ["Năm 2019, Đà Nẵng xếp thứ 6 về PAPI.", ["rank 6: disputed, 14/63"]],
  ["Năm 2019, Đà Nẵng xếp thứ 14 về PAPI.", ["rank 14: confirmed, 14/63"]],
  ["Năm 2022, Thừa Thiên Huế xếp thứ 5/63 về PAPI.", ["rank 5/63: confirmed, 5/61"]],
  ["Năm 2023, Hà Nội xếp thứ 15/63 về PAPI.", ["rank 15/63: confirmed, 15/61"]],
  ["Năm 2024, Hà Giang xếp thứ 30/61 về PAPI.", ["rank 30/61: confirmed, 30/61"]],
  ["Năm 2022, DTI của Long An xếp thứ 11/63.", ["rank 11/63: confirmed, 11/63"]],
  ["Năm 2024, Bắc Giang xếp thứ 13 về DTI.", ["rank 13: confirmed, 13/63"]],
  ["Năm 2024, Yên Bái xếp thứ 14 về DTI.", ["rank 14: confirmed, 13/63"]],
  ["Năm 2024, Yên Bái xếp thứ 15 về DTI.", ["rank 15: contradicted, 13/63"]],
  ["Năm 2024, Hà Tĩnh xếp thứ 7 về DTI.", ["rank 7: confirmed, 7/34"]],
  ["Năm 2024, Hà Tĩnh xếp thứ 11 về DTI.", ["rank 11: confirmed, 11/63"]],
  ["Năm 2024, Hà Tĩnh xếp thứ 12 về DTI.", ["rank 12: contradicted, 11/63; 7/34"]],
  ["Năm 2023, Cần Thơ dẫn đầu cả nước về SIPAS.", ["rank 1: contradicted, 23/63"]],
  ["Năm 2023, Bình Dương dẫn đầu cả nước về PAR Index.", ["rank 1: contradicted, nothing"]],
  ["Năm 2023, Bình Dương xếp thứ 2 về PAR Index.", ["rank 2: not-in-data, nothing"]],
  ["Năm 2023, Bình Dương xếp thứ 20 về PAR Index.", ["rank 20: not-in-data, nothing"]],
  ["Năm 2023, Đà Nẵng đứng đầu PCI.", ["rank 1: contradicted, nothing"]],
  ["Năm 2024, Đà Nẵng nằm trong top 10 PCI.", ["rank top 10: not-in-data, nothing"]],
  // Provinces often share the first place of a component: one that is printed leaves room for another.
  ["Đà Nẵng dẫn đầu về nhận thức số trong DTI năm 2023.", ["rank 1: not-in-data, nothing"]],
  ["Chỉ số Đào tạo lao động PCI 2020: Bình Phước dẫn đầu.", ["rank 1: contradicted, nothing"]],
  ["Năm 2024, Đồng Tháp nằm trong top 10 PCI.", ["rank top 10: confirmed, 9/63"]],
  ["Năm 2024, Hà Nội nằm trong top 10 PCI.", ["rank top 10: contradicted, 24/63"]],
  ["Năm 2022, Nghệ An nằm trong nhóm 30 tỉnh dẫn đầu PCI.", ["rank top 30: confirmed, 23/63"]],
  ["Năm 2022, Bình Phước nằm trong top 30 PCI.", ["rank top 30: contradicted, 43/63"]],
  ["An Giang đứng cuối PAR Index năm 2023.", ["rank last: confirmed, 63/63"]],
  ["Sóc Trăng đứng cuối PAR Index năm 2023.", ["rank last: contradicted, 62/63"]],
  ["Hà Giang đứng cuối PAR Index năm 2023.", ["rank last: not-in-data, nothing"]],
  ["Năm 2022, Cao Bằng đứng cuối PAPI.", ["rank last: confirmed, 61/61"]],
  ["Năm 2023, Nghệ An xếp thứ 44 PCI.", ["rank 44: confirmed, 44/63"]],
  ["Năm 2023, Nghệ An xếp thứ 40 PCI.", ["rank 40: disputed, 44/63"]],
  ["Năm 2024, Tiền Giang xếp thứ 10/34 về PAR Index.", ["rank 10/34: not-in-data, nothing"]],
  ["Năm 2023, Tiền Giang xếp hạng 64/63 về PAR Index.", ["rank 64/63: arithmetic-error, nothing"]],
  ["Quảng Ninh xếp thứ 3 PCI.", ["rank 3: not-in-data, nothing"]],
  ["Quảng Ninh xếp thứ 1 PCI.", ["rank 1: not-in-data, nothing"]],
  ["In 2022, Cao Bang ranked last in the PCI.", ["rank last: confirmed, 63/63"]],
  ["In 2024, Hai Phong ranked first in the PAR Index.", ["rank 1: confirmed, 1/63"]],
  ["In 2024, Quang Ninh ranked first in the PAR Index.", ["rank 1: contradicted, 4/63"]],
  [
    "Năm 2023, Tiền Giang xếp vị trí 7/13 vùng Đồng bằng sông Cửu Long về PAR Index.",
    ["regional_rank 7/13: contradicted, 8/13"],
  ],
  [
    "Năm 2020, Đồng Tháp đứng đầu vùng Đồng bằng sông Cửu Long về PCI.",
    ["regional_rank 1: confirmed, 1/13"],
  ],
  [
    "Năm 2020, Đồng Tháp xếp thứ 2/13 vùng Đồng bằng sông Cửu Long về PCI.",
    ["regional_rank 2/13: contradicted, 1/13"],
  ],
  [
    "Năm 2023, Bến Tre xếp thứ 3/13 vùng Đồng bằng sông Cửu Long về PAR Index.",
    ["regional_rank 3/13: not-in-data, nothing"],
  ],
  [
    "Năm 2020, Đồng Tháp xếp thứ nhất vùng Tây Nguyên về PCI.",
    ["regional_rank 1: not-in-data, nothing"],
  ],
  [
    "Năm 2005, PCI của Bình Dương đứng đầu với 76,82 điểm.",
    ["rank 1: confirmed, 1/42", "value 76.82: confirmed, 76.82"],
  ],
  ["Năm 2006, PCI của Bình Dương xếp hạng 1/64.", ["rank 1/64: confirmed, 1/64"]],
  ["Năm 2024, TP.HCM dẫn đầu cả nước về chuyển đổi số.", ["rank 1: confirmed, 1/63"]],
];

describe("what is said of places", () => {
  test.each(cases)("%s", (text, expected) => {
    const judged = checkText(archive, text).map(
      ({ kind, stated, verdict, found }) => `${kind} ${stated}: ${verdict}, ${found ?? "nothing"}`,
    );
    expect(judged).toEqual(expected);
  });
});
