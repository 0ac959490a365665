import { takeFootnoteMark } from "@/lib/figures/footnote-mark";
import type { Province } from "./province";
import { type Findable, nearest } from "./search";
import { searchKey } from "./search-key";

export type ProvinceMatch =
  | { readonly kind: "found"; readonly province: Province; readonly cleaned: string }
  /** The beginning or a part of several names. */
  | { readonly kind: "ambiguous"; readonly candidates: readonly Province[] }
  | { readonly kind: "unknown"; readonly nearest: readonly Province[] };

interface NameBook {
  /** By name without marks and blanks, with and without what the unit is called. */
  readonly byKey: ReadonlyMap<string, readonly Province[]>;
  readonly names: readonly { readonly key: string; readonly province: Province }[];
  readonly findable: readonly Findable[];
}

const longestName = 80;
/** No name of a province has them; markup, formulas and addresses do. */
const foreign = /[<>={}|\\@"`;&%$#^~?!]|:\/\//u;
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;
const arabicNumbering = /^(?:\(\d{1,2}\)|\d{1,2}\s*[.):–-]?|[-–•+])\s*(?=\p{L})/u;
const romanNumbering = /^[IVX]{1,6}[.)]\s*(?=\p{L})/u;
/** A footnote mark that lost its raised place on the way. */
const gluedDigits = /(?<=\p{L})\d{1,2}$/u;
const authorityWords = /^(?:(?:ubnd|[uủ][yỷ] ban nhân dân)\s+)?(?:tỉnh|thành phố)\s+/iu;
const authority = /^(?:ubnd|uy ban nhan dan) /;

const books = new WeakMap<readonly Province[], NameBook>();

function tight(key: string): string {
  return key.replaceAll(" ", "");
}

function keysOf(province: Province, name: string): string[] {
  const key = tight(searchKey(name));
  const keys = [key, `tinh${key}`, `${key}province`];
  return province.kind === "municipality"
    ? [...keys, `tp${key}`, `thanhpho${key}`, `${key}city`]
    : keys;
}

function namesOf({ name, aliases }: Province): string[] {
  return [name.vi, name.en, ...aliases];
}

function makeBook(provinces: readonly Province[]): NameBook {
  const byKey = new Map<string, Province[]>();
  for (const province of provinces) {
    for (const key of namesOf(province).flatMap((name) => keysOf(province, name))) {
      const known = byKey.get(key) ?? [];
      if (!known.includes(province)) byKey.set(key, [...known, province]);
    }
  }
  return {
    byKey,
    names: provinces.flatMap((province) =>
      namesOf(province).map((name) => ({ key: searchKey(name), province })),
    ),
    findable: provinces.map((province) => ({
      kind: "province",
      unitSet: province.unitSet,
      slug: province.slug,
      names: namesOf(province),
    })),
  };
}

function bookOf(provinces: readonly Province[]): NameBook {
  const known = books.get(provinces);
  if (known !== undefined) return known;
  const book = makeBook(provinces);
  books.set(provinces, book);
  return book;
}

/** The name as it stands, then without what may stand before and after it. */
function cleanings(printed: string): string[] {
  const bare = takeFootnoteMark(printed.trim()).text.trim();
  const unnumbered = [arabicNumbering, romanNumbering]
    .map((numbering) => bare.replace(numbering, ""))
    .filter((text) => text !== bare);
  return [bare, ...unnumbered].flatMap((text) => [text, text.replace(gluedDigits, "")]);
}

function keyOf(cleaned: string): string {
  return searchKey(cleaned).replace(authority, "");
}

/** The provinces of which some name has the key at the beginning of a word. */
function holding(book: NameBook, key: string): Province[] {
  if (key.length < 2) return [];
  const held = book.names.filter((name) => ` ${name.key}`.includes(` ${key}`));
  return [...new Set(held.map(({ province }) => province))];
}

function nearestProvinces(
  book: NameBook,
  provinces: readonly Province[],
  key: string,
): readonly Province[] {
  return nearest(book.findable, key, 3).flatMap(({ item }) =>
    provinces.filter(({ slug }) => item.kind === "province" && item.slug === slug),
  );
}

