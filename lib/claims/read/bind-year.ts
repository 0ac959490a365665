import { endOfClause } from "./clause";
import { type Draft, isOneOfList } from "./draft";
import { hasCue, type Item, isMark, lower } from "./item";
import { isOneOfMany } from "./one-of-many";
import { yearInRange } from "./range-years";
import {
  closedBracket,
  isEditionYear,
  type Scene,
  tellsLaterYears,
  tellsOtherTime,
  unpaired,
} from "./scene";
import { trailing } from "./trailing";
import { isThisTime, yearAfter, yearAt, yearBefore } from "./year-links";
import { hasSeveralYears, headsOther } from "./year-of-clause";
import { isBeforeTurn, yearAfterTurn } from "./year-turn";

/** The year of a claim about an index: as written to it, else the nearest before, else the only one, else the one carried. */
export function bindYear(
  scene: Scene,
  made: Draft,
  code: string | null,
): readonly (number | null)[] {
  if (made.year.kind === "item") return [yearOfItem(scene, made.year.at)];
  const years = saidYears(scene, made, code);
  if (made.year.kind === "said") return years;
  const { since } = made.year;
  return years.map((year) => since ?? pastYear(scene, year, editionBefore(scene, code, year)));
}

/** For a range, its end: a streak is told in its last year. */
function yearOfItem(scene: Scene, at: number): number | null {
  const item = scene.items[at];
  if (item?.kind !== "year") return null;
  if (item.year === null) return yearBeside(scene, at, item.shift);
  return item.until ?? item.year;
}

/** "năm trước", "một năm sau": beside the year told of in the sentence so far, or before it. */
function yearBeside(scene: Scene, at: number, shift: number): number | null {
  const told = scene.items.flatMap((item, place) =>
    item.kind === "year" && item.year !== null && place < at && isEditionYear(item)
      ? [item.year]
      : [],
  );
  const [year] = told;
  if (year === undefined) return carriedYear(scene, null, shift);
  return new Set(told).size === 1 ? year + shift : null;
}

/** Another year is told of: then "từ 53" may be of that one; unless it is the one before, compared with. */
function pastYear({ items }: Scene, year: number | null, before: number | null): number | null {
  const isOther = items.some(
    (item) =>
      item.kind === "year" &&
      item.year !== null &&
      item.year !== year &&
      (item.role !== "compared" || item.year !== before),
  );
  return isOther ? null : before;
}

function editionBefore(scene: Scene, code: string | null, year: number | null): number | null {
  if (year === null) return null;
  const years = code === null ? [] : scene.archive.editionYears(code, "63");
  return years.findLast((other) => other < year) ?? year - 1;
}

function saidYears(scene: Scene, made: Draft, code: string | null): readonly (number | null)[] {
  const pair = scene.pairs.get(made);
  if (pair !== undefined && isEditionYear(scene.items[pair])) return [yearOfItem(scene, pair)];
  if (pair === unpaired && hasSeveralYears(scene.items, made)) return [null];
  const inRange = yearInRange(scene, made);
  if (inRange !== null) return [inRange];
  const root = code === null ? null : (scene.archive.root(code)?.code ?? null);
  const bracket = yearOfBracket(scene, made);
  if (bracket !== null) return [yearOfItem(scene, bracket)];
  const relative = yearOfRelative(scene, made);
  if (relative !== null) return [yearOfItem(scene, relative)];
  const right = yearAfter(scene, made, root);
  if (right !== null) return rowYears(scene, made, right);
  if (isOfSeveralYears(scene, made)) return [null];
  const left = yearBefore(scene, made, root);
  const since = scene.items.slice(left === null ? 0 : left + 1, made.first);
  if (tellsOtherTime(since) || tellsLaterYears(since)) return [null];
  if (left !== null && isBeforeTurn(scene.items, left, made)) {
    const next = yearAfterTurn(scene.items, made);
    return [next === null ? null : yearOfItem(scene, next)];
  }
  if (left !== null && isPastOther(scene, left, made)) return [null];
  if (left !== null) return isOfEither(scene, left) ? [null] : rowYears(scene, made, left);
  const only = onlyYear(scene, made, root) ?? trailing(scene, "year");
  if (only !== null) return [yearOfItem(scene, only)];
  const isRate = code?.startsWith("egov.") ?? false;
  const isOpen = isRate || isOfPeriod(scene, made) || isOfOtherYear(scene, made);
  return [isOpen ? null : carriedYear(scene, root, 0)];
}

/** "thứ 14 năm 2023 và thứ 15 năm 2024; Thái Bình xếp thứ 52 và 59": one of a list, each of a year of its own. */
function isOfSeveralYears({ items, pairs }: Scene, made: Draft): boolean {
  const years = items.flatMap((item) =>
    item.kind === "year" && isEditionYear(item) && item.year !== null ? [item.year] : [],
  );
  return !pairs.has(made) && isOneOfList(items, made) && new Set(years).size > 1;
}

