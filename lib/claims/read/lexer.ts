import type { Archive } from "@/lib/rankings/archive";
import { type IndexName, indexNames } from "./index-names";
import type { Item } from "./item";
import { readNumber, spelled } from "./numbers";
import { type ProvinceName, provinceNames, regionNames } from "./place-names";
import { type Cue, cueBook, numberBook } from "./vocabulary";
import type { Token } from "./words";

/** Names and numbers as they stand, before the words around them say what they are. */
export type RawItem =
  | Exclude<Item, { kind: "index" | "province" | "year" | "other" | "here" }>
  | (Span & { readonly kind: "name"; readonly name: IndexName })
  | (Span & {
      readonly kind: "place";
      readonly place: ProvinceName;
    });

interface Span {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
}

/** Longer words and phrases are no name, and not worth comparing. */
const longestName = 300;

/** Names that are ordinary words when neither capitals nor marks tell. */
const ordinary = new Set(["hoa binh", "thai binh", "binh dinh", "hue", "hung yen", "hn", "tth"]);

/** Whether the sentence is written without Vietnamese marks (or in English). */
export function isUnmarked(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.kind === "word");
  const marked = words.filter((token) => token.marked !== token.plain);
  return marked.length * 5 < words.length;
}

export function readItems(archive: Archive, text: string, tokens: readonly Token[]): RawItem[] {
  const unmarked = isUnmarked(tokens);
  const shouts = isShouted(tokens);
  const books = {
    places: provinceNames(archive),
    names: indexNames(archive),
    regions: regionNames(archive),
  };
  const items: RawItem[] = [];
  let at = 0;
  while (at < tokens.length) {
    const read = tokens[at]?.kind === "number" ? readNumber(tokens, at) : readPhrase(at);
    items.push(read.item);
    at = read.next;
  }
  return items;

  function span(from: number, next: number): Span {
    const start = tokens[from]?.start ?? 0;
    const end = tokens[next - 1]?.end ?? start;
    return { start, end, raw: end - start > longestName ? "" : text.slice(start, end) };
  }

  function readPhrase(from: number): { item: RawItem; next: number } {
    const token = tokens[from];
    const single = { ...span(from, from + 1), upper: token?.upper ?? false };
    const plain: RawItem = {
      ...single,
      kind: token?.kind === "word" ? "word" : "mark",
      form: token?.marked ?? "",
    };
    if (token?.kind !== "word") return { item: plain, next: from + 1 };
    const place = books.places.longest(tokens, from, unmarked);
    const name = books.names.longest(tokens, from, unmarked);
    const region = books.regions.longest(tokens, from, unmarked);
    const number = numberBook.longest(tokens, from, unmarked);
    const cue = cueAt(from);
    const furthest = Math.max(...[place, name, region, number, cue].map((hit) => hit?.next ?? 0));
    const [province] = place?.values ?? [];
    if (province !== undefined && place?.next === furthest && isName(from, place.next)) {
      return {
        item: { ...span(from, place.next), kind: "place", place: province },
        next: place.next,
      };
    }
    const [index] = name?.values ?? [];
    if (index !== undefined && name?.next === furthest && isAcronymRight(from, name.next)) {
      if (isAddress(name.next)) return { item: plain, next: from + 1 };
      return {
        item: { ...span(from, name.next), kind: "name", name: joined(name.values) },
        next: name.next,
      };
    }
    const [part] = region?.values ?? [];
    if (
      part !== undefined &&
      region?.next === furthest &&
      (unmarked || tokens.slice(from, region.next).some(({ upper }) => upper))
    ) {
      return {
        item: { ...span(from, region.next), kind: "region", slug: part.slug },
        next: region.next,
      };
    }
    const wanted = isNumberWanted(from, cue?.values ?? []);
    const [value] = number?.values ?? [];
    if (value !== undefined && number !== null && wanted && number.next >= (cue?.next ?? 0)) {
      return { item: spelled(span(from, number.next), value), next: number.next };
    }
    if (cue !== null) {
      return { item: { ...span(from, cue.next), kind: "cue", cues: cue.values }, next: cue.next };
    }
    return { item: plain, next: from + 1 };
  }

  /** The longest cue that does not run into a name: "tinh Thanh Hoa" holds "tinh", not "tinh thanh". */
  function cueAt(from: number): { readonly values: readonly Cue[]; readonly next: number } | null {
    const whole = cueBook.longest(tokens, from, unmarked);
    if (!unmarked || whole === null || whole.next === from + 1) return whole;
    const place = books.places.longest(tokens, whole.next - 1, unmarked);
    if (place === null || place.next <= whole.next || !isName(whole.next - 1, place.next))
      return whole;
    const first = cueBook.longest(tokens.slice(from, from + 1), 0, unmarked);
    return first === null ? null : { values: first.values, next: from + 1 };
  }

  /** "năm" is a year or five, "sau" after or six: a number only where one is asked for. */
  function isNumberWanted(from: number, cues: readonly Cue[]): boolean {
    const before = items.at(-1);
    const isAsked =
      before?.kind === "cue" &&
      before.cues.some((cue) => ["nth", "rank", "top", "numberOne", "group"].includes(cue));
    const isYearWord = tokens[from]?.plain === "nam" || tokens[from]?.plain === "sau";
    if (isYearWord) return isAsked && tokens[from + 1]?.kind !== "number";
    return isAsked || !unmarked || cues.length === 0;
  }

  /** A name begins its words with capitals; a following capital would make it a part of a longer name. */
  function isName(from: number, next: number): boolean {
    const words = tokens.slice(from, next).filter((token) => token.kind === "word");
    const key = words.map((token) => token.plain).join(" ");
    const isWritten = words[0]?.upper && words.at(-1)?.upper;
    if (!isWritten) {
      const small = words.every((word) => !word.upper);
      return unmarked && small && key.length > 3 && !ordinary.has(key);
    }
    const after = tokens[next];
    if (!shouts && continuesName(from)) return false;
    if (shouts || after?.kind !== "word" || !after.upper) return true;
    return startsKnown(next);
  }

  /** "Thái Bình Dương" is not "Bình Dương". */
  function continuesName(from: number): boolean {
    const before = tokens[from - 1];
    const isWord = items.at(-1)?.kind === "word" && before?.kind === "word" && before.upper;
    if (!isWord || before.raw === before.raw.toUpperCase()) return false;
    return from > 1 || books.places.longest(tokens, from - 1, unmarked) !== null;
  }

  function startsKnown(from: number): boolean {
    const known = [books.places, books.names, books.regions, cueBook].some(
      (book) => book.longest(tokens, from, unmarked) !== null,
    );
    const isTitle = /^(?:province|city)$/.test(tokens[from]?.plain ?? "");
    return known || isTitle || tokens[from]?.raw === tokens[from]?.raw.toUpperCase();
  }

  /** "dti.gov.vn" */
  function isAddress(next: number): boolean {
    const [dot, after] = [tokens[next], tokens[next + 1]];
    return dot?.marked === "." && !dot.gap && after?.kind === "word" && !after.gap && !after.upper;
  }

  /** "PAR" is an index, "par" a word. */
  function isAcronymRight(from: number, next: number): boolean {
    const token = tokens[from];
    return next - from > 1 || token?.plain !== "par" || token.raw === "PAR";
  }
}

/** Headlines in capitals. */
function isShouted(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.kind === "word" && token.raw.length > 1);
  const loud = words.filter((token) => token.raw === token.raw.toUpperCase());
  return words.length > 4 && loud.length * 10 > words.length * 7;
}

function joined(names: readonly IndexName[]): IndexName {
  const [first] = names;
  if (names.length === 1 && first !== undefined) return first;
  const kinds = names.map(({ kind }) => kind);
  return {
    codes: [...new Set(names.flatMap(({ codes }) => codes))],
    kind: kinds.includes("foreign") ? "foreign" : kinds.includes("word") ? "word" : "sure",
    needsIndex: names.some(({ needsIndex }) => needsIndex),
  };
}
