import type { Text } from "@/lib/i18n/language";
import type { Break } from "@/lib/indicators/indicator";
import { comparability, previousEdition } from "@/lib/rankings/comparability";
import { reasons } from "@/lib/sentences/counts";
import { correctSentence } from "./correct";
import { type Asked, type Finding, inBoth } from "./finding";
import { lacking } from "./missing";
import { indexWords, unitWords } from "./words";

/** The two editions of a change that may be compared. */
export interface Pair {
  readonly since: number;
  readonly before: Asked;
  readonly cautions: readonly Break[];
  /** False where the sentence names no year and the edition before is not that of the year before. */
  readonly isCertain: boolean;
}

/** The edition that a change is counted from, or the finding that it may not be counted. */
export function pairOf(asked: Asked, since: number | null): Pair | Finding {
  const { archive, indicator, year, unit } = asked;
  const from = since ?? previousEdition(archive, indicator.code, year, unit.unitSet) ?? null;
  if (from === null || from === year) return lacking(noEarlier(asked));
  const { breaks, cautions } = comparability(
    archive,
    indicator.code,
    Math.min(from, year),
    Math.max(from, year),
  );
  if (breaks.length > 0) {
    return {
      verdict: "not-comparable",
      found: null,
      explanation: notComparable(asked, from, breaks),
      correct: correctSentence(asked, "figure"),
      sources: [],
    };
  }
  const isCertain = since !== null || from === year - 1;
  return { since: from, before: { ...asked, year: from }, cautions, isCertain };
}

export function isFinding(result: Pair | Finding): result is Finding {
  return "verdict" in result;
}

function notComparable(
  { archive, indicator, year }: Asked,
  from: number,
  breaks: readonly Break[],
): Text {
  return inBoth((language) => {
    const index = indexWords(archive, indicator, year, language);
    const why = reasons(breaks, language);
    return language === "vi"
      ? `${index} không so được với năm ${from}: ${why}. Mức tăng giảm giữa hai năm này không có nghĩa.`
      : `${index} cannot be compared with ${from}: ${why}. A change between the two years has no meaning.`;
  });
}

function noEarlier({ archive, indicator, year, unit }: Asked): Text {
  return inBoth((language) => {
    const index = indexWords(archive, indicator, year, language);
    const name = unitWords(archive, unit, language);
    return language === "vi"
      ? `Dữ liệu không có kỳ trước của ${index} cho ${name} để so.`
      : `The data holds no edition before ${index} for ${name} to compare with.`;
  });
}

/** What the two numbers of the sentence make, where it says another amount. */
export function wrongEnds(sum: Text): Text {
  return inBoth((language) =>
    language === "vi"
      ? `Các số trong câu không khớp nhau: ${sum.vi}.`
      : `The numbers of the sentence do not fit each other: ${sum.en}.`,
  );
}

/** The earlier edition is not surely the one that the sentence means. */
export function uncertainPair(since: number): Text {
  return {
    vi: `Câu không nói so với năm nào; kỳ gần nhất có ở đây là ${since}, có thể không phải kỳ mà câu nói.`,
    en: `The sentence names no year to compare with; the nearest edition here is ${since}, which may not be the one it means.`,
  };
}
