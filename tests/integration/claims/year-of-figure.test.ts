import { describe, expect, test } from "vitest";
import { checkText } from "@/lib/claims/check-text";
import { realArchive } from "../setup-archive";
import { judgedLine } from "./read-line";

const archive = await realArchive();

/** True sentences and, after them, false twins and those where it is not said which year a figure is of. */
const sentences: readonly (readonly [string, readonly string[]])[] = [
  [
    "SIPAS của Bình Dương: 79,58% (2017, hạng 33), 85,03% (2018, hạng 23).",
    [
      "confirmed value sipas 2017 binh-duong 79.58",
      "confirmed rank sipas 2017 binh-duong 33",
      "confirmed value sipas 2018 binh-duong 85.03",
      "confirmed rank sipas 2018 binh-duong 23",
    ],
  ],
  [
    "SIPAS của Bình Dương: 79,85% (2017, hạng 34).",
    [
      "contradicted value sipas 2017 binh-duong 79.85",
      "contradicted rank sipas 2017 binh-duong 34",
    ],
  ],
  [
    "Năm 2019, SIPAS của Bình Dương đạt 88,02% (2018, hạng 23).",
    ["confirmed value sipas 2019 binh-duong 88.02", "confirmed rank sipas 2018 binh-duong 23"],
  ],
  [
    "PAPI năm 2023 của Hải Dương đạt 41,75 điểm, giảm 0,39 điểm so với năm 2022; chỉ số SIPAS đạt 90,23%, xếp thứ 3.",
    [
      "rounded value papi 2023 hai-duong 41.75",
      "confirmed delta_value papi 2023 hai-duong -0.39",
      "confirmed value sipas 2023 hai-duong 90.23",
      "confirmed rank sipas 2023 hai-duong 3",
    ],
  ],
  [
    "PAPI năm 2023 của Hải Dương giảm 0,39 điểm so với năm 2022; chỉ số SIPAS xếp thứ 13.",
    [
      "confirmed delta_value papi 2023 hai-duong -0.39",
      "contradicted rank sipas 2023 hai-duong 13",
    ],
  ],
  [
    "PAPI năm 2023 của Hải Dương giảm 0,39 điểm so với năm 2022; năm đó chỉ số SIPAS đạt 80,23%.",
    [
      "confirmed delta_value papi 2023 hai-duong -0.39",
      "not-in-data value sipas - hai-duong 80.23",
    ],
  ],
  [
    "Xếp hạng chuyển đổi số của Hà Giang năm 2024 là 25/63.",
    ["confirmed rank dti 2024 ha-giang 25/63"],
  ],
  [
    "Xếp hạng chuyển đổi số của Hà Giang năm 2024 là 35/63.",
    ["contradicted rank dti 2024 ha-giang 35/63"],
  ],
  ["Số đơn vị xếp hạng tốt của Bắc Giang theo PCI 2023 là 40/63.", []],
  ["Chuyển đổi số của Hà Giang năm 2024: số xã hoàn thành là 25/63.", []],
  [
    "Năm 2023, ở DTI, Bình Dương xếp thứ 7, hơn Hải Phòng một bậc (8; 0,7367).",
    ["confirmed rank dti 2023 binh-duong 7", "not-in-data value dti 2023 - 0.7367"],
  ],
  [
    "Năm 2024, Phú Thọ xếp thứ 8 PCI, hơn Hưng Yên 0,17 điểm (thứ 10).",
    ["confirmed rank pci 2024 phu-tho 8", "not-in-data rank pci 2024 - 10"],
  ],
];

describe("the year of a figure", () => {
  test.each(sentences)("%s", (text, expected) => {
    expect(checkText(archive, text).map(judgedLine)).toEqual(expected);
  });
});
