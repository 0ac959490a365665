import { checkText } from "@/lib/claims/check-text";
import type { Archive } from "@/lib/rankings/archive";

/** What a text claims and the verdicts, as "kind indicator year province stated: verdict"; a dash for what was left open. */
export function judgedLines(archive: Archive, text: string): string[] {
  return checkText(archive, text).map((claim) => {
    const { kind, indicator, year, province, stated, verdict } = claim;
    return `${kind} ${indicator ?? "-"} ${year ?? "-"} ${province ?? "-"} ${stated}: ${verdict}`;
  });
}
