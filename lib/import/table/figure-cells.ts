import type { Text } from "@/lib/i18n/language";
import { type GridCell, type GridRow, textOf } from "@/lib/import/grid";
import { cellFaults } from "@/lib/import/table/cell-faults";
import { readNumber } from "@/lib/import/table/printed-number";
import { readRank } from "@/lib/import/table/printed-rank";
import type { Indicator } from "@/lib/indicators/indicator";

export type FigurePart = "value" | "rank" | "of";

export interface FigureCells {
  readonly value: GridCell | undefined;
  readonly rank: GridCell | undefined;
  readonly of: GridCell | undefined;
}

export interface FigureWords {
  /** "" where nothing is printed. */
  readonly value: string;
  readonly rank: string;
  readonly of: string;
  /** Whether a cell could not be read; it was reported. */
  readonly faulty: boolean;
}

/** The decimal mark that the cells of a column agree on; null where they do not say or do not agree. */
export function decimalMarkOf(rows: readonly GridRow[], column: number): "," | "." | null {
  let found: "," | "." | null = null;
  for (const { cells } of rows) {
    const cell = cells[column];
    if (typeof cell !== "string") continue;
    const [, mark, decimals = ""] = /^\+?\d+([.,])(\d+)\b/.exec(cell) ?? [];
    if ((mark !== "," && mark !== ".") || decimals.length === 3) continue;
    if (found !== null && found !== mark) return null;
    found = mark;
  }
  return found;
}

/** Reads the cells of one figure; what cannot be read goes to `report`. */
export function readFigureCells(
  { value, rank, of }: FigureCells,
  { scaleMin, scaleMax, unit }: Indicator,
  decimalMark: "," | "." | null,
  report: (part: FigurePart, why: Text) => void,
): FigureWords {
  let faulty = false;
  const fail = (part: FigurePart, why: Text) => {
    faulty = true;
    report(part, why);
  };
  let [valueWord, rankWord, ofWord] = ["", "", ""];
  if (value !== undefined && textOf(value) !== "") {
    const read = readNumber(value, { scaleMin, scaleMax, decimalMark });
    if (read.kind === "bad") fail("value", read.why);
    else if (read.kind === "number" && read.percent && unit === "points") {
      fail("value", cellFaults.percent);
    } else if (read.kind === "number") valueWord = read.printed;
  }
  if (rank !== undefined && textOf(rank) !== "") {
    const read = readRank(rank);
    if (read.kind === "bad") fail("rank", read.why);
    else if (read.kind === "rank") [rankWord, ofWord] = [read.rank, read.of ?? ""];
  }
  if (of !== undefined && textOf(of) !== "" && ofWord === "") {
    const read = readRank(of);
    if (read.kind === "bad") fail("of", read.why);
    else if (read.kind === "rank") ofWord = read.rank;
  }
  return { value: valueWord, rank: rankWord, of: ofWord, faulty };
}
