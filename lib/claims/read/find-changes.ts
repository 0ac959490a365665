import { directionAt, rankStep, valueStep } from "./change-steps";
import {
  endsInBrackets,
  hasSince,
  isAgainstOthers,
  isAgainstUnknown,
  isOverYears,
  withSince,
} from "./change-years";
import {
  boundOf,
  type Draft,
  draft,
  numberAt,
  placeOf,
  type Reading,
  seek,
  take,
  unitAt,
} from "./draft";
import { findCompared } from "./find-compared";
import { findMoves } from "./find-moves";
import { gapToYear, stepPastYear } from "./gap-changes";
import { hasCue, isMark, lower } from "./item";

/** "tăng 3,19 điểm so với năm 2022", "giảm 7 bậc, từ 23 xuống 30", "giữ nguyên thứ hạng". */
export function findChanges(reading: Reading): Draft[] {
  const steps: Draft[] = [];
  for (let at = 0; at < reading.items.length; at += 1) {
    const made =
      stepPastYear(reading, at) ??
      gapToYear(reading, at) ??
      step(reading, at) ??
      continued(reading, at, steps.at(-1)) ??
      standstill(reading, at);
    if (made === null) continue;
    take(reading, made.first, made.last);
    if (!isAgainstOthers(reading.items, made.last)) steps.push(made);
  }
  const shared = steps.map((item, place) => withSince(reading, item, steps[place + 1]));
  const isOver = isOverYears(reading.items);
  const moves = findMoves(reading, shared);
  return [...moves, ...endsInBrackets(reading, shared), ...findCompared(reading)].filter(
    (made) => (!isOver || hasSince(made)) && !isAgainstUnknown(reading.items, made),
  );
}

function step(reading: Reading, at: number): Draft | null {
  const { items } = reading;
  const direction = directionAt(items, at);
  if (direction === null || reading.taken.has(at)) return null;
  const number = seek(
    items,
    at + 1,
    1,
    4,
    (item) => item.kind === "number",
    (item) =>
      !(
        item.kind === "word" ||
        hasCue(item, "placesUnit", "respectively", "pointsUnit", "reach", "up", "down") ||
        boundOf(item) !== null
      ),
  );
  if (number === null) return null;
  const bound = boundOf(items[number - 1]);
  const { unit, next } = unitAt(items, number + 1);
  const word = lower(items[at]);
  const isLevel = /(?:lên|xuống|tới|đến|còn|to)$/.test(word);
  if (unit === "places") {
    const isPlaces =
      !hasCue(items[at], "lenTo", "xuongTo") ||
      /^(?:bậc|places?)$/i.test(items[next - 1]?.raw ?? "");
    const places = placeOf(numberAt(reading, number));
    if (places === null || !isPlaces || items[number]?.kind !== "number") return null;
    return rankStep(direction * places, at, next - 1, bound);
  }
  if (unit === null || isLevel || hasCue(items[at], "lenTo", "xuongTo")) return null;
  const printed = numberAt(reading, number)?.printed ?? "";
  if (printed === "") return null;
  return valueStep(direction, printed, at, next - 1, { isPercent: unit === "percent", bound });
}

/** "tăng 3,19 điểm và 3 bậc": the verb holds for both. */
function continued(reading: Reading, at: number, before: Draft | undefined): Draft | null {
  const { items } = reading;
  const number = numberAt(reading, at);
  if (before === undefined || number === null || before.last !== at - 2) return null;
  if (!hasCue(items[at - 1], "and") && !isMark(items[at - 1], ",")) return null;
  const { unit, next } = unitAt(items, at + 1);
  const isDown = hasCue(items[before.first], "down");
  if (unit === "places" && before.stated.kind === "delta_value") {
    const places = placeOf(number);
    return places === null ? null : rankStep(isDown ? -places : places, at, next - 1);
  }
  const isValue = unit === "points" || unit === "percent";
  if (!isValue || before.stated.kind !== "delta_rank") return null;
  return valueStep(isDown ? -1 : 1, number.printed, at, next - 1, {
    isPercent: unit === "percent",
    bound: null,
  });
}

function standstill(reading: Reading, at: number): Draft | null {
  const { items } = reading;
  if (!hasCue(items[at], "unchanged")) return null;
  const after = items[at + 1];
  if (hasCue(after, "placesUnit", "rank", "nth") || hasCue(items[at - 1], "placesUnit", "rank"))
    return rankStep(0, hasCue(items[at - 1], "placesUnit", "rank") ? at - 1 : at, at);
  const isScore = hasCue(after, "pointsUnit") || /^(?:số điểm|điểm số)$/i.test(after?.raw ?? "");
  if (!isScore) return null;
  const stated = {
    kind: "delta_value",
    printed: "0",
    bound: null,
    since: null,
    from: null,
    to: null,
    percent: false,
  } as const;
  return draft(stated, at, at + 1);
}
