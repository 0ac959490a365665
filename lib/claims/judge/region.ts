import type { Text } from "@/lib/i18n/language";
import { edition } from "@/lib/rankings/edition";
import { rankOf } from "@/lib/rankings/rank";
import { type RegionPlace, regionPlaceOf } from "@/lib/rankings/region";
import type { RegionalRankStated } from "../claim";
import { correctSentence } from "./correct";
import { type Asked, distinct, type Finding, inBoth, joined } from "./finding";
import { lacking } from "./missing";
import { regionSentence } from "./region-words";
import { indexWords, unitWords } from "./words";

/** "vị trí 8/13 ... vùng Đồng bằng sông Cửu Long" against the place in the province's own region. */
export function judgeRegionalRank(asked: Asked, stated: RegionalRankStated): Finding {
  const { archive, indicator, year, unit } = asked;
  const found = edition(archive, indicator.code, year, unit.unitSet);
  const correct = correctSentence(asked, "whole");
  if (typeof stated.place === "number" && stated.of !== null && stated.place > stated.of) {
    const explanation = {
      vi: `Không thể có hạng ${stated.place} trong ${stated.of}.`,
      en: `There is no place ${stated.place} of ${stated.of}.`,
    };
    return { ...lacking(explanation), verdict: "arithmetic-error", correct };
  }
  const place = found ? regionPlaceOf(archive, found, unit.slug) : null;
  if (!found || place === null) return { ...lacking(missing(asked)), correct };
  const said = regionSentence(asked, place);
  if (stated.region !== null && stated.region !== place.region)
    return { ...lacking(said, otherRegion(asked, stated.region)), correct };
  const base = {
    found: `${place.place}/${place.of}`,
    correct,
    sources: distinct([place.source, found.figures.get(unit.slug)?.source]),
  };
  const isRight = stated.place === "last" ? place.place === place.of : stated.place === place.place;
  const sizeDiffers = stated.of !== null && stated.of !== place.of;
  if (isRight) {
    return {
      ...base,
      verdict: "confirmed",
      explanation: joined(said, sizeDiffers ? otherSize(stated.of, place) : null),
    };
  }
  const isSameGroup = stated.of === null ? stated.region !== null : !sizeDiffers;
  if (!isSameGroup)
    return { ...base, verdict: "not-in-data", explanation: joined(said, otherGroup()) };
  const kind = rankOf(found, unit.slug)?.kind;
  const isFirm = place.kind === "published" || kind === "published" || kind === "counted";
  return {
    ...base,
    verdict: isFirm ? "contradicted" : "disputed",
    explanation: joined(said, differs(stated)),
  };
}

function missing({ archive, indicator, year, unit }: Asked): Text {
  return inBoth((language) => {
    const name = unitWords(archive, unit, language);
    const index = indexWords(archive, indicator, year, language);
    return language === "vi"
      ? `Dữ liệu không có hạng trong vùng của ${name} về ${index}: không nguồn nào in, và chưa đủ hạng của cả vùng để đếm.`
      : `The data holds no place of ${name} within its region in ${index}: no source prints it, and not all places of the region are here to count it.`;
  });
}

function otherRegion({ archive, unit }: Asked, slug: string): Text {
  return inBoth((language) => {
    const region = archive.region(unit.unitSet, slug)?.name[language] ?? slug;
    return language === "vi"
      ? `Câu nói đến vùng ${region}; ở đây ${unitWords(archive, unit, language)} không thuộc vùng đó.`
      : `The sentence speaks of ${region}; here ${unitWords(archive, unit, language)} is not in it.`;
  });
}

function otherSize(of: number | null, place: RegionPlace): Text {
  return {
    vi: `Câu viết trên tổng số ${of}; ở đây vùng có ${place.of} tỉnh.`,
    en: `The sentence says of ${of}; here the region has ${place.of} provinces.`,
  };
}

function otherGroup(): Text {
  return {
    vi: "Không rõ câu nói đến đúng nhóm tỉnh này, nên không đối chiếu được.",
    en: "It is not clear that the sentence speaks of this group of provinces, so it cannot be checked.",
  };
}

function differs({ place }: RegionalRankStated): Text {
  return {
    vi: `Câu nói ${place === "last" ? "đứng cuối vùng" : `thứ ${place}`}, không khớp.`,
    en: `The sentence says ${place === "last" ? "last" : place}, which does not agree.`,
  };
}
