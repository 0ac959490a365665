import type { Text } from "@/lib/i18n/language";
import { type Edition, edition } from "@/lib/rankings/edition";
import { type Rank, rankOf, sameKind } from "@/lib/rankings/rank";
import { cautionSentence, placesGained } from "@/lib/sentences/counts";
import { placeOf } from "@/lib/sentences/words";
import type { DeltaRankStated } from "../claim";
import { reversed } from "./cause-delta";
import { correctSentence } from "./correct";
import { disagreementSentence, disagreementsOf } from "./disagreements";
import { type Asked, distinct, type Finding, inBoth, joined } from "./finding";
import { lacking, missingSentence } from "./missing";
import { isFinding, type Pair, pairOf, uncertainPair, wrongEnds } from "./pair";
import { type PlaceRange, placeRange, roundedRange } from "./place-range";
import { placeSentence } from "./words";

/** "tăng 3 bậc so với năm 2022" against the two places of one kind. */
export function judgeDeltaRank(asked: Asked, stated: DeltaRankStated): Finding {
  const pair = pairOf(asked, stated.since);
  if (isFinding(pair) && pair.verdict === "not-comparable") return pair;
  const { from, to, places } = stated;
  if (from !== null && to !== null && from - to !== places) {
    const explanation = wrongEnds(sumOfEnds(from, to, places));
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
  if (isWithin(stated.places, rangeOf(asked, then), rangeOf(asked, now)))
    return { ...base, verdict: "confirmed", explanation: joined(held, agrees, caution) };
  const [loosely, before] = [looseOf(asked, now), looseOf(asked, then)];
  if (isWithin(stated.places, before, loosely))
    return { ...base, verdict: "rounded", explanation: joined(held, whenRounded, caution) };
  const other = otherThatFits(asked, pair, stated.places, now.rank.place, then.rank.place);
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

/** Whether so many places lie between one of the earlier and one of the later places of the ties. */
function isWithin(places: number, before: PlaceRange, now: PlaceRange): boolean {
  return before.low - now.high <= places && places <= before.high - now.low;
}

function otherThatFits(asked: Asked, pair: Pair, places: number, now: number, then: number) {
  return (
    disagreementsOf(asked, "rank").find(
      ({ other }) => other === null || then - Number(other) === places,
    ) ??
    disagreementsOf(pair.before, "rank").find(
      ({ other }) => other === null || Number(other) - now === places,
    )
  );
}

function movement(moved: number, now: Rank, then: Rank): Text {
  return inBoth((language) => {
    const words = placesGained(moved, language);
    const range = `${placeOf(then)} → ${placeOf(now)}`;
    return language === "vi"
      ? `Thay đổi: ${words} (${range}).`
      : `The change: ${words} (${range}).`;
  });
}

function derivedRemark(since: number, { kind }: Rank): Text | null {
  if (kind !== "derived") return null;
  return {
    vi: `Hạng năm ${since} suy ra từ mức tăng giảm đã in.`,
    en: `The place of ${since} follows from the printed change.`,
  };
}

function sumOfEnds(from: number, to: number, places: number): Text {
  return inBoth((language) => {
    const [made, said] = [placesGained(from - to, language), placesGained(places, language)];
    return language === "vi"
      ? `từ ${from} ${from > to ? "lên" : "xuống"} ${to} là ${made}, câu viết ${said}`
      : `from ${from} to ${to} is ${made}, and the sentence says ${said}`;
  });
}

function differs({ places }: DeltaRankStated): Text {
  return inBoth((language) =>
    language === "vi"
      ? `Câu viết ${placesGained(places, language)}, không khớp.`
      : `The sentence says ${placesGained(places, language)}, which does not agree.`,
  );
}

function notFirm({ places }: DeltaRankStated): Text {
  return inBoth((language) =>
    language === "vi"
      ? `Câu viết ${placesGained(places, language)}. Không phải cả hai hạng trên đều do đơn vị công bố chỉ số in ra, nên chưa thể nói câu này sai.`
      : `The sentence says ${placesGained(places, language)}. Not both of these places were printed by the publisher of the index, so the sentence cannot be called wrong.`,
  );
}

const agrees: Text = {
  vi: "Mức tăng giảm trong câu khớp.",
  en: "The change in the sentence agrees.",
};

const whenRounded: Text = {
  vi: "Mức trong câu đúng nếu làm tròn điểm đến hai chữ số thập phân.",
  en: "The change in the sentence is right if the scores are rounded to two decimals.",
};

const kindsDiffer: Text = {
  vi: "Hai hạng này khác loại nên không trừ cho nhau được.",
  en: "The two places are of different kinds, so no change is counted.",
};
