import { provinceIndexMessages } from "@/lib/i18n/messages/province-index";
import { decimalsOf, roundTo, roundUpTo, times } from "@/lib/rankings/decimal";
import { type Edition, edition } from "@/lib/rankings/edition";
import { placeWithScore, type RankGap, rankGap } from "@/lib/rankings/gap";
import { gapHistory } from "@/lib/rankings/gap-history";
import { placeGap } from "@/lib/rankings/place-gap";
import type { FieldRange, GapBlock } from "@/lib/rankings/province-index-view";
import { widthsOf } from "@/lib/rankings/stability";
import { statistics } from "@/lib/rankings/statistics";
import {
  gapPointSentence,
  gapSentences,
  placeGapSentence,
  whatIfSentence,
} from "@/lib/sentences/gap";
import { type Context, ownNote, say } from "./context";

/** How far it is to what lies above, now and over the years, and where another score would lead. */
export function gapBlock(context: Context, newestYear: number): GapBlock {
  const { archive, indicator, province, year, language, state } = context;
  const { unitSet, slug } = province;
  const found = edition(archive, indicator.code, year, unitSet) as Edition;
  const gap = rankGap(archive, indicator.code, year, unitSet, slug) as RankGap;
  const later =
    newestYear === year
      ? null
      : (rankGap(archive, indicator.code, newestYear, unitSet, slug) as RankGap);
  const of = gap.countedRank?.of ?? gap.rank?.of ?? null;
  const asked = placeAsked(state.rank, of);
  const place = asked ?? proposed(gap);
  const places = of === null ? [] : Array.from({ length: of }, (_, index) => index + 1);
  const history = gapHistory(archive, indicator.code, unitSet, slug, place);
  const basis = (years: readonly number[], counted: boolean) => ({
    codes: [indicator.code],
    years,
    allProvinces: counted,
  });
  const told = history.filter((point) => point.kind === "counted" || point.kind === "not-counted");
  const recent = told.filter((point) => point.year <= year).slice(-2);
  return {
    gap,
    said: say(context, gapSentences(gap, language), basis([year], gap.counted)),
    newest:
      later && (later.targets.length > 0 || later.nextBand)
        ? {
            gap: later,
            said: say(context, gapSentences(later, language), basis([newestYear], later.counted)),
          }
        : null,
    note: ownNote(context, later ? [year, newestYear] : [year]),
    place,
    of,
    byPlace: places.map((item) => placeGapSentence(placeGap(archive, found, slug, item), language)),
    placeProblem:
      state.rank !== "" && asked === null && of !== null
        ? provinceIndexMessages(language).gap.badPlace(of)
        : null,
    rankField: of === null ? null : rankRange(place, of),
    scoreField: gap.counted ? scoreRange(context, gap) : null,
    scoreSaid:
      state.score === "" || state.score === gap.figure?.printed
        ? null
        : say(
            context,
            [
              whatIfSentence(
                placeWithScore(archive, found, slug, state.score),
                year,
                indicator,
                language,
              ),
            ],
            basis([year], gap.counted),
            { query: { score: state.score } },
          ),
    history,
    historySaid: say(
      context,
      recent.map((point) => gapPointSentence(point, place, language)),
      recent.map((point) => basis([point.year], point.kind === "counted")),
      { query: { rank: String(place) }, acrossYears: true },
    ),
  };
}

function placeAsked(typed: string, of: number | null): number | null {
  if (!/^\d{1,3}$/.test(typed) || of === null) return null;
  const place = Number(typed);
  return place >= 1 && place <= of ? place : null;
}

/** The target that the province set itself; without one the first ten, the first, or for the first the second. */
function proposed({ targets, countedRank, rank }: RankGap): number {
  const target = targets.find((item) => item.kind === "rank");
  if (target) return target.target.target;
  const now = countedRank ?? rank;
  if (now?.place === 1) return 2;
  return now && now.place <= 10 ? 1 : 10;
}

function rankRange(place: number, of: number): FieldRange {
  const [min, max, step] = ["1", String(of), "1"];
  return {
    value: String(place),
    min,
    max,
    step,
    sliderMin: min,
    sliderMax: max,
    sliderStep: step,
  };
}

/** The field takes the whole scale; the slider runs over the scores of the edition in a tenth of a wide width. */
function scoreRange({ archive, state, year, province }: Context, gap: RankGap): FieldRange {
  const { indicator, figure } = gap;
  const spread = statistics(archive, indicator.code, year, province.unitSet);
  const sliderStep = times(widthsOf(indicator).wide, "0.1");
  const decimals = decimalsOf(sliderStep);
  return {
    value: /^\d+(\.\d+)?$/.test(state.score) ? state.score : (figure?.printed ?? ""),
    min: String(indicator.scaleMin),
    max: String(indicator.scaleMax),
    step: `0.${"1".padStart(indicator.decimals, "0")}`,
    sliderMin: roundTo(spread?.lowest ?? String(indicator.scaleMin), decimals),
    sliderMax: roundUpTo(spread?.highest ?? String(indicator.scaleMax), decimals),
    sliderStep,
  };
}
