import type { JudgedClaim, ReadClaim } from "@/lib/claims/claim";
import { statedText } from "@/lib/claims/stated-text";

/** A claim as "kind indicator year province stated"; a dash for what was left open. */
export function line({ subject, stated }: ReadClaim): string {
  const { indicator, year, province } = subject;
  const slug = province?.slugs["63"] ?? province?.slugs["34"];
  return [stated.kind, indicator ?? "-", year ?? "-", slug ?? "-", statedText(stated)].join(" ");
}

/** A judged claim as "verdict kind indicator year province stated"; a dash for what was left open. */
export function judgedLine(claim: JudgedClaim): string {
  const { verdict, kind, indicator, year, province, stated } = claim;
  return [verdict, kind, indicator ?? "-", year ?? "-", province ?? "-", stated].join(" ");
}
