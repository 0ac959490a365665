import type { Figure } from "@/lib/figures/figure";
import { formatNumber } from "@/lib/i18n/format";
import type { Language, Text } from "@/lib/i18n/language";
import { difference } from "@/lib/rankings/decimal";
import { cautionSentence, pointsMoved } from "@/lib/sentences/counts";
import type { DeltaValueStated } from "../claim";
import { saidNumber } from "./bounds";
import { deltaCause } from "./cause-delta";
import { correctSentence } from "./correct";
import { endsError } from "./delta-ends";
import { fitOfDelta } from "./delta-fit";
import { disagreementSentence, disagreementsOf } from "./disagreements";
import { type Asked, distinct, type Finding, inBoth, joined } from "./finding";
import { lacking, missingSentence } from "./missing";
import { type Fit, fitOf, withSign } from "./numbers";
import { isFinding, type Pair, pairOf, uncertainPair } from "./pair";
import { isFirm } from "./value";
import { valueSentence } from "./words";

/** "tăng 3,19 điểm so với năm 2022" against the difference of the two printed scores. */
export function judgeDeltaValue(asked: Asked, stated: DeltaValueStated): Finding {
  const pair = pairOf(asked, stated.since);
  if (isFinding(pair) && pair.verdict === "not-comparable") return pair;
  const ends = endsError(stated);
  if (ends !== null && !isOfFinerFigures(asked, stated, pair))
    return {
      ...lacking(ends),
      verdict: "arithmetic-error",
      correct: correctSentence(asked, "whole"),
    };
  if (isFinding(pair)) return { ...pair, correct: correctSentence(asked, "figure") };
  const now = printedOf(asked);
  const then = printedOf(pair.before);
  if (now === null || then === null) {
    const missing = joined(
      now === null ? missingSentence(asked, "value") : valueSentence(asked, now.figure),
      then === null
        ? missingSentence(pair.before, "value")
        : valueSentence(pair.before, then.figure),
    );
    return { ...lacking(missing), correct: correctSentence(asked, "whole") };
  }
  return compared(asked, stated, pair, now, then);
}

interface Printed {
  readonly figure: Figure;
  readonly printed: string;
}

function printedOf({ archive, indicator, year, unit }: Asked): Printed | null {
  const figure = archive.figure(indicator.code, year, unit.unitSet, unit.slug);
  return figure?.printed == null || indicator.rankPolicy === "none"
    ? null
    : { figure, printed: figure.printed };
}

/** "tăng 4,65 điểm, từ 42,47 lên 47,13": ends that were rounded, and a change of the figures before rounding. */
function isOfFinerFigures(asked: Asked, stated: DeltaValueStated, pair: Pair | Finding): boolean {
  if (isFinding(pair) || stated.from === null || stated.to === null) return false;
  const [now, then] = [printedOf(asked), printedOf(pair.before)];
  if (now === null || then === null) return false;
  const areEnds =
    fitOf(stated.to, now.printed) !== null && fitOf(stated.from, then.printed) !== null;
  return areEnds && fitOfDelta(asked, stated, now.printed, then.printed) !== null;
}

function compared(
  asked: Asked,
  stated: DeltaValueStated,
  pair: Pair,
  now: Printed,
  then: Printed,
): Finding {
  const delta = difference(now.printed, then.printed);
  const base = {
    found: withSign(delta),
    correct: correctSentence(asked, pair.since === asked.year - 1 ? "whole" : "figure"),
    sources: distinct([now.figure.source, then.figure.source]),
  };
  const held = joined(
    valueSentence(asked, now.figure),
    valueSentence(pair.before, then.figure),
    sumSentence(asked, now.printed, then.printed, delta),
  );
  const caution = inBoth((language) => cautionSentence(pair.cautions, language) ?? "");
  const fit = fitOfDelta(asked, stated, now.printed, then.printed);
  if (fit !== null) {
    return {
      ...base,
      verdict: fit === "exact" ? "confirmed" : "rounded",
      explanation: joined(held, agreement(stated, fit), caution),
    };
  }
  const other = otherFit(asked, pair, stated, now.printed, then.printed);
  if (other !== null) {
    return {
      ...base,
      verdict: "disputed",
      explanation: joined(held, disagreementSentence(asked.archive, other)),
      sources: distinct([...base.sources, other.otherSource]),
    };
  }
  if (!pair.isCertain)
    return {
      ...base,
      verdict: "not-in-data",
      explanation: joined(held, uncertainPair(pair.since)),
    };
  if (!isFirm(now.figure) || !isFirm(then.figure))
    return { ...base, verdict: "disputed", explanation: joined(held, notFirm(stated), caution) };
  return {
    ...base,
    verdict: "contradicted",
    explanation: joined(held, differs(stated), deltaCause(asked, stated, delta), caution),
  };
}

function otherFit(
  asked: Asked,
  pair: Pair,
  stated: DeltaValueStated,
  after: string,
  before: string,
) {
  const atEnd = disagreementsOf(asked, "value").find(
    ({ other }) => other === null || fitOfDelta(asked, stated, other, before) !== null,
  );
  const atStart = disagreementsOf(pair.before, "value").find(
    ({ other }) => other === null || fitOfDelta(asked, stated, after, other) !== null,
  );
  return atEnd ?? atStart ?? null;
}

function sumSentence({ indicator }: Asked, after: string, before: string, delta: string): Text {
  return inBoth((language) => {
    const [a, b, c] = [after, before, delta].map((printed) => formatNumber(printed, language));
    const moved = pointsMoved(delta, language);
    const unit = indicator.unit === "%" ? { vi: " phần trăm", en: "" }[language] : "";
    return language === "vi"
      ? `Điểm ${moved}${unit} (${a} − ${b} = ${c}).`
      : `The score: ${moved} (${a} − ${b} = ${c}).`;
  });
}

function agreement(stated: DeltaValueStated, fit: Fit): Text {
  return inBoth((language) => {
    const said = saidChange(stated, language);
    if (stated.bound !== null && fit === "rounded")
      return language === "vi"
        ? `Mức thay đổi ${said} đúng nếu hiểu rộng.`
        : `The change of ${said} is loosely right.`;
    if (language === "vi")
      return fit === "exact"
        ? `Mức thay đổi ${said} trong câu khớp.`
        : `Mức thay đổi ${said} đúng khi làm tròn.`;
    return fit === "exact"
      ? `The change of ${said} agrees.`
      : `The change of ${said} is right when rounded.`;
  });
}

function saidChange({ printed, bound, percent }: DeltaValueStated, language: Language): string {
  return saidNumber(printed, bound, language) + (percent ? "%" : "");
}

function differs(stated: DeltaValueStated): Text {
  return inBoth((language) =>
    language === "vi"
      ? `Câu viết ${saidChange(stated, language)}, không khớp.`
      : `The sentence says ${saidChange(stated, language)}, which does not agree.`,
  );
}

function notFirm(stated: DeltaValueStated): Text {
  return inBoth((language) =>
    language === "vi"
      ? `Câu viết ${saidChange(stated, language)}. Không phải cả hai số trên đều do đơn vị công bố chỉ số in ra, nên chưa thể nói câu này sai.`
      : `The sentence says ${saidChange(stated, language)}. Not both of these figures were printed by the publisher of the index, so the sentence cannot be called wrong.`,
  );
}
