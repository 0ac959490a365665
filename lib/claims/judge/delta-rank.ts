import { type Edition, edition } from "@/lib/rankings/edition";
import { type Rank, rankOf, sameKind } from "@/lib/rankings/rank";
import { cautionSentence } from "@/lib/sentences/counts";
import type { DeltaRankStated } from "../claim";
import { changeFit } from "./bounds";
import { reversed } from "./cause-delta";
import { correctSentence } from "./correct";
import {
  agrees,
  derivedRemark,
  differs,
  inWideSense,
  kindsDiffer,
  movement,
  notFirm,
  sumOfEnds,
  whenRounded,
} from "./delta-rank-words";
import { disagreementSentence, disagreementsOf } from "./disagreements";
import { type Asked, distinct, type Finding, inBoth, joined } from "./finding";
import { lacking, missingSentence } from "./missing";
import type { Fit } from "./numbers";
import { isFinding, type Pair, pairOf, uncertainPair, wrongEnds } from "./pair";
import { type PlaceRange, placeRange, roundedRange } from "./place-range";
import { placeSentence } from "./words";

/** "tăng 3 bậc so với năm 2022" against the two places of one kind. */
export function judgeDeltaRank(asked: Asked, stated: DeltaRankStated): Finding {
  const pair = pairOf(asked, stated.since);
  if (isFinding(pair) && pair.verdict === "not-comparable") return pair;
  const { from, to } = stated;
  if (
    from !== null &&
    to !== null &&
    placesFit(stated, { low: from - to, high: from - to }) === null
  ) {
    const explanation = wrongEnds(sumOfEnds(from, to, stated));
    return {
      ...lacking(explanation),
      verdict: "arithmetic-error",
      correct: correctSentence(asked, "whole"),
    };
  }
  if (isFinding(pair)) return { ...pair, correct: correctSentence(asked, "figure") };
  const now = placed(asked);
  const then = placed(pair.before);
  if (now === null || then === null || !sameKind(now.rank, then.rank)) {
    const held = joined(
      now === null ? missingSentence(asked, "rank") : placeSentence(asked, now.rank),
      then === null ? missingSentence(pair.before, "rank") : placeSentence(pair.before, then.rank),
      now !== null && then !== null ? kindsDiffer : null,
    );
    return { ...lacking(held), correct: correctSentence(asked, "whole") };
  }
  return compared(asked, stated, pair, now, then);
}

interface Placed {
  readonly edition: Edition;
  readonly rank: Rank;
}

function placed({ archive, indicator, year, unit }: Asked): Placed | null {
  const found = edition(archive, indicator.code, year, unit.unitSet);
  const rank = found ? rankOf(found, unit.slug) : null;
  return found && rank ? { edition: found, rank } : null;
}

function compared(
  asked: Asked,
  stated: DeltaRankStated,
  pair: Pair,
  now: Placed,
  then: Placed,
): Finding {
  const { slug } = asked.unit;
  const moved = then.rank.place - now.rank.place;
  const base = {
    found: moved > 0 ? `+${moved}` : String(moved),
    correct: correctSentence(asked, pair.since === asked.year - 1 ? "whole" : "figure"),
    sources: distinct([now, then].map((side) => side.edition.figures.get(slug)?.source)),
  };
  const caution = inBoth((language) => cautionSentence(pair.cautions, language) ?? "");
  const held = joined(
    placeSentence(asked, now.rank),
    placeSentence(pair.before, then.rank),
    movement(moved, now.rank, then.rank),
    derivedRemark(pair.since, then.rank),
  );
  const fit = placesFit(stated, between(rangeOf(asked, then), rangeOf(asked, now)));
  if (fit === "exact")
    return { ...base, verdict: "confirmed", explanation: joined(held, agrees, caution) };
  if (fit === "rounded")
    return { ...base, verdict: "rounded", explanation: joined(held, inWideSense, caution) };
  if (placesFit(stated, between(looseOf(asked, then), looseOf(asked, now))) !== null)
    return { ...base, verdict: "rounded", explanation: joined(held, whenRounded, caution) };
  const other = otherThatFits(asked, pair, stated, now.rank.place, then.rank.place);
  if (other !== undefined) {
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
  const isSoft = [now.rank, then.rank].some(
    ({ kind }) => kind === "derived" || kind === "self-reported",
  );
  if (isSoft)
    return { ...base, verdict: "disputed", explanation: joined(held, notFirm(stated), caution) };
  return {
    ...base,
    verdict: "contradicted",
    explanation: joined(
      held,
      differs(stated),
      moved !== 0 && stated.places === -moved ? reversed : null,
      caution,
    ),
  };
}

function rangeOf({ archive, unit }: Asked, { edition: found, rank }: Placed): PlaceRange {
  return placeRange(archive, found, unit.slug, rank);
}

function looseOf(asked: Asked, side: Placed): PlaceRange {
  const isCounted = side.rank.kind === "counted";
  const loose = isCounted ? roundedRange(side.edition, asked.unit.slug) : null;
  return loose ?? rangeOf(asked, side);
}

/** The least and the most places gained between one of the earlier and one of the later places of the ties. */
function between(before: PlaceRange, now: PlaceRange): PlaceRange {
  return { low: before.low - now.high, high: before.high - now.low };
}

/** How the stated change fits the places gained: at best with one of them. */
function placesFit({ places, bound }: DeltaRankStated, { low, high }: PlaceRange): Fit | null {
  if (bound === null) return low <= places && places <= high ? "exact" : null;
  const gained = Array.from({ length: high - low + 1 }, (_, index) => String(low + index));
  const fits = gained.map((moved) => changeFit(String(places), moved, bound));
  return fits.find((fit) => fit === "exact") ?? fits.find((fit) => fit !== null) ?? null;
}

function otherThatFits(
  asked: Asked,
  pair: Pair,
  stated: DeltaRankStated,
  now: number,
  then: number,
) {
  const isRight = (moved: number) => placesFit(stated, { low: moved, high: moved }) !== null;
  return (
    disagreementsOf(asked, "rank").find(
      ({ other }) => other === null || isRight(then - Number(other)),
    ) ??
    disagreementsOf(pair.before, "rank").find(
      ({ other }) => other === null || isRight(Number(other) - now),
    )
  );
}
