import type { z } from "zod";
import type { endpoints } from "@/lib/api/endpoints";
import type {
  ExpectedReleaseAnswer,
  expectedReleasesAnswer,
  ReleaseAnswer,
  releasesAnswer,
} from "@/lib/api/log-tables";
import type { Book } from "@/lib/export/book";
import { expectedReleaseBook, releaseBook } from "@/lib/export/log-books";
import type { Archive } from "@/lib/rankings/archive";
import type { AnnouncementRow, IndexCalendar } from "@/lib/rankings/calendar-view";
import { expectationSentences } from "@/lib/sentences/announcements";
import { announcementCalendar } from "../../announcement-calendar";
import { type Context, dataOf, indicatorCodes } from "../context";
import { sourcesOf } from "../sources-of";
import { listAbout } from "./list-about";

type ReleasesQuery = z.output<typeof endpoints.releases.shape>;

/** When editions were announced, indices as in the catalogue, newest edition first. */
export function releases(context: Context, query: ReleasesQuery): z.output<typeof releasesAnswer> {
  const found = chosen(context, query, releaseAnswers(context.archive));
  const keys = found.map((item) => item.source);
  return {
    data: dataOf(context),
    releases: found,
    sources: sourcesOf(context.archive, keys),
    next: null,
  };
}

export function releasesBook(context: Context, query: ReleasesQuery): Book {
  const about = listAbout(context, "releases", { page: "follow" }, query.indicator ?? []);
  const rows = chosen(context, query, releaseAnswers(context.archive));
  return releaseBook(rows, about, context.language);
}

/** When the next edition of each index may be announced: an estimate, or that there is too little for one. */
export function expectedReleases(
  context: Context,
  query: ReleasesQuery,
): z.output<typeof expectedReleasesAnswer> {
  const found = chosen(context, query, expectedReleaseAnswers(context.archive));
  const keys = found.flatMap((item) => item.basis.map((entry) => entry.source));
  return {
    data: dataOf(context),
    expectedReleases: found,
    sources: sourcesOf(context.archive, keys),
    next: null,
  };
}

export function expectedReleasesBook(context: Context, query: ReleasesQuery): Book {
  const about = listAbout(context, "expectedReleases", { page: "follow" }, query.indicator ?? []);
  const rows = chosen(context, query, expectedReleaseAnswers(context.archive));
  return expectedReleaseBook(rows, about, context.language);
}

/** Every row of the tables of past announcements. */
export function releaseAnswers(archive: Archive): ReleaseAnswer[] {
  return announcementCalendar(archive).flatMap(({ indicator, rows }) =>
    rows.map((row) => releaseAnswer(indicator.code, row)),
  );
}

/** Every row of the table of expected announcements. */
export function expectedReleaseAnswers(archive: Archive): ExpectedReleaseAnswer[] {
  return announcementCalendar(archive).map(expectedReleaseAnswer);
}

function chosen<Row extends { readonly indicator: string }>(
  context: Context,
  { indicator }: ReleasesQuery,
  rows: readonly Row[],
): Row[] {
  const codes = new Set(indicatorCodes(context, indicator));
  return rows.filter((row) => codes.has(row.indicator));
}

function releaseAnswer(indicator: string, { year, release, news }: AnnouncementRow): ReleaseAnswer {
  const announced = release?.announced ?? null;
  return {
    indicator,
    year,
    announced,
    precision: announced === null ? null : precisionOf(announced),
    document: release?.document ?? null,
    held: news !== null,
    source: release?.source ?? null,
  };
}

/** Of YYYY-MM-DD or YYYY-MM. */
function precisionOf(announced: string): NonNullable<ReleaseAnswer["precision"]> {
  return announced.length > 7 ? "day" : "month";
}

/** The time that has gone by is not told: the answer at a data version is the same on every day. */
function expectedReleaseAnswer({ indicator, expectation }: IndexCalendar): ExpectedReleaseAnswer {
  const how = {
    vi: expectationSentences(expectation, false, "vi").join(" "),
    en: expectationSentences(expectation, false, "en").join(" "),
  };
  const about = { indicator: indicator.code, kind: expectation.kind };
  if (expectation.kind === "not-enough") {
    return { ...about, year: null, from: null, to: null, dated: expectation.dated, basis: [], how };
  }
  const { edition, from, to, basis } = expectation;
  return {
    ...about,
    year: edition,
    from,
    to,
    dated: basis.length,
    basis: basis.map(({ year, announced, source }) => ({ year, announced, source })),
    how,
  };
}
