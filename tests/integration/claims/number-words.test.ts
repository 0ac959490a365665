import { describe, expect, test } from "vitest";
import { checkText } from "@/lib/claims/check-text";
import { realArchive } from "../setup-archive";

const archive = await realArchive();

/** A sentence and "verdict kind year province stated" of each claim in it; a dash for what was left open. */
const cases: readonly (readonly [string, readonly string[]])[] = [
  ["Năm 2024, DTI của Bắc Ninh xếp thứ hai mươi mốt cả nước.", ["confirmed rank 2024 bac-ninh 21"]],
  ["Ninh Thuận xếp thứ ba mươi lăm về DTI năm 2024.", ["confirmed rank 2024 ninh-thuan 35"]],
  ["Ninh Thuận xếp thứ ba mươi tư về DTI năm 2024.", ["contradicted rank 2024 ninh-thuan 34"]],
  ["Năm 2020, Tây Ninh đứng thứ hai tư về PCI.", ["confirmed rank 2020 tay-ninh 24"]],
  ["Năm 2020, Hà Nam đứng thứ ba mươi về PCI.", ["confirmed rank 2020 ha-nam 30"]],
  ["nam 2024 ninh thuan xep thu ba muoi lam ve dti", ["confirmed rank 2024 ninh-thuan 35"]],
  ["Bac Ninh ranked twenty-first in DTI 2024.", ["confirmed rank 2024 bac-ninh 21"]],
  // A comma parts two numbers.
  ["Năm 2022, Long An xếp thứ mười, hai bậc trên Hà Nam về PCI.", []],
  ["Sơn La xếp thứ hai, tư và năm về PCI.", []],
  // "năm" is five before provinces, and no word of a year.
  [
    "PCI 2024: Hải Phòng, Quảng Ninh, Long An, Bắc Giang và Bà Rịa - Vũng Tàu là năm địa phương dẫn đầu.",
    [
      "confirmed rank 2024 hai-phong top 5",
      "confirmed rank 2024 quang-ninh top 5",
      "confirmed rank 2024 long-an top 5",
      "confirmed rank 2024 bac-giang top 5",
      "confirmed rank 2024 ba-ria-vung-tau top 5",
    ],
  ],
  // Figures dealt out to years that stand after them, or in no row, are of no single one.
  [
    "Sơn La lần lượt đạt 87,61%, 86,78% PAR Index các năm 2021, 2022.",
    ["not-in-data value - son-la 87.61", "not-in-data value - son-la 86.78"],
  ],
  [
    "PAR Index của Hà Tĩnh xếp thứ 15 năm 2024, thứ 18 năm 2023, lần lượt đạt 89,72% và 88,35%.",
    [
      "confirmed rank 2024 ha-tinh 15",
      "confirmed rank 2023 ha-tinh 18",
      "not-in-data value - ha-tinh 89.72",
      "not-in-data value - ha-tinh 88.35",
    ],
  ],
];

describe("numbers in words and in rows", () => {
  test.each(cases)("%s", (text, expected) => {
    const lines = checkText(archive, text).map(({ verdict, kind, year, province, stated }) =>
      [verdict, kind, year ?? "-", province ?? "-", stated].join(" "),
    );
    expect(lines).toEqual(expected);
  });
});
