import type { Indicator } from "@/lib/indicators/indicator";
import { expectedAnnouncement } from "@/lib/rankings/announcements";
import type { Archive } from "@/lib/rankings/archive";
import type { AnnouncementRow, IndexCalendar } from "@/lib/rankings/calendar-view";
import { editionHistory } from "./edition-history";
import { rankedIndices } from "./province";
import { whatsNewAddress } from "./whats-new/address";

/** Past announcements of every index, newest first, and when the next is to be expected. */
export function announcementCalendar(archive: Archive): readonly IndexCalendar[] {
  return archive.memo("announcement-calendar", () =>
    rankedIndices(archive).map((indicator) => indexCalendar(archive, indicator)),
  );
}

function indexCalendar(archive: Archive, indicator: Indicator): IndexCalendar {
  const rows = editionHistory(archive, indicator.code)
    .filter((row) => row.usual && (row.coverage !== null || row.release !== null))
    .map(
      ({ year, unitSet, release, releaseSource, coverage }): AnnouncementRow => ({
        year,
        release,
        source: releaseSource,
        news: coverage === null ? null : whatsNewAddress(archive, indicator.code, year, unitSet),
      }),
    );
  const releases = rows.flatMap((row) => row.release ?? []);
  const last = Math.max(...rows.map((row) => row.year));
  return { indicator, rows, expectation: expectedAnnouncement(releases, last) };
}
