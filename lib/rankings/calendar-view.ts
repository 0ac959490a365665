import type { Source } from "@/lib/figures/figure";
import type { Address } from "@/lib/i18n/routes";
import type { Indicator, Release } from "@/lib/indicators/indicator";
import type { Expectation } from "./announcements";

/** One edition in the calendar of an index. */
export interface AnnouncementRow {
  readonly year: number;
  readonly release: Release | null;
  /** Where the day of announcement was printed. */
  readonly source: Source | null;
  /** The page about what the edition brought; null where none of its figures is held. */
  readonly news: Address | null;
}

/** When an index was announced, newest edition first, and when the next may be. */
export interface IndexCalendar {
  readonly indicator: Indicator;
  readonly rows: readonly AnnouncementRow[];
  readonly expectation: Expectation;
}
