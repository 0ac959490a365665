import type { Archive } from "@/lib/rankings/archive";
import type { NamedProvince } from "../claim";
import type { Context } from "./context";
import type { Draft } from "./draft";
import { type Group, groupsOf } from "./groups";
import { indexRows, isDoubtfulRow } from "./index-rows";
import { hasCue, type Item, isCountOfYears, isMark, lower } from "./item";

/** A sentence with its claims, in the light of what was said before. */
export interface Scene {
  readonly archive: Archive;
  readonly items: readonly Item[];
  /** In the order of the text. */
  readonly drafts: readonly Draft[];
  readonly context: Context;
  readonly indices: readonly Group[];
  readonly provinces: readonly Group[];
  readonly years: readonly Group[];
  readonly pairs: ReadonlyMap<Draft, number>;
}

export function createScene(
  archive: Archive,
  items: readonly Item[],
  drafts: readonly Draft[],
  context: Context,
): Scene {
  const groups = {
    indices: indexRows(items),
    provinces: groupsOf(items, "province"),
    years: groupsOf(items, "year")
      .filter((group) => group.every((at) => isEditionYear(items[at])))
      .flatMap((group) => clausesOf(items, drafts, group)),
  };
  return {
    archive,
    items,
    drafts,
    context,
    ...groups,
    pairs: pairUp(items, drafts, Object.values(groups)),
  };
}

/** "thứ 6 năm 2021; năm 2020 thứ 4": a claim before the years and one right after them are of one year each. */
function clausesOf(items: readonly Item[], drafts: readonly Draft[], group: Group): Group[] {
  const [first = 0, last = first] = [group[0], group.at(-1)];
  const isBetween =
    !items.slice(first, last).some((item) => hasCue(item, "and")) &&
    drafts.some((made) => made.last < first) &&
    drafts.some((made) => made.first > last && made.first <= last + 2);
  return isBetween ? group.map((at) => [at]) : [group];
}

export function isEditionYear(item: Item | undefined): boolean {
  return item?.kind === "year" && item.role === "edition" && item.until === null;
}

/** "hai năm sau", "two years later", "Sau 3 năm, ...": of a year that would have to be counted. */
export function tellsLaterYears(items: readonly Item[]): boolean {
  return items.some((item, at) => {
    if (isCountOfYears(item) && hasCue(items[at + 1], "nextYear")) return true;
    if (item.kind !== "number") return false;
    if (!hasCue(items[at + 1], "yearWord", "yearsNoun")) return false;
    const after = items[at + 2];
    const isHead = at === 1 && /^(?:sau|after)$/.test(lower(items[0]));
    return /^(?:sau|later)$/.test(lower(after)) || (isHead && !hasCue(after, "consecutive"));
  });
}

/** "Trước đó, tỉnh xếp thứ 34", "sau đó rơi xuống thứ 40": of another year, which is not said; not "sau đó là Long An". */
export function tellsOtherTime(items: readonly Item[]): boolean {
  return items.some((item, at) => {
    const before = items[at - 1];
    const isHead =
      before?.kind === undefined ||
      before.kind === "mark" ||
      hasCue(before, "and") ||
      /^(?:nhưng|còn|mà|thì|song|khi|but|was|ranked|scored|had)$/.test(lower(before));
    if (!isHead) return false;
    const words = `${lower(item)} ${lower(items[at + 1])}`;
    const isPast = /^(?:trước (?:đó|đây|kia)|previously .*|earlier .*)$/.test(words);
    const isLater = words === "sau đó" && !hasCue(items[at + 2], "isThat");
    return isPast || isLater;
  });
}

type Named = Item & { readonly kind: "province" | "other" | "here" };

/** A province, another one of which figures may be told, or "tỉnh". */
export function isNamed(item: Item | undefined): item is Named {
  return item?.kind === "province" || item?.kind === "other" || item?.kind === "here";
}

/** The provinces in a row with the one at `at`, itself among them. */
export function provinceRow(scene: Scene, at: number): readonly number[] {
  return scene.provinces.find((row) => row.includes(at)) ?? [at];
}

