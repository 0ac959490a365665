import type { Text } from "@/lib/i18n/language";
import type { Grid, GridRow } from "@/lib/import/grid";
import { readDelimited } from "./delimited";
import { type DelimiterName, delimiters, separatorOf } from "./delimiter";
import { findSeparator } from "./find-separator";
import { readPasted, spacedShare } from "./pasted";
import type { Separator } from "./records";
import { Refusal } from "./refusal";
import { checkIsTable } from "./sniff";

interface Layout {
  readonly name: DelimiterName;
  readonly rows: GridRow[];
}

function rowsOf(text: string, separator: Separator | null, firstLine: number): GridRow[] {
  if (separator === null) return readPasted(text, firstLine);
  const quoted = /(^|[\t\n])"/.test(text);
  if (separator === "\t" && !quoted) return readPasted(text, firstLine);
  return readDelimited(text, separator, firstLine);
}

function readLayout(text: string, asked: DelimiterName | null): Layout {
  const said = /^sep=([,;\t])\n/i.exec(text);
  const body = said === null ? text : text.slice(said[0].length);
  const firstLine = said === null ? 1 : 2;
  if (asked !== null) return { name: asked, rows: rowsOf(body, separatorOf(asked), firstLine) };
  const sign = said?.[1];
  const fit = findSeparator(body);
  const spaced = fit?.separator === "," && spacedShare(body) > fit.share;
  const separator =
    delimiters.find(({ sign: own }) => own === sign)?.sign ??
    (spaced ? null : fit?.separator) ??
    null;
  const name = delimiters.find(({ sign: own }) => own === separator)?.name ?? "spaces";
  return { name, rows: rowsOf(body, separator, firstLine) };
}

/**
 * The table of a decoded text.
 * @throws Refusal for a text that is not a table or goes beyond the limits
 */
export function readText(
  file: string,
  text: string,
  asked: DelimiterName | null,
): { grid: Grid; note: Text } {
  checkIsTable(text);
  const { name, rows } = readLayout(text, asked);
  if (rows.length === 0) {
    throw new Refusal(
      "Tệp không có chữ nào. Hãy kiểm tra lại tệp đã lưu.",
      "The file holds no text. Check what was saved.",
    );
  }
  const title = delimiters.find((delimiter) => delimiter.name === name)?.title;
  return {
    grid: { file, sheet: null, rows },
    note: { vi: `Phân cách cột: ${title?.vi}.`, en: `Columns parted by: ${title?.en}.` },
  };
}
