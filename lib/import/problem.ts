import type { Language, Text } from "@/lib/i18n/language";
import { shortened, visible } from "@/lib/import/visible";

/** Longer names and cells would only fill the screen. */
const mostShown = 120;

/** Something in a file that is wrong, with its place. */
export interface Problem {
  /** Path inside the folder, such as "figures/pci.csv". */
  readonly file: string;
  /** Name of the sheet of a spreadsheet. */
  readonly sheet?: string | null;
  /** Line in the file, from 1 for the header; null for the file as a whole. */
  readonly row: number | null;
  readonly column: string | null;
  /** The cell as it stands in the file. */
  readonly value: string | null;
  readonly message: Text;
}

/** One line a problem: file, row, column, value and what is wrong. Nothing in it steers a terminal. */
export function formatProblem(problem: Problem, language: Language): string {
  const words = { vi: ["trang", "dòng", "cột"], en: ["sheet", "row", "column"] }[language];
  const place = [
    shortened(problem.file, mostShown),
    problem.sheet ? `${words[0]} ${shortened(problem.sheet, mostShown)}` : null,
    problem.row === null ? null : `${words[1]} ${problem.row}`,
    problem.column === null ? null : `${words[2]} ${shortened(problem.column, mostShown)}`,
    problem.value === null ? null : JSON.stringify(shortened(problem.value, mostShown)),
  ];
  return visible(
    `${place.filter((part) => part !== null).join(", ")}: ${problem.message[language]}`,
  );
}

/** The files hold problems, all of them listed; the store was not touched. */
export class ImportRefused extends Error {
  override readonly name = "ImportRefused";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const [first] = problems;
    super(
      `Import refused, ${problems.length} problem(s)${
        first === undefined ? "" : `; the first: ${formatProblem(first, "en")}`
      }`,
    );
    this.problems = problems;
  }
}