/** Whether an item stands in a bracket that is closed again before `before`, and where that bracket opens. */
export function closedBracket(items: readonly Item[], at: number, before: number): number | null {
  let depth = 0;
  for (let back = at; back >= 0; back -= 1) {
    if (isMark(items[back], ")")) depth += 1;
    if (isMark(items[back], "(")) depth -= 1;
    if (depth < 0) return items.slice(at, before).some((item) => isMark(item, ")")) ? back : null;
  }
  return null;
}

/** Whether another claim, of the same kind of words, stands between two places. */
export function hasDraftBetween(scene: Scene, from: number, to: number): boolean {
  return scene.drafts.some((made) => made.first > from && made.last < to);
}

/** Dealt out by "lần lượt", and it is not known to what. */
export const unpaired = -1;

/** "PAR Index và SIPAS lần lượt đạt 85,77 và 80,25 điểm": each claim with the item that it is of. */
function pairUp(
  items: readonly Item[],
  drafts: readonly Draft[],
  kinds: readonly (readonly Group[])[],
): Map<Draft, number> {
  const pairs = new Map<Draft, number>();
  for (const at of items.keys()) {
    if (!hasCue(items[at], "respectively")) continue;
    const run = runOfDrafts(items, drafts, at);
    const first = run[0]?.first ?? 0;
    const group = kinds
      .map((groups) =>
        groups.filter((row) => row.length === run.length && (row.at(-1) ?? 0) < first).at(-1),
      )
      .filter((row) => row !== undefined)
      .sort((a, b) => (b[0] ?? 0) - (a[0] ?? 0))[0];
    const isOpen = run.length < 2 && !kinds.some((groups) => groups.some((row) => row.length > 1));
    if (isOpen) continue;
    const isDoubtful = group !== undefined && isDoubtfulRow(items, group);
    for (const each of [run, runAfter(items, drafts, run)])
      for (const [place, made] of each.entries())
        pairs.set(
          made,
          each.length === run.length && !isDoubtful ? (group?.[place] ?? unpaired) : unpaired,
        );
  }
  return pairs;
}

/** The claims of one kind that follow each other after "lần lượt" (or before "respectively"). */
function runOfDrafts(items: readonly Item[], drafts: readonly Draft[], at: number): Draft[] {
  const isAfter = drafts.some((made) => made.last >= at);
  const start = isAfter ? drafts.findIndex((made) => made.last >= at) : drafts.length - 1;
  const step = isAfter ? 1 : -1;
  const run: Draft[] = [];
  for (let place = start; drafts[place] !== undefined; place += step) {
    const made = drafts[place];
    const before = run.at(-1);
    if (made === undefined || (before !== undefined && !areNeighbours(items, before, made))) break;
    run.push(made);
  }
  return isAfter ? run : run.reverse();
}

/** "lần lượt đạt 88,35% và 88,97%, xếp thứ 18 và thứ 4": what follows right after is dealt out alike. */
function runAfter(
  items: readonly Item[],
  drafts: readonly Draft[],
  run: readonly Draft[],
): Draft[] {
  const last = run.at(-1);
  const start = drafts.findIndex((made) => last !== undefined && made.first > last.last);
  const next = drafts[start];
  if (last === undefined || next === undefined || run.length < 2) return [];
  const between = items.slice(last.last + 1, next.first);
  const isNext = between.every((item) => isMark(item, ",") || item.kind === "word");
  if (!isNext || !isMark(between[0], ",")) return [];
  const rest = drafts.slice(start);
  const end = rest.findIndex((made, at) => {
    const before = rest[at - 1];
    return before !== undefined && !areNeighbours(items, before, made);
  });
  return rest.slice(0, end < 0 ? rest.length : end);
}

function areNeighbours(items: readonly Item[], one: Draft, other: Draft): boolean {
  if (one.stated.kind !== other.stated.kind) return false;
  const [left, right] = one.first < other.first ? [one, other] : [other, one];
  const between = items.slice(left.last + 1, right.first);
  return between.every((item) => item.kind === "mark" || hasCue(item, "and", "rank", "nth"));
}

/** What a claim is of: null where it is not known; "drop" where it is not of a province of ours at all. */
export type Bound<T> = readonly (T | null)[] | "drop";
export type BoundProvince = Bound<NamedProvince>;
