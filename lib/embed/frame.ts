import type { Language } from "@/lib/i18n/language";
import type { Theme } from "./theme";

export interface FrameLink {
  readonly href: string;
  readonly name: string;
}

/** What every embed says around its table or drawing. */
export interface EmbedFrame {
  readonly language: Language;
  /** Null follows the reader's device. */
  readonly theme: Theme | null;
  readonly title: string;
  /** Edition, index and unit set. */
  readonly about: string;
  readonly lead: string;
  /** Where a mean that the lead tells was printed. */
  readonly leadSource: FrameLink | null;
  readonly notes: readonly string[];
  /** Who made the figures, and of which version and day they are. */
  readonly credit: string;
  /** The full page. */
  readonly page: FrameLink;
  /** For figures of an older version: the way to the newest. */
  readonly newer: FrameLink | null;
}
