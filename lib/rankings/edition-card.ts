import type { RankingRow } from "./ranking-row";
import type { RankingView } from "./ranking-view";
import type { SourceNote } from "./source-note";

/** The newest edition of an index as the home page shows it. */
export interface EditionCard {
  readonly view: RankingView;
  readonly note: SourceNote | null;
  readonly risers: readonly RankingRow[];
  readonly fallers: readonly RankingRow[];
}
