import { type Draft, isOneOfList } from "./draft";
import { hasCue, type Item, isMark, type YearItem } from "./item";
import { closedBracket, isEditionYear, type Scene } from "./scene";

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
  return years.map(
    (year) => since ?? (hasOtherYear(scene, year) ? null : editionBefore(scene, code, year)),
  );
}

/** For a range, its end: a streak is told in its last year. */
function yearOfItem(scene: Scene, at: number): number | null {
  const item = scene.items[at];
  if (item?.kind !== "year") return null;
  if (item.year === null) return yearBeforeOwn(scene, at) ?? carriedYear(scene, null, -1);
  return item.until ?? item.year;
}

/** "Năm 2023 đạt 66,8 điểm, trong khi năm trước chỉ đạt 63,17": a year before that of the sentence. */
function yearBeforeOwn(scene: Scene, at: number): number | null {
  const own = scene.items
    .slice(0, at)
    .findLast((item) => isEditionYear(item) && item.kind === "year" && item.year !== null);
  return own?.kind === "year" && own.year !== null ? own.year - 1 : null;
}

/** Another year is told of: then "từ 53" may be of that one. */
function hasOtherYear(scene: Scene, year: number | null): boolean {
  return scene.items.some(
    (item) => item.kind === "year" && item.year !== null && item.year !== year,
  );
}

function editionBefore(scene: Scene, code: string | null, year: number | null): number | null {
  if (year === null) return null;
  const years = code === null ? [] : scene.archive.editionYears(code, "63");
  return years.findLast((other) => other < year) ?? year - 1;
}

function saidYears(scene: Scene, made: Draft, code: string | null): readonly (number | null)[] {
  const pair = scene.pairs.get(made);
  if (pair !== undefined && isEditionYear(scene.items[pair])) return [yearOfItem(scene, pair)];
  const root = code === null ? null : (scene.archive.root(code)?.code ?? null);
  const bracket = yearOfBracket(scene, made);
  if (bracket !== null) return [yearOfItem(scene, bracket)];
  const right = yearAfter(scene, made, root);
  if (right !== null) return rowYears(scene, made, right);
  const left = yearBefore(scene, made, root);
  if (left !== null) return isOfEither(scene, left) ? [null] : rowYears(scene, made, left);
  const only = onlyYear(scene, made, root);
  if (only !== null) return [yearOfItem(scene, only)];
  const isRate = code?.startsWith("egov.") ?? false;
  return [isRate || isOfPeriod(scene, made) ? null : carriedYear(scene, root, 0)];
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

function holdsFor(item: YearItem, root: string | null): boolean {
  return item.of.length === 0 || (root !== null && item.of.includes(root));
}

function yearAt(scene: Scene, at: number, root: string | null): YearItem | null {
  const item = scene.items[at];
  return item?.kind === "year" && isEditionYear(item) && holdsFor(item, root) ? item : null;
}

/** "dẫn đầu về PAPI năm 2023", "71,52 điểm PCI năm 2023": before any comma, and before the next claim. */
function yearAfter(scene: Scene, made: Draft, root: string | null): number | null {
  for (let at = made.last + 1; at < made.last + 16; at += 1) {
    const item = scene.items[at];
    if (item === undefined || scene.drafts.some((other) => other.first === at)) return null;
    if (yearAt(scene, at, root) !== null) return at;
    if (isStop(item) || opensFigure(scene.items, at)) return null;
  }
  return null;
}

/** "(năm 2022 đạt 63,17 điểm)"; not "(2023)", "(năm 2023)". */
function opensFigure(items: readonly Item[], at: number): boolean {
  if (!isMark(items[at], "(")) return false;
  return ![at + 2, at + 3].some((place) => isMark(items[place], ")"));
}

function isStop(item: Item): boolean {
  const isMarkStop = isMark(item, ",", ";", ")", ":");
  return isMarkStop || item.kind === "number" || hasCue(item, "and", "compared", "next", "from");
}

function yearBefore(scene: Scene, made: Draft, root: string | null): number | null {
  for (let at = made.last; at >= 0; at -= 1) {
    if (yearAt(scene, at, root) !== null && !isOfBracket(scene, at, made)) return at;
    const item = scene.items[at];
    const isRange = item?.kind === "year" && item.role === "edition" && item.until !== null;
    if (isRange) return null;
  }
  return null;
}

/** "(năm 2022 đạt 63,17), xếp thứ 35": the year is that of the figure in its own bracket. */
function isOfBracket(scene: Scene, at: number, made: Draft): boolean {
  const open = closedBracket(scene.items, at, made.first);
  return (
    open !== null && scene.drafts.some((other) => other.first > open && other.last < made.first)
  );
}

/** "Năm 2020 và năm 2022, ...": both, unless the claim says otherwise. */
function rowYears(scene: Scene, made: Draft, at: number): readonly (number | null)[] {
  const row = scene.years.find((group) => group.includes(at)) ?? [at];
  const years = row.map((place) => yearOfItem(scene, place));
  if (row.length === 1) return years;
  const isOpen = scene.pairs.get(made) === undefined && !isOneOfList(scene.items, made);
  const isShared = made.stated.kind === "rank" && isOpen;
  return isShared ? years : [null];
}

/** "đạt 91,43%, năm 2022 đạt 89,58%": the year is that of the later figure alone. */
function headsOther(scene: Scene, made: Draft, at: number): boolean {
  const item = scene.items[at];
  const isOfIndexAfter =
    item?.kind === "year" &&
    item.of.length > 0 &&
    !scene.items.slice(0, made.first).some(({ kind }) => kind === "index");
  const isInRun = scene.pairs.has(made);
  return !isOfIndexAfter && !isInRun && scene.drafts.some((other) => other.first > at);
}

function onlyYear(scene: Scene, made: Draft, root: string | null): number | null {
  const places = scene.items.flatMap((_, at) => (yearAt(scene, at, root) === null ? [] : [at]));
  const years = new Set(places.map((at) => yearOfItem(scene, at)));
  const [at] = places;
  if (at === undefined || years.size > 1 || at < made.last) return null;
  const isInRun = scene.pairs.has(made);
  const isApart = !isInRun && scene.items.slice(made.last, at).some((item) => isMark(item, ";"));
  return isApart || isOfPeriod(scene, made) || headsOther(scene, made, at) ? null : at;
}

/** "giai đoạn 2021-2025", "6 tháng đầu năm 2024" before the claim: of no single edition. */
function isOfPeriod(scene: Scene, made: Draft): boolean {
  return scene.items
    .slice(0, made.first)
    .some((item) => item.kind === "year" && item.until !== null);
}

function carriedYear(scene: Scene, root: string | null, shift: number): number | null {
  const { year } = scene.context;
  if (year === null) return null;
  const isValid = year.of.length === 0 || root === null || year.of.includes(root);
  return isValid ? year.year + shift : null;
}
