import type { FigureChanges, ShownFigure } from "@/lib/figures/correction";
import type { Figure } from "@/lib/figures/figure";

/**
 * What becomes of one figure.
 * `completed`: it had no value or no place and gets one; `changed`: what was shown becomes another;
 * `restated`: what is shown stays, its source, note or period counts become others.
 */
export type FigureChange =
  | { readonly kind: "added"; readonly before: null; readonly after: Figure }
  | { readonly kind: "removed"; readonly before: Figure; readonly after: null }
  | {
      readonly kind: "completed" | "changed" | "restated" | "same";
      readonly before: Figure;
      readonly after: Figure;
    };

/** What no two figures of the store share. */
export function figureKey(figure: {
  readonly indicator: string;
  readonly year: number;
  readonly unitSet: string;
  readonly province: string;
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
}): string {
  const { indicator, year, unitSet, province, periodFrom, periodTo } = figure;
  return `${indicator} ${year} ${unitSet} ${province} ${periodFrom ?? ""} ${periodTo ?? ""}`;
}

export function shownOf({ printed, rank, of, status, source }: Figure): ShownFigure {
  return { printed, rank, of, status, source };
}

function isFilled<T>(before: T | null, after: T | null): boolean {
  return before === after || before === null;
}

function kindOf(before: Figure, after: Figure): "completed" | "changed" | "restated" | "same" {
  // Zeros at the end change what is printed, not what is said: 85.7 and 85.70 are one value.
  const shown = ["value", "rank", "of", "status"] as const;
  const derived = before.derived.join() === after.derived.join();
  if (derived && shown.every((field) => before[field] === after[field])) {
    return JSON.stringify(before) === JSON.stringify(after) ? "same" : "restated";
  }
  const kept = (["value", "rank", "of"] as const).every((field) =>
    isFilled(before[field], after[field]),
  );
  return kept && derived && before.status === after.status ? "completed" : "changed";
}

/** What becomes of a figure that is `before` in the store and `after` in what is imported. */
export function changeOf(before: Figure, after: Figure): FigureChange {
  return { kind: kindOf(before, after), before, after };
}

/** Every figure of either side once: those of `after` in their order, then those that are gone. */
export function figureChanges(
  before: Iterable<Figure>,
  after: readonly Figure[],
): readonly FigureChange[] {
  const left = new Map<string, Figure>();
  for (const figure of before) left.set(figureKey(figure), figure);
  const changes = after.map((figure): FigureChange => {
    const key = figureKey(figure);
    const known = left.get(key);
    left.delete(key);
    return known === undefined
      ? { kind: "added", before: null, after: figure }
      : changeOf(known, figure);
  });
  for (const figure of left.values())
    changes.push({ kind: "removed", before: figure, after: null });
  return changes;
}

export function countChanges(changes: readonly FigureChange[]): FigureChanges {
  const count = (...kinds: readonly FigureChange["kind"][]) =>
    changes.filter(({ kind }) => kinds.includes(kind)).length;
  return {
    added: count("added"),
    completed: count("completed"),
    changed: count("changed"),
    removed: count("removed"),
    restated: count("restated"),
    same: count("same"),
  };
}
