import { Refusal } from "./refusal";

/** Leave no ink: zero-width spaces and joiners, direction marks, byte order marks, soft hyphens. */
const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const spaces = /[\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/g;
/** Everything below also matches the signs that make text read otherwise than it is stored. */
const control = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u;
const forbidden = /[^\P{Cc}\t\n]|[\u202A-\u202E\u2066-\u2069\uFFFD]/u;

function codeOf(text: string): string {
  return `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

function lineAt(text: string, index: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < index; at = text.indexOf("\n", at + 1)) line++;
  return line;
}

/** Texts are cleaned in pieces: a list of every match in a whole file would take a gigabyte. */
const pieceLength = 1_000_000;

/** Where the piece that begins at `start` ends: after a line where there is one. */
function endOfPiece(text: string, start: number): number {
  const last = start + pieceLength;
  if (last >= text.length) return text.length;
  const feed = text.lastIndexOf("\n", last - 1);
  if (feed >= start) return feed + 1;
  const turn = text.lastIndexOf("\r", last - 1);
  return turn >= start ? turn + 1 : last;
}

function cleanPiece(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/(^|\n)\f+/g, "$1")
    .replaceAll("\f", " ")
    .replace(invisible, "")
    .replace(spaces, " ")
    .normalize("NFC");
}

/**
 * Text in NFC with line ends `\n` and plain spaces, without invisible signs; form feeds go.
 * @throws Refusal naming the line of a control character or of a sign that was lost before
 */
export function cleanText(text: string): string {
  const pieces: string[] = [];
  for (let start = 0; start < text.length; ) {
    const end = endOfPiece(text, start);
    pieces.push(cleanPiece(text.slice(start, end)));
    start = end;
  }
  const clean = pieces.join("");
  const found = forbidden.exec(clean);
  if (found === null) return clean;
  const row = lineAt(clean, found.index);
  const [sign] = found;
  if (sign === "\uFFFD") {
    throw new Refusal(
      `Dòng ${row} có dấu � (U+FFFD): chữ đã bị mất từ trước khi lưu tệp. Hãy lấy lại tệp gốc và lưu lại dạng UTF-8.`,
      `Line ${row} holds � (U+FFFD): letters were lost before the file was saved. Get the original file and save it as UTF-8.`,
      { row },
    );
  }
  throw new Refusal(
    `Dòng ${row} có ký tự điều khiển ${codeOf(sign)}: tệp nhị phân hoặc bị hỏng. Hãy xuất lại bảng dạng CSV UTF-8 hoặc .xlsx.`,
    `Line ${row} holds the control character ${codeOf(sign)}: the file is binary or damaged. Export the table again as UTF-8 CSV or .xlsx.`,
    { row },
  );
}

/** A cell of a spreadsheet: as `cleanText`, on one line, trimmed; null when it holds a control character. */
export function cleanCell(text: string): string | null {
  const clean = oneLine(text.replace(invisible, "").replace(spaces, " ")).normalize("NFC");
  return control.test(clean) || clean.includes("\uFFFD") ? null : clean;
}

/** Line feeds, tabs and runs of spaces become one space; trimmed. */
export function oneLine(text: string): string {
  return text.replace(/[ \t\r\n\f\v]+/g, " ").trim();
}

/** A name out of a hostile file, fit to be shown: no signs that steer a terminal, not without end. */
export function printable(text: string): string {
  return text
    .slice(0, 100)
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "\u25A1")
    .normalize("NFC");
}
