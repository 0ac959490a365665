import { type Draft, isOneOfList } from "./draft";
import { isResult } from "./goal";
import { hasBracket, indexInBracket, indexOfBracket } from "./index-rows";
import { hasCue, type Item, isMark } from "./item";
import { isOneOfMany, isOneOfSeveral } from "./one-of-many";
import { type Bound, hasDraftBetween, isEditionYear, type Scene } from "./scene";
import { isOfUnknownPart, isStrange } from "./strangers";
import { trailing } from "./trailing";

/**
 * The index of a claim: one that follows it in its own clause ("thứ 2 về PAPI", "71,52 điểm PCI"), else the nearest
 * before it, else the only one of the sentence, else that of the sentences before.
 */
export function bindIndex(scene: Scene, made: Draft): Bound<string> {
  const pair = scene.pairs.get(made);
  const paired = pair === undefined ? undefined : scene.items[pair];
  if (paired?.kind === "index") return [paired.code];
  const inside = indexInBracket(scene.items, made.last);
  if (inside !== null && !hasIndexNear(scene, made)) return codesOf(scene, made, inside);
  const bracket = ofBracket(scene, made);
  if (bracket !== null) return bracket;
  const right = indexAfter(scene, made);
  const left = indexBefore(scene, made);
  if (right !== null && !isContext(scene, made, left, right))
    return isDealtAfter(scene, right) ? [null] : codesOf(scene, made, right);
  if (left !== null && pair === -1 && rowOf(scene, left).length > 1) return [null];
  if (left !== null) return isDoubtful(scene, made, left) ? "drop" : codesOf(scene, made, left);
  const only = onlyIndex(scene, made) ?? trailing(scene, "index");
  if (only !== null) return codesOf(scene, made, only);
  if (isStrange(scene.items, scene.drafts, made, -1)) return "drop";
  const { goal } = scene.context;
  if (scene.context.index === "unclear" && goal !== null && isResult(scene.items)) return [goal];
  if (scene.context.index === "unclear")
    return [isOfWhole(scene, made) ? scene.context.root : null];
  return scene.context.index === null ? "drop" : [scene.context.index];
}

/** "xếp thứ 4 về Chỉ số năng lực cạnh tranh (PCI)", "đạt 8,80 điểm Chi phí thời gian (PCI)": named before the bracket. */
function hasIndexNear({ items }: Scene, made: Draft): boolean {
  const start =
    items
      .slice(0, made.first)
      .findLastIndex((item) => isMark(item, ",", ";") || hasCue(item, "and")) + 1;
  return items.slice(start, made.last).some((item) => item.kind === "index");
}

/** "PCI (thứ 9) và SIPAS (thứ 4)": each has its own; after a row with one bracket it is not known whose it is. */
function ofBracket(scene: Scene, made: Draft): Bound<string> | null {
  const at = indexOfBracket(scene.items, made.first);
  const item = at === null ? undefined : scene.items[at];
  if (at === null || item?.kind !== "index") return null;
  const row = rowOf(scene, at);
  if (row.length === 1 || isTogether(scene, [at], made)) return null;
  const isOwn = row.every((place) => hasBracket(scene.items, place));
  if (!isOwn) return [null];
  return item.isForeign ? "drop" : [item.code];
}

/** "Sang năm 2023, tỉnh giữ vị trí thứ 5" after the parts of the year before: of their index again. */
function isOfWhole({ items, context }: Scene, made: Draft): boolean {
  const before = items.slice(0, made.first);
  const isNewYear = before.some(isEditionYear);
  const isTold = before.some(
    (item) =>
      item.kind === "here" || item.kind === "province" || hasCue(item, "units", "municipality"),
  );
  const isInOrder = items.some((item) => hasCue(item, "respectively", "intro", "part"));
  return context.isOfParts && isNewYear && isTold && !isInOrder;
}

/** "Chi phí thời gian đạt 7,63 điểm trong PCI": what is measured stands before, the index after is its frame. */
function isContext(scene: Scene, made: Draft, left: number | null, right: number): boolean {
  if (left === null || left > made.first || hasDraftBetween(scene, left, made.first)) return false;
  const [before, after] = [
    scene.items.slice(left, made.first),
    scene.items.slice(made.last + 1, right),
  ];
  const isOneClause = !before.some((item) => isMark(item, ",", ";") || hasCue(item, "and"));
  const [code, frame] = [codeAt(scene, left), codeAt(scene, right)];
  const isFramed = code === null || (code !== frame && scene.archive.root(code)?.code === frame);
  return isFramed && isOneClause && !after.some((item) => hasCue(item, "aboutOnly"));
}

/** Words of something else stand between the index and the claim. */
function isDoubtful(scene: Scene, made: Draft, left: number): boolean {
  const { archive, items, drafts } = scene;
  if (left >= made.first) return false;
  const code = codeAt(scene, left);
  const isComponent = code !== null && archive.indicator(code)?.parent !== null;
  const hasOther = drafts.some((other) => other.first > left && other.last < made.first);
  const isPart = isComponent && hasOther && isOfUnknownPart(items, drafts, made);
  return isPart || isStrange(items, drafts, made, left);
}

