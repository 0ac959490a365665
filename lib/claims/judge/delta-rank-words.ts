import type { Language, Text } from "@/lib/i18n/language";
import type { Rank } from "@/lib/rankings/rank";
import { placesGained } from "@/lib/sentences/counts";
import { placeOf } from "@/lib/sentences/words";
import type { DeltaRankStated } from "../claim";
import { boundWords } from "./bounds";
import { inBoth } from "./finding";

export function movement(moved: number, now: Rank, then: Rank): Text {
  return inBoth((language) => {
    const words = placesGained(moved, language);
    const range = `${placeOf(then)} → ${placeOf(now)}`;
    return language === "vi"
      ? `Thay đổi: ${words} (${range}).`
      : `The change: ${words} (${range}).`;
  });
}

export function derivedRemark(since: number, { kind }: Rank): Text | null {
  if (kind !== "derived") return null;
  return {
    vi: `Hạng năm ${since} suy ra từ mức tăng giảm đã in.`,
    en: `The place of ${since} follows from the printed change.`,
  };
}

export function sumOfEnds(from: number, to: number, stated: DeltaRankStated): Text {
  return inBoth((language) => {
    const [made, said] = [placesGained(from - to, language), saidPlaces(stated, language)];
    return language === "vi"
      ? `từ ${from} ${from > to ? "lên" : "xuống"} ${to} là ${made}, câu viết ${said}`
      : `from ${from} to ${to} is ${made}, and the sentence says ${said}`;
  });
}

/** "tăng 3 bậc", "tăng hơn 3 bậc". */
function saidPlaces({ places, bound }: DeltaRankStated, language: Language): string {
  const said = placesGained(places, language);
  return bound === null ? said : said.replace(" ", ` ${boundWords(bound, language)} `);
}

export function differs(stated: DeltaRankStated): Text {
  return inBoth((language) =>
    language === "vi"
      ? `Câu viết ${saidPlaces(stated, language)}, không khớp.`
      : `The sentence says ${saidPlaces(stated, language)}, which does not agree.`,
  );
}

export function notFirm(stated: DeltaRankStated): Text {
  return inBoth((language) =>
    language === "vi"
      ? `Câu viết ${saidPlaces(stated, language)}. Không phải cả hai hạng trên đều do đơn vị công bố chỉ số in ra, nên chưa thể nói câu này sai.`
      : `The sentence says ${saidPlaces(stated, language)}. Not both of these places were printed by the publisher of the index, so the sentence cannot be called wrong.`,
  );
}

export const agrees: Text = {
  vi: "Mức tăng giảm trong câu khớp.",
  en: "The change in the sentence agrees.",
};

export const whenRounded: Text = {
  vi: "Mức trong câu đúng nếu làm tròn điểm đến hai chữ số thập phân.",
  en: "The change in the sentence is right if the scores are rounded to two decimals.",
};

export const inWideSense: Text = {
  vi: "Mức tăng giảm trong câu đúng nếu hiểu rộng.",
  en: "The change in the sentence is loosely right.",
};

export const kindsDiffer: Text = {
  vi: "Hai hạng này khác loại nên không trừ cho nhau được.",
  en: "The two places are of different kinds, so no change is counted.",
};
