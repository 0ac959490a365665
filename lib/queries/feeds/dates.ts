import type { UnitSetId } from "@/lib/figures/figure";
import type { Archive } from "@/lib/rankings/archive";

/**
 * The time that an edition's entries bear, RFC 3339: its announcement (the first of the month where only the month is
 * known); else the earliest date of a source of its figures; else the first import. Days are those of Viet Nam.
 */
export function editionTime(
  archive: Archive,
  code: string,
  year: number,
  unitSet: UnitSetId,
): string {
  const { releases, imports, importedAt } = archive.snapshot;
  const root = archive.root(code)?.code;
  const release = releases.find((item) => item.indicator === root && item.year === year);
  const day = release?.announced ?? earliestSource(archive, code, year, unitSet);
  if (day !== null) return dayTime(day);
  return utc(imports.at(-1)?.at ?? importedAt);
}

function earliestSource(
  archive: Archive,
  code: string,
  year: number,
  unitSet: UnitSetId,
): string | null {
  const dates = archive
    .figures(code, year, unitSet)
    .flatMap((figure) => archive.source(figure.source)?.published ?? [])
    .filter((date) => date >= String(year));
  return dates.sort()[0] ?? null;
}

/** YYYY, YYYY-MM or YYYY-MM-DD as the beginning of that time in Viet Nam. */
function dayTime(date: string): string {
  const [year, month = "01", day = "01"] = date.split("-");
  return `${year}-${month}-${day}T00:00:00+07:00`;
}

/** A recorded time without fractions of a second. */
export function utc(time: string): string {
  return `${time.slice(0, 19)}Z`;
}

/** The later of two times. */
export function later(one: string, two: string | undefined): string {
  return two !== undefined && Date.parse(two) > Date.parse(one) ? two : one;
}
