import { describe, expect, test } from "vitest";
import { checkText } from "@/lib/claims/check-text";
import { realArchive } from "../setup-archive";

const archive = await realArchive();

/** A sentence and its claims: what is stated, the verdict, what the data holds. */
const cases: readonly (readonly [string, readonly string[]])[] = [
  [
    "PCI của Quảng Ninh năm 2023 giảm 1,7 điểm so với năm 2022.",
    ["delta_value -1.7: confirmed, -1.70"],
  ],
  [
    "PCI của Quảng Ninh năm 2023 giảm 1,70 điểm so với năm 2022.",
    ["delta_value -1.70: confirmed, -1.70"],
  ],
  [
    "PCI của Quảng Ninh năm 2023 tăng 1,7 điểm so với năm 2022.",
    ["delta_value +1.7: contradicted, -1.70"],
  ],
  ["PCI của Quảng Ninh năm 2023 giảm 2 điểm so với năm 2022.", ["delta_value -2: rounded, -1.70"]],
  [
    "PCI của Quảng Ninh năm 2023 giảm 1,77 điểm so với năm 2021.",
    ["delta_value -1.77: confirmed, -1.77"],
  ],
  [
    "PCI của Quảng Ninh năm 2023 giảm 1,77 điểm so với năm 2022.",
    ["delta_value -1.77: contradicted, -1.70"],
  ],
  [
    "PCI của Quảng Ninh năm 2023 giảm 1,07 điểm so với năm 2022.",
    ["delta_value -1.07: contradicted, -1.70"],
  ],
  [
    "Năm 2020, PCI của Đồng Tháp tăng từ 72,10 điểm lên 72,81 điểm.",
    [
      "delta_value +0.71: confirmed, +0.71",
      "value 72.10: confirmed, 72.10",
      "value 72.81: confirmed, 72.81",
    ],
  ],
  [
    "Năm 2020, PCI của Đồng Tháp tăng 0,81 điểm, từ 72,10 điểm lên 72,81 điểm.",
    [
      "delta_value +0.81: arithmetic-error, nothing",
      "value 72.10: confirmed, 72.10",
      "value 72.81: confirmed, 72.81",
    ],
  ],
  [
    "Năm 2022, PCI của Tiền Giang tăng 1 điểm so với năm 2021.",
    ["delta_value +1: not-in-data, nothing"],
  ],
  [
    "Năm 2023, PCI của Tiền Giang tăng 5 điểm so với năm 2022.",
    ["delta_value +5: disputed, +3.63"],
  ],
  [
    "PAPI của Huế năm 2018 tăng 6 điểm so với năm 2017.",
    ["delta_value +6: not-comparable, nothing"],
  ],
  [
    "Năm 2018, PAPI của Thanh Hóa tăng 5 bậc so với năm 2017.",
    ["delta_rank +5: not-comparable, nothing"],
  ],
  [
    "Năm 2022, DTI của Đà Nẵng tăng 0,15 điểm so với năm 2021.",
    ["delta_value +0.15: not-comparable, nothing"],
  ],
  [
    "Năm 2023, DTI của Đà Nẵng tăng 0,0338 điểm so với năm 2022.",
    ["delta_value +0.0338: confirmed, +0.0338"],
  ],
  [
    "Năm 2023, DTI của Đà Nẵng tăng 0,03 điểm so với năm 2022.",
    ["delta_value +0.03: rounded, +0.0338"],
  ],
  [
    "Năm 2023, PAR Index của Hà Nội tăng 1,85 điểm so với năm 2022.",
    ["delta_value +1.85: confirmed, +1.85"],
  ],
  [
    "Năm 2023, PAR Index của Hà Nội tăng 1,85% so với năm 2022.",
    ["delta_value +1.85: confirmed, +1.85"],
  ],
  [
    "Năm 2023, PAR Index của Hà Nội giữ nguyên thứ hạng so với năm 2022.",
    ["delta_rank 0: confirmed, 0"],
  ],
  [
    "Năm 2024, PAR Index của Hải Phòng tăng 4,30 điểm so với năm 2023.",
    ["delta_value +4.30: confirmed, +4.30"],
  ],
  [
    "Năm 2024, PAR Index của Hải Phòng tăng 4,36 điểm so với năm 2023.",
    ["delta_value +4.36: disputed, +4.30"],
  ],
  ["Năm 2023, SIPAS của Tiền Giang tăng 7 bậc so với năm 2022.", ["delta_rank +7: disputed, +6"]],
  ["Năm 2023, SIPAS của Tiền Giang tăng 6 bậc so với năm 2022.", ["delta_rank +6: confirmed, +6"]],
  [
    "Năm 2023, SIPAS của Tiền Giang tăng 5 bậc so với năm 2022.",
    ["delta_rank +5: contradicted, +6"],
  ],
  [
    "Năm 2023, SIPAS của Tiền Giang giảm 6 bậc so với năm 2022.",
    ["delta_rank -6: contradicted, +6"],
  ],
  [
    "Năm 2023, PAR Index của Tiền Giang tăng 5 bậc so với năm 2022.",
    ["delta_rank +5: disputed, +3"],
  ],
  [
    "Năm 2023, PCI của Long An tăng 8 bậc, từ hạng 10 lên hạng 2.",
    ["delta_rank +8: confirmed, +8", "rank 10: confirmed, 10/63", "rank 2: confirmed, 2/63"],
  ],
  [
    "Năm 2023, PCI của Long An tăng 7 bậc, từ hạng 10 lên hạng 2.",
    [
      "delta_rank +7: arithmetic-error, nothing",
      "rank 10: confirmed, 10/63",
      "rank 2: confirmed, 2/63",
    ],
  ],
  ["Năm 2023, PCI của Long An tăng 9 bậc so với năm 2022.", ["delta_rank +9: contradicted, +8"]],
  ["Năm 2023, PCI của Long An giảm 8 bậc so với năm 2022.", ["delta_rank -8: contradicted, +8"]],
  ["Năm 2021, SIPAS của Đà Nẵng tăng 9 bậc so với năm 2020.", ["delta_rank +9: confirmed, +9"]],
  ["Năm 2023, PAPI của Hà Nội tăng 1 bậc so với năm 2022.", ["delta_rank +1: contradicted, -3"]],
  [
    "Năm 2016, PAR Index của Đà Nẵng giảm 2,99 điểm so với năm 2015.",
    ["delta_value -2.99: not-comparable, nothing"],
  ],
  [
    "Năm 2023, PCI của Nghệ An giảm 21 bậc so với năm 2022.",
    ["delta_rank -21: not-in-data, nothing"],
  ],
  [
    "Năm 2023, PCI của Quảng Nam tăng 3 bậc so với năm 2022.",
    ["delta_rank +3: not-in-data, nothing"],
  ],
  ["Quảng Ninh dẫn đầu PCI 7 năm liên tiếp (2017 - 2023).", ["streak 7: confirmed, 7"]],
  [
    "Quảng Ninh dẫn đầu PCI 5 năm liên tiếp (2017 - 2022).",
    ["streak 5: arithmetic-error, nothing"],
  ],
  ["Quảng Ninh dẫn đầu PCI 8 năm liên tiếp (2017 - 2024).", ["streak 8: contradicted, nothing"]],
  ["Quảng Ninh dẫn đầu PCI 3 năm liên tiếp (2015 - 2017).", ["streak 3: contradicted, 7"]],
  ["Năm 2023, Quảng Ninh lần thứ 7 liên tiếp dẫn đầu PCI.", ["streak 7: confirmed, 7"]],
  ["Quảng Ninh dẫn đầu PAR Index 4 năm liên tiếp (2017 - 2020).", ["streak 4: confirmed, 4"]],
  ["Quảng Ninh dẫn đầu PAR Index 6 năm liên tiếp (2017 - 2022).", ["streak 6: contradicted, 2"]],
  ["Quảng Ninh dẫn đầu SIPAS 5 năm liên tiếp (2019 - 2023).", ["streak 5: confirmed, 5"]],
  ["Quảng Ninh dẫn đầu SIPAS 6 năm liên tiếp (2018 - 2023).", ["streak 6: contradicted, 5"]],
  ["Đà Nẵng dẫn đầu DTI 4 năm liên tiếp (2020 - 2023).", ["streak 4: confirmed, 4"]],
  ["Đà Nẵng dẫn đầu DTI 5 năm liên tiếp (2020 - 2024).", ["streak 5: contradicted, nothing"]],
  ["Đồng Tháp 10 năm liên tiếp trong top 10 PCI (2015 - 2024).", ["streak 10: confirmed, 12"]],
  [
    "Đồng Tháp 10 năm liên tiếp trong top 5 PCI (2015 - 2024).",
    ["streak 10: contradicted, nothing"],
  ],
  ["Long An 3 năm liên tiếp trong top 10 PCI (2022 - 2024).", ["streak 3: confirmed, 3"]],
  ["Quảng Ninh dẫn đầu PAPI 3 năm liên tiếp (2020 - 2022).", ["streak 3: not-in-data, nothing"]],
  [
    "Tỉnh giải quyết 980/1.000 hồ sơ đúng hạn, đạt 98%.",
    ["ratio 980/1000=98: not-in-data, nothing"],
  ],
  [
    "Tỉnh giải quyết 980/1.000 hồ sơ đúng hạn, đạt 97%.",
    ["ratio 980/1000=97: arithmetic-error, 980/1000=98"],
  ],
  ["Tỉnh giải quyết 2/3 hồ sơ đúng hạn, đạt 66,6%.", ["ratio 2/3=66.6: not-in-data, nothing"]],
  ["Tỉnh giải quyết 2/3 hồ sơ đúng hạn, đạt 66,7%.", ["ratio 2/3=66.7: not-in-data, nothing"]],
  [
    "Tỉnh giải quyết 1.200/1.000 hồ sơ, đạt 98%.",
    ["ratio 1200/1000=98: arithmetic-error, 1200/1000=120"],
  ],
  [
    "Bà Rịa - Vũng Tàu giải quyết 616.338/643.452 hồ sơ đúng hạn, đạt 95,7%.",
    ["ratio 616338/643452=95.7: confirmed, 616338/643452=95.7"],
  ],
  [
    "Bà Rịa - Vũng Tàu giải quyết 616.338/643.452 hồ sơ đúng hạn, đạt 97,5%.",
    ["ratio 616338/643452=97.5: arithmetic-error, 616338/643452=95.79"],
  ],
];

describe("what is said of changes, runs and shares", () => {
  test.each(cases)("%s", (text, expected) => {
    const judged = checkText(archive, text).map(
      ({ kind, stated, verdict, found }) => `${kind} ${stated}: ${verdict}, ${found ?? "nothing"}`,
    );
    expect(judged).toEqual(expected);
  });
});
