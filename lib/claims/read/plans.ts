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
  if (isQuestion(items)) return [{ from: startOfAsking(items), to: items.length }];
  const stretches: Stretch[] = [];
  for (let from = nextPlan(items, 0); from < items.length; ) {
    const to = endOfPlan(items, from);
    stretches.push({ from, to });
    from = nextPlan(items, to);
  }
  return stretches;
}

export function isQuestion(items: readonly Item[]): boolean {
  return isMark(items.at(-1), "?") || isMark(items.at(-2), "?");
}

/** "PCI năm 2020 chỉ xếp thứ 62, ông nghĩ sao?": told up to the comma, and then asked about. */
function startOfAsking(items: readonly Item[]): number {
  const comma = items.findLastIndex((item) => isMark(item, ","));
  const words = items.slice(comma + 1).map(lower);
  const isAsked = /^(?:ông|bà|anh|chị|theo ông|theo bà|xin ông|xin bà|theo|xin)$/.test(
    words[0] ?? "",
  );
  const isOpen = items
    .slice(0, comma)
    .some(
      (item) =>
        hasCue(item, "plan") || /^(?:liệu|có phải|phải chăng|vì sao|tại sao)$/.test(lower(item)),
    );
  const isYesOrNo = words.includes("không") || words.includes("chưa") || words.includes("có");
  return comma > 0 && isAsked && !isOpen && !isYesOrNo ? comma : 0;
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
  if (at === 0 && isPlanByTitle(items)) return true;
  if (hasCue(item, "untilYear")) {
    const year = items[at + 1];
    const isRound = year?.kind === "year" && year.year !== null && year.year % 5 === 0;
    const isPast = items.some(
      (other, place) => lower(other) === "đã" || (place > at && isOutcome(other)),
    );
    return isRound && !(isPast && !items.slice(0, at).some((other) => hasCue(other, "plan")));
  }
  if (!hasCue(item, "plan") || isFactual(items, at)) return false;
  const before = lower(items[at - 1]);
  const isReached = /^(?:vượt|đạt|hoàn thành|so với)$/.test(before);
  return !isReached;
}

/** "Kế hoạch số 55 của UBND tỉnh: năm 2024, SIPAS đạt trên 85%" */
function isPlanByTitle(items: readonly Item[]): boolean {
  if (!/^(?:kế hoạch|nghị quyết|đề án|chương trình)(?: số)?$/.test(lower(items[0]))) return false;
  const colon = items.findIndex((item) => isMark(item, ":"));
  const isTold = items.slice(0, colon).some((item) => hasCue(item, "reach", "rank", "announce"));
  return colon > 0 && !isTold;
}

/** "Đến năm 2020, điểm số tăng lên 0,9238": what came of it, not what is aimed at. */
function isOutcome(item: Item): boolean {
  return /^(?:tăng lên|giảm xuống|giảm còn|tụt xuống|rơi xuống|vươn lên|xuống|xuống còn|rose|fell)$/.test(
    lower(item),
  );
}

/**
 * "Nếu như năm 2022 tỉnh xếp thứ 40 thì năm 2023 xếp thứ 32", "Nếu tính theo 63 tỉnh, ...": no condition, where
 * both years are told of and nothing else is planned.
 */
function isFactual(items: readonly Item[], at: number): boolean {
  if (lower(items[at]) !== "nếu") return false;
  const rest = items.slice(at + 1);
  if (rest.some((item) => hasCue(item, "plan", "untilYear"))) return false;
  const head = rest.slice(0, 3);
  if (/^(?:tính|xét|xếp)$/.test(lower(head[0]))) return /^(?:theo|riêng)$/.test(lower(head[1]));
  const then = rest.findIndex((item) => lower(item) === "thì");
  return then > 0 && head.some(isEdition) && rest.slice(then + 1, then + 5).some(isEdition);
}

function isEdition(item: Item): boolean {
  return item.kind === "year" && item.until === null && item.year !== null;
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
