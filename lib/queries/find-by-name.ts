import { indicatorAliases } from "@/lib/indicators/aliases";
import { type Findable, find, type Match, nearest } from "@/lib/provinces/search";
import type { Archive } from "@/lib/rankings/archive";

/** Provinces and indices by any name; units in force come before the old ones, indices before components. */
export function findByName(archive: Archive, query: string, limit = 8): Match[] {
  return find(findables(archive), query, limit);
}

/** The names most like a mistyped one. */
export function nearestNames(archive: Archive, query: string, limit = 5): Match[] {
  return nearest(findables(archive), query, limit);
}

function findables(archive: Archive): readonly Findable[] {
  return archive.memo("findables", () => {
    const { provinces, indicators } = archive.snapshot;
    const places = (["34", "63"] as const).flatMap((unitSet) =>
      provinces
        .filter((item) => item.unitSet === unitSet)
        .map(
          (item): Findable => ({
            kind: "province",
            unitSet,
            slug: item.slug,
            names: [item.name.vi, item.name.en, ...item.aliases],
          }),
        ),
    );
    const shown = indicators.filter((item) => !item.code.endsWith(".pct"));
    const byLevel = [
      ...shown.filter((item) => item.parent === null),
      ...shown.filter((item) => item.parent !== null),
    ];
    const indices = byLevel.map(
      (item): Findable => ({
        kind: "indicator",
        code: item.code,
        names: [
          ...(item.short ? [item.short.vi, item.short.en] : []),
          item.name.vi,
          item.name.en,
          item.code,
          ...(indicatorAliases[item.code] ?? []),
        ],
      }),
    );
    return [...places, ...indices];
  });
}
