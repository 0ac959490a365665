import type { Dataset } from "@/lib/db/dataset";
import { figureChanges } from "@/lib/import/figure-changes";
import { makePlan, type Plan, type Why } from "@/lib/import/plan";
import type { StoreView } from "@/lib/import/store-view";

const ours: Why = {
  kind: "correction",
  reason: {
    vi: "Bộ số liệu gốc được sửa.",
    en: "The figures that ship were corrected.",
  },
};

/** What it would do to the store to hold exactly this dataset; its ledger of corrections only grows. */
export function planDataset(dataset: Dataset, view: StoreView, why: Why = ours): Plan {
  const { figures, corrections, ...lists } = dataset;
  return makePlan(view, {
    lists,
    figures: figureChanges(view.figures(), figures),
    ledger: corrections,
    why: () => why,
  });
}
