/** A word, number, mark or end of line of the text; places are UTF-16 code units of the text as it was given. */
export interface Token {
  readonly kind: "word" | "number" | "mark" | "line";
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  /** Lower case with all marks, each in one way of writing; comparable with `markedForm` of a name. */
  readonly marked: string;
  /** Lower case without marks. */
  readonly plain: string;
  readonly upper: boolean;
  /** Whether a blank stands before it. */
  readonly gap: boolean;
}

/** Longer runs of letters and marks are no word that we know, and not worth normalising. */
const longestWord = 40;
const scanner =
  /(?<link>https?:\/\/\S+|www\.\S+)|(?<number>\d+(?:[.,]\d+)*)|(?<word>\p{L}[\p{L}\p{M}\p{N}]*)|(?<line>\r\n|[\n\r\u2028\u2029])|(?<blank>[^\S\r\n\u2028\u2029]+|[\p{Cf}\p{Cc}]+)|(?<mark>.)/suy;

/** One way of writing what can be written in several: NFD, lower case, the tone on the first of two vowels ("hoà", "hòa"). */
export function markedForm(word: string): string {
  return word
    .normalize("NFD")
    .toLowerCase()
    .replace(/([ouy])([aey])([\u0300\u0301\u0303\u0309\u0323])/g, "$1$3$2")
    .replace(/[ðɖ]/g, "đ");
}

export function plainForm(marked: string): string {
  return marked.replace(/\p{M}+/gu, "").replaceAll("đ", "d");
}

/** Words in small letters without their marks. */
export function foldMarks(text: string): string {
  return plainForm(text.normalize("NFD"));
}

export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  scanner.lastIndex = 0;
  let gap = false;
  for (let match = scanner.exec(text); match !== null; match = scanner.exec(text)) {
    const groups = match.groups ?? {};
    const raw = match[0];
    if (groups.blank !== undefined) {
      gap = true;
      continue;
    }
    const start = match.index;
    tokens.push({ start, end: start + raw.length, raw, gap, ...formsOf(raw, groups) });
    gap = false;
  }
  return tokens;
}

function formsOf(
  raw: string,
  groups: Readonly<Record<string, string | undefined>>,
): Pick<Token, "kind" | "marked" | "plain" | "upper"> {
  if (groups.word !== undefined) {
    const marked = raw.length > longestWord ? raw : markedForm(raw);
    return { kind: "word", marked, plain: plainForm(marked), upper: isUpper(raw) };
  }
  const kind = groups.number !== undefined ? "number" : groups.line !== undefined ? "line" : "mark";
  const form = kind === "mark" ? markForm(raw) : raw;
  return { kind, marked: form, plain: form, upper: false };
}

function isUpper(raw: string): boolean {
  const first = String.fromCodePoint(raw.codePointAt(0) ?? 0);
  return first !== first.toLowerCase();
}

const dashes = /[-\u2010-\u2015\u2212]/;
const quotes = /["'“”‘’«»„]/;

function markForm(raw: string): string {
  if (dashes.test(raw)) return "-";
  if (quotes.test(raw)) return '"';
  return raw === "％" ? "%" : raw;
}
