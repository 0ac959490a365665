import { expect, test } from "vitest";
import { editionName } from "@/lib/sentences/edition-name";
import { periodWords } from "@/lib/sentences/period";
import { yearRanges } from "@/lib/sentences/year-ranges";

test.each([
  [[], ""],
  [[2017], "2017"],
  [[2023, 2024], "2023–2024"],
  [[2009, 2011, 2012, 2013, 2016], "2009, 2011–2013, 2016"],
])("years %j are written %j", (years, words) => {
  expect(yearRanges(years)).toBe(words);
});

test.each([
  ["2024-07-01", "2024-07-31", "01/07/2024 – 31/07/2024", "1 July 2024 – 31 July 2024"],
  [null, "2025-12-08", "đến 08/12/2025", "up to 8 December 2025"],
  ["2025-01-01", null, "từ 01/01/2025", "from 1 January 2025"],
  [null, null, "năm 2024, không ghi kỳ", "2024, no period given"],
])("a period from %s to %s is %s", (periodFrom, periodTo, vi, en) => {
  expect(periodWords({ periodFrom, periodTo, year: 2024 }, "vi")).toBe(vi);
  expect(periodWords({ periodFrom, periodTo, year: 2024 }, "en")).toBe(en);
});

test("an index whose name ends in the year does not repeat it", () => {
  const name = { vi: "Mức độ", en: "Level" };
  const short = { vi: "CQĐT 2017", en: "E-government 2017" };
  expect(editionName({ name, short }, 2017, "vi")).toBe("CQĐT 2017");
  expect(editionName({ name, short: null }, 2017, "vi")).toBe("Mức độ 2017");
});
