import type { CorrectionMessages } from "./corrections-vi";

/** Words in English about corrections and imports. */
export const correctionsEn: CorrectionMessages = {
  corrections: {
    title: "Corrections",
    description: (count) =>
      `Figures shown here that were later changed or taken away (${count}): from what to what, when, by whom and why; with the log of imports.`,
    intro:
      "This page lists every figure that was shown here and then changed or taken away: what it was, what it is now, who was wrong and why. A figure that fills a gap is not a correction.",
    none: "No figure has had to be corrected so far.",
    noneHow:
      "When a figure is changed or taken away, the same import records it here: the old figure, the new one, the source of each, the day and the reason. The rankings and province pages that show the figure lead here.",
    summary: (all, revision, correction) =>
      `Corrections recorded: ${all}. Publishers revised their own figures in ${revision}; we corrected ours in ${correction}.`,
    removed: (count) => `Taken away among them: ${count}.`,
    report: "Seen a figure that is wrong?",
    reportText:
      "Open the source beside the figure and compare. If it prints something else, tell whoever keeps this site: the address of the page, the figure shown, the right figure and where it is printed. A figure is changed only when there is a source.",
    filter: "Filter the corrections",
    indicator: "Index",
    year: "Edition",
    province: "Province",
    anyIndicator: "All indices",
    anyYear: "All editions",
    anyProvince: "All provinces",
    apply: "Filter",
    clear: "Clear the filter",
    shown: (shown, all) => `${shown} of ${all} corrections shown.`,
    cut: (listed, matching) =>
      `The newest ${listed} of ${matching} matching corrections are shown; narrow the filter or download the CSV file for all.`,
    noMatch: "No correction matches the filter.",
    day: (date, count) => `${date}: ${count} ${count === "1" ? "correction" : "corrections"}`,
    table: (date) => `Corrections of ${date}, scrolls sideways`,
    edition: "Index, edition",
    changed: "What changed",
    before: "Before",
    now: "Now",
    who: "Who was wrong",
    reason: "Reason",
    fields: {
      value: "score",
      rank: "rank",
      status: "status",
      source: "source",
      removed: "taken out of the data",
    },
    kinds: { revision: "revised by the publisher", correction: "corrected by us" },
    noValue: "no score",
    noRank: "no rank",
    rank: (place) => `rank ${place}`,
    taken: "Taken out of the data",
    sourceGone: "source no longer held",
    ofEdition: (count) =>
      `${count} ${count === "1" ? "figure" : "figures"} of this edition ${count === "1" ? "has" : "have"} been corrected`,
    ofProvince: (count) =>
      `${count} ${count === "1" ? "figure" : "figures"} of this province in this index ${count === "1" ? "has" : "have"} been corrected`,
    see: "see each one",
    link: "Corrections and imports",
  },
  importLog: {
    title: "Imports",
    intro:
      "Each import that changes the store makes a new data version. The SHA-256 says exactly which file was imported.",
    cut: (shown, all) => `The newest ${shown} of ${all} imports are shown.`,
    table: "Imports, scrolls sideways",
    version: "Version",
    date: "Imported on",
    kind: "What was read",
    kinds: {
      folder: "the whole folder of data",
      table: "one table of figures",
      restore: "restored from a backup",
    },
    file: "File",
    noFile: "file name not recorded",
    changes: "Figures",
    counts: {
      added: (count) => `${count} added`,
      completed: (count) => `${count} completed`,
      changed: (count) => `${count} changed`,
      removed: (count) => `${count} taken away`,
      restated: (count) => `${count} with another source or note`,
    },
    nothing: "no figure changed",
    unrecorded: "not recorded",
    sha256: "SHA-256 of the file",
  },
};
