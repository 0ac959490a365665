import type { Figure } from "@/lib/figures/figure";
import type { Text } from "@/lib/i18n/language";
import { decimalsOf } from "@/lib/rankings/decimal";
import type { ValueStated } from "../claim";
import { boundFit, saidNumber } from "./bounds";
import { valueCause } from "./cause-value";
import { correctSentence } from "./correct";
import { disagreementSentence, disagreementsOf, explaining } from "./disagreements";
import { type Asked, distinct, type Finding, inBoth, joined } from "./finding";
import { lacking, missingSentence } from "./missing";
import { type Fit, fitOf, padTo, timesHundred } from "./numbers";
import { judgeRate } from "./rate";
import { quoted, unitWords, valueSentence } from "./words";

/** "đạt 85,77 điểm" against the score of the edition. */
export function judgeValue(asked: Asked, stated: ValueStated): Finding {
  if (asked.indicator.rankPolicy === "none") return judgeRate(asked, stated);
  const { archive, indicator, year, unit } = asked;
  const figure = archive.figure(indicator.code, year, unit.unitSet, unit.slug);
  return figure?.printed == null
    ? withoutFigure(asked, stated)
    : againstFigure(asked, stated, figure, figure.printed);
}

function withoutFigure(asked: Asked, stated: ValueStated): Finding {
  const missing = lacking(missingSentence(asked, "value"));
  const other = disagreementsOf(asked, "value").find(
    (item) => item.other !== null && fitOf(stated.printed, item.other) !== null,
  );
  const correct = correctSentence(asked, "figure");
  if (other === undefined) return { ...missing, correct };
  return {
    ...missing,
    verdict: "disputed",
    found: other.kept,
    explanation: joined(missing.explanation, disagreementSentence(asked.archive, other)),
    correct,
    sources: distinct([other.keptSource, other.otherSource]),
  };
}

function againstFigure(
  asked: Asked,
  stated: ValueStated,
  figure: Figure,
  printed: string,
): Finding {
  const others = disagreementsOf(asked, "value");
  const scaled = scaledOf(asked, stated, figure, printed);
  const fit = boundFit(stated.printed, scaled.held, stated.bound);
  const base = {
    found: printed,
    correct: correctSentence(asked, "figure"),
    sources: distinct([figure.source]),
  };
  const held = valueSentence(asked, figure);
  if (fit !== null) {
    const [noted] = others;
    return {
      ...base,
      verdict: fit === "exact" ? "confirmed" : "rounded",
      explanation: joined(
        held,
        agreement(stated, scaled.held, fit),
        scaled.note,
        noted === undefined ? null : disagreementSentence(asked.archive, noted),
      ),
    };
  }
  const explained = explaining(
    others,
    (other) => boundFit(stated.printed, other, stated.bound) !== null,
    stated.printed,
  );
  if (explained !== null) {
    return {
      ...base,
      verdict: "disputed",
      explanation: joined(held, disagreementSentence(asked.archive, explained)),
      sources: distinct([figure.source, explained.otherSource]),
    };
  }
  if (!isFirm(figure)) {
    return { ...base, verdict: "disputed", explanation: joined(held, notFirm(asked, stated)) };
  }
  return {
    ...base,
    verdict: "contradicted",
    explanation: joined(held, differs(stated), valueCause(asked, stated.printed, printed)),
  };
}

/** Printed by the publisher itself: only such a figure can refute a sentence. */
export function isFirm(figure: Figure): boolean {
  return figure.status === "published" && !figure.derived.includes("value");
}

interface Scaled {
  readonly held: string;
  readonly note: Text | null;
}

/** The held number in the form of the sentence: "82,41" for 0.8241, and with the zeros that a table left out. */
function scaledOf(asked: Asked, stated: ValueStated, figure: Figure, printed: string): Scaled {
  const full = padTo(printed, decimalsOfTable(asked, figure));
  if (asked.indicator.scaleMax > 1 || Number(stated.printed) <= 1)
    return { held: full, note: null };
  const note = inBoth((language) =>
    language === "vi"
      ? `Đơn vị công bố dùng thang 0–1; ${quoted(stated.printed, language)} là cách viết theo thang 100.`
      : `The publisher uses a scale of 0 to 1; ${quoted(stated.printed, language)} is the form on a scale of 100.`,
  );
  return { held: timesHundred(full), note };
}

/** Decimals of the table that a figure stands in; a workbook prints 66.80 as 66.8. */
function decimalsOfTable({ archive, indicator, year, unit }: Asked, figure: Figure): number {
  return archive.memo(
    `claims/decimals/${indicator.code}/${year}/${unit.unitSet}/${figure.source}`,
    () => {
      const table = archive.figures(indicator.code, year, unit.unitSet);
      const rows = table.filter((item) => item.source === figure.source && item.printed !== null);
      return Math.max(...rows.map((item) => decimalsOf(item.printed ?? "")));
    },
  );
}

function agreement(stated: ValueStated, held: string, fit: Fit): Text {
  return inBoth((language) => {
    const said = saidNumber(stated.printed, stated.bound, language);
    if (fit === "exact") {
      if (stated.bound !== null)
        return language === "vi" ? `Câu nói ${said} là đúng.` : `What is said of ${said} holds.`;
      return language === "vi" ? `Số ${said} trong câu khớp.` : `The sentence's ${said} agrees.`;
    }
    if (stated.bound !== null)
      return language === "vi"
        ? `Câu nói ${said} là gần đúng.`
        : `What is said of ${said} is nearly so.`;
    const isCoarser = decimalsOf(stated.printed) < decimalsOf(held);
    if (language === "vi")
      return isCoarser
        ? `Số ${said} trong câu đúng khi làm tròn hoặc bỏ bớt chữ số thập phân.`
        : `Số ${said} trong câu có nhiều chữ số thập phân hơn nguồn ở đây; làm tròn thì khớp.`;
    return isCoarser
      ? `The sentence's ${said} is right when rounded or cut.`
      : `The sentence's ${said} has more decimals than the source here; rounded, it agrees.`;
  });
}

function differs(stated: ValueStated): Text {
  return inBoth((language) =>
    language === "vi"
      ? `Câu viết ${saidNumber(stated.printed, stated.bound, language)}, không khớp.`
      : `The sentence says ${saidNumber(stated.printed, stated.bound, language)}, which does not agree.`,
  );
}

function notFirm({ archive, unit }: Asked, stated: ValueStated): Text {
  return inBoth((language) => {
    const name = unitWords(archive, unit, language);
    return language === "vi"
      ? `Câu viết ${quoted(stated.printed, language)}. Số của ${name} ở đây không do đơn vị công bố chỉ số in ra, nên chưa thể nói câu này sai.`
      : `The sentence says ${quoted(stated.printed, language)}. The figure of ${name} here was not printed by the publisher of the index, so the sentence cannot be called wrong.`;
  });
}
