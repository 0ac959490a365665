import type { Address } from "@/lib/i18n/routes";
import type { RankingRow } from "./ranking-row";
import type { RankingView } from "./ranking-view";
import type { SourceNote } from "./source-note";

/** The newest edition of an index as the home page shows it. */
export interface EditionCard {
  readonly view: RankingView;
  readonly note: SourceNote | null;
  readonly risers: readonly RankingRow[];
  readonly fallers: readonly RankingRow[];
  /** All movers since the edition before; null where nothing may be compared. */
  readonly movers: Address | null;
}
