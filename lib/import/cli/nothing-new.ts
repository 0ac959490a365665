import type { Inspection } from "@/lib/import/edition/plan-table";
import { isEmpty } from "@/lib/import/plan";

/**
 * Whether the store says already what was read. A figure that differs and that nobody decided on
 * leaves the store as it is too, but is no figure that it holds.
 */
export function isNothingNew({ plan, warnings }: Pick<Inspection, "plan" | "warnings">): boolean {
  return plan !== null && isEmpty(plan) && !warnings.some(({ code }) => code === "differs");
}
