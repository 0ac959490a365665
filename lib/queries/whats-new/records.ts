import type { Archive } from "@/lib/rankings/archive";
import { firstInAll } from "@/lib/rankings/firsts";
import type { RankingRow } from "@/lib/rankings/ranking-row";
import type { RankingView } from "@/lib/rankings/ranking-view";
import { records } from "@/lib/rankings/records";
import { firstPlaceStreaks, placeStreaks, type Streak, series } from "@/lib/rankings/series";
import type { EditionRecords, ProvinceRecord, RunningStreak } from "@/lib/rankings/whats-new-view";

/** The four indices that are named together when a province is said to be first in all. */
const four = ["par-index", "sipas", "papi", "pci"];
const shortestRun = 3;

/** What was a record when the edition came out; later editions are not looked at. */
export function recordsOf(archive: Archive, { rows, edition }: RankingView): EditionRecords {
  const { indicator, year, unitSet } = edition;
  const placed = rows.filter((row) => row.rank !== null);
  const leading = placed.filter((row) => row.rank?.place === 1);
  const running = (find: (points: ReturnType<typeof pointsOf>) => Streak[]) =>
    placed.flatMap((row): RunningStreak[] => {
      const streak = find(pointsOf(row)).find((item) => item.to === year);
      return streak ? [{ row, streak }] : [];
    });
  function pointsOf({ province }: RankingRow) {
    return series(archive, indicator.code, unitSet, province.slug).filter(
      (point) => point.year <= year,
    );
  }
  const topTen = running((points) => placeStreaks(points, 10, shortestRun));
  const longest = Math.max(0, ...topTen.map(({ streak }) => streak.length));
  return {
    provinces: placed.flatMap((row): ProvinceRecord[] => {
      const found = records(archive, indicator.code, unitSet, row.province.slug, year);
      const told = found && (found.best !== null || found.firstTimes.length > 0);
      return told && found.newest.year === year ? [{ row, records: found }] : [];
    }),
    leaders: running((points) => firstPlaceStreaks(points)),
    topTen: topTen.filter(({ streak }) => streak.length === longest),
    firsts: four.includes(indicator.code)
      ? leading.flatMap(({ province }) => {
          const check = firstInAll(archive, four, year, unitSet, province.slug);
          return check?.kind === "confirmed" ? check : [];
        })
      : [],
  };
}
