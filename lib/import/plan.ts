import type { Lists } from "@/lib/db/dataset";
import type { ImportRecord, StoreChange } from "@/lib/db/writer";
import type { Correction, CorrectionKind } from "@/lib/figures/correction";
import type { Text } from "@/lib/i18n/language";
import { countChanges, type FigureChange, figureKey, shownOf } from "@/lib/import/figure-changes";
import { type ListChange, listChanges } from "@/lib/import/list-changes";
import type { StoreView } from "@/lib/import/store-view";

/** Why a figure that was shown becomes another. */
export interface Why {
  readonly kind: CorrectionKind;
  readonly reason: Text;
}

/** Everything that an import would do, worked out against one data version. */
export interface Plan {
  readonly base: number;
  readonly lists: Lists;
  readonly listChanges: readonly ListChange[];
  readonly figures: readonly FigureChange[];
  /** Ledger entries that the files bring along and the store does not have. */
  readonly ledger: readonly Correction[];
  readonly why: (change: FigureChange) => Why;
}

export interface PlanParts {
  readonly lists: Lists;
  readonly figures: readonly FigureChange[];
  readonly ledger?: readonly Correction[];
  readonly why: Plan["why"];
}

export function makePlan(view: StoreView, parts: PlanParts): Plan {
  const { lists, figures, ledger = [], why } = parts;
  const known = new Set(view.corrections.map(ledgerKey));
  return {
    base: view.version,
    lists,
    listChanges: listChanges(view.lists, lists),
    figures,
    ledger: ledger.filter((entry) => !known.has(ledgerKey(entry))),
    why,
  };
}

/** Whether the store would stay as it is. */
export function isEmpty({ base, listChanges, figures, ledger }: Plan): boolean {
  const same = figures.every(({ kind }) => kind === "same");
  return base > 0 && same && listChanges.length === 0 && ledger.length === 0;
}

function ledgerKey(entry: Correction): string {
  return `${entry.at} ${figureKey(entry)}`;
}

/** A change is on record already where the files bring an entry that ends in the figure as it is now. */
function isRecorded(change: FigureChange, ledger: readonly Correction[]): boolean {
  const { before, after } = change;
  const key = before === null ? null : figureKey(before);
  const now = JSON.stringify(after === null ? null : shownOf(after));
  return ledger.some((entry) => figureKey(entry) === key && JSON.stringify(entry.new) === now);
}

/** One entry for each figure that is changed or taken away. */
export function correctionsOf(plan: Plan, at: string): Correction[] {
  return plan.figures.flatMap((change): Correction[] => {
    if (change.kind !== "changed" && change.kind !== "removed") return [];
    if (isRecorded(change, plan.ledger)) return [];
    const { before, after } = change;
    const { indicator, year, unitSet, province, periodFrom, periodTo } = before;
    return [
      {
        at,
        indicator,
        year,
        unitSet,
        province,
        periodFrom,
        periodTo,
        ...plan.why(change),
        old: shownOf(before),
        new: after === null ? null : shownOf(after),
      },
    ];
  });
}

/** What is written to the store. `at` is the time of the import, ISO 8601 UTC. */
export function storeChangeOf(
  plan: Plan,
  record: Omit<ImportRecord, "changes">,
  at: string,
): StoreChange {
  return {
    base: plan.base,
    at,
    lists: plan.lists,
    put: plan.figures.flatMap(({ kind, after }) =>
      kind === "same" || after === null ? [] : after,
    ),
    remove: plan.figures.flatMap(({ kind, before }) => (kind === "removed" ? before : [])),
    corrections: [...plan.ledger, ...correctionsOf(plan, at)],
    record: { ...record, changes: countChanges(plan.figures) },
  };
}
