import { headerJoint } from "@/lib/import/table/header-words";
import type { Catalogue, TableEdition } from "@/lib/import/table-reading";
import type { Indicator } from "@/lib/indicators/indicator";
import { searchKey } from "@/lib/provinces/search-key";

export interface FoundComponent {
  readonly code: string;
  readonly name: string;
  /** 0 to 1. */
  readonly certainty: number;
}

interface ComponentName {
  readonly code: string;
  readonly key: string;
  /** Without words such as "điểm" and "trụ cột". */
  readonly bare: string;
  readonly certainty: number;
}

export interface ComponentBook {
  readonly indicator: string;
  readonly codes: ReadonlySet<string>;
  readonly names: readonly ComponentName[];
}

const numbered =
  /^(?:(?:noi dung|linh vuc|chi so thanh phan|chi so noi dung|chi so linh vuc|chi so|thanh phan|truc noi dung|cstp|csnd|nd|lv|tru cot|dimension|dim|component|sub index|subindex)(?: so)? ?(\d{1,2})|(\d{1,2}))\b ?(.*)$/;
const aroundName =
  /\b(?:xep hang|thu hang|hang|rank|ranking|diem so|diem|ket qua|score|tru cot|chi so thanh phan|chi so noi dung|linh vuc|noi dung|cstp|nam)\b/g;

function expand(key: string): string {
  return key
    .replace(/\bcchc\b/g, "cai cach hanh chinh")
    .replace(/\btthc\b/g, "thu tuc hanh chinh")
    .replace(/\bhcnn\b/g, "hanh chinh nha nuoc");
}

function squeeze(key: string): string {
  return key.replace(/ +/g, " ").trim();
}

function bareOf(key: string): string {
  return squeeze(key.replace(aroundName, "").replace(/\b(?:19|20)\d\d\b/g, ""));
}

function descends(indicators: ReadonlyMap<string, Indicator>, code: string, root: string): boolean {
  const parent = indicators.get(code)?.parent ?? null;
  return parent !== null && (parent === root || descends(indicators, parent, root));
}

/** Names of the edition's components: those of its year first, then the present one, then those of other years. */
export function componentBook(catalogue: Catalogue, edition: TableEdition): ComponentBook {
  const byCode = new Map(catalogue.indicators.map((indicator) => [indicator.code, indicator]));
  const components = catalogue.indicators.filter(({ code }) =>
    descends(byCode, code, edition.indicator),
  );
  const codes = new Set(components.map(({ code }) => code));
  const former = catalogue.indicatorNames.filter(({ code }) => codes.has(code));
  const ofYear = former.filter(
    ({ fromYear, toYear }) => fromYear <= edition.year && edition.year <= toYear,
  );
  const entry = (code: string, name: string, certainty: number) => {
    const key = searchKey(name);
    return { code, key, bare: bareOf(key), certainty };
  };
  const names = [
    ...ofYear.flatMap(({ code, name }) => [entry(code, name.vi, 1), entry(code, name.en, 1)]),
    ...components.flatMap(({ code, name, short }) =>
      [name.vi, name.en, short?.vi, short?.en].flatMap((text) =>
        text === undefined ? [] : entry(code, text, 1),
      ),
    ),
    ...former
      .filter((name) => !ofYear.includes(name))
      .flatMap(({ code, name }) => [entry(code, name.vi, 0.8), entry(code, name.en, 0.8)]),
  ];
  return { indicator: edition.indicator, codes, names };
}

/** Of names that fit, the one code of the longest; null where two codes fit alike. */
function only(fitting: readonly ComponentName[], certainty: number): FoundComponent | null {
  const longest = Math.max(...fitting.map(({ key }) => key.length));
  const best = fitting.filter(({ key }) => key.length === longest);
  const [first] = best;
  if (first === undefined || best.some(({ code }) => code !== first.code)) return null;
  return { code: first.code, name: first.key, certainty: certainty * first.certainty };
}

const fewestWords = 5;

/** Whether all words of a name stand in a text in their order, with a few others between them. */
function isStretched(text: readonly string[], name: readonly string[]): boolean {
  if (name.length < fewestWords || text.length > name.length * 1.5) return false;
  const next = text.reduce((at, word) => (word === name[at] ? at + 1 : at), 0);
  return next === name.length;
}

/** A name that the text only varies: sure enough to propose, not to be taken without a look. */
function varied(book: ComponentBook, key: string): FoundComponent | null {
  const words = key.split(" ");
  const fitting = book.names.filter((name) => isStretched(words, name.key.split(" ")));
  return fitting.length === 0 ? null : only(fitting, 0.65);
}

function byName(book: ComponentBook, part: string): FoundComponent | null {
  const key = expand(part);
  const bare = bareOf(key);
  const same = book.names.filter((name) => name.key === key || (bare !== "" && name.bare === bare));
  if (same.length > 0) return only(same, 0.95);
  const held = book.names.filter(
    (name) =>
      name.key.includes(" ") && name.key.length >= 8 && ` ${key} `.includes(` ${name.key} `),
  );
  if (held.length > 0) return only(held, 0.85);
  if (bare.length < 8 || !bare.includes(" ")) return null;
  const stretched = varied(book, key);
  if (stretched !== null) return stretched;
  const begun = book.names.filter((name) => name.key.startsWith(`${bare} `));
  const codes = new Set(begun.map(({ code }) => code.replace(/\.pct$/, "")));
  const [code] = codes;
  if (code === undefined || codes.size > 1) return null;
  return { code, name: begun[0]?.key ?? bare, certainty: 0.75 };
}

function ofPart(book: ComponentBook, part: string): FoundComponent | null {
  const code = part.trim().toLowerCase();
  if (book.codes.has(code)) return { code, name: code, certainty: 0.95 };
  const key = searchKey(part);
  const [, long, short, rest = ""] = numbered.exec(key) ?? [];
  const number = long ?? short;
  const named = byName(book, number === undefined ? key : rest) ?? byName(book, key);
  if (number === undefined) return named;
  const counted = `${book.indicator}.${Number(number)}`;
  if (named !== null) {
    const agrees = named.code === counted || named.code === `${counted}.pct`;
    const isPlain = /\.\d+(?:\.pct)?$/.test(named.code);
    return agrees || !isPlain ? named : { ...named, certainty: 0.5 };
  }
  const bare = bareOf(rest);
  if (long === undefined || bare !== "" || !book.codes.has(counted)) return null;
  return { code: counted, name: part.trim(), certainty: 0.9 };
}

/** The component that a header names: by code, number ("Nội dung 3", "CSTP 3") or name; null where there is none. */
export function findComponent(book: ComponentBook, header: string): FoundComponent | null {
  const parts = header.split(headerJoint);
  const found = [header, ...parts].reduce<FoundComponent | null>(
    (best, part) => best ?? ofPart(book, part),
    null,
  );
  if (found === null) return null;
  const share = `${found.code}.pct`;
  return header.includes("%") && book.codes.has(share) ? { ...found, code: share } : found;
}
