import type { Text } from "@/lib/i18n/language";
import { edition } from "@/lib/rankings/edition";
import { missingReason } from "@/lib/rankings/missing";
import { missingIn } from "@/lib/rankings/standing";
import { missingWords } from "@/lib/sentences/missing";
import { type Asked, type Finding, inBoth, joined } from "./finding";
import { indexWords, unitWords } from "./words";

/** "Không có điểm PAPI 2024 của Tiền Giang: ..." */
export function missingSentence(asked: Asked, what: "value" | "rank"): Text {
  const { archive, indicator, year, unit } = asked;
  const found = edition(archive, indicator.code, year, unit.unitSet);
  const reason = found
    ? missingIn(archive, found, unit.slug)
    : missingReason(archive, indicator.code, year, unit.unitSet, unit.slug);
  return inBoth((language) => {
    const index = indexWords(archive, indicator, year, language);
    const name = unitWords(archive, unit, language);
    const why = missingWords(reason, language);
    if (language === "vi")
      return `Dữ liệu không có ${what === "value" ? "điểm" : "hạng"} ${index} của ${name}: ${lowered(why)}.`;
    return `The data holds no ${what === "value" ? "score" : "place"} of ${name} in ${index}: ${lowered(why)}.`;
  });
}

/** The claim cannot be checked: the figure is not here. */
export function lacking(explanation: Text, more: Text | null = null): Finding {
  return {
    verdict: "not-in-data",
    found: null,
    explanation: joined(explanation, more),
    correct: null,
    sources: [],
  };
}

function lowered(words: string): string {
  return /^\p{Lu}\p{Ll}/u.test(words) && !/^\S+ \p{Lu}/u.test(words)
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;
}
