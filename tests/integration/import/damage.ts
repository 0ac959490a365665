import { type GridCell, type GridRow, textOf } from "@/lib/import/grid";

/** A generator of numbers from 0 to below `below`, the same for the same seed (mulberry32). */
export function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

type Pick = (below: number) => number;

/** The table that is damaged: its rows, and the index of the first below the header. */
export interface Whole {
  readonly rows: readonly GridRow[];
  readonly bodyFrom: number;
}

export type GridDamage = (whole: Whole, pick: Pick) => readonly GridRow[];

function replaced(
  rows: readonly GridRow[],
  at: number,
  change: (cells: readonly GridCell[]) => readonly GridCell[],
): GridRow[] {
  return rows.map((row, index) => (index === at ? { ...row, cells: [...change(row.cells)] } : row));
}

function bodyRow({ rows, bodyFrom }: Whole, pick: Pick): number {
  return bodyFrom + pick(Math.max(1, rows.length - bodyFrom - 1));
}

function headerRow({ bodyFrom }: Whole): number {
  return Math.max(0, bodyFrom - 1);
}

function cellOf({ rows }: Whole, at: number, pick: Pick): number {
  return pick(Math.max(1, rows[at]?.cells.length ?? 1));
}

/** The cell that holds the longest words: the name. */
function nameOf({ rows }: Whole, at: number): number {
  const lengths = (rows[at]?.cells ?? []).map((cell) =>
    /\d/.test(textOf(cell)) ? 0 : textOf(cell).length,
  );
  return lengths.indexOf(Math.max(...lengths));
}

/** A row whose name stands half on a row of its own, above or below. */
function broken(row: GridRow, name: number, above: boolean): GridRow[] {
  const words = textOf(row.cells[name]).split(" ");
  const middle = Math.ceil(words.length / 2);
  const [first, second] = [words.slice(0, middle).join(" "), words.slice(middle).join(" ")];
  const cells = (text: string) => row.cells.map((cell, index) => (index === name ? text : cell));
  const alone = (text: string) => row.cells.map((_, index) => (index === name ? text : ""));
  return above
    ? [
        { ...row, cells: alone(first) },
        { ...row, cells: cells(second) },
      ]
    : [
        { ...row, cells: cells(first) },
        { ...row, cells: alone(second) },
      ];
}

function breakNames(whole: Whole, at: number, sides: readonly boolean[]): GridRow[] {
  return whole.rows.flatMap((row, index) => {
    const above = sides[index - at];
    return above === undefined ? [row] : broken(row, nameOf(whole, index), above);
  });
}

