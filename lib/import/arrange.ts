import type { Problem } from "@/lib/import/problem";

/** By place; where two rules refuse the same cell, the first to do so speaks. */
export function arrange(problems: readonly Problem[]): Problem[] {
  const byCell = new Map<string, Problem>();
  for (const problem of problems) {
    const cell = JSON.stringify([problem.file, problem.sheet, problem.row, problem.column]);
    if (!byCell.has(cell)) byCell.set(cell, problem);
  }
  return [...byCell.values()].sort(
    (a, b) => a.file.localeCompare(b.file, "en") || (a.row ?? 0) - (b.row ?? 0),
  );
}
