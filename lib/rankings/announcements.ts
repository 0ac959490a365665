import type { Release } from "@/lib/indicators/indicator";

/** An announcement of which at least the month is known. */
export type DatedRelease = Release & { readonly announced: string };

/**
 * When the next edition may be announced. `from` and `to` are months, YYYY-MM: as many months after the year of the
 * edition as the earliest and the latest of the last three dated announcements were.
 */
export type Expectation =
  | {
      readonly kind: "estimate";
      /** The edition that is awaited. */
      readonly edition: number;
      readonly from: string;
      readonly to: string;
      /** The announcements it is estimated from, the oldest edition first. */
      readonly basis: readonly DatedRelease[];
    }
  | { readonly kind: "not-enough"; readonly edition: number; readonly dated: number };

/** How many dated announcements an estimate needs. */
export const fewestDated = 3;

/**
 * @param releases announcements of one index, in any order
 * @param lastEdition the newest edition that is known of, announced with a date or not
 */
export function expectedAnnouncement(
  releases: readonly Release[],
  lastEdition: number,
): Expectation {
  const edition = lastEdition + 1;
  const dated = releases.filter(isDated).toSorted((a, b) => a.year - b.year);
  if (dated.length < fewestDated) return { kind: "not-enough", edition, dated: dated.length };
  const basis = dated.slice(-fewestDated);
  const lags = basis.map(monthsAfter);
  return {
    kind: "estimate",
    edition,
    from: monthOf(edition, Math.min(...lags)),
    to: monthOf(edition, Math.max(...lags)),
    basis,
  };
}

/** A date of which only the year is known says nothing about the month. */
function isDated(release: Release): release is DatedRelease {
  return release.announced !== null && /^\d{4}-\d{2}/.test(release.announced);
}

/** Months from January of the edition's year to the announcement: 15 for April of the year after. */
function monthsAfter({ year, announced }: DatedRelease): number {
  const [announcedYear, month] = announced.split("-").map(Number);
  return ((announcedYear ?? year) - year) * 12 + (month ?? 1) - 1;
}

function monthOf(year: number, monthsLater: number): string {
  const month = (((monthsLater % 12) + 12) % 12) + 1;
  return `${year + Math.floor(monthsLater / 12)}-${String(month).padStart(2, "0")}`;
}

/** The first day of the month after, YYYY-MM-DD. */
export function dayAfterMonth(month: string): string {
  const [year, number] = month.split("-").map(Number) as [number, number];
  return `${monthOf(year, number)}-01`;
}

/** The day after a day, both YYYY-MM-DD. */
export function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