/** "thứ 18 về PAR Index, SIPAS lần lượt xếp ...": the row may be that of what follows. */
function isDealtAfter(scene: Scene, at: number): boolean {
  const row = rowOf(scene, at);
  const last = row.at(-1) ?? at;
  const next = scene.items.slice(last + 1, last + 3);
  return (
    row.length > 1 && !isMark(next[0], ",") && next.some((item) => hasCue(item, "respectively"))
  );
}

function rowOf(scene: Scene, at: number): readonly number[] {
  return scene.indices.find((row) => row.includes(at)) ?? [at];
}

function codeAt(scene: Scene, at: number): string | null {
  const item = scene.items[at];
  return item?.kind === "index" ? item.code : null;
}

function codesOf(scene: Scene, made: Draft, at: number): Bound<string> {
  const row = rowOf(scene, at);
  const isForeign = row.some((place) => {
    const item = scene.items[place];
    return item?.kind === "index" && item.isForeign;
  });
  if (isForeign) return "drop";
  const codes = [...new Set(row.map((place) => codeAt(scene, place)))];
  if (codes.length === 1) return isOneOfSeveral(scene, made) ? [null] : codes;
  if (isOneOfList(scene.items, made) || isOneOfMany(scene, made)) return [null];
  const isShared =
    made.stated.kind === "rank" || made.stated.kind === "streak" || isTogether(scene, row, made);
  return isShared ? codes : [null];
}

/** "đều", "cùng", "cả 4 chỉ số" between the row and the claim. */
function isTogether(scene: Scene, row: readonly number[], made: Draft): boolean {
  const [from, to] = [Math.min(row[0] ?? 0, made.first), Math.max(row.at(-1) ?? 0, made.last)];
  return scene.items.slice(from, to + 1).some((item) => hasCue(item, "together"));
}

function indexAfter(scene: Scene, made: Draft): number | null {
  const { items } = scene;
  let isSaid = false;
  for (let at = made.last + 1; at < made.last + 14; at += 1) {
    const item = items[at];
    if (item === undefined || scene.drafts.some((other) => other.first === at)) return null;
    if (item.kind === "index")
      return isSaid || (at - made.last <= 2 && isOwn(scene, at)) ? at : null;
    if (isBreak(item)) return null;
    isSaid ||= hasCue(item, "about2", "aboutOnly", "of", "isThat", "together");
  }
  return null;
}

function isBreak(item: Item): boolean {
  const isStop =
    isMark(item, ",", ";", ":", "(", ")") ||
    hasCue(item, "and", "compared", "next", "gapTo", "reach");
  return isStop && !hasCue(item, "together", "isThat", "about2");
}

/** The index after a claim may be the subject of the next one: "... 66,8 điểm PAPI đạt 42". */
function isOwn(scene: Scene, at: number): boolean {
  const next = scene.items[at + 1];
  const isLink = /^(?:với|with|at|là|was|is)$/i.test(next?.raw ?? "");
  return isLink || !hasCue(next, "reach", "rank", "nth", "up", "down");
}

function indexBefore(scene: Scene, made: Draft): number | null {
  for (let at = made.last; at >= 0; at -= 1) {
    const item = scene.items[at];
    if (item?.kind !== "index") continue;
    const isUsed = scene.drafts.some((other) => other.last < at);
    if (!item.isAside || isUsed || !hasDraftBetween(scene, -1, at)) return at;
  }
  return null;
}

/** "Quảng Ninh đạt 71,25 điểm, dẫn đầu bảng xếp hạng PCI": the one index of the sentence, where it heads no other clause. */
function onlyIndex(scene: Scene, made: Draft): number | null {
  const rows = scene.indices.filter((row) => (row[0] ?? 0) > made.last);
  const [at] = rows[0] ?? [];
  if (at === undefined) return null;
  const codes = new Set(rows.flat().map((place) => codeAt(scene, place)));
  const isInRun = scene.pairs.has(made);
  const isApart = !isInRun && scene.items.slice(made.last, at).some((item) => isMark(item, ";"));
  return codes.size === 1 && !isApart && isOwn(scene, at) && !headsClause(scene, at) ? at : null;
}

/** "..., trong khi PAR Index 2022 chỉ đạt 89,58 điểm": the index is that of its own clause. */
function headsClause(scene: Scene, at: number): boolean {
  const start = scene.items.slice(0, at).findLastIndex((item) => isMark(item, ",", ";", ":"));
  const head = scene.drafts[0]?.first ?? 2;
  const isFirst = head <= 1 && scene.items[0]?.kind !== "province";
  return !isFirst && !scene.drafts.some(({ first }) => first > start && first < at);
}
