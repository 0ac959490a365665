import type { HostileCase } from "./hostile-case";

const headerFile = [
  "chỉ số: par-index",
  "năm: 2025",
  "số tỉnh: 34",
  "tên nguồn: Bảng",
  "nơi đăng: Bộ",
  "ngày: 15/4/2026",
  "số văn bản: 000/QĐ",
];

function head(
  name: string,
  content: string | Uint8Array,
  more: Pick<HostileCase, "at" | "vi" | "en">,
): HostileCase {
  return { name, only: ["--header", "@/ky.txt"], beside: { "ky.txt": content }, ...more };
}

function map(name: string, content: string, vi: string, en: string): HostileCase {
  return { name, flags: ["--map", "@/cot.json"], beside: { "cot.json": content }, vi, en };
}

/** Header files and saved mappings that are none. */
export const besideCases: readonly HostileCase[] = [
  map("a mapping that is no JSON", "C=value", "không đúng dạng", "wrong form"),
  map("a mapping of another form", '{"columns": [1, 2]}', "không đúng dạng", "wrong form"),
  map(
    "a mapping with unknown fields",
    '{"columns": {}, "run": "rm"}',
    "không đúng dạng",
    "wrong form",
  ),
  map(
    "a mapping nested a hundred thousand deep",
    `${"[".repeat(100_000)}`,
    "không đúng dạng",
    "wrong form",
  ),
  map("a mapping of two megabytes", " ".repeat(2 ** 21), "lớn hơn 1 MiB", "larger than 1 MiB"),
  {
    name: "a mapping file that is not there",
    flags: ["--map", "@/none.json"],
    vi: "Không đọc được tệp ánh xạ",
    en: "cannot be read",
  },
  head("a header file with an unknown field", [...headerFile, "mật khẩu: 1"].join("\n"), {
    at: "8 mật khẩu: 1",
    vi: "Dòng phải có dạng",
    en: "A line must read",
  }),
  head("a header file with a field twice", [...headerFile, "năm: 2024"].join("\n"), {
    at: "8 năm: 2024",
    vi: "đã có ở dòng trên",
    en: "given above already",
  }),
  head(
    "a header file with an address that runs a script",
    [...headerFile, "url: JavaScript:alert(1)"].join("\n"),
    { at: "8 url JavaScript:alert(1)", vi: "http", en: "http" },
  ),
  head("a header file that is a program", Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0), {
    vi: "chương trình",
    en: "program",
  }),
  head("a header file that is a zip", Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), {
    vi: "tệp nén hoặc tệp Office",
    en: "archive or an Office file",
  }),
  head("a header file with NUL bytes", `${headerFile.join("\n")}\0`, {
    at: "7",
    vi: "NUL",
    en: "NUL",
  }),
  head("a header file with an escape", `${headerFile.join("\n")}\nurl: https://\u001B]0;x\u0007`, {
    at: "8",
    vi: "U+001B",
    en: "U+001B",
  }),
  head("an empty header file", "", { vi: "Thiếu chỉ số", en: "Missing the indicator" }),
  head("a header file of two megabytes", "#".repeat(2 ** 21), {
    vi: "lớn hơn 1 MiB",
    en: "larger than 1 MiB",
  }),
  {
    name: "a header file that is a folder",
    only: ["--header", "@/made"],
    vi: "không phải là tệp thường",
    en: "not a regular file",
  },
  {
    name: "a header file that never ends",
    only: ["--header", "/dev/zero"],
    vi: "không phải là tệp thường",
    en: "not a regular file",
  },
  {
    name: "a header file that is not there",
    only: ["--header", "@/none.txt"],
    vi: "Không có tệp",
    en: "There is no file",
  },
];
