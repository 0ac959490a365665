import type { Language } from "@/lib/i18n/language";
import { rankingView } from "@/lib/queries/ranking";
import { unitSetsOf } from "@/lib/queries/resolve-address";
import type { Archive } from "@/lib/rankings/archive";
import type { RankingView } from "@/lib/rankings/ranking-view";

interface EditionParameters {
  readonly lang: Language;
  readonly indicator?: string;
  readonly year?: number;
  readonly unitSet?: "63" | "34" | "usual";
}

/** The edition that an internal path names. */
export function editionView(
  archive: Archive,
  { lang, indicator = "", year = 0, unitSet = "usual" }: EditionParameters,
): RankingView | null {
  const set = unitSet === "usual" ? unitSetsOf(archive, indicator, year)[0] : unitSet;
  return set === undefined ? null : rankingView(archive, indicator, year, set, lang);
}
