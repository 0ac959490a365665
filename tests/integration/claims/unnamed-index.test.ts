import { describe, expect, test } from "vitest";
import { checkText } from "@/lib/claims/check-text";
import { realArchive } from "../setup-archive";
import { judgedLines } from "./judged-lines";

const archive = await realArchive();

const whole: readonly (readonly [string, string])[] = [
  ["Tiền Giang xếp hạng 50/63 năm 2023.", "rank - 2023 tien-giang 50/63: not-in-data"],
  ["Năm 2023, tỉnh Tiền Giang xếp thứ 50/63.", "rank - 2023 tien-giang 50/63: not-in-data"],
  ["Năm 2024, Hà Nội đứng thứ 1/34 tỉnh, thành phố.", "rank - 2024 ha-noi 1/34: not-in-data"],
  ["nam 2023 tien giang xep hang 50/63", "rank - 2023 tien-giang 50/63: not-in-data"],
  ["In 2023, Tien Giang ranked 50th of 63.", "rank - 2023 tien-giang 50/63: not-in-data"],
  [
    "Năm 2023, Tiền Giang đạt kết quả tích cực. Tỉnh xếp hạng 50/63.",
    "rank - 2023 tien-giang 50/63: not-in-data",
  ],
];

/** Of something else, of nobody, of no year, or of a place that may be among others. */
const unread = [
  "Tiền Giang xếp hạng 50/63 năm 2023 về bóng đá.",
  "Học sinh Tiền Giang xếp hạng 50/63 kỳ thi tốt nghiệp năm 2023.",
  "Năm 2023, đoàn thể thao Tiền Giang xếp thứ 50/63.",
  "Trường Đại học Tiền Giang xếp hạng 50/63 năm 2023.",
  "Giải bóng đá khép lại. Tiền Giang xếp hạng 50/63 năm 2023.",
  "Tiền Giang xếp hạng 50/63.",
  "Năm 2023 xếp hạng 50/63.",
  "Tiền Giang xếp hạng 8/13 năm 2023.",
  "Tiền Giang xếp thứ 50 năm 2023.",
  "Phấn đấu năm 2023 Tiền Giang xếp hạng 40/63.",
];

describe("a place of a province in a year, where no index is named in the whole text", () => {
  test.each(whole)("%s", (text, line) => {
    expect(judgedLines(archive, text)).toEqual([line]);
    const [claim] = checkText(archive, text);
    expect(claim?.explanation.vi).toContain("chỉ số nào");
    expect(claim?.explanation.en).toContain("which index");
  });

  test.each(unread)("nothing is said of: %s", (text) => {
    expect(judgedLines(archive, text)).toEqual([]);
  });
});
