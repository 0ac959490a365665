import type { Archive } from "@/lib/rankings/archive";
import { type IndexName, indexNames } from "./index-names";
import type { Lexing, RawItem, Span } from "./lexing";
import { numberBook } from "./number-words";
import { readNumber, spelled } from "./numbers";
import { provinceNames, regionNames } from "./place-names";
import { isName } from "./place-signs";
import { type Writing, withMarks } from "./restore-marks";
import { cased, isStrangerAfterOffice } from "./small-letters";
import { type Cue, cueBook } from "./vocabulary";
import type { Token } from "./words";

/** Longer words and phrases are no name, and not worth comparing. */
const longestName = 300;

/** Whether the sentence is written without Vietnamese marks (or in English). */
export function isUnmarked(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.kind === "word");
  const marked = words.filter((token) => token.marked !== token.plain);
  return marked.length * 5 < words.length;
}

export function readItems(
  archive: Archive,
  text: string,
  tokens: readonly Token[],
  writing: Writing,
): RawItem[] {
  const unmarked = isUnmarked(tokens);
  const shouts = isShouted(tokens);
  const books = {
    places: provinceNames(archive),
    names: indexNames(archive),
    regions: regionNames(archive),
  };
  const items: RawItem[] = [];
  const lexing: Lexing = { tokens, items, unmarked, shouts, writing, books };
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
    return {
      start,
      end,
      raw: end - start > longestName ? "" : text.slice(start, end).normalize("NFC"),
    };
  }

  function readPhrase(from: number): { item: RawItem; next: number } {
    const token = tokens[from];
    const single = {
      ...word(from),
      upper: (token?.upper ?? false) || isStrangerAfterOffice(lexing, from),
    };
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
    if (province !== undefined && place?.next === furthest && isName(lexing, from, place.next)) {
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
      const next = isNumberSign(from) ? from + 2 : cue.next;
      const raw = writing.isPlain ? cased(lexing, from, cue.phrase) : span(from, next).raw;
      return { item: { ...span(from, next), raw, kind: "cue", cues: cue.values }, next };
    }
    return { item: plain, next: from + 1 };
  }

  /** A word with the marks that it would have. */
  function word(from: number): Span {
    const single = span(from, from + 1);
    if (!writing.isPlain) return single;
    return {
      ...single,
      raw: cased(lexing, from, withMarks(tokens[from]?.plain ?? "") ?? single.raw),
    };
  }

  /** "No. 1": the dot is part of the word. */
  function isNumberSign(from: number): boolean {
    return (
      tokens[from]?.plain === "no" &&
      tokens[from + 1]?.marked === "." &&
      tokens[from + 2]?.kind === "number"
    );
  }

  /**
   * The longest cue that does not run into a name or "so với": without marks "tinh Thanh Hoa" holds "tinh", not
   * "tinh thanh", and "diem so voi" no "điểm số".
   */
  function cueAt(
    from: number,
  ): { readonly values: readonly Cue[]; readonly phrase: string; readonly next: number } | null {
    const whole = cueBook.longest(tokens, from, unmarked);
    if (!unmarked || whole === null || whole.next === from + 1) return whole;
    const isCompared =
      tokens[whole.next - 1]?.plain === "so" && tokens[whole.next]?.plain === "voi";
    if (isCompared) return cueWithin(from, whole.next - 1);
    const place = books.places.longest(tokens, whole.next - 1, unmarked);
    if (place === null || place.next <= whole.next || !isName(lexing, whole.next - 1, place.next))
      return whole;
    return cueWithin(from, from + 1);
  }

  /** The longest cue that ends before `end`. */
  function cueWithin(from: number, end: number): ReturnType<typeof cueAt> {
    const hit = cueBook.longest(tokens.slice(from, end), 0, unmarked);
    return hit === null ? null : { ...hit, next: from + hit.next };
  }

  /** "năm" is a year or five, "sau" after or six: a number only where one is asked for. */
  function isNumberWanted(from: number, cues: readonly Cue[]): boolean {
    const before = items.at(-1);
    const isAsked =
      before?.kind === "cue" &&
      before.cues.some((cue) => ["nth", "rank", "top", "numberOne", "group"].includes(cue));
    if (writing.isPlain && tokens[from]?.plain === "ten") return false;
    const isCount = writing.isPlain && /^(?:tinh|dia|thanh)$/.test(tokens[from + 1]?.plain ?? "");
    const isYearWord = tokens[from]?.plain === "nam" || tokens[from]?.plain === "sau";
    if (isYearWord) return isAsked && tokens[from + 1]?.kind !== "number";
    return isAsked || isCount || !unmarked || cues.length === 0;
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
