import type { Text } from "@/lib/i18n/language";
import { type Edition, edition } from "@/lib/rankings/edition";
import { type Rank, rankOf } from "@/lib/rankings/rank";
import type { RankStated } from "../claim";
import {
  askedOf,
  type Confusion,
  confusionSentence,
  otherIndicators,
  otherYears,
  sharedWords,
  slipSentence,
} from "./cause";
import { slipOf } from "./digits";
import type { Asked } from "./finding";
import { placeNumber } from "./place-range";
import { placeSentence } from "./words";

/** Where a wrong place may come from; null where nothing in the data explains it. Says only what is exactly so. */
export function rankCause(
  asked: Asked,
  found: Edition,
  stated: RankStated,
  held: Rank,
): Text | null {
  const place = placeNumber(stated, held.of);
  if (place === null || stated.within !== null) return null;
  const slip = place > 9 && held.place > 9 ? slipOf(String(place), String(held.place)) : null;
  if (slip === "swapped") return slipSentence(slip, String(place), String(held.place));
  const { indices } = otherIndicators(asked);
  const holder = holderAt(asked, found, place);
  const isLike = holder !== null && sharedWords(holder.unit.province, asked.unit.province) > 0;
  return (
    firstAt(
      asked,
      "year",
      otherYears(asked).map((figure) => askedOf(asked.archive, figure)),
      place,
    ) ??
    (isLike ? firstAt(asked, "province", [holder], place) : null) ??
    firstAt(
      asked,
      "index",
      indices.map((figure) => askedOf(asked.archive, figure)),
      place,
    ) ??
    (holder === null ? null : firstAt(asked, null, [holder], place))
  );
}

/** The first of the questions that has exactly this place for its answer, in a sentence. */
function firstAt(
  { archive }: Asked,
  kind: Confusion | null,
  others: readonly (Asked | null)[],
  place: number,
): Text | null {
  for (const other of others) {
    if (other === null) continue;
    const found = edition(archive, other.indicator.code, other.year, other.unit.unitSet);
    const rank = found ? rankOf(found, other.unit.slug) : null;
    if (rank?.place !== place) continue;
    const fact = placeSentence(other, rank);
    return kind === null ? fact : confusionSentence(kind, fact);
  }
  return null;
}

function holderAt(
  { archive, indicator, year, unit }: Asked,
  found: Edition,
  place: number,
): Asked | null {
  const province = found.roster.find(
    (item) => item.slug !== unit.slug && rankOf(found, item.slug)?.place === place,
  );
  if (province === undefined) return null;
  return {
    archive,
    indicator,
    year,
    unit: { unitSet: unit.unitSet, slug: province.slug, province },
  };
}
