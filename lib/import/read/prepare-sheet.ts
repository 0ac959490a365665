import { tooMuch } from "./check-size";
import { mostColumns, mostRows } from "./limits";
import { Refusal } from "./refusal";

/** The tag that opens a cell; an empty formatted one ends in "/>". */
const cellTag = /<(?:\w+:)?c(?:\s([^<>]*))?>/g;
const address = /\br\s*=\s*["']([A-Za-z]{1,7})(\d{1,9})["']/;
/** No honest tag of a cell is longer; patterns with two open ends are kept away from long texts. */
const tagLength = 500;

/** The cells of a what-if table hold results, but the library shows them as if they had been typed in. */
const dataTable = /<(?:\w+:)?f\s[^<>]*\bt\s*=\s*["']dataTable["']/;

function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
}

function checkPlace(letters: string, digits: string): void {
  const row = Number(digits);
  if (row > mostRows) throw tooMuch("rows", row);
  if (columnOf(letters) > mostColumns) throw tooMuch("columns", row);
}

/**
 * The XML of a sheet without its formatted empty cells, of which spreadsheets leave millions around a table:
 * the library lays out the rectangle up to the last of them. Where cells have no address and are placed by
 * counting, all stay.
 * @throws Refusal for cells far out and for tables of computed values
 */
export function prepareSheet(xml: string): string {
  if (dataTable.test(xml)) {
    throw new Refusal(
      "Trang tính có bảng What-If (Data Table), các ô của nó là kết quả tính. Hãy sao chép bảng rồi dán dạng giá trị (Paste values) vào một trang mới.",
      "A sheet holds a what-if data table, whose cells are computed. Copy the table and paste it as values into a new sheet.",
    );
  }
  const pieces: string[] = [];
  let last = 0;
  let counted = false;
  for (const { 0: tag, 1: attributes = "", index } of xml.matchAll(cellTag)) {
    const place = address.exec(attributes.slice(0, tagLength));
    if (place === null) counted = true;
    else if (attributes.endsWith("/")) {
      pieces.push(xml.slice(last, index));
      last = index + tag.length;
    } else checkPlace(place[1] ?? "", place[2] ?? "");
  }
  return counted ? xml : pieces.join("") + xml.slice(last);
}
