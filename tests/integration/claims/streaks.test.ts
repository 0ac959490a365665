import { describe, expect, test } from "vitest";
import { realArchive } from "../setup-archive";
import { judgedLines } from "./judged-lines";

const archive = await realArchive();

const seven = ["streak pci 2023 quang-ninh 7: confirmed"];

/**
 * Quảng Ninh was first in PCI from 2017 to 2023 and second in 2024; in PAR Index first from 2017 to 2020, second in
 * 2021, first in 2022 and 2023. Hải Phòng was first in PCI in 2024 only. Đà Nẵng led DTI from 2020 to 2023.
 */
const cases: readonly (readonly [string, readonly string[]])[] = [
  ["Quảng Ninh 7 năm liên tiếp giữ vị trí số 1 PCI (2017-2023).", seven],
  ["Quảng Ninh giữ vững vị trí số 1 PCI 7 năm liền (2017-2023).", seven],
  ["Quảng Ninh giữ ngôi đầu PCI 7 năm liền (2017-2023).", seven],
  ["Quảng Ninh giữ vị trí thứ nhất PCI 7 năm liền (2017-2023).", seven],
  ["Năm 2023, Quảng Ninh liên tiếp 7 năm giữ vị trí quán quân PCI.", seven],
  ["Năm 2023, Quảng Ninh xếp thứ nhất PCI 7 năm liên tiếp.", seven],
  ["Năm 2023 là năm thứ 7 liên tiếp Quảng Ninh dẫn đầu PCI.", seven],
  ["Từ năm 2017, Quảng Ninh 7 năm liên tiếp giữ ngôi đầu PCI.", seven],
  ["Quang Ninh topped the 2023 PCI for the seventh year in a row.", seven],
  ["In 2023, Quang Ninh ranked first in the PCI for the seventh consecutive year.", seven],
  ["In 2023, Quang Ninh was No. 1 in the PCI for seven straight years.", seven],
  [
    "Đà Nẵng lần thứ 4 liên tiếp giữ vị trí dẫn đầu DTI (2020-2023).",
    ["streak dti 2023 da-nang 4: confirmed"],
  ],
  ["Quảng Ninh đứng đầu PCI 3 năm liền (2021-2023).", ["streak pci 2023 quang-ninh 3: confirmed"]],
  [
    "Hải Phòng giữ ngôi đầu PCI 3 năm liền (2022-2024).",
    ["streak pci 2024 hai-phong 3: contradicted"],
  ],
  [
    "Quảng Ninh lần thứ 6 liên tiếp giữ vị trí quán quân PAR Index năm 2023.",
    ["streak par-index 2023 quang-ninh 6: contradicted"],
  ],
  [
    "Từ năm 2018, Quảng Ninh 7 năm liên tiếp giữ ngôi đầu PCI.",
    ["streak pci 2024 quang-ninh 7: contradicted"],
  ],
  [
    "Quảng Ninh giữ vị trí số 1 PCI 5 năm liền (2017-2023).",
    ["streak pci 2023 quang-ninh 5: arithmetic-error"],
  ],
  // The years that the run covers are not said; it began in the year of the sentence.
  [
    "Quảng Ninh vươn lên vị trí số 1 PCI năm 2017 và giữ vững ngôi đầu 7 năm liên tiếp.",
    ["rank pci 2017 quang-ninh 1: confirmed", "streak pci 2017 quang-ninh 7: not-in-data"],
  ],
  // The years in brackets are those of the run beside them.
  [
    "Đồng Tháp 16 năm liên tiếp trong top 5 PCI; Quảng Ninh 7 năm liên tiếp giữ vị trí số 1 (2017-2023).",
    ["streak pci - dong-thap 16: not-in-data", ...seven],
  ],
  // The run that is over is not that of the one who ended it.
  [
    "Hải Phòng dẫn đầu PCI 2024, chấm dứt chuỗi 7 năm liên tiếp giữ vị trí số 1 của Quảng Ninh.",
    ["rank pci 2024 hai-phong 1: confirmed", "streak pci 2024 quang-ninh 7: not-in-data"],
  ],
  [
    "Hải Phòng dẫn đầu PCI 2024, chấm dứt 7 năm liên tiếp đứng đầu của tỉnh này.",
    ["rank pci 2024 hai-phong 1: confirmed", "streak pci 2024 - 7: not-in-data"],
  ],
  // What went on for seven years is something else.
  [
    "Năm 2023, Quảng Ninh xếp thứ 1/63 PCI, 7 năm liên tiếp tăng điểm.",
    ["rank pci 2023 quang-ninh 1/63: confirmed"],
  ],
];

describe("years in a row in the first place", () => {
  test.each(cases)("%s", (text, expected) => {
    expect(judgedLines(archive, text)).toEqual(expected);
  });
});
