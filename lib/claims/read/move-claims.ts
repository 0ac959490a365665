import {
  type Draft,
  type DraftYear,
  difference,
  draft,
  numberAt,
  placeOf,
  type Reading,
} from "./draft";
import { type Item, isMark } from "./item";

export interface Move {
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
  /** Where the words of each end stop. */
  readonly fromLast: number;
  readonly isRank: boolean;
  readonly isPercent: boolean;
  readonly fromYear: number | null;
  readonly toYear: number | null;
}

function yearNumber(items: readonly Item[], at: number | null): number | null {
  const item = at === null ? undefined : items[at];
  return item?.kind === "year" ? item.year : null;
}

export function sinceOf(
  items: readonly Item[],
  move: Move,
  step: Draft | undefined,
): number | null {
  const said = yearNumber(items, move.fromYear);
  const stated = step?.stated;
  const since =
    stated?.kind === "delta_rank" || stated?.kind === "delta_value" ? stated.since : null;
  return said ?? since;
}

export function endsOf(reading: Reading, move: Move, since: number | null): Draft[] {
  const { from, to, isRank, isPercent } = move;
  const before: DraftYear =
    move.fromYear === null ? { kind: "before", since } : { kind: "item", at: move.fromYear };
  const now: DraftYear =
    move.toYear === null ? { kind: "said" } : { kind: "item", at: move.toYear };
  const more = (year: DraftYear) => ({ year, isPercent });
  if (isRank) {
    const total = (at: number) =>
      isMark(reading.items[at + 1], "/") ? (numberAt(reading, at + 2)?.count ?? null) : null;
    const start = placeOf(numberAt(reading, from));
    const end = placeOf(numberAt(reading, to));
    return [
      draft(
        { kind: "rank", place: start, within: null, of: total(from) },
        from,
        move.fromLast,
        more(before),
      ),
      draft({ kind: "rank", place: end, within: null, of: total(to) }, to, move.last, more(now)),
    ];
  }
  const value = (at: number) =>
    ({ kind: "value", printed: numberAt(reading, at)?.printed ?? "", bound: null }) as const;
  return [
    draft(value(from), from, move.fromLast, more(before)),
    draft(value(to), to, move.last, more(now)),
  ];
}

export function withEnds(reading: Reading, step: Draft, move: Move): Draft {
  const since = sinceOf(reading.items, move, step);
  const [from, to] = [numberAt(reading, move.from), numberAt(reading, move.to)];
  const year: DraftYear = move.toYear === null ? step.year : { kind: "item", at: move.toYear };
  const { stated } = step;
  if (stated.kind === "delta_rank")
    return { ...step, year, stated: { ...stated, since, from: placeOf(from), to: placeOf(to) } };
  if (stated.kind !== "delta_value") return step;
  const ends = { from: from?.printed ?? null, to: to?.printed ?? null };
  return { ...step, year, stated: { ...stated, since, ...ends } };
}

export function changeOf(reading: Reading, move: Move): Draft {
  const since = sinceOf(reading.items, move, undefined);
  const [from, to] = [numberAt(reading, move.from), numberAt(reading, move.to)];
  const year: DraftYear =
    move.toYear === null ? { kind: "said" } : { kind: "item", at: move.toYear };
  if (move.isRank) {
    const [start, end] = [placeOf(from) ?? 0, placeOf(to) ?? 0];
    const stated = {
      kind: "delta_rank",
      places: start - end,
      bound: null,
      since,
      from: start,
      to: end,
    } as const;
    return draft(stated, move.first, move.last, { year });
  }
  const [start, end] = [from?.printed ?? "", to?.printed ?? ""];
  const printed = difference(start, end);
  const stated = {
    kind: "delta_value",
    printed,
    bound: null,
    since,
    from: start,
    to: end,
    percent: false,
  } as const;
  return draft(stated, move.first, move.last, { year });
}
