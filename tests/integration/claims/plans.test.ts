import { describe, expect, test } from "vitest";
import { realArchive } from "../setup-archive";
import { judgedLines } from "./judged-lines";

const archive = await realArchive();

const place = ["rank par-index 2023 tien-giang 50/63: confirmed"];

/** PAR Index of Tiền Giang: 53 of 63 in 2022, 50 of 63 with 85,77 in 2023. */
const facts: readonly (readonly [string, readonly string[]])[] = [
  ["Mục tiêu là vào top 30; năm 2023 tỉnh Tiền Giang xếp thứ 50/63 PAR Index.", place],
  ["Mục tiêu năm 2025 là vào top 30 PAR Index; năm 2023 Tiền Giang xếp thứ 50/63.", place],
  [
    "Tiền Giang đặt mục tiêu PAR Index năm 2025 vào top 30, nhưng năm 2023 tỉnh chỉ xếp thứ 50/63.",
    place,
  ],
  [
    "Tiền Giang đặt mục tiêu PAR Index năm 2025 vào top 30, nhưng năm 2023 tỉnh chỉ xếp thứ 60/63.",
    ["rank par-index 2023 tien-giang 60/63: contradicted"],
  ],
  [
    "Nếu năm 2025 tỉnh vào top 30 PCI thì được thưởng; năm 2023 Tiền Giang đã xếp thứ 50/63 PAR Index.",
    place,
  ],
  [
    "The target was a top 30 place by 2025; in 2023 Tien Giang ranked 50th of 63 in the PAR Index.",
    place,
  ],
  [
    "Tien Giang aims to reach the top 30 in the PAR Index in 2025, but in 2023 it ranked 50th.",
    ["rank par-index 2023 tien-giang 50: confirmed"],
  ],
];

const targets = [
  "Phấn đấu PAR Index của Tiền Giang vào top 30; năm 2023 xếp thứ 30/63.",
  "Phấn đấu PAR Index vào top 30; năm 2023 Tiền Giang xếp thứ 30/63.",
  "Mục tiêu: PAR Index của Tiền Giang vào top 30; năm 2023 tỉnh xếp thứ 20/63.",
  "Mục tiêu năm 2022 của Tiền Giang là PAR Index xếp thứ 40/63; năm 2023 tỉnh xếp thứ 30/63.",
  "Mục tiêu năm 2025 của Tiền Giang là PAR Index vào top 30; năm 2023 xếp thứ 40/63, năm 2024 xếp thứ 35/63.",
  "Mục tiêu đến năm 2025: PAR Index của Tiền Giang đạt 90%; năm 2023 đạt 87,5%.",
  "Tiền Giang phấn đấu năm 2024 PAR Index đạt 88,5%; năm 2025 đạt 90,5%.",
  "Tiền Giang đặt mục tiêu PAR Index vào top 30, nhưng năm 2023 sẽ xếp thứ 40/63.",
  "Năm 2023 PAR Index của Tiền Giang dự kiến đạt 88,5%; mục tiêu năm 2024 đạt 90,5%.",
];

describe("a plan and a plain statement of a past year in one sentence", () => {
  test.each(facts)("%s", (text, expected) => {
    expect(judgedLines(archive, text)).toEqual(expected);
  });

  test.each(targets)("no claim in: %s", (text) => {
    expect(judgedLines(archive, text)).toEqual([]);
  });
});
