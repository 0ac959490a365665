import type { FigureChanges } from "@/lib/figures/correction";
import { checkFiles } from "@/lib/import/check-folder";
import { countChanges } from "@/lib/import/figure-changes";
import { type ImportReport, importFolder } from "@/lib/import/import-folder";
import { isEmpty } from "@/lib/import/plan";
import { planDataset } from "@/lib/import/plan-dataset";
import { ImportRefused } from "@/lib/import/problem";
import { readFiles } from "@/lib/import/read-folder";
import { lookAtStore } from "@/lib/import/store-view";

export type SeedReport =
  | { readonly status: "current"; readonly version: number }
  | { readonly status: "apart"; readonly version: number; readonly changes: FigureChanges }
  | ImportReport;

/**
 * Loads the figures that ship, without ever undoing what a person imported since.
 * `current`: these very files were loaded already. `apart`: the store has imports of its own and the
 * files say something else; it stays as it is, and a person decides (see docs/import.md).
 * Throws ImportRefused where the files are wrong.
 */
export function seedStore(folder: string, databaseFile: string): SeedReport {
  const files = readFiles(folder);
  const imports = lookAtStore(databaseFile, (view) => view.imports);
  const [newest] = imports;
  const lastFolder = imports.find(({ kind }) => kind === "folder");
  if (newest !== undefined && lastFolder?.sha256 === files.sha256)
    return { status: "current", version: newest.version };
  if (newest === undefined || newest === lastFolder) return importFolder({ folder, databaseFile });
  const { problems, dataset } = checkFiles(files);
  if (dataset === null) throw new ImportRefused(problems);
  return lookAtStore(databaseFile, (view) => {
    const plan = planDataset(dataset, view);
    const { version } = view;
    return isEmpty(plan)
      ? { status: "current", version }
      : { status: "apart", version, changes: countChanges(plan.figures) };
  });
}
