import type { Dataset } from "@/lib/db/dataset";
import { arrange } from "@/lib/import/arrange";
import { checkCatalogue } from "@/lib/import/check-catalogue";
import { checkCells } from "@/lib/import/check-cells";
import {
  checkAverage,
  checkDisagreement,
  checkGap,
  checkRegionalRank,
  checkTarget,
} from "@/lib/import/check-editions";
import { checkFigure } from "@/lib/import/check-figures";
import { checkProvinces } from "@/lib/import/check-provinces";
import { Findings, makeContext } from "@/lib/import/context";
import { dataOf, listsOf } from "@/lib/import/lists";
import { type ParsedTables, parseTables } from "@/lib/import/parse-rows";
import type { Problem } from "@/lib/import/problem";
import { type FolderFiles, readFiles, readTables } from "@/lib/import/read-folder";

export interface CheckResult {
  /** Everything that forbids the import, in the order of the files. */
  readonly problems: readonly Problem[];
  /** What a person should look at; does not forbid the import. */
  readonly warnings: readonly Problem[];
  /** What would be stored; null when there are problems. */
  readonly dataset: Dataset | null;
}

function checkMeaning(parsed: ParsedTables): Findings {
  const findings = new Findings();
  const context = makeContext({ ...listsOf(parsed), figures: dataOf(parsed.figures) });
  checkProvinces(parsed, context, findings);
  checkCatalogue(parsed, context, findings);
  for (const row of parsed.figures) checkFigure(row, context, findings);
  for (const row of parsed.gaps) checkGap(row, context, findings);
  for (const row of parsed.averages) checkAverage(row, context, findings);
  for (const row of parsed["regional-ranks"]) checkRegionalRank(row, context, findings);
  for (const row of parsed.disagreements) checkDisagreement(row, context, findings);
  for (const row of parsed.targets) checkTarget(row, context, findings);
  return findings;
}

/** Checks files that were read already; nothing is written. */
export function checkFiles(files: FolderFiles): CheckResult {
  const read = readTables(files);
  if (read.problems.length > 0) {
    return { problems: arrange(read.problems), warnings: [], dataset: null };
  }
  const cells = checkCells(read.tables);
  const { parsed, problems } = parseTables(read.tables);
  const findings = checkMeaning(parsed);
  const all = arrange([...problems, ...cells, ...findings.problems]);
  return {
    problems: all,
    warnings: arrange(findings.warnings),
    dataset:
      all.length > 0
        ? null
        : {
            ...listsOf(parsed),
            figures: dataOf(parsed.figures),
            corrections: dataOf(parsed.corrections),
          },
  };
}

/**
 * Reads and checks every CSV file of a folder, without a database.
 * Lists all problems at once; only files that are no CSV at all hide the problems of the others.
 */
export function checkFolder(folder: string): CheckResult {
  return checkFiles(readFiles(folder));
}
