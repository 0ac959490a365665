import type { Archive } from "@/lib/rankings/archive";
import type { ReadClaim } from "./claim";
import { isAmongSome, isOfAll } from "./read/among-some";
import { assemble } from "./read/assemble";
import { carry, indexOf } from "./read/carry";
import { isOfPerson, tellsOfContest } from "./read/contests";
import { type Context, emptyContext } from "./read/context";
import type { Draft, Reading } from "./read/draft";
import { findChanges } from "./read/find-changes";
import { findRanks } from "./read/find-ranks";
import { findRatios } from "./read/find-ratios";
import { findStreaks } from "./read/find-streaks";
import { findValues } from "./read/find-values";
import { withGoal } from "./read/goal";
import { hasCue, type Item } from "./read/item";
import { isOfUnnamedLeader } from "./read/leader-as-object";
import { readItems } from "./read/lexer";
import { partnersIn } from "./read/merger-partners";
import { readNames } from "./read/names";
import { readPlaces } from "./read/places";
import { isQuestion, plannedStretches, realItems, withoutPlannedYears } from "./read/plans";
import { writingOf } from "./read/restore-marks";
import { createScene } from "./read/scene";
import { splitSentences } from "./read/sentences";
import { isBare, withoutIndex } from "./read/unnamed-index";
import { isListLine, isNegated, isOfOtherTimes, opensList } from "./read/unreal";
import { tokenize } from "./read/words";
import { readYears } from "./read/years";

/**
 * The checkable statements of a text about the indices, in the order of the text: what is said, of which province,
 * index and year. By rules alone, in time linear in the length of the text. Where it is not certain what is
 * spoken of, that part is null; targets, conditions, questions and what is said of others are left out.
 */
export function readClaims(archive: Archive, text: string): readonly ReadClaim[] {
  const claims: ReadClaim[] = [];
  const bare: ReadClaim[] = [];
  let isAllBare = true;
  let context = emptyContext;
  let isInPlan = false;
  const all = tokenize(text);
  const writing = writingOf(all);
  for (const tokens of splitSentences(all, writing.isSmall)) {
    const dated = readYears(readItems(archive, text, tokens, writing));
    const placed = readPlaces(dated, partnersIn(archive, dated));
    const items = withoutPlannedYears(readNames(archive, placed, context.root));
    const first = items[0];
    const last = items.at(-1);
    if (first === undefined || last === undefined) continue;
    isInPlan = isInPlan && isListLine(items);
    const drafts = isInPlan ? [] : findDrafts(items, context);
    const scene = createScene(archive, items, drafts, context);
    const sentence = { start: first.start, end: last.end };
    const read = assemble(scene, sentence);
    claims.push(...read);
    isAllBare &&= isBare(items);
    if (isAllBare) bare.push(...withoutIndex(scene, sentence));
    context = nextContext(archive, context, items, read);
    isInPlan ||= opensList(items);
  }
  return claims.length === 0 && isAllBare ? bare : claims;
}

function nextContext(
  archive: Archive,
  context: Context,
  items: readonly Item[],
  claims: readonly ReadClaim[],
): Context {
  if (isQuestion(items)) return askedOf(archive, context, items);
  if (tellsOfContest(items)) return emptyContext;
  const next = carry(archive, context, realItems(items), claims);
  const planned = plannedStretches(items);
  // "Đến năm 2020, điểm số đạt 0,9238": perhaps no plan, so that the year told of before may be over.
  const isOver = planned.some(({ from }) => hasCue(items[from], "untilYear"));
  // The index that a plan names is the one spoken of where none was before.
  const isNamed = next.index === null && planned.some(({ from }) => from > 0);
  const { index, goal } = isNamed
    ? { index: indexOf(context, items), goal: null }
    : withGoal(context, next, planned.length > 0 ? items : []);
  return { ...next, year: isOver ? null : next.year, index, goal };
}

/** What a question names is spoken of in its answer; the year is the one asked about or another. */
function askedOf(archive: Archive, context: Context, items: readonly Item[]): Context {
  const isDated = items.some(({ kind }) => kind === "year");
  const next = carry(archive, context, items, []);
  return { ...next, year: isDated ? null : next.year, place: null };
}

/** A place that may be one in the region of the sentence before. */
function isBarePlace(items: readonly Item[], made: Draft): boolean {
  const isNew = items.some(({ kind }) => kind === "year" || kind === "index");
  return (
    made.stated.kind === "rank" && made.stated.within === null && !isNew && !isOfAll(items, made)
  );
}

function findDrafts(items: readonly Item[], context: Context): Draft[] {
  if (tellsOfContest(items)) return [];
  const reading: Reading = { items, taken: new Set() };
  const drafts = [
    ...findRatios(reading),
    ...findStreaks(reading),
    ...findChanges(reading),
    ...findRanks(reading),
    ...findValues(reading),
  ];
  const planned = plannedStretches(items);
  return drafts
    .filter((made) => !planned.some(({ from, to }) => made.last >= from && made.first < to))
    .filter((made) => !isNegated(items, made.first, made.last))
    .filter((made) => made.stated.kind !== "rank" || !isOfOtherTimes(items, made.first, made.last))
    .filter((made) => !isOfUnnamedLeader(items, made) && !isOfPerson(items, made))
    .filter((made, _, all) => !isAmongSome(items, all, made))
    .filter((made) => !context.isRegional || !isBarePlace(items, made))
    .sort((a, b) => a.first - b.first || a.last - b.last);
}
