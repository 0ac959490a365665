import type { Disagreement } from "@/lib/figures/figure";
import { type Edition, edition } from "@/lib/rankings/edition";
import { type Rank, rankOf } from "@/lib/rankings/rank";
import { placeOf } from "@/lib/sentences/words";
import type { RankStated } from "../claim";
import { rankCause } from "./cause-rank";
import { correctSentence } from "./correct";
import { disagreementSentence, disagreementsOf, explaining } from "./disagreements";
import { type Asked, distinct, type Finding, joined } from "./finding";
import { isOfGroup, judgeGroupPlace } from "./group-place";
import type { Fit } from "./numbers";
import { type PlaceRange, placeNumber, placeRange, roundedRange } from "./place-range";
import { heldByOthers, withoutPlace } from "./rank-missing";
import {
  impossible,
  ofRemark,
  placeDiffers,
  placeFits,
  placeNotFirm,
  printedElsewhere,
  tieRemark,
} from "./rank-words";
import { judgeRatePlace } from "./rate-place";
import { placeSentence } from "./words";

/** "xếp hạng 50/63", "dẫn đầu", "đứng cuối", "top 10" against the place of the edition. */
export function judgeRank(asked: Asked, stated: RankStated): Finding {
  const { archive, indicator, year, unit } = asked;
  if (indicator.rankPolicy === "none") return judgeRatePlace(asked, stated);
  if (typeof stated.place === "number" && stated.of !== null && stated.place > stated.of) {
    return {
      verdict: "arithmetic-error",
      found: null,
      explanation: impossible(stated.place, stated.of),
      correct: correctSentence(asked, "figure"),
      sources: [],
    };
  }
  const found = edition(archive, indicator.code, year, unit.unitSet);
  const rank = found ? rankOf(found, unit.slug) : null;
  if (found && isOfGroup(found, rank, stated)) return judgeGroupPlace(asked, found, stated);
  if (!found || !rank) return withoutPlace(asked, found ?? null, stated);
  return againstPlace(asked, stated, found, rank);
}

function againstPlace(asked: Asked, stated: RankStated, found: Edition, rank: Rank): Finding {
  const { archive, unit } = asked;
  const figure = found.figures.get(unit.slug);
  const range = placeRange(archive, found, unit.slug, rank);
  const fit = fitOfPlace(stated, found, rank, range, unit.slug);
  const others = disagreementsOf(asked, "rank");
  const base = {
    found: placeOf(rank),
    correct: correctSentence(asked, "figure"),
    sources: distinct([figure?.source]),
  };
  const held = placeSentence(asked, rank);
  if (fit !== null) {
    const [noted] = others;
    return {
      ...base,
      verdict: fit === "exact" ? "confirmed" : "rounded",
      explanation: joined(
        held,
        placeFits(stated, fit),
        tieRemark(stated, range),
        ofRemark(stated, rank),
        noted === undefined ? null : disagreementSentence(archive, noted),
      ),
    };
  }
  const number = typeof stated.place === "number" ? String(stated.place) : null;
  const explained = explaining(others, (other) => isPlace(stated, Number(other), rank.of), number);
  if (explained !== null) return disputed(asked, base, held, explained);
  const printed = figure?.rank ?? null;
  if (printed !== null && isPlace(stated, printed, rank.of)) {
    return { ...base, verdict: "disputed", explanation: joined(held, printedElsewhere(printed)) };
  }
  if (rank.kind === "self-reported" || rank.kind === "derived") {
    const impossible = heldByOthers(asked, found, stated);
    if (impossible !== null) {
      return {
        ...base,
        verdict: "contradicted",
        explanation: joined(held, impossible.explanation),
        sources: distinct([...base.sources, ...impossible.sources]),
      };
    }
    const note = placeNotFirm(asked, stated, rank);
    return { ...base, verdict: "disputed", explanation: joined(held, note) };
  }
  return {
    ...base,
    verdict: "contradicted",
    explanation: joined(held, placeDiffers(stated), rankCause(asked, found, stated, rank)),
  };
}

function disputed(
  asked: Asked,
  base: Pick<Finding, "found" | "correct" | "sources">,
  held: Finding["explanation"],
  item: Disagreement,
): Finding {
  return {
    ...base,
    verdict: "disputed",
    explanation: joined(held, disagreementSentence(asked.archive, item)),
    sources: distinct([...base.sources, item.otherSource]),
  };
}

function fitOfPlace(
  stated: RankStated,
  found: Edition,
  rank: Rank,
  range: PlaceRange,
  slug: string,
): Fit | null {
  if (isIn(stated, range, rank.of ?? null)) return "exact";
  const loose = rank.kind === "counted" ? roundedRange(found, slug) : null;
  return loose !== null && isIn(stated, loose, rank.of) ? "rounded" : null;
}

function isIn(stated: RankStated, range: PlaceRange, of: number | null): boolean {
  if (stated.within !== null) return range.low <= stated.within;
  if (stated.place === "last") return of !== null && range.high === of;
  const place = placeNumber(stated, of);
  return place !== null && range.low <= place && place <= range.high;
}

function isPlace(stated: RankStated, place: number, of: number | null): boolean {
  return isIn(stated, { low: place, high: place }, of);
}
