import type { CiteMessages } from "./cite-vi";

/** Words in English of citing, and of pages whose address names a data version. */
export const citeEn: CiteMessages = {
  title: "Cite",
  short: "Short",
  long: "Full",
  bibtex: "BibTeX",
  inVietnamese: "Vietnamese",
  inEnglish: "English",
  copy: "Copy",
  note: "The address with the version number (v) always opens these very figures, also after corrections.",
  accessed: (date) => `accessed ${date}`,
  dataOf: (version, date) => `data version ${version} of ${date}`,
  figuresOf: (publisher) => `Figures by ${publisher}`,
  frozen: (version, date) => `You are looking at data version ${version} of ${date}.`,
  newer: (version, date) => `There is a newer version: ${version} of ${date}.`,
  newest: "It is the newest version.",
  current: "See the current figures",
  noVersion: (asked, newest) =>
    `There is no data version v=${asked}. The newest is ${newest}; earlier ones open only where they were kept when they were loaded.`,
};
