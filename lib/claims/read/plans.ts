import { hasCue, type Item, isMark, lower } from "./item";

/** Items from `from` up to `to`, which is no more of it. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * What is no statement of what was: from a target, plan or condition on to the end of the sentence, or up to a
 * clause that plainly tells of a past year ("Mục tiêu là vào top 30; năm 2023 tỉnh xếp thứ 50/63"); all of a question.
 */
export function plannedStretches(items: readonly Item[]): Stretch[] {
  if (isMark(items.at(-1), "?") || isMark(items.at(-2), "?"))
    return [{ from: 0, to: items.length }];
  const stretches: Stretch[] = [];
  for (let from = nextPlan(items, 0); from < items.length; ) {
    const to = endOfPlan(items, from);
    stretches.push({ from, to });
    from = nextPlan(items, to);
  }
  return stretches;
}

/** The items that tell of what was. */
export function realItems(items: readonly Item[]): Item[] {
  const planned = plannedStretches(items);
  return items.filter((_, at) => !planned.some(({ from, to }) => at >= from && at < to));
}

/** The years of a plan are no years of what was. */
export function withoutPlannedYears(items: readonly Item[]): readonly Item[] {
  const planned = plannedStretches(items);
  if (planned.length === 0) return items;
  const isIn = (at: number) => planned.some(({ from, to }) => at >= from && at < to);
  return items.map((item, at) =>
    item.kind === "year" && isIn(at) ? { ...item, role: "ignored" } : item,
  );
}

function nextPlan(items: readonly Item[], from: number): number {
  const at = items.findIndex((item, place) => place >= from && isPlan(items, item, place));
  return at < 0 ? items.length : at;
}

function isPlan(items: readonly Item[], item: Item, at: number): boolean {
  if (hasCue(item, "untilYear")) {
    const year = items[at + 1];
    const isRound = year?.kind === "year" && year.year !== null && year.year % 5 === 0;
    return isRound && !items.some((other) => /^đã$/i.test(other.raw.normalize("NFC")));
  }
  if (!hasCue(item, "plan")) return false;
  const before = lower(items[at - 1]);
  const isReached = /^(?:vượt|đạt|hoàn thành|so với)$/.test(before);
  return !isReached;
}

/** Where a clause begins that plainly tells of a past year, or the end of the sentence. */
function endOfPlan(items: readonly Item[], from: number): number {
  if (items.slice(from).some((item) => isMark(item, ":"))) return items.length;
  for (let at = from + 1; at < items.length; at += 1) {
    const isTurn = isMark(items[at], ",") && isContrast(items[at + 1]);
    const isBreak = isMark(items[at], ";") || isTurn;
    if (isBreak && isPlainPast(items, { from, to: at })) return at;
  }
  return items.length;
}

/** "nhưng", "tuy nhiên", "but": what follows is set against the plan. */
function isContrast(item: Item | undefined): boolean {
  return /^(?:nhưng|tuy nhiên|tuy|song|thực|thực tế|but|however|yet|while)$/.test(lower(item));
}

/**
 * Whether the clause after a plan tells of a year before all those of the plan, with a verb and a figure, and says
 * that it is a fact ("đã", "chỉ", "nhưng") or whose: targets in a list do not. Where the plan names no year, "whose"
 * is enough only after a goal that is set ("Mục tiêu là ...").
 */
function isPlainPast(items: readonly Item[], plan: Stretch): boolean {
  const rest = items.slice(plan.to + 1);
  const end = rest.findIndex((item) => isMark(item, ";"));
  const clause = end < 0 ? rest : rest.slice(0, end);
  if (clause.some((item, at) => isPlan(clause, item, at) || hasCue(item, "untilYear")))
    return false;
  const [year] = yearsOf(clause.slice(0, 7));
  if (year === undefined || !hasFigure(clause)) return false;
  const planned = yearsOf(items.slice(0, plan.to));
  if (planned.some((other) => other <= year)) return false;
  const isGoal =
    planned.length > 0 || /^(?:mục tiêu|chỉ tiêu|kỳ vọng|target)$/.test(lower(items[plan.from]));
  return clause.some(isFact) || (isGoal && clause.slice(0, 5).some(isSubject));
}

function yearsOf(items: readonly Item[]): number[] {
  return items.flatMap((item) => (item.kind === "year" && item.year !== null ? [item.year] : []));
}

/** "xếp thứ 50/63", "đạt 85,77 điểm". */
function hasFigure(clause: readonly Item[]): boolean {
  const isTold = clause.some((item) => hasCue(item, "rank", "nth", "reach", "up", "down", "lead"));
  return isTold && clause.some((item, at) => item.kind === "number" && isExact(clause, item, at));
}

function isExact(clause: readonly Item[], item: Item, at: number): boolean {
  return (
    item.kind === "number" && (item.hasDecimals || item.isOrdinal || isMark(clause[at + 1], "/"))
  );
}

function isFact(item: Item): boolean {
  return (
    isContrast(item) ||
    /^(?:đã|chỉ|mới|ranked|scored|was|placed|finished|came|only)$/.test(lower(item))
  );
}

function isSubject(item: Item): boolean {
  return item.kind === "here" || (item.kind === "province" && !item.isObject);
}
