import type { ProvinceBlockMessages } from "./province-blocks-vi";

/** Words in English of two blocks of a province's page: all indices by percentile, and the predecessors. */
export const provinceBlocksEn: ProvinceBlockMessages = {
  voices: {
    title: "All indices side by side: what officials, citizens and firms say",
    note: "Per cent of provinces that this one is level with or ahead of in the ranking, itself included: the first has 100%.",
    tableLabel: "All indices by per cent of provinces level with or behind, scrolls sideways",
    share: "Level with or ahead of",
    strip: "0 – 50 – 100%",
    noEdition: {
      "63": "no edition for the 63 provinces is held here",
      "34": "no edition for the 34 provinces is held here",
    },
    notRanked: "not ranked",
    noPlace: "no place",
    yearsDiffer: (years) => `Note: the indices are of different years (${years}).`,
    newest: (year) => `${year} edition: none`,
    opening: (name, set) => `${name} (${set}), all indices side by side.`,
  },
  ledger: {
    merged: "Before the merger: the former provinces side by side",
    unchanged: "Before 1 July 2025: the same unit among the 63 provinces",
    note: "Each figure belongs to one former province. The range lies between the lowest and the highest of them; no average is made, because they differ in population and that is for the publisher to do.",
    caption: (index) => `${index}: score and place of each former province by year`,
    chart: (index) => `${index} scores of the former provinces over the years`,
    values: "Range of scores",
    places: "Range of places",
    spread: (points) => `${points} apart`,
    noRange: "needs figures of one kind from at least two former provinces",
    own: "the unit since 1 July 2025",
    recomputed: "recomputed by the publisher for the 34 provinces",
    recomputedSentence: "That figure was recomputed by the publisher for the 34 provinces.",
    noOwn: (name) => `No result published for ${name}, the unit since 1 July 2025, is held here.`,
    noOwnYear: "none for the unit since 1 July 2025",
    breakRow: (before, year) =>
      `The method changed between ${before} and ${year}; the two are not comparable:`,
  },
  brief: "One-page brief (A4)",
};
