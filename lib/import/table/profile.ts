import { takeFootnoteMark } from "@/lib/figures/footnote-mark";
import { type GridCell, type GridRow, textOf } from "@/lib/import/grid";
import { isAbsent } from "@/lib/import/table/absent";
import { withoutRankWords } from "@/lib/import/table/printed-rank";

export type Look = "empty" | "absent" | "whole" | "decimal" | "word";

/** What the cells of a column look like. */
export interface Profile {
  readonly whole: number;
  readonly decimal: number;
  readonly word: number;
  readonly absent: number;
  /** Whole numbers that are years. */
  readonly years: number;
  /** All numbers are whole and number nearly 1 to n without gaps. */
  readonly looksRanked: boolean;
  /** All numbers are whole and none is above the number of provinces there ever were. */
  readonly looksPlaced: boolean;
  /** As `looksRanked`, and in the order of the rows from 1. */
  readonly looksCounted: boolean;
  /** The first cells that are not empty. */
  readonly samples: readonly string[];
}

/** 64 until Hà Tây joined Hà Nội. */
const mostProvinces = 64;
const wholeNumber = /^\+?\d+(?:\.|\.0)?$/;
const decimalNumber = /^[+\-−]?\d+(?:[.,]\d+)+(?:\s*%)?$/u;
const percentNumber = /^\+?\d+\s*%$/;
/** "Hạng 2023" is a header. */
const shortRank = /^\d{1,3}(?:\s*\/\s*\d{1,3})?$/;
const rankOf = /^\d+\s*\/\s*\d+$/;

function lookOfText(text: string): Look {
  if (wholeNumber.test(text) || rankOf.test(text)) return "whole";
  if (decimalNumber.test(text) || percentNumber.test(text)) return "decimal";
  return "word";
}

/** What a cell is at a glance, without saying whether it can be read. */
export function lookOf(cell: GridCell | undefined): Look {
  const text = textOf(cell);
  if (text === "") return "empty";
  if (typeof cell === "object" && cell.kind !== "number") return "absent";
  const first = lookOfText(text);
  if (first !== "word") return first;
  if (isAbsent(text)) return "absent";
  const bare = takeFootnoteMark(text).text.trim();
  const rank = withoutRankWords(bare);
  if (rank !== bare) return shortRank.test(rank) ? "whole" : "word";
  return lookOfText(bare);
}

export function isNumber(cell: GridCell | undefined): boolean {
  const look = lookOf(cell);
  return look === "whole" || look === "decimal";
}

function countsUp(numbers: readonly number[]): boolean {
  return numbers.length >= 2 && numbers.every((number, index) => number === index + 1);
}

function fillsPlaces(numbers: readonly number[]): boolean {
  const distinct = new Set(numbers);
  return (
    numbers.length >= 5 &&
    Math.min(...numbers) === 1 &&
    Math.max(...numbers) <= numbers.length + 3 &&
    distinct.size >= numbers.length * 0.7
  );
}

/** Looks at one column of some rows. */
export function profileOf(rows: readonly GridRow[], column: number): Profile {
  const counts: Record<Look, number> = { empty: 0, absent: 0, whole: 0, decimal: 0, word: 0 };
  const numbers: number[] = [];
  const samples: string[] = [];
  for (const { cells } of rows) {
    const look = lookOf(cells[column]);
    counts[look] += 1;
    if (look === "empty") continue;
    const text = textOf(cells[column]);
    if (samples.length < 3) samples.push(text.slice(0, 24));
    if (look === "whole") numbers.push(Number(/\d+/.exec(text)?.[0]));
  }
  const allWhole = counts.whole > 0 && counts.decimal === 0 && counts.word === 0;
  return {
    whole: counts.whole,
    decimal: counts.decimal,
    word: counts.word,
    absent: counts.absent,
    years: numbers.filter((number) => number >= 1990 && number <= 2100).length,
    looksPlaced: allWhole && numbers.every((number) => number >= 1 && number <= mostProvinces),
    looksRanked: allWhole && fillsPlaces(numbers),
    looksCounted: allWhole && countsUp(numbers),
    samples,
  };
}
