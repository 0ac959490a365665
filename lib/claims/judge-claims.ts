import type { Indicator } from "@/lib/indicators/indicator";
import type { Archive } from "@/lib/rankings/archive";
import type {
  ClaimSubject,
  JudgedClaim,
  RatioStated,
  ReadClaim,
  Stated,
  StreakStated,
} from "./claim";
import { judgeDeltaRank } from "./judge/delta-rank";
import { judgeDeltaValue } from "./judge/delta-value";
import { type Asked, distinct, type Finding, joined, type Unit } from "./judge/finding";
import { lacking } from "./judge/missing";
import { leftOpen, namesYear, onlyYear, yearsThatFit } from "./judge/open-year";
import { judgeRank } from "./judge/rank";
import { judgeRatio } from "./judge/ratio";
import { judgeRegionalRank } from "./judge/region";
import { judgeStreak } from "./judge/streak";
import { unitsNamed, unitsOf } from "./judge/units";
import { judgeValue } from "./judge/value";
import { statedText } from "./stated-text";

/** A finding and whom, what and when it is about. */
interface Judged {
  readonly finding: Finding;
  readonly indicator: string | null;
  readonly year: number | null;
  readonly unit: Pick<Unit, "unitSet" | "slug"> | null;
}

/**
 * What the data says to each claim, in the same order. A claim is contradicted only by a figure that the publisher
 * printed or that is counted from a complete edition, in every unit set that it may speak of.
 * @param text the text that the claims were read from
 */
export function judgeClaims(
  archive: Archive,
  text: string,
  claims: readonly ReadClaim[],
): readonly JudgedClaim[] {
  const isDated = namesYear(text);
  return claims.map((claim) => {
    const { finding, indicator, year, unit } = judge(archive, claim, isDated);
    return {
      text: text.slice(claim.span.start, claim.span.end),
      start: claim.span.start,
      end: claim.span.end,
      sentence: claim.sentence,
      kind: claim.stated.kind,
      indicator,
      year,
      unitSet: unit?.unitSet ?? null,
      province: unit?.slug ?? null,
      stated: statedText(claim.stated),
      found: finding.found,
      verdict: finding.verdict,
      explanation: finding.explanation,
      correct: finding.correct,
      sources: finding.sources,
    };
  });
}

/** @param isDated whether the text names any year, so that a figure without one need not be of the only year that fits */
function judge(archive: Archive, claim: ReadClaim, isDated: boolean): Judged {
  const { subject, stated } = claim;
  const units = unitsNamed(archive, subject);
  const first = units[0] ?? null;
  const open = { indicator: subject.indicator, year: subject.year, unit: first };
  if (stated.kind === "ratio") {
    const { finding, figure } = judgeRatio(archive, subject, stated);
    if (figure === null) return { ...open, finding };
    const { indicator, year, unitSet, province: slug } = figure;
    return { finding, indicator, year, unit: { unitSet, slug } };
  }
  const indicator = subject.indicator === null ? undefined : archive.indicator(subject.indicator);
  if (indicator === undefined || first === null) {
    const parts = {
      indicator: indicator === undefined,
      province: first === null,
      year: subject.year === null && stated.kind !== "streak",
    };
    return { ...open, finding: lacking(leftOpen(parts, [])) };
  }
  if (stated.kind === "streak") {
    const year = endOfRun(stated) ?? subject.year;
    return {
      ...judgeRun(archive, stated, { indicator, year, units }),
      indicator: indicator.code,
      year,
    };
  }
  if (subject.year !== null) return inYear(archive, subject, stated, indicator, subject.year);
  const years = yearsThatFit(archive, indicator, units, stated);
  const [only] = years;
  // A place comes back too easily by chance: only a score tells its year, and only where no other year is told of.
  if (stated.kind !== "value" || only === undefined || years.length > 1 || isDated) {
    const parts = { indicator: false, province: false, year: true };
    return { ...open, finding: lacking(leftOpen(parts, years)) };
  }
  const judged = inYear(archive, subject, stated, indicator, only);
  const explanation = joined(judged.finding.explanation, onlyYear(only));
  return { ...judged, finding: { ...judged.finding, explanation } };
}

/** A streak is of its last year: of 2023 for "từ năm 2017, 7 năm liên tiếp". */
function endOfRun({ from, to, years }: StreakStated): number | null {
  return to ?? (from === null ? null : from + years - 1);
}

type OfYear = Exclude<Stated, RatioStated | StreakStated>;

function inYear(
  archive: Archive,
  subject: ClaimSubject,
  stated: OfYear,
  indicator: Indicator,
  year: number,
): Judged {
  const units = unitsOf(archive, subject, indicator.code, year);
  const found = units.map((unit) => ({
    unit,
    finding: ask({ archive, indicator, year, unit }, stated),
  }));
  return { ...combine(found), indicator: indicator.code, year };
}

function ask(asked: Asked, stated: OfYear): Finding {
  switch (stated.kind) {
    case "value":
      return judgeValue(asked, stated);
    case "rank":
      return judgeRank(asked, stated);
    case "regional_rank":
      return judgeRegionalRank(asked, stated);
    case "delta_value":
      return judgeDeltaValue(asked, stated);
    case "delta_rank":
      return judgeDeltaRank(asked, stated);
  }
}

function judgeRun(
  archive: Archive,
  stated: StreakStated,
  { indicator, year, units }: { indicator: Indicator; year: number | null; units: readonly Unit[] },
): Pick<Judged, "finding" | "unit"> {
  const holding = units.filter(
    (unit) => archive.editionYears(indicator.code, unit.unitSet).length > 0,
  );
  const asked = holding.length > 0 ? holding : units;
  return combine(
    asked.map((unit) => ({
      unit,
      finding: judgeStreak({ archive, indicator, unit, year }, stated),
    })),
  );
}

interface FoundIn {
  readonly unit: Unit;
  readonly finding: Finding;
}

/** Verdicts that decide where the sentence leaves the unit set open, the kindest first. */
const kindness = [
  "confirmed",
  "rounded",
  "disputed",
  "not-comparable",
  "arithmetic-error",
  "not-in-data",
] as const;

/** The answer for a claim that may speak of several units: the one that agrees; contradicted only where none does. */
function combine(found: readonly FoundIn[]): Pick<Judged, "finding" | "unit"> {
  for (const verdict of kindness) {
    const match = found.find(({ finding }) => finding.verdict === verdict);
    if (match !== undefined) return { finding: match.finding, unit: match.unit };
  }
  const [main] = found;
  if (main === undefined)
    return {
      finding: lacking(leftOpen({ indicator: false, province: true, year: false }, [])),
      unit: null,
    };
  if (found.length === 1) return { finding: main.finding, unit: main.unit };
  const findings = found.map(({ finding }) => finding);
  const finding: Finding = {
    ...main.finding,
    found: findings.flatMap((item) => item.found ?? []).join("; ") || null,
    explanation: joined(...findings.map((item) => item.explanation)),
    sources: distinct(findings.flatMap((item) => item.sources)),
  };
  return { finding, unit: main.unit };
}
