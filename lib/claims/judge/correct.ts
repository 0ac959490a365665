import type { Text } from "@/lib/i18n/language";
import { edition } from "@/lib/rankings/edition";
import { rankOf } from "@/lib/rankings/rank";
import { type Standing, standing } from "@/lib/rankings/standing";
import { standingSentences } from "@/lib/sentences/standing";
import { type Asked, inBoth } from "./finding";
import { indexWords } from "./words";

/** How much a sentence says: place and score alone, or the change and the place in the region as well. */
export type Width = "figure" | "whole";

/** A sentence with the figures that the data holds of the edition; null where it holds none. */
export function correctSentence(asked: Asked, width: Width): Text | null {
  const { archive, indicator, year, unit } = asked;
  if (indicator.rankPolicy === "none") return null;
  const found =
    width === "whole"
      ? standing(archive, indicator.code, year, unit.unitSet, unit.slug)
      : figureAlone(asked);
  if (found === null || (found.figure === null && found.rank === null)) return null;
  const region = found.region && (archive.region(unit.unitSet, found.region.region) ?? null);
  return inBoth((language) => {
    const sentences = standingSentences(found, { indicator, year, region, language });
    const said = width === "whole" ? sentences.join(" ") : (sentences[0] ?? "");
    return `${indexWords(archive, indicator, year, language)}: ${said}`;
  });
}

/** Place and score without what has to be counted from other editions and provinces. */
function figureAlone({ archive, indicator, year, unit }: Asked): Standing | null {
  const found = edition(archive, indicator.code, year, unit.unitSet);
  if (!found) return null;
  return {
    province: unit.province,
    figure: found.figures.get(unit.slug) ?? null,
    rank: rankOf(found, unit.slug),
    change: { kind: "first" },
    region: null,
    band: null,
    missing: null,
  };
}
