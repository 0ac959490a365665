import type { UnitSetId } from "@/lib/figures/figure";
import type { Indicator } from "@/lib/indicators/indicator";
import type { Archive } from "@/lib/rankings/archive";
import { comparablePairs, type EditionPair } from "@/lib/rankings/comparable-pairs";
import type { IndexLink, PairChoices, PairLink, YearChoice } from "@/lib/rankings/movers-view";
import { moversAddress } from "./movers-address";
import { rankedIndices } from "./province";
import { addressSet } from "./resolve-address";

/** Where one can go from a comparison: other years, the pairs beside it, other indices, the parts of this one. */
export function moverChoices(
  archive: Archive,
  code: string,
  current: EditionPair,
  unitSet: UnitSetId,
): PairChoices {
  const { from, to } = current;
  const pairs = comparablePairs(archive, code, unitSet);
  const years = archive
    .editionYears(code, unitSet)
    .filter((year) => archive.figures(code, year, unitSet).length > 0);
  const link = (pair: EditionPair): PairLink => ({
    pair,
    address: moversAddress(archive, code, pair, unitSet),
  });
  const choice = (year: number, pair: EditionPair): YearChoice => ({
    year,
    comparable: pairs.some((item) => samePair(item, pair)),
    current: samePair(pair, current),
    address: link(pair).address,
  });
  const neighbours = pairs.filter(
    (pair) => !years.some((year) => year > pair.from && year < pair.to),
  );
  const previous = neighbours.findLast((pair) => pair.to < to);
  const next = neighbours.find((pair) => pair.to > to);
  const others = (items: readonly Indicator[]) =>
    items.flatMap((item) => indexLink(archive, item, current, unitSet) ?? []);
  return {
    before: years.filter((year) => year < to).map((year) => choice(year, { from: year, to })),
    after: years.filter((year) => year > from).map((year) => choice(year, { from, to: year })),
    previous: previous ? link(previous) : null,
    next: next ? link(next) : null,
    indices: others(rankedIndices(archive)),
    components: others(
      archive
        .components(archive.root(code)?.code ?? code)
        .filter((item) => item.rankPolicy !== "none"),
    ).filter((item) => item.sameYears),
    rankings: [from, to]
      .filter((year) => years.includes(year))
      .map((year) => ({
        year,
        address: {
          page: "ranking",
          indicator: code,
          year: String(year),
          unitSet: addressSet(archive, code, year, unitSet),
        },
      })),
  };
}

function indexLink(
  archive: Archive,
  indicator: Indicator,
  current: EditionPair,
  unitSet: UnitSetId,
): IndexLink | null {
  const pairs = comparablePairs(archive, indicator.code, unitSet);
  const same = pairs.find((pair) => samePair(pair, current));
  const pair = same ?? pairs.at(-1);
  if (!pair) return null;
  const address = moversAddress(archive, indicator.code, pair, unitSet);
  return { indicator, pair, address, sameYears: same !== undefined };
}

function samePair(a: EditionPair, b: EditionPair): boolean {
  return a.from === b.from && a.to === b.to;
}
