import type { Text } from "@/lib/i18n/language";
import type { Grid } from "@/lib/import/grid";
import type { Problem } from "@/lib/import/problem";
import { sizeRefusal } from "./check-size";
import { decode, type EncodingName } from "./decode";
import type { DelimiterName } from "./delimiter";
import { readText } from "./read-text";
import { problemOf, Refusal } from "./refusal";
import { sniff } from "./sniff";
import { readWorkbook } from "./xlsx";

export { type EncodingName, encodings } from "./decode";
export { type DelimiterName, delimiters } from "./delimiter";
export { mostBytes } from "./limits";

export interface ReadOptions {
  /** Null or left out: found from the bytes. Workbooks have their own. */
  readonly encoding?: EncodingName | null;
  /** Null or left out: found from the text. */
  readonly delimiter?: DelimiterName | null;
  /** Name of the only sheet to read; null or left out: all that can be seen. */
  readonly sheet?: string | null;
}

export interface GridsReading {
  readonly grids: Grid[];
  readonly problems: Problem[];
  /** What was taken for what: encoding, separator, sheets. */
  readonly notes: Text[];
}

async function read(file: string, bytes: Uint8Array, options: ReadOptions) {
  const { encoding = null, delimiter = null, sheet = null } = options;
  const refusal = sizeRefusal(bytes.length);
  if (refusal !== null) throw refusal;
  if (sniff(bytes) === "zip") return readWorkbook(file, bytes, sheet);
  if (sheet !== null) {
    throw new Refusal(
      "Tệp chữ không có trang tính. Hãy bỏ --sheet, hoặc chỉ tệp .xlsx.",
      "A text file has no sheets. Leave --sheet out, or name the .xlsx file.",
    );
  }
  const decoded = decode(bytes, encoding);
  const { grid, note } = readText(file, decoded.text, delimiter);
  return { grids: [grid], notes: [decoded.note, note] };
}

/** What is wrong with a file of this many bytes, or null; ask before reading it from disk. */
export function sizeProblem(file: string, bytes: number): Problem | null {
  const refusal = sizeRefusal(bytes);
  return refusal === null ? null : problemOf(file, refusal);
}

/**
 * Reads CSV, text copied from a PDF or a page, or XLSX into tables, told apart by content and not by name.
 * Bad content never throws: it comes back as problems, and then there are no grids. Memory and time are
 * bounded for every input. Do not read a file beyond `mostBytes` from disk at all.
 * @param file name of the file without its path
 */
export async function readGrids(
  file: string,
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<GridsReading> {
  try {
    return { ...(await read(file, bytes, options)), problems: [] };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { grids: [], problems: [problemOf(file, error)], notes: [] };
  }
}
