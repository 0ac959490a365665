import { commonest } from "./pasted-lines";
import { type Separator, separatorCounts } from "./records";

/** In this order where two fit equally well: a decimal comma is never taken before the others. */
const separators: readonly Separator[] = ["\t", ";", ","];

const records = 60;
const characters = 65_536;
/** Titles and notes around a table have other counts; more of them than this and it is no table. */
const leastShare = 0.6;
/** Unless nearly every line has the separator: rows of different lengths. */
const leastUse = 0.8;

interface Fit {
  readonly separator: Separator;
  /** Share of the first records that have as many separators as most have. */
  readonly share: number;
  /** Share of the first records that have any. */
  readonly use: number;
}

function fitOf(text: string, separator: Separator): Fit {
  const counts = separatorCounts(text, separator, records);
  const used = counts.filter((count) => count > 0);
  const usual = commonest(used);
  const total = Math.max(1, counts.length);
  return {
    separator,
    share: used.filter((count) => count === usual).length / total,
    use: used.length / total,
  };
}

/** Whether the commas of a text part cells: in most lines that have any, one is not between two digits. */
function commasSeparate(text: string): boolean {
  const lines = text.split("\n").filter((line) => line.includes(","));
  const parting = lines.filter(
    (line) => /(^|[^\d]),|,([^\d]|$)/.test(line) || /^[\d.,]+$/.test(line),
  );
  return parting.length > lines.length / 2;
}

/** The separator that splits the first lines into rows of equal length, or null. */
export function findSeparator(text: string): Fit | null {
  const start = text.slice(0, characters);
  return separators
    .filter((separator) => separator !== "," || commasSeparate(start))
    .map((separator) => fitOf(start, separator))
    .filter(({ share, use }) => share >= leastShare || use >= leastUse)
    .reduce<Fit | null>(
      (best, fit) => (best === null || fit.share > best.share ? fit : best),
      null,
    );
}
