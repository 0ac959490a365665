import type { NumberBound } from "../claim";
import { boundOf, type Draft, draft, numberAt, placeOf, type Reading, unitAt } from "./draft";
import { hasCue, type Item, isMark } from "./item";

/** 1 for up, -1 for down. */
export function directionAt(items: readonly Item[], at: number): 1 | -1 | null {
  const item = items[at];
  if (hasCue(item, "up")) return 1;
  if (hasCue(item, "down")) return -1;
  if (!isMark(items[at - 1], "("))
    return hasCue(item, "lenTo") ? 1 : hasCue(item, "xuongTo") ? -1 : null;
  if (isMark(item, "+")) return 1;
  return isMark(item, "-") ? -1 : null;
}

/** The change whose number stands at `number`. */
export function stepOf(
  reading: Reading,
  direction: 1 | -1,
  first: number,
  number: number,
): Draft | null {
  const { items } = reading;
  const item = numberAt(reading, number);
  const { unit, next } = unitAt(items, number + 1);
  const bound = boundOf(items[number - 1]);
  const places = placeOf(item);
  if (unit === "places")
    return places === null ? null : rankStep(direction * places, first, next - 1, bound);
  if (item === null || item.printed === "" || unit === null) return null;
  return valueStep(direction, item.printed, first, next - 1, {
    isPercent: unit === "percent",
    bound,
  });
}

export function rankStep(
  places: number,
  first: number,
  last: number,
  bound: NumberBound = null,
): Draft {
  const stated = { kind: "delta_rank", places, bound, since: null, from: null, to: null } as const;
  return draft(stated, first, last);
}

export function valueStep(
  direction: 1 | -1,
  printed: string,
  first: number,
  last: number,
  { isPercent, bound }: { readonly isPercent: boolean; readonly bound: NumberBound },
): Draft {
  const sign = direction === 1 ? "+" : "-";
  const stated = {
    kind: "delta_value",
    printed: `${sign}${printed}`,
    bound,
    since: null,
    from: null,
    to: null,
    percent: false,
  } as const;
  return draft(stated, first, last, { isPercent });
}
