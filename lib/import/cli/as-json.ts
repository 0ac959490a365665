import type { Inspected } from "@/lib/import/cli/inspect";
import { isNothingNew } from "@/lib/import/cli/nothing-new";
import { countChanges, figureKey, shownOf } from "@/lib/import/figure-changes";

/** What was found, for scripts; the same facts that the report prints. */
export function asJson(inspected: Inspected, more: object = {}): string {
  const { kind, file, sha256, readings, problems, warnings, effects, plan } = inspected;
  const changes = plan?.figures.filter((change) => change.kind !== "same") ?? [];
  return JSON.stringify(
    {
      kind,
      file,
      sha256,
      base: plan?.base ?? null,
      unchanged: plan === null ? null : isNothingNew(inspected),
      counts: plan === null ? null : countChanges(plan.figures),
      problems,
      warnings,
      tables: readings.map(({ figures, problems: _, ...reading }) => ({
        ...reading,
        figures: figures.length,
      })),
      effects,
      figures: changes.map(({ kind: what, before, after }) => ({
        what,
        key: figureKey((after ?? before) as NonNullable<typeof after>),
        before: before && shownOf(before),
        after: after && shownOf(after),
      })),
      lists: plan?.listChanges ?? [],
      ...more,
    },
    null,
    2,
  );
}
