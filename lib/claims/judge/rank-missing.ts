import type { Text } from "@/lib/i18n/language";
import type { Edition } from "@/lib/rankings/edition";
import { list } from "@/lib/sentences/ranking";
import type { RankStated } from "../claim";
import { correctSentence } from "./correct";
import { disagreementSentence, disagreementsOf } from "./disagreements";
import { type Asked, distinct, type Finding, inBoth, joined } from "./finding";
import { holderOf, holdersOfFirst, isListedOut, mayTie } from "./holders";
import { lacking, missingSentence } from "./missing";
import { placeDiffers } from "./rank-words";
import { indexWords } from "./words";

/** A claim of a place where the data has none of the province; wrong only where others are printed in that place. */
export function withoutPlace(asked: Asked, found: Edition | null, stated: RankStated): Finding {
  const missing = missingSentence(asked, "rank");
  const correct = correctSentence(asked, "figure");
  const other = disagreementsOf(asked, "rank").find(
    (item) => item.other !== null && isSame(stated, Number(item.other)),
  );
  if (other !== undefined) {
    return {
      ...lacking(missing, disagreementSentence(asked.archive, other)),
      verdict: "disputed",
      correct,
      sources: distinct([other.otherSource]),
    };
  }
  const noted = noteOnHolder(asked, found, stated);
  if (noted !== null) return { ...noted, explanation: joined(missing, noted.explanation), correct };
  const impossible = found === null ? null : heldByOthers(asked, found, stated);
  if (impossible === null)
    return { ...lacking(missing, holderRemark(asked, found, stated)), correct };
  return { ...impossible, verdict: "contradicted", found: null, correct };
}

/** Who holds the stated places by print, when that leaves no room for this province; else null. */
export function heldByOthers(
  asked: Asked,
  found: Edition,
  stated: RankStated,
): Pick<Finding, "explanation" | "sources"> | null {
  const holders = excluding(asked, found, stated);
  const last = holders?.at(-1);
  if (holders === null || last === undefined || mayTie(found, asked.unit.slug, last)) return null;
  return {
    explanation: joined(placeDiffers(stated), heldBy(asked, holders, stated)),
    sources: distinct(holders.map((slug) => found.figures.get(slug)?.source)),
  };
}

function isSame(stated: RankStated, place: number): boolean {
  return stated.within === null ? stated.place === place : place <= stated.within;
}

/** Two provinces are called the same place by different sources. */
function noteOnHolder(asked: Asked, found: Edition | null, stated: RankStated): Finding | null {
  const { archive, indicator, year, unit } = asked;
  const name = unit.province.name.vi;
  const item = archive.snapshot.disagreements.find(
    (entry) =>
      entry.indicator === indicator.code &&
      entry.year === year &&
      entry.unitSet === unit.unitSet &&
      entry.field === "rank" &&
      entry.kept === String(stated.place) &&
      entry.note.vi.includes(name),
  );
  if (item === undefined || found === null) return null;
  return {
    verdict: "disputed",
    found: null,
    explanation: disagreementSentence(archive, item),
    correct: null,
    sources: distinct([item.otherSource, item.keptSource]),
  };
}

/** Who is printed in the stated places, when that leaves no room for this province; else null. */
function excluding(
  { archive, unit }: Asked,
  found: Edition,
  stated: RankStated,
): readonly string[] | null {
  if (stated.within !== null) return holdersOfFirst(archive, found, unit.slug, stated.within);
  if (stated.place === 1) return holdersOfFirst(archive, found, unit.slug, 1);
  if (typeof stated.place !== "number") return null;
  if (!isListedOut(archive, found, unit.slug, stated.place)) return null;
  const holder = holderOf(archive, found, unit.slug, stated.place);
  return holder === null ? null : [holder];
}

function heldBy(
  { archive, indicator, year, unit }: Asked,
  holders: readonly string[],
  stated: RankStated,
): Text {
  return inBoth((language) => {
    const index = indexWords(archive, indicator, year, language);
    const names = list(
      holders.map((slug) => archive.province(unit.unitSet, slug)?.name[language] ?? slug),
      language,
    );
    if (stated.within !== null && stated.within > 1)
      return language === "vi"
        ? `${stated.within} hạng đầu ${index} đã công bố là của ${names}.`
        : `The first ${stated.within} places of ${index}, as published, are those of ${names}.`;
    const place = stated.within ?? stated.place;
    return language === "vi"
      ? `Hạng ${place} ${index} đã công bố là của ${names}.`
      : `Place ${place} of ${index}, as published, is that of ${names}.`;
  });
}

/** Who is printed in the place, where that alone does not make the claim wrong. */
function holderRemark(asked: Asked, found: Edition | null, stated: RankStated): Text | null {
  const { archive, unit } = asked;
  if (found === null || typeof stated.place !== "number") return null;
  const holder = holderOf(archive, found, unit.slug, stated.place);
  return holder === null ? null : heldBy(asked, [holder], stated);
}
