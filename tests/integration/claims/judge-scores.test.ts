import { describe, expect, test } from "vitest";
import { checkText } from "@/lib/claims/check-text";
import { realArchive } from "../setup-archive";

const archive = await realArchive();

/** A sentence and its claims: what is stated, the verdict, what the data holds. */
const cases: readonly (readonly [string, readonly string[]])[] = [
  ["Quảng Ninh đạt 71,25 điểm PCI năm 2023.", ["value 71.25: confirmed, 71.25"]],
  ["Quảng Ninh đạt 71,2 điểm PCI năm 2023.", ["value 71.2: rounded, 71.25"]],
  ["Quảng Ninh đạt 71,3 điểm PCI năm 2023.", ["value 71.3: rounded, 71.25"]],
  ["Quảng Ninh đạt 71 điểm PCI năm 2023.", ["value 71: rounded, 71.25"]],
  ["Quảng Ninh đạt 72,95 điểm PCI năm 2023.", ["value 72.95: contradicted, 71.25"]],
  ["Hải Phòng đạt 70,94 điểm PCI năm 2023.", ["value 70.94: contradicted, 70.34"]],
  ["Chỉ số PAR Index 2023 của Quảng Ninh đạt 90,61%.", ["value 90.61: contradicted, 92.18"]],
  ["Năm 2024, Đà Nẵng đạt 0,7069 điểm DTI.", ["value 0.7069: confirmed, 0.7069"]],
  ["Năm 2024, Đà Nẵng đạt 0,8335 điểm DTI.", ["value 0.8335: confirmed, 0.8335"]],
  ["Năm 2024, Đà Nẵng đạt 0,9 điểm DTI.", ["value 0.9: contradicted, 0.8335; 0.7069"]],
  ["Năm 2023, chỉ số PCI của Tiền Giang đạt 66,80 điểm.", ["value 66.80: confirmed, 66.8"]],
  ["Năm 2023, chỉ số PCI của Tiền Giang đạt 67,5 điểm.", ["value 67.5: disputed, 66.8"]],
  ["Năm 2019, SIPAS của Bình Dương đạt 88,2%.", ["value 88.2: disputed, 88.02"]],
  ["Năm 2019, SIPAS của Bình Dương đạt 88,02%.", ["value 88.02: confirmed, 88.02"]],
  ["Năm 2019, SIPAS của Bình Dương đạt 86,5%.", ["value 86.5: contradicted, 88.02"]],
  ["Năm 2024, PAR Index của Hà Nội đạt 92,57%.", ["value 92.57: disputed, nothing"]],
  ["Năm 2018, PAR Index của Quảng Ninh đạt 89,6%.", ["value 89.6: disputed, 89.06"]],
  ["Năm 2018, PAR Index của Quảng Ninh đạt 81%.", ["value 81: disputed, 89.06"]],
  ["Năm 2018, PAR Index của Quảng Ninh đạt 85%.", ["value 85: contradicted, 89.06"]],
  ["Năm 2018, SIPAS của Quảng Ninh đạt 91,15%.", ["value 91.15: confirmed, 91.15"]],
  ["Năm 2018, SIPAS của Quảng Ninh đạt 93%.", ["value 93: disputed, 91.15"]],
  ["PAPI 2023 của Thừa Thiên Huế đạt 46,0415 điểm.", ["value 46.0415: confirmed, 46.0415"]],
  ["PAPI 2023 của Thừa Thiên Huế đạt 46,05 điểm.", ["value 46.05: contradicted, 46.0415"]],
  ["PAPI 2021 của Quảng Ninh đạt 45 điểm.", ["value 45: not-in-data, nothing"]],
  ["Năm 2025, PAR Index của Hà Nội đạt 93,5%.", ["value 93.5: not-in-data, nothing"]],
  ["Năm 2023, PAR Index của Quảng Ninh đạt trên 92%.", ["value 92: confirmed, 92.18"]],
  ["Năm 2023, PAR Index của Quảng Ninh đạt trên 95%.", ["value 95: contradicted, 92.18"]],
  ["Năm 2023, PAR Index của Quảng Ninh đạt gần 93%.", ["value 93: confirmed, 92.18"]],
  ["Năm 2023, PAR Index của Quảng Ninh đạt gần 90%.", ["value 90: contradicted, 92.18"]],
  ["Năm 2023, PAR Index của Quảng Ninh đạt khoảng 92%.", ["value 92: confirmed, 92.18"]],
  ["Năm 2023, PAR Index của Quảng Ninh đạt khoảng 80%.", ["value 80: contradicted, 92.18"]],
  ["Năm 2023, PAR Index của Quảng Ninh đạt hơn 92,18%.", ["value 92.18: rounded, 92.18"]],
  ["In 2023, Long An scored 70.94 points in the PCI.", ["value 70.94: confirmed, 70.94"]],
  ["In 2023, Long An scored 70.49 points in the PCI.", ["value 70.49: contradicted, 70.94"]],
  ["PCI 2020 của Đồng Tháp đạt 72,81 điểm.", ["value 72.81: confirmed, 72.81"]],
  ["PCI 2024 của Đà Nẵng đạt 70 điểm.", ["value 70: not-in-data, nothing"]],
  ["Chỉ số PCI của Quảng Ninh đạt 75,09 điểm.", ["value 75.09: confirmed, 75.09"]],
  ["Chỉ số PCI của Quảng Ninh đạt 99,09 điểm.", ["value 99.09: not-in-data, nothing"]],
  ["Năm 2023 đạt 85,77 điểm PAR Index.", ["value 85.77: not-in-data, nothing"]],
  [
    "Năm 2024, tỷ lệ hồ sơ nộp trực tuyến của Quảng Ninh đạt 85,3%.",
    ["value 85.3: confirmed, 85.3"],
  ],
  ["Năm 2024, tỷ lệ hồ sơ nộp trực tuyến của Quảng Ninh đạt 80%.", ["value 80: not-in-data, 85.3"]],
  ["Năm 2023, Bến Tre đạt 84% PAR Index.", ["value 84: not-in-data, nothing"]],
  ["Năm 2023, chỉ số chi phí thời gian PCI của Long An đạt 8 điểm.", ["value 8: rounded, 8.40"]],
];

describe("what is said of scores", () => {
  test.each(cases)("%s", (text, expected) => {
    const judged = checkText(archive, text).map(
      ({ kind, stated, verdict, found }) => `${kind} ${stated}: ${verdict}, ${found ?? "nothing"}`,
    );
    expect(judged).toEqual(expected);
  });
});
