import type { HostileCase } from "./hostile-case";

const columns = "indicator,year,unit_set,province,value,rank,of,status,source,note_vi,note_en";
const good = {
  indicator: "par-index",
  year: "2025",
  unit_set: "34",
  province: "hai-phong",
  value: "90.5",
  rank: "2",
  of: "34",
  status: "published",
  source: "",
  note_vi: "",
  note_en: "",
};

/** A table in the form of our own files, in whose row 3 some cells are others. */
function long(
  name: string,
  cells: Partial<typeof good>,
  expected: Pick<HostileCase, "at" | "vi" | "en">,
): HostileCase {
  const first = { ...good, province: "ha-noi", rank: "1" };
  const rows = [first, { ...good, ...cells }].map((row) => Object.values(row).join(","));
  return { name, table: [columns, ...rows, ""].join("\n"), ...expected };
}

/** Rows that say themselves which edition they belong to, and say it wrongly. */
export const longCases: readonly HostileCase[] = [
  long(
    "the year 20233 in a row",
    { year: "20233" },
    { at: "3 year 20233", vi: "năm từ 2000 đến 2100", en: "year from 2000 to 2100" },
  ),
  long(
    "the year 1999 in a row",
    { year: "1999" },
    { at: "3 year 1999", vi: "năm từ 2000 đến 2100", en: "year from 2000 to 2100" },
  ),
  long(
    "a year in Arabic digits in a row",
    { year: "٢٠٢٥" },
    { vi: "năm từ 2000 đến 2100", en: "year from 2000 to 2100" },
  ),
  long(
    "a year that has not come in a row",
    { year: "2099" },
    { at: "3 year 2099", vi: "chưa tới", en: "has not come yet" },
  ),
  long(
    "the 34 in 2023 in a row",
    { year: "2023" },
    { at: "3 unit_set 34", vi: "trước năm 2024", en: "before 2024" },
  ),
  long(
    "a unit set of 35 in a row",
    { unit_set: "35" },
    { vi: "phải là 63 hoặc 34", en: "must be 63 or 34" },
  ),
  long("an unknown indicator in a row", { indicator: "nowhere" }, { vi: "nowhere", en: "nowhere" }),
  long("an indicator that is a path", { indicator: "../../x" }, { vi: "../../x", en: "../../x" }),
  long(
    "a source that is nowhere",
    { source: "nowhere" },
    { at: "3 source nowhere", vi: "trong sources.csv", en: "source" },
  ),
  long("a status that is none in a row", { status: "guessed" }, { vi: "guessed", en: "guessed" }),
  long(
    "a note in one language",
    { note_vi: "Xem lại" },
    { vi: "Thiếu một ngôn ngữ", en: "One language is missing" },
  ),
  long(
    "more ranked than there are provinces in a row",
    { of: "64" },
    { vi: "chỉ có 34 tỉnh", en: "were 34 provinces" },
  ),
];
