import type { Problem } from "@/lib/import/problem";
import { searchKey } from "@/lib/provinces/search-key";

/** What a person says about a table: which edition it is, and where it was printed. */
export const headerFields = [
  "indicator",
  "year",
  "unit-set",
  "title",
  "publisher",
  "url",
  "published",
  "document",
  "kind",
  "source",
  "source-key",
  "of",
  "mean",
  "status",
  "announced",
] as const;

export type HeaderField = (typeof headerFields)[number];

/** A field as it was given, and where: a line of the header file, or a flag of the command. */
export interface GivenField {
  readonly text: string;
  readonly file: string;
  readonly row: number | null;
}

export type GivenFields = Readonly<Partial<Record<HeaderField, GivenField>>>;

/** The words of a header file, folded; the English ones are the names of the flags. */
const words: Readonly<Record<string, HeaderField>> = {
  "chi so": "indicator",
  nam: "year",
  "so tinh": "unit-set",
  "bo don vi": "unit-set",
  "ten nguon": "title",
  "tieu de": "title",
  "noi dang": "publisher",
  "co quan cong bo": "publisher",
  "dia chi": "url",
  ngay: "published",
  "ngay dang": "published",
  "so van ban": "document",
  "van ban": "document",
  "loai nguon": "kind",
  "nguon da co": "source",
  "khoa nguon": "source-key",
  "so don vi xep hang": "of",
  "trung binh": "mean",
  "tinh trang": "status",
  "ngay cong bo": "announced",
  ...Object.fromEntries(headerFields.map((field) => [searchKey(field), field])),
};

/** Reads a header file: one `name: what` a line, in either language; `#` begins a remark. */
export function readHeaderFile(
  file: string,
  text: string,
): { fields: GivenFields; problems: Problem[] } {
  const fields: Partial<Record<HeaderField, GivenField>> = {};
  const problems: Problem[] = [];
  const lines = text
    .replace(/^\uFEFF/, "")
    .normalize("NFC")
    .split(/\r?\n/);
  for (const [index, line] of lines.entries()) {
    const row = index + 1;
    const trimmed = line.trim();
    if (trimmed === "" || trimmed.startsWith("#")) continue;
    const refuse = (vi: string, en: string) =>
      problems.push({ file, row, column: null, value: trimmed, message: { vi, en } });
    const colon = trimmed.indexOf(":");
    const field = words[searchKey(trimmed.slice(0, Math.max(0, colon)))];
    if (field === undefined) {
      refuse(
        `Dòng phải có dạng «tên: nội dung» với tên trong: ${headerFields.join(", ")}.`,
        `A line must read "name: what", with a name out of: ${headerFields.join(", ")}.`,
      );
    } else if (fields[field] !== undefined) {
      refuse(`${field} đã có ở dòng trên.`, `${field} was given above already.`);
    } else {
      fields[field] = { text: trimmed.slice(colon + 1).trim(), file, row };
    }
  }
  return { fields, problems };
}
