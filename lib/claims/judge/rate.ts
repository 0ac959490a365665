import type { ValueStated } from "../claim";
import { boundFit } from "./bounds";
import { type Asked, distinct, type Finding, inBoth, joined } from "./finding";
import { lacking, missingSentence } from "./missing";
import type { Fit } from "./numbers";
import { quoted, valueSentence } from "./words";

/**
 * A rate has several periods a year and is told by the province itself: a number that fits none of them may be
 * that of another day, and is never contradicted.
 */
export function judgeRate(asked: Asked, stated: ValueStated): Finding {
  const { archive, indicator, year, unit } = asked;
  const figures = archive
    .figures(indicator.code, year, unit.unitSet)
    .filter((item) => item.province === unit.slug && item.printed !== null);
  if (figures.length === 0) return lacking(missingSentence(asked, "value"));
  const fits = figures.map((figure) => ({
    figure,
    fit: boundFit(stated.printed, figure.printed ?? "", stated.bound),
  }));
  const best = fits.find(({ fit }) => fit === "exact") ?? fits.find(({ fit }) => fit !== null);
  if (best?.fit) {
    return {
      verdict: best.fit === "exact" ? "confirmed" : "rounded",
      found: best.figure.printed,
      explanation: joined(valueSentence(asked, best.figure), agreement(stated, best.fit)),
      correct: valueSentence(asked, best.figure),
      sources: distinct([best.figure.source]),
    };
  }
  const none = inBoth((language) =>
    language === "vi"
      ? `Không có số ${quoted(stated.printed, language)}; tỷ lệ này đổi theo từng kỳ, nên số trong câu có thể của kỳ khác.`
      : `There is no ${quoted(stated.printed, language)}; the rate changes with every period, so the sentence may speak of another one.`,
  );
  return {
    ...lacking(joined(...figures.map((figure) => valueSentence(asked, figure)), none)),
    found: figures.length === 1 ? (figures[0]?.printed ?? null) : null,
    sources: distinct(figures.map((figure) => figure.source)),
  };
}

function agreement(stated: ValueStated, fit: Fit) {
  return inBoth((language) => {
    const said = quoted(stated.printed, language);
    if (language === "vi")
      return fit === "exact" ? `Số ${said} trong câu khớp.` : `Số ${said} đúng khi làm tròn.`;
    return fit === "exact" ? `The sentence's ${said} agrees.` : `${said} is right when rounded.`;
  });
}
