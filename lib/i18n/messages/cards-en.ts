import type { CardMessages } from "./cards-vi";

/** Words in English of the pictures that are shared. */
export const cardsEn: CardMessages = {
  rank: "Rank",
  score: "Score",
  since: (year) => `Against ${year}`,
  points: "points",
  region: (name) => `Within ${name}`,
  printedPlace: (place) => `source prints place ${place}`,
  notComparable: "not comparable",
  methodChanged: "the method changed",
  countedInRegion: "counted from the ranking",
  disputed: "Another source prints another figure; see the page.",
  care: "* Compare with the edition before with care; the page says why.",
  kinds: (kind) => `Ranks: ${kind}.`,
  partial: (here, all) => `Only ${here} of ${all} provinces have figures here.`,
  publishers: (names) => `Published by: ${names}.`,
  source: (name, others) =>
    others === null
      ? `Source: ${name}.`
      : `Sources: ${name} and ${others} ${others === "1" ? "other" : "others"}.`,
  none: (name, set) => `No figures of ${name} (${set}) are held here.`,
  whatsNew: "What is new",
};
