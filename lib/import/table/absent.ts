import { searchKey } from "@/lib/provinces/search-key";

const onlyDashesOrDots = /^[-–—−_.…·\s]*$/u;

/** Words that stand where a figure is missing, folded. */
const absentWords: ReadonlySet<string> = new Set([
  "n a",
  "na",
  "x",
  "k c",
  "kc",
  "khong co",
  "khong co so lieu",
  "khong co du lieu",
  "khong xep hang",
  "khong khao sat",
  "khong cong bo",
  "khong danh gia",
  "khong ap dung",
  "chua co",
  "chua co so lieu",
  "chua cong bo",
  "chua xep hang",
  "chua danh gia",
  "not available",
  "not applicable",
  "not published",
  "not ranked",
  "no data",
]);

/** Whether a cell says that there is no figure. */
export function isAbsent(text: string): boolean {
  if (onlyDashesOrDots.test(text)) return true;
  return text.length <= 20 && !text.startsWith("#") && absentWords.has(searchKey(text));
}