/** What happens to tables between the publisher and the importer. */
export const gridDamages: Readonly<Record<string, GridDamage>> = {
  "a cell emptied": (whole, pick) => {
    const at = bodyRow(whole, pick);
    const column = cellOf(whole, at, pick);
    return replaced(whole.rows, at, (cells) => cells.with(column, ""));
  },
  "a cell missing, the rest of its row moved left": (whole, pick) => {
    const at = bodyRow(whole, pick);
    const column = cellOf(whole, at, pick);
    return replaced(whole.rows, at, (cells) => cells.toSpliced(column, 1));
  },
  "a row moved right by one column": (whole, pick) => {
    const at = bodyRow(whole, pick);
    const column = cellOf(whole, at, pick);
    return replaced(whole.rows, at, (cells) => cells.toSpliced(column, 0, ""));
  },
  "a header cell emptied": (whole, pick) => {
    const at = headerRow(whole);
    const column = cellOf(whole, at, pick);
    return replaced(whole.rows, at, (cells) => cells.with(column, ""));
  },
  "a header cell missing, the rest moved left": (whole, pick) => {
    const at = headerRow(whole);
    const column = cellOf(whole, at, pick);
    return replaced(whole.rows, at, (cells) => cells.toSpliced(column, 1));
  },
  "the header missing": ({ rows, bodyFrom }) => rows.slice(bodyFrom),
  "two rows merged into one": (whole, pick) => {
    const at = bodyRow(whole, pick);
    const next = whole.rows[at + 1]?.cells ?? [];
    const merged = replaced(whole.rows, at, (cells) =>
      cells.map((cell, index) => `${textOf(cell)} ${textOf(next[index])}`.trim()),
    );
    return merged.toSpliced(at + 1, 1);
  },
  "two rows one after the other on one": (whole, pick) => {
    const at = bodyRow(whole, pick);
    const next = whole.rows[at + 1]?.cells ?? [];
    return replaced(whole.rows, at, (cells) => [...cells, ...next]).toSpliced(at + 1, 1);
  },
  "a row missing": (whole, pick) => whole.rows.toSpliced(bodyRow(whole, pick), 1),
  "a row twice": (whole, pick) => {
    const at = bodyRow(whole, pick);
    const row = whole.rows[at];
    return row === undefined ? whole.rows : whole.rows.toSpliced(at, 0, row);
  },
  "a name on two rows": (whole, pick) => breakNames(whole, bodyRow(whole, pick), [pick(2) === 0]),
  "two names in a row on two rows each": (whole, pick) =>
    breakNames(whole, bodyRow(whole, pick), [pick(2) === 0, pick(2) === 0]),
  "three names in a row on two rows each": (whole, pick) =>
    breakNames(whole, bodyRow(whole, pick), [pick(2) === 0, pick(2) === 0, pick(2) === 0]),
  "a row broken in two": (whole, pick) => {
    const at = bodyRow(whole, pick);
    const row = whole.rows[at];
    if (row === undefined) return whole.rows;
    const column = 1 + cellOf(whole, at, pick);
    const blank = row.cells.map((cell, index) => (index < column ? "" : cell));
    const left = { ...row, cells: row.cells.slice(0, column) };
    const right = { ...row, cells: pick(2) === 0 ? blank : row.cells.slice(column) };
    return whole.rows.toSpliced(at, 1, left, right);
  },
  "two cells of a row in one": (whole, pick) => {
    const at = bodyRow(whole, pick);
    const column = cellOf(whole, at, pick);
    return replaced(whole.rows, at, (cells) =>
      cells.toSpliced(column, 2, `${textOf(cells[column])} ${textOf(cells[column + 1])}`.trim()),
    );
  },
};

export type TextDamage = (text: string, pick: Pick) => string;

function cutAt(text: string, pattern: RegExp, pick: Pick, by: string): string {
  const places = [...text.matchAll(pattern)];
  const place = places[pick(places.length)];
  if (place === undefined) return text;
  return text.slice(0, place.index) + by + text.slice(place.index + place[0].length);
}

/** What happens to a text while it is copied. */
export const textDamages: Readonly<Record<string, TextDamage>> = {
  "a line break lost": (text, pick) => cutAt(text, /\n/g, pick, ""),
  "a line break turned into a space": (text, pick) => cutAt(text, /\n/g, pick, " "),
  "a line break where there was a blank": (text, pick) => cutAt(text, /[ \t]+/g, pick, "\n"),
  "a line break after a separator": (text, pick) => cutAt(text, /[;,\t]| {2,}/g, pick, "\n"),
  "a word lost": (text, pick) => cutAt(text, /[^\s;]+/g, pick, ""),
  "a word lost with the blank after it": (text, pick) => cutAt(text, /[^\s;]+[ \t;]+/g, pick, ""),
  "a separator lost": (text, pick) => cutAt(text, /[;\t]| {2,}/g, pick, ""),
  "a separator turned into one space": (text, pick) => cutAt(text, /[;\t]| {2,}/g, pick, " "),
  "a separator doubled": (text, pick) => {
    const places = [...text.matchAll(/[;\t]| {2,}/g)];
    const place = places[pick(places.length)];
    return place === undefined
      ? text
      : text.slice(0, place.index) + place[0] + text.slice(place.index);
  },
  "a line lost": (text, pick) => cutAt(text, /[^\n]+\n/g, pick, ""),
  "the end lost": (text, pick) => text.slice(0, 40 + pick(Math.max(1, text.length - 40))),
  "the beginning lost": (text, pick) => text.slice(pick(Math.ceil(text.length / 3))),
};
