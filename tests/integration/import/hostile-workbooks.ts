import { type WorkbookCell, type WorkbookOptions, workbook } from "../../unit/import/read/zip";
import type { HostileCase } from "./hostile-case";

const head = ["STT", "Tỉnh", "Kết quả", "Xếp hạng"];
export const rows: readonly (readonly WorkbookCell[])[] = [
  head,
  [1, "Hà Nội", 91.25, 1],
  [2, "Hải Phòng", 90.5, 2],
  [3, "Huế", 89.75, 3],
];
const sheet = "xl/worksheets/sheet1.xml";
const xml = '<?xml version="1.0" encoding="UTF-8"?>';

type Expected = Pick<HostileCase, "vi" | "en" | "at" | "flags">;

function book(name: string, options: WorkbookOptions, expected: Expected): HostileCase {
  return { name, file: "bang.xlsx", table: workbook(rows, options), ...expected };
}

/** A workbook in which one cell of Hải Phòng, row 3, is another. */
function cell(
  name: string,
  column: number,
  content: WorkbookCell,
  expected: Expected,
): HostileCase {
  const line = (rows[2] ?? []).with(column, content);
  const table = workbook([...rows.slice(0, 2), line, ...rows.slice(3)]);
  return { name, file: "bang.xlsx", table, ...expected };
}

function data(name: string, sheetData: string, expected: Expected): HostileCase {
  const part = `${xml}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${sheetData}</sheetData></worksheet>`;
  return book(name, { entries: [{ name: sheet, data: part }] }, expected);
}

function inline(at: string, text: string): string {
  return `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
}

const names = `<row r="1">${inline("A1", "Tỉnh")}${inline("B1", "Điểm")}</row>`;
const formula = { vi: "công thức", en: "holds a formula" };

/** Workbooks whose cells are no printed figures, or too many. */
export const workbookCases: readonly HostileCase[] = [
  data(
    "a string beyond the table of strings",
    `${names}<row r="2"><c r="A2" t="s"><v>99999</v></c><c r="B2"><v>9</v></c></row>`,
    { at: "", vi: "Không có số liệu nào", en: "There is no figure" },
  ),
  data(
    "row 1,048,576",
    `${names}<row r="1048576">${inline("A1048576", "Huế")}<c r="B1048576"><v>9</v></c></row>`,
    { at: "1048576", vi: "200.000 dòng", en: "200,000 rows" },
  ),
  data("the last column there is", `<row r="1">${inline("XFD1", "Tỉnh")}</row>`, {
    at: "1",
    vi: "512 cột",
    en: "512 columns",
  }),
  data(
    "a shared formula",
    `${names}<row r="2">${inline("A2", "Huế")}<c r="B2"><f t="shared" ref="B2:B3" si="0">1+1</f><v>80.5</v></c></row><row r="3">${inline("A3", "Hà Nội")}<c r="B3"><f t="shared" si="0"/><v>81.5</v></c></row>`,
    { at: "3 B =", ...formula },
  ),
  data(
    "an array formula",
    `${names}<row r="2">${inline("A2", "Huế")}<c r="B2"><f t="array" ref="B2:B3">C2:C3</f><v>80.5</v></c></row><row r="3">${inline("A3", "Hà Nội")}<c r="B3"><v>81.5</v></c></row>`,
    { at: "3 B =C2:C3", ...formula },
  ),
  data(
    "a what-if table",
    `${names}<row r="2">${inline("A2", "Huế")}<c r="B2"><f t="dataTable" ref="B2:B3" r1="C1"/><v>80.5</v></c></row>`,
    { vi: "What-If", en: "what-if" },
  ),
  data(
    "a number of 1e309",
    `${names}<row r="2">${inline("A2", "Huế")}<c r="B2"><v>1e309</v></c></row>`,
    { at: "2 B Infinity", vi: "báo lỗi", en: "error" },
  ),
  cell("a formula", 2, { f: "C2-1", v: 90.5 }, { at: "3 C =C2-1", ...formula }),
  cell(
    "a formula that fetches a page",
    2,
    { f: 'WEBSERVICE("http://example.org")', v: 90.5 },
    { ...formula },
  ),
  cell(
    "a formula in place of a rank",
    3,
    { f: "RANK(C3,C2:C4)", v: 2 },
    { at: "3 D =RANK(C3,C2:C4)", ...formula },
  ),
  cell(
    "a formula in place of a name",
    1,
    { f: '"Hải"&" Phòng"', v: "Hải Phòng" },
    { at: '3 B ="Hải"&" Phòng"', vi: "Không có tỉnh nào", en: "No province" },
  ),
  cell(
    "a figure that Excel made a date of",
    2,
    { v: 45_000, format: "d/m/yyyy" },
    { at: "3 C 2023-03-15", vi: "ngày tháng", en: "is a date" },
  ),
  cell(
    "an error of the spreadsheet",
    2,
    { v: "#DIV/0!", t: "e" },
    { at: "3 C #DIV/0!", vi: "báo lỗi", en: "error" },
  ),
  cell("TRUE in place of a figure", 2, true, {
    at: "3 C TRUE",
    vi: "TRUE/FALSE",
    en: "TRUE/FALSE",
  }),
  cell("a negative figure in a cell", 2, -5, { at: "3 C -5", vi: "Số âm", en: "negative" }),
  cell(
    "a share shown as another percentage",
    2,
    { v: 9.05, format: "0.00%" },
    { vi: "thang", en: "scale" },
  ),
  cell("a name with an escape in a cell", 1, "Hải\u001B[31m Phòng", {
    at: "3 B Hải\u001B[31m Phòng",
    vi: "ký tự điều khiển",
    en: "control character",
  }),
  cell("a right-to-left override in a cell", 1, "\u202EHải Phòng", {
    at: "3 B \u202EHải Phòng",
    vi: "ký tự điều khiển",
    en: "control character",
  }),
  cell("a cell of two hundred thousand letters", 1, "á".repeat(200_000), {
    at: "3",
    vi: "10.000 ký tự",
    en: "10,000 characters",
  }),
  {
    name: "a name merged over two rows of figures",
    file: "bang.xlsx",
    table: workbook([...rows.slice(0, 3), [3, null, 89.75, 3]], { merges: ["B3:B4"] }),
    at: "4 B Hải Phòng",
    vi: "đã có ở dòng 3",
    en: "already in row 3",
  },
  book(
    "one edition on two sheets",
    { more: [{ name: "Sheet2", rows }] },
    { at: "2 B Hà Nội", vi: "ở trang Sheet1, dòng 2", en: "in sheet Sheet1, row 2" },
  ),
  {
    name: "only hidden sheets",
    file: "bang.xlsx",
    table: workbook([], { more: [{ name: "b", rows, state: "hidden" }] }),
    vi: "không có ô nào",
    en: "No sheet has",
  },
  book(
    "a sheet that is not there",
    {},
    { flags: ["--sheet", "Phụ lục 9"], vi: "Không có trang tính", en: "There is no sheet" },
  ),
  book(
    "201 sheets",
    { more: Array.from({ length: 200 }, (_, at) => ({ name: `s${at}`, rows: [["a"]] })) },
    { vi: "201 trang tính", en: "201 sheets" },
  ),
];
