import type { CompareMessages } from "./compare-vi";

/** Words in English of the page that sets provinces side by side. */
export const compareEn: CompareMessages = {
  title: "Compare provinces",
  withOthers: "Compare with neighbours, region, leaders",
  titleOf: (names) => `${names} compared`,
  description:
    "Set 2 to 6 provinces side by side: every index by place, score and percentile, over the years and by component, each figure with its source.",
  intro:
    "Choose 2 to 6 provinces to set side by side in every index, over the years and by component. Type the names as you like: with marks, without, or abbreviated; separate several by commas.",
  oneMore: (name) => `${name} is chosen. Add at least one more province to compare it with.`,
  chosen: "The provinces compared",
  emphasised: "The first province is the bold one in the charts.",
  remove: (name) => `Remove ${name}`,
  clear: "Remove all",
  full: (most) => `That makes ${most} provinces; remove one to add another.`,
  form: {
    label: "Choose provinces to compare",
    first: "Provinces",
    add: "Add a province",
    placeholder: "such as: tien giang, BRVT, HCM",
    unitSet: "Administrative units",
    indicator: "Index to look into",
    anyIndicator: "the one with most figures",
    year: "Year",
    anyYear: "the newest in common",
    submit: "Compare",
  },
  refused: {
    title: "Not taken into the comparison",
    unknown: (typed) => `There is no province called “${typed}”.`,
    nearest: "Perhaps:",
    ambiguous: (typed) => `“${typed}” may be several provinces; choose one:`,
    otherSet: {
      "63": (name) =>
        `${name} is a former unit (until 30 June 2025) and is not compared with the 34 provinces.`,
      "34": (name) =>
        `${name} is a present unit (since 1 July 2025) and is not compared with the 63 former provinces.`,
    },
    relatives: "Take instead:",
    tooMany: (names, most) =>
      `A comparison holds ${most} provinces at most, so these are left out: ${names}. Remove one above and add them again.`,
  },
  groups: {
    title: "Ready comparisons",
    leadersTitle: "The leaders of each index",
    mergersTitle: "Former provinces that are one province now",
    region: (name) => `With provinces of its region, ${name}`,
    neighbours: (name) => `With the neighbours of ${name}`,
    leaders: (name) => `With the leaders of ${name}`,
    topOf: (name, year) => `Leaders of ${name} ${year}`,
    mergerOf: (name) => `Former provinces that are now ${name}`,
    some: (shown, all) => `${shown} of ${all} provinces`,
    cut: (shown, all, index, year) =>
      `${shown} of ${all} provinces, the nearest in place in ${index} ${year}`,
  },
  otherSet: {
    "63": "The former provinces of the same territory (63 provinces, until 30 June 2025)",
    "34": "The present provinces of the same territory (34 provinces, since 1 July 2025)",
  },
  best: "best",
  levelBest: "level best",
  percentile: (share) => `percentile ${share}`,
  newest: (year) => `newest edition: ${year}`,
  without: (names) => `No figure of these provinces is here in: ${names}.`,
  withoutIn: (names, year) => `In ${year} no figure of these provinces is here in: ${names}.`,
  nothing:
    "No figure of these provinces is here for this choice. Take away the year, or choose the other administrative units.",
  indices: {
    title: "All indices side by side",
    caption:
      "Each index in its newest edition with figures of most of the provinces chosen. Each cell: place of how many, score, percentile (share of provinces at the same or a lower place). “Best” is the best of the provinces in that row.",
    captionYear: (year) =>
      `Editions of ${year}. Each cell: place of how many, score, percentile (share of provinces at the same or a lower place). “Best” is the best of the provinces in that row.`,
    strips: "With how many per cent of provinces each one is level or ahead",
    low: "0%: last",
    high: "100%: first",
    look: (name) => `Look into ${name}: years and components`,
  },
  years: {
    title: (name) => `${name} over the years`,
    rankChart: (name) => `Who rose and who fell: places in ${name} over the years`,
    scoreChart: (name) => `Score of each province in ${name} over the years`,
    kinds: { printed: "Places as published or derived.", counted: "Places counted from scores." },
    left: (count) =>
      count === 1
        ? "1 place of another kind is not drawn; it stands in the table."
        : `${count} places of another kind are not drawn; they stand in the table.`,
    caption:
      "Each cell: place of how many, and the score below. Within one edition provinces can be compared; across a dividing row editions cannot.",
    breakRow: (before, year) =>
      `The method changed between ${before} and ${year}, so they are not comparable:`,
  },
  components: {
    title: (name, year) => `Components of ${name} ${year}`,
    caption: "Each cell: the score of the component, and its place below where there is one.",
    otherYear: (asked, year) =>
      `There are no component scores of these provinces for ${asked}; the table shows ${year}.`,
    none: (name) => `There are no component scores of ${name} of these provinces yet.`,
  },
};
