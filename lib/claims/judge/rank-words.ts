import type { Language, Text } from "@/lib/i18n/language";
import type { Rank } from "@/lib/rankings/rank";
import type { RankStated } from "../claim";
import { type Asked, inBoth } from "./finding";
import type { Fit } from "./numbers";
import type { PlaceRange } from "./place-range";
import { unitWords } from "./words";

/** What a sentence says of a place: "hạng 3", "đứng cuối", "top 10". */
export function statedPlace(stated: RankStated, language: Language): string {
  if (stated.within !== null)
    return language === "vi"
      ? `thuộc ${stated.within} hạng đầu`
      : `among the first ${stated.within}`;
  if (stated.place === "last") return language === "vi" ? "đứng cuối" : "last";
  if (stated.place === "next-to-last") return language === "vi" ? "đứng áp chót" : "next to last";
  const place = stated.place ?? 0;
  return language === "vi" ? `hạng ${place}` : `place ${place}`;
}

export function placeFits(stated: RankStated, fit: Fit): Text {
  return inBoth((language) => {
    const said = statedPlace(stated, language);
    if (language === "vi")
      return fit === "exact"
        ? `Câu nói ${said} là đúng.`
        : `Câu nói ${said} là đúng nếu làm tròn điểm đến hai chữ số thập phân.`;
    return fit === "exact"
      ? `“${said}” is right.`
      : `“${said}” is right if the scores are rounded to two decimals.`;
  });
}

export function placeDiffers(stated: RankStated): Text {
  return inBoth((language) => {
    const said = statedPlace(stated, language);
    return language === "vi"
      ? `Câu nói ${said}, không khớp.`
      : `The sentence says “${said}”, which does not agree.`;
  });
}

/** Which places the tie covers, where the sentence names another of them. */
export function tieRemark(stated: RankStated, { low, high }: PlaceRange): Text | null {
  if (low === high || typeof stated.place !== "number") return null;
  return {
    vi: `Các tỉnh bằng nhau chiếm các hạng từ ${low} đến ${high}.`,
    en: `The provinces that are level cover places ${low} to ${high}.`,
  };
}

/** Where the sentence counts another number of provinces than the edition has. */
export function ofRemark(stated: RankStated, rank: Rank): Text | null {
  if (stated.of === null || rank.of === null || stated.of === rank.of) return null;
  return {
    vi: `Câu viết trên tổng số ${stated.of}; kỳ này có ${rank.of} tỉnh được xếp hạng.`,
    en: `The sentence says of ${stated.of}; this edition ranks ${rank.of} provinces.`,
  };
}

/** A second, printed place beside the one counted from the scores. */
export function printedElsewhere(printed: number): Text {
  return {
    vi: `Có nguồn in hạng ${printed}.`,
    en: `One source prints place ${printed}.`,
  };
}

export function placeNotFirm({ archive, unit }: Asked, stated: RankStated, { kind }: Rank): Text {
  return inBoth((language) => {
    const name = unitWords(archive, unit, language);
    const said = statedPlace(stated, language);
    if (language === "vi") {
      const how = kind === "derived" ? "suy ra từ mức tăng giảm đã in" : "do tỉnh tự công bố";
      return `Câu nói ${said}. Hạng của ${name} ở đây ${how}, nên chưa thể nói câu này sai.`;
    }
    const how = kind === "derived" ? "follows from a printed change" : "is the province's own word";
    return `The sentence says “${said}”. The place of ${name} here ${how}, so the sentence cannot be called wrong.`;
  });
}

export function impossible(place: number, of: number): Text {
  return {
    vi: `Không thể có hạng ${place} trong ${of}.`,
    en: `There is no place ${place} of ${of}.`,
  };
}