/** "so với năm 2020 (84,7%, xếp thứ 44/63)": all in the bracket is of the year before it. */
function yearOfBracket(scene: Scene, made: Draft): number | null {
  let depth = 0;
  for (let at = made.first - 1; at > 0; at -= 1) {
    const item = scene.items[at];
    if (depth === 0 && (item?.kind === "year" || hasCue(item, "from"))) return null;
    if (isMark(item, ")")) depth += 1;
    if (isMark(item, "(")) depth -= 1;
    if (depth >= 0) continue;
    const year = scene.items[at - 1];
    return year?.kind === "year" && year.role === "compared" ? at - 1 : null;
  }
  return null;
}

/** "So với năm 2020, khi PCI chỉ đạt 63,91 điểm và đứng thứ 28, ...": up to the next comma of the year compared with. */
function yearOfRelative({ items }: Scene, made: Draft): number | null {
  const comma = items.slice(0, made.first).findLastIndex((item) => isMark(item, ",", ";"));
  const isWhen = (at: number) => /^(?:khi|lúc|thời điểm|when)$/.test(lower(items[at]));
  const when = [...items.keys()].slice(comma + 1, made.first).find(isWhen);
  if (when === undefined) return null;
  const year = isMark(items[when - 1], ",") ? when - 2 : when - 1;
  const item = items[year];
  return item?.kind === "year" && item.role === "compared" && item.year !== null ? year : null;
}

/** "Từ vị trí 28 năm 2022, ... thứ 18 PAR Index năm 2023, SIPAS xếp thứ 4": between the two stands the year of another. */
function isPastOther({ items }: Scene, left: number, made: Draft): boolean {
  const item = items[left];
  const year = item?.kind === "year" ? item.year : null;
  return items.some((other, at) => {
    if (at <= left || at >= made.first || other.kind !== "year" || !isEditionYear(other))
      return false;
    const isOpen = closedBracket(items, at, made.first) === null;
    return isOpen && other.year !== null && other.year !== year;
  });
}

/** "Năm 2024, nhà vô địch PCI 2023 Quảng Ninh xếp thứ 2": the year of the sentence, or that of the index. */
function isOfEither(scene: Scene, at: number): boolean {
  const { items, drafts } = scene;
  const item = items[at];
  const head = items.findIndex(isEditionYear);
  const first = items[head];
  if (item?.kind !== "year" || first?.kind !== "year" || head >= at || head > 1) return false;
  const isApart = drafts.some((made) => made.first > head && made.last < at && made.named === null);
  return item.of.length > 0 && first.of.length === 0 && first.year !== item.year && !isApart;
}

/** "Năm 2020 và năm 2022, ...": both, unless the claim says otherwise. */
function rowYears(scene: Scene, made: Draft, at: number): readonly (number | null)[] {
  const row = scene.years.find((group) => group.includes(at)) ?? [at];
  const years = row.map((place) => yearOfItem(scene, place));
  if (row.length === 1) return years;
  const isOpen =
    scene.pairs.get(made) === undefined &&
    !isOneOfList(scene.items, made) &&
    !isOneOfMany(scene, made);
  const isShared = made.stated.kind === "rank" && isOpen;
  return isShared ? years : [null];
}

function onlyYear(scene: Scene, made: Draft, root: string | null): number | null {
  const end = endOfClause(scene.items, made.last);
  const places = scene.items.flatMap((_, at) =>
    at >= end || yearAt(scene, at, root) === null ? [] : [at],
  );
  const years = new Set(places.map((at) => yearOfItem(scene, at)));
  const [at] = places;
  if (at === undefined || years.size > 1 || at < made.last) return null;
  const isInRun = scene.pairs.has(made);
  const isApart = !isInRun && scene.items.slice(made.last, at).some((item) => isMark(item, ";"));
  return isApart || isOfPeriod(scene, made) || headsOther(scene, made, at) ? null : at;
}

/** "giai đoạn 2021-2025", "6 tháng đầu năm 2024" before the claim: of no single edition. */
function isOfPeriod(scene: Scene, made: Draft): boolean {
  const before = scene.items.slice(0, made.first);
  const period = before.findLastIndex((item) => item.kind === "year" && item.until !== null);
  return period >= 0 && !before.slice(period).some(isThisTime);
}

/** "Ở kỳ công bố 2023, ...": a year that is not understood, so that the one told of before may be over. */
function isOfOtherYear(scene: Scene, made: Draft): boolean {
  const before = scene.items.slice(0, made.first);
  const isIgnored = before.some(
    (item) => item.kind === "year" && item.role === "ignored" && item.year !== null,
  );
  return isIgnored || tellsLaterYears(before) || isOfThisYear(scene, before);
}

/** "Năm 2021, tỉnh xếp thứ 59. Năm nay, ...": of the year of the text, which is not said. */
function isOfThisYear({ context }: Scene, before: readonly Item[]): boolean {
  const isAttached = context.year !== null && context.year.of.length > 0;
  return !isAttached && before.some((item) => /^(?:năm nay|this year)$/.test(lower(item)));
}

function carriedYear(scene: Scene, root: string | null, shift: number): number | null {
  const { year } = scene.context;
  if (year === null) return null;
  const isValid = year.of.length === 0 || root === null || year.of.includes(root);
  return isValid ? year.year + shift : null;
}
