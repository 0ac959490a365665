import type { UnitSetId } from "@/lib/figures/figure";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { href, type Parameter } from "@/lib/i18n/routes";
import type { Archive } from "@/lib/rankings/archive";
import type { Rank } from "@/lib/rankings/rank";
import type { Standing } from "@/lib/rankings/standing";
import { placeWords } from "@/lib/sentences/words";

export interface TileFace {
  readonly name: string;
  readonly rank: Rank | null;
  readonly href: string;
  readonly label: string;
}

/** What the tiles of a map say and where they lead: to the province's page of the index. */
export function tileFaces(
  rows: readonly Standing[],
  indicator: string,
  language: Language,
  query: Partial<Record<Parameter, string>> = {},
): Map<string, TileFace> {
  const t = messages(language).ranking;
  return new Map(
    rows.map(({ province, rank }) => {
      const { unitSet, slug, name } = province;
      const face: TileFace = {
        name: name[language],
        rank,
        href: href(language, { page: "province-indicator", unitSet, slug, indicator }, query),
        label: `${name[language]}: ${rank ? placeWords(rank, language) : t.noPlace}`,
      };
      return [slug, face];
    }),
  );
}

/** Tiles without an index: each leads to the province's own page. */
export function provinceFaces(
  archive: Archive,
  unitSet: UnitSetId,
  language: Language,
): Map<string, TileFace> {
  return new Map(
    archive.snapshot.provinces
      .filter((item) => item.unitSet === unitSet)
      .map(({ slug, name }) => [
        slug,
        {
          name: name[language],
          rank: null,
          href: href(language, { page: "province", unitSet, slug }),
          label: name[language],
        },
      ]),
  );
}
