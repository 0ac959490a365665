import type { ClaimsMessages } from "./claims-vi";

/** Words in English of the page that checks what a text says of the indices. */
export const claimsEn: ClaimsMessages = {
  title: "Check a sentence or an article",
  lead: "Paste a sentence or a whole article: each figure about the provincial indices is found and compared with the data, with its source and a correct sentence to use instead.",
  form: {
    label: "Sentence or article to check",
    hint: (most) => `Vietnamese or English, at most ${most} characters.`,
    submit: "Check",
    privacy: "The text is neither stored nor logged; it is read once to give this answer.",
  },
  examples: {
    title: "Examples",
    texts: [
      "In 2023 Quang Ninh topped the PAR Index with 92.18 percent, followed by Hai Phong.",
      "Quang Ninh scored 71.52 points in PCI 2023.",
      "In one month the commune settled 31 of 40 files on time, or 52%.",
    ],
  },
  problems: {
    title: "Not checked",
    empty: "There is nothing to check yet. Paste a sentence or an article into the field below.",
    tooLong: (length, most) =>
      `The text has ${length} characters, more than ${most}. It is still in the field below: shorten it or check it in parts.`,
    control:
      "The text holds control characters that cannot be read. They were taken out; look at the field below and press Check again.",
    tooLarge: (most) =>
      `What was sent is too large and was not read. At most ${most} characters can be checked at once; please send the article in parts.`,
    unreadable: "What was sent could not be read. Please paste it into the field below again.",
  },
  result: {
    title: "Result",
    count: (count) => `${count} ${count === "1" ? "claim" : "claims"}`,
    marked: "The text with its claims marked",
    list: "Each claim",
    nothingTitle: "No claim that can be checked was found",
    nothing:
      "What can be checked are sentences about PAR Index (administrative reform), SIPAS (satisfaction), PAPI, PCI, DTI (digital transformation), ICT Index, their components and the public service rates of a province: scores, places, changes, places within a region, years in a row, shares with their counts. The sentence must name province, index and year. Targets and plans are not checked.",
    permanent: "Permanent address of this result",
    item: (number) => `Claim ${number}`,
    said: "Said",
    held: "Data",
    nothingHeld: "none",
    sources: "Source",
    correct: "Sentence to use",
    ranking: (name) => `Ranking ${name}`,
    province: (name, index) => `${name} in ${index}`,
    api: "Check through the API",
  },
  kinds: {
    value: "score",
    rank: "place",
    delta_value: "change of score",
    delta_rank: "change of place",
    regional_rank: "place within the region",
    streak: "years in a row",
    ratio: "share",
  },
  last: "last",
  nextToLast: "next to last",
  verdicts: {
    confirmed: { icon: "✓", word: "Right", counted: "right" },
    rounded: { icon: "≈", word: "Right when rounded", counted: "right when rounded" },
    contradicted: { icon: "✗", word: "Wrong", counted: "wrong" },
    "arithmetic-error": { icon: "✗", word: "Wrong arithmetic", counted: "with wrong arithmetic" },
    "not-in-data": { icon: "?", word: "Not enough data", counted: "without enough data" },
    "not-comparable": { icon: "≠", word: "Not comparable", counted: "not comparable" },
    disputed: { icon: "!", word: "Sources differ", counted: "where sources differ" },
  },
};
