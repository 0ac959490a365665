import type { Language } from "@/lib/i18n/language";
import type { Release } from "@/lib/indicators/indicator";
import type { Archive } from "@/lib/rankings/archive";
import type { EditionCard } from "@/lib/rankings/edition-card";
import { biggestMovers } from "@/lib/rankings/sort-rows";
import { moversSincePrevious } from "./movers-address";
import { rankedIndices } from "./province";
import { editionLinks, rankingView } from "./ranking";

export interface HomeView {
  readonly cards: readonly EditionCard[];
  /** Announcements, newest first. */
  readonly releases: readonly Release[];
}

const moversShown = 3;
const releasesShown = 8;

/** The newest edition of each index with its leader, mean, coverage and biggest movers. */
export function homeView(archive: Archive, language: Language): HomeView {
  return archive.memo(`home/${language}`, () => ({
    cards: rankedIndices(archive).flatMap((indicator) => {
      const newest = editionLinks(archive, indicator.code).find((item) => item.usual);
      const view =
        newest && rankingView(archive, indicator.code, newest.year, newest.unitSet, language);
      if (!view) return [];
      const leader = view.rows.find((row) => row.rank?.place === 1);
      return {
        view,
        note: leader?.note ?? view.rows[0]?.note ?? null,
        risers: biggestMovers(view.rows, 1, moversShown),
        fallers: biggestMovers(view.rows, -1, moversShown),
        movers: moversSincePrevious(archive, view),
      };
    }),
    releases: archive.snapshot.releases
      .filter((item) => item.announced !== null)
      .toSorted((a, b) => (b.announced ?? "").localeCompare(a.announced ?? ""))
      .slice(0, releasesShown),
  }));
}