/** In NFC, with Đ for the letters that look like it; null for what no name of a province can be. */
function repair(printed: string): string | null {
  if (printed.length > longestName || foreign.test(printed)) return null;
  return printed
    .normalize("NFC")
    .replace(/[ÐƉ]/g, "Đ")
    .replace(/[ðɖ]/g, "đ")
    .replace(invisible, "");
}

/** Those that have the printed text as a whole name, and that text without numbering and marks. */
function holders(
  book: NameBook,
  cleaned: readonly string[],
): { readonly provinces: readonly Province[]; readonly cleaned: string } | null {
  for (const text of cleaned) {
    const provinces = book.byKey.get(tight(keyOf(text)));
    if (provinces !== undefined) return { provinces, cleaned: text };
  }
  return null;
}

/** Letters and marks alone, each tone mark on the first of two vowels: "Hoà" as "Hòa", two ways of writing one name. */
function onOneVowel(text: string): string {
  return text
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "")
    .replace(/([ouy])([aey])([\u0300\u0301\u0303\u0309\u0323])/g, "$1$3$2")
    .normalize("NFC");
}

/** A letter without its marks, as it is written where marks are left out. */
function bare(letter: string): string {
  return letter === "đ" ? "d" : letter.normalize("NFD").charAt(0);
}

/**
 * Letters to change, add or take away to make a name out of the part of a text that is most like it.
 * A mark that is left out is no difference; a wrong one is.
 */
function distance(text: string, name: string): number {
  let row = Array.from({ length: text.length + 1 }, () => 0);
  for (const [at, letter] of [...name].entries()) {
    const next = [at + 1];
    const unmarked = bare(letter);
    for (let index = 1; index <= text.length; index += 1) {
      const isSame = letter === text[index - 1] || unmarked === text[index - 1];
      const same = (row[index - 1] ?? 0) + (isSame ? 0 : 1);
      next.push(Math.min(same, (row[index] ?? 0) + 1, (next[index - 1] ?? 0) + 1));
    }
    row = next;
  }
  return Math.min(...row);
}

/**
 * Other provinces to which a name with marks is at least as near as to the one whose letters it has:
 * "Hậ Giang" has the letters of Hà Giang and may be Hậu Giang. None for a name without marks.
 */
function rivals(province: Province, cleaned: string, provinces: readonly Province[]): Province[] {
  const written = onOneVowel(cleaned.replace(authorityWords, ""));
  if (!/[\u0300-\u036f]/.test(written.normalize("NFD"))) return [];
  const away = (name: string) => distance(written, onOneVowel(name));
  const own = Math.min(...namesOf(province).map(away));
  if (own === 0) return [];
  return provinces.filter((other) => other !== province && away(other.name.vi) <= own);
}

/** Whether a text is the whole name of a province, as `matchProvince` finds it; cheaper than asking for all it says. */
export function isProvinceName(provinces: readonly Province[], printed: string): boolean {
  const repaired = repair(printed);
  return repaired !== null && holders(bookOf(provinces), cleanings(repaired)) !== null;
}

/**
 * The province that a printed name means, in any spelling: other marks or none, any dash, glued numbering,
 * footnote marks, "tỉnh" or "TP." before it. Only a whole name or alias counts; it never chooses between two.
 * `provinces` are of one unit set, the same array for every name of a table.
 */
export function matchProvince(provinces: readonly Province[], printed: string): ProvinceMatch {
  const repaired = repair(printed);
  if (repaired === null) return { kind: "unknown", nearest: [] };
  const book = bookOf(provinces);
  const cleaned = cleanings(repaired);
  const found = holders(book, cleaned);
  const [province, ...others] = found?.provinces ?? [];
  if (found !== null && province !== undefined) {
    const possible = [province, ...others, ...rivals(province, found.cleaned, provinces)];
    return possible.length === 1
      ? { kind: "found", province, cleaned: found.cleaned }
      : { kind: "ambiguous", candidates: possible };
  }
  const key = keyOf(cleaned.at(-1) ?? "");
  const held = holding(book, key);
  if (held.length > 1) return { kind: "ambiguous", candidates: held };
  return {
    kind: "unknown",
    nearest: held.length === 1 ? held : nearestProvinces(book, provinces, key),
  };
}
