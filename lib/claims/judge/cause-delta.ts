import type { Text } from "@/lib/i18n/language";
import { comparability } from "@/lib/rankings/comparability";
import { compareDecimals, difference, magnitude } from "@/lib/rankings/decimal";
import type { DeltaValueStated } from "../claim";
import { slipSentence } from "./cause";
import { slipOf } from "./digits";
import type { Asked } from "./finding";
import { signedFit, signOfNumber } from "./numbers";

/** Where a wrong change may come from; null where nothing in the data explains it. */
export function deltaCause(asked: Asked, stated: DeltaValueStated, delta: string): Text | null {
  const [said, held] = [magnitude(stated.printed.replace("+", "")), magnitude(delta)];
  const isReversed = signOfNumber(stated.printed) === -signOfNumber(delta);
  if (isReversed && compareDecimals(said, held) === 0) return reversed;
  const slip = slipOf(said, held);
  if (slip !== null && !isReversed) return slipSentence(slip, said, held);
  const year = yearThatFits(asked, stated);
  if (year === null) return null;
  return {
    vi: `So với năm ${year} thì mức thay đổi này khớp.`,
    en: `Against ${year} the change would agree.`,
  };
}

/** The size is right and the direction is not. */
export const reversed: Text = {
  vi: "Mức thay đổi đúng nhưng chiều tăng giảm bị đảo ngược.",
  en: "The size is right but the direction is reversed.",
};

function yearThatFits(
  { archive, indicator, year, unit }: Asked,
  stated: DeltaValueStated,
): number | null {
  const now = archive.figure(indicator.code, year, unit.unitSet, unit.slug)?.printed;
  if (now == null) return null;
  const found = archive.editionYears(indicator.code, unit.unitSet).findLast((from) => {
    const then = archive.figure(indicator.code, from, unit.unitSet, unit.slug)?.printed;
    if (from >= year || then == null) return false;
    return (
      comparability(archive, indicator.code, from, year).breaks.length === 0 &&
      signedFit(stated.printed, difference(now, then)) === "exact"
    );
  });
  return found ?? null;
}
