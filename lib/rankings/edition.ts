import type { Figure, UnitSetId } from "@/lib/figures/figure";
import type { Indicator } from "@/lib/indicators/indicator";
import type { Province } from "@/lib/provinces/province";
import type { Archive } from "./archive";
import { compareDecimals } from "./decimal";
import { missingReason, publishedSize } from "./missing";

/** One edition of one indicator in one unit set: who is in it, and whether it is whole. */
export interface Edition {
  readonly indicator: Indicator;
  readonly year: number;
  readonly unitSet: UnitSetId;
  /** Every province that existed in that year, with or without a figure, in Vietnamese order. */
  readonly roster: readonly Province[];
  readonly figures: ReadonlyMap<string, Figure>;
  /** Provinces with a score, with a printed rank, and with either. */
  readonly withValue: number;
  readonly withRank: number;
  readonly withFigure: number;
  /**
   * True when every province that the publisher scored is here: only then are places, means,
   * medians, quartiles and distributions counted from the scores.
   */
  readonly complete: boolean;
  /** Places counted from the printed scores, ties sharing one (1, 2, 2, 4); empty unless complete. */
  readonly counted: ReadonlyMap<string, number>;
}

const unscored = new Set(["not-published", "not-surveyed", "data-quality", "not-in-edition"]);

export function edition(
  archive: Archive,
  code: string,
  year: number,
  unitSet: UnitSetId,
): Edition | undefined {
  const indicator = archive.indicator(code);
  if (!indicator) return undefined;
  return archive.memo(`edition/${code}/${year}/${unitSet}`, () =>
    build(archive, indicator, year, unitSet),
  );
}

function build(archive: Archive, indicator: Indicator, year: number, unitSet: UnitSetId): Edition {
  const roster = archive.roster(unitSet, year);
  const figures = new Map(
    archive.figures(indicator.code, year, unitSet).map((item) => [item.province, item]),
  );
  const all = [...figures.values()];
  const complete =
    indicator.rankPolicy !== "none" &&
    isComplete(archive, indicator, year, unitSet, figures, roster);
  return {
    indicator,
    year,
    unitSet,
    roster,
    figures,
    withValue: all.filter((item) => item.value !== null).length,
    withRank: all.filter((item) => item.rank !== null).length,
    withFigure: all.length,
    complete,
    counted: complete
      ? countPlaces(all.filter(scoredByPublisher), indicator.higherIsBetter)
      : new Map(),
  };
}

function isComplete(
  archive: Archive,
  indicator: Indicator,
  year: number,
  unitSet: UnitSetId,
  figures: ReadonlyMap<string, Figure>,
  roster: readonly Province[],
): boolean {
  const scored = [...figures.values()].filter(scoredByPublisher).length;
  if (scored === 0) return false;
  const size = publishedSize(archive, indicator.code, year, unitSet);
  if (size !== null && scored < size)
    return explained(archive, indicator, year, unitSet, figures, roster);
  return size !== null || explained(archive, indicator, year, unitSet, figures, roster);
}

/** Whether a figure holds a score that the publisher gave, not the province itself or a printed change. */
export function scoredByPublisher(figure: Figure): boolean {
  return figure.value !== null && (figure.status === "published" || figure.status === "computed");
}

/** Every province without a score has a reason of its own that says the publisher did not score it. */
function explained(
  archive: Archive,
  indicator: Indicator,
  year: number,
  unitSet: UnitSetId,
  figures: ReadonlyMap<string, Figure>,
  roster: readonly Province[],
): boolean {
  const own = new Set(
    archive
      .gaps(indicator.code, year, unitSet)
      .flatMap((gap) => (gap.province !== null && unscored.has(gap.reason) ? gap.province : [])),
  );
  return roster.every((province) => {
    const figure = figures.get(province.slug);
    if (figure && scoredByPublisher(figure)) return true;
    if (own.has(province.slug)) return true;
    return (
      missingReason(archive, indicator.code, year, unitSet, province.slug).code === "not-in-edition"
    );
  });
}

/** Places by printed score, best first; equal scores share a place and the next place is skipped. */
export function countPlaces(
  figures: readonly Pick<Figure, "province" | "printed">[],
  higherIsBetter: boolean,
): Map<string, number> {
  const scored = figures.flatMap(({ province, printed }) =>
    printed === null ? [] : { province, printed },
  );
  const direction = higherIsBetter ? -1 : 1;
  scored.sort((a, b) => direction * compareDecimals(a.printed, b.printed));
  const places = new Map<string, number>();
  let place = 0;
  scored.forEach((item, index) => {
    const before = scored[index - 1];
    if (!before || compareDecimals(before.printed, item.printed) !== 0) place = index + 1;
    places.set(item.province, place);
  });
  return places;
}
