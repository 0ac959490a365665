import { applyChange } from "@/lib/db/writer";
import { storeChangeOf } from "@/lib/import/plan";
import { planDataset } from "@/lib/import/plan-dataset";
import { lookAtStore } from "@/lib/import/store-view";

const [databaseFile] = process.argv.slice(2);
if (databaseFile === undefined) throw new Error("Give the database file.");

/** Changes the first value of a store by a hundredth, up and down, in an import of its own. */
function change(file: string): void {
  const made = lookAtStore(file, (view) => {
    const [first, ...others] = [...view.figures()];
    if (first?.value == null) throw new Error("The first figure has no value.");
    const printed = first.printed === "50.01" ? "50.02" : "50.01";
    const figures = [{ ...first, printed, value: Number(printed) }, ...others];
    return planDataset({ ...view.lists, figures, corrections: [] }, view);
  });
  const record = {
    sha256: "0".repeat(64),
    kind: "folder",
    file: "",
    who: "",
    toolVersion: "0",
  } as const;
  applyChange(file, storeChangeOf(made, record, new Date().toISOString()));
}

change(databaseFile);
console.log("busy");
for (;;) change(databaseFile);
