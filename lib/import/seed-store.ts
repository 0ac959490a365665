import { basename } from "node:path";
import type { FigureChanges } from "@/lib/figures/correction";
import { checkFiles } from "@/lib/import/check-folder";
import { countChanges } from "@/lib/import/figure-changes";
import { carryOut, type ImportReport } from "@/lib/import/import-folder";
import { isEmpty } from "@/lib/import/plan";
import { planDataset } from "@/lib/import/plan-dataset";
import { ImportRefused } from "@/lib/import/problem";
import { readFiles } from "@/lib/import/read-folder";
import { lookAtStore, type PastImport } from "@/lib/import/store-view";

export type SeedReport =
  | { readonly status: "current"; readonly version: number }
  | { readonly status: "apart"; readonly version: number; readonly changes: FigureChanges }
  | ImportReport;

function lastFolder(imports: readonly PastImport[]): PastImport | undefined {
  return imports.find(({ kind }) => kind === "folder");
}

/**
 * Loads the figures that ship, without ever undoing what a person imported since.
 * `current`: these very files were loaded already. `apart`: the store has imports of its own and the
 * files say something else; it stays as it is, and a person decides (see docs/import.md).
 * Throws ImportRefused where the files are wrong.
 */
export function seedStore(folder: string, databaseFile: string): SeedReport {
  const started = performance.now();
  const files = readFiles(folder);
  const known = lookAtStore(databaseFile, ({ imports, version }) =>
    lastFolder(imports)?.sha256 === files.sha256 ? version : null,
  );
  if (known !== null) return { status: "current", version: known };
  const { problems, warnings, dataset } = checkFiles(files);
  if (dataset === null) throw new ImportRefused(problems);
  // Whether the store has imports of its own is asked of the very version that the plan is made against.
  const { plan, isOwn } = lookAtStore(databaseFile, (view) => ({
    plan: planDataset(dataset, view),
    isOwn: view.imports[0] !== lastFolder(view.imports),
  }));
  if (isOwn) {
    const { base: version } = plan;
    return isEmpty(plan)
      ? { status: "current", version }
      : { status: "apart", version, changes: countChanges(plan.figures) };
  }
  const record = { sha256: files.sha256, kind: "folder", file: basename(folder), who: "" } as const;
  const result = carryOut(databaseFile, plan, record);
  const milliseconds = Math.round(performance.now() - started);
  return { ...result, milliseconds, warnings: result.status === "loaded" ? warnings : [] };
}
