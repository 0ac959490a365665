import type { CardRow } from "@/lib/rankings/card-view";
import { widthOf } from "./measure";

/** Sizes of the text in a row, in pixels. */
export interface RowSizes {
  readonly name: number;
  readonly place: number;
  readonly kind: number;
  readonly score: number;
  readonly change: number;
}

/** Where the columns of a table begin, or end for those that are set to the right; relative to its left edge. */
export interface Columns {
  readonly sizes: RowSizes;
  readonly placeStart: number;
  readonly kindWidth: number;
  readonly markStart: number;
  /** 0 where there is no room to draw. */
  readonly markWidth: number;
  readonly scoreEnd: number;
  readonly scoreWidth: number;
  readonly nameWidth: number;
}

const full: RowSizes = { name: 25, place: 27, kind: 17, score: 24, change: 20 };
const gap = 26;
const widestName = 340;
const widestKind = 230;
const narrowestMark = 80;
const widestMark = 210;

/** As wide as their text at the largest of some sizes at which all fits; what is left is for the drawing. */
export function columnsOf(rows: readonly CardRow[], width: number): Columns {
  const wantsMark = rows.some((row) => row.bar !== null || row.strip !== null);
  const wanted = wantsMark ? narrowestMark + gap : 0;
  const tries = [1, 0.94, 0.88, 0.82, 0.76, 0.7].map((scale) => measure(rows, width, scale));
  const roomy = tries.find((item) => item.left >= wanted) ?? tries.find((item) => item.left >= 0);
  const { sizes, name, place, kind, score, change, left } = roomy ?? measure(rows, width, 0.7);
  const mark = wantsMark && left >= wanted ? Math.min(widestMark, left - gap) : 0;
  const spare = Math.max(0, left - (mark > 0 ? mark + gap : 0));
  const placeStart = name + gap + spare / 2;
  return {
    sizes,
    nameWidth: name,
    placeStart,
    kindWidth: kind,
    markStart: placeStart + place + gap,
    markWidth: mark,
    scoreWidth: score,
    scoreEnd: width - change - (change > 0 ? gap : 0),
  };
}

function measure(rows: readonly CardRow[], width: number, scale: number) {
  const sizes = Object.fromEntries(
    Object.entries(full).map(([part, size]) => [part, Math.max(15, Math.round(size * scale))]),
  ) as unknown as RowSizes;
  const widest = (of: (row: CardRow) => number) => Math.max(0, ...rows.map(of));
  const name = Math.min(
    widestName,
    widest((row) => widthOf(row.name, "bold", sizes.name)),
  );
  const kind = Math.min(
    widestKind,
    widest((row) => widthOf(row.kind, "regular", sizes.kind)),
  );
  const number = widest((row) => widthOf(row.place, "bold", sizes.place));
  const place = number + (kind > 0 ? 10 + kind : 0);
  const score = widest((row) => widthOf(row.score, "bold", sizes.score));
  const change = widest((row) => widthOf(changeText(row), "regular", sizes.change));
  const gaps = 2 * gap + (change > 0 ? gap : 0);
  return {
    sizes,
    name,
    place,
    kind,
    score,
    change,
    left: width - name - place - score - change - gaps,
  };
}

export const changeGap = ";  ";

function changeText({ changes }: CardRow): string {
  return changes.map((change) => change.text).join(changeGap);
}
