import { compareNames } from "@/lib/i18n/format";
import type { Province } from "@/lib/provinces/province";
import type { Archive } from "@/lib/rankings/archive";
import type { BriefRow, PlaceTable } from "@/lib/rankings/brief-view";
import { edition } from "@/lib/rankings/edition";
import type { PredecessorsView } from "@/lib/rankings/predecessor-view";
import { rankOf } from "@/lib/rankings/rank";

const neighboursShown = 6;

/** The province and those that share a border with it, of its own region first, with their places in the same editions. */
export function peerTable(
  archive: Archive,
  province: Province,
  rows: readonly BriefRow[],
): PlaceTable {
  const columns = rows
    .filter(({ standing }) => standing.rank !== null)
    .map(({ indicator, year }) => ({ indicator, year }));
  const editions = columns.flatMap(
    ({ indicator, year }) => edition(archive, indicator.code, year, province.unitSet) ?? [],
  );
  return {
    columns,
    rows: [province, ...neighbours(archive, province)].map((item) => ({
      province: item,
      ranks: editions.map((found) => rankOf(found, item.slug)),
    })),
  };
}

function neighbours(archive: Archive, { unitSet, slug, region }: Province): Province[] {
  const inRegion = (item: Province) => Number(item.region === region);
  return archive.snapshot.borders
    .filter((item) => item.unitSet === unitSet && (item.a === slug || item.b === slug))
    .flatMap((item) => archive.province(unitSet, item.a === slug ? item.b : item.a) ?? [])
    .sort((a, b) => inRegion(b) - inRegion(a) || compareNames(a.name.vi, b.name.vi))
    .slice(0, neighboursShown);
}

/** The newest places of the predecessors; null without any. */
export function formerTable(ledger: PredecessorsView | null): PlaceTable | null {
  const newest = (ledger?.indices ?? []).flatMap(({ series }) => {
    const year = series.years.find(({ cells }) => cells.some(({ rank }) => rank !== null));
    return year ? { indicator: series.indicator, year: year.year, cells: year.cells } : [];
  });
  if (!ledger || newest.length === 0) return null;
  return {
    columns: newest,
    rows: ledger.predecessors.map((province, index) => ({
      province,
      ranks: newest.map(({ cells }) => cells[index]?.rank ?? null),
    })),
  };
}
