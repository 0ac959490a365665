import type { LogColumns } from "./log-columns-vi";

/** Words in English of the columns of announcements and imports. */
export const logColumnsEn: LogColumns = {
  importVersion: {
    name: "Version made",
    meaning: "Data version that the import made",
    unit: "",
    values: "1, 2, 3 …",
  },
  importedAt: {
    name: "Imported at (UTC)",
    meaning: "When the import was done",
    unit: "UTC",
    values: "",
  },
  importKind: {
    name: "What was read",
    meaning: "Whether the whole folder of data, one table or a backup was read",
    unit: "",
    values: "",
  },
  importFile: {
    name: "File",
    meaning: "Name of the file or folder, without its path",
    unit: "",
    values: "empty where not recorded",
  },
  added: {
    name: "Added",
    meaning: "Figures that were not there",
    unit: "figures",
    values: "empty where not recorded",
  },
  completed: {
    name: "Completed",
    meaning: "Figures that had no score or no rank and got one",
    unit: "figures",
    values: "empty where not recorded",
  },
  changed: {
    name: "Changed",
    meaning: "Figures whose score, rank or status became another",
    unit: "figures",
    values: "empty where not recorded",
  },
  removed: {
    name: "Taken away",
    meaning: "Figures that were taken away",
    unit: "figures",
    values: "empty where not recorded",
  },
  restated: {
    name: "Restated",
    meaning: "Figures shown as before, with another source or note",
    unit: "figures",
    values: "empty where not recorded",
  },
  sha256: {
    name: "SHA-256",
    meaning: "SHA-256 of the file; for a folder, over the names and contents of all its files",
    unit: "",
    values: "",
  },
  precision: {
    name: "Known to the",
    meaning: "Whether the day or only the month of the announcement is known",
    unit: "",
    values: "day; month; empty where not known",
  },
  held: {
    name: "Figures here",
    meaning: "Whether figures of the edition are here",
    unit: "",
    values: "yes; no",
  },
  announcedSource: {
    name: "Source key of the day",
    meaning: "Key of the source that printed the day of the announcement",
    unit: "",
    values: "see the sources; empty where there is none",
  },
  expectationKind: {
    name: "Estimate or not enough data",
    meaning:
      "Whether the months of the row are an estimate, which is not the publisher's own schedule, or there is not enough data for one",
    unit: "",
    values: "estimate; not enough data",
  },
  awaitedYear: {
    name: "Edition awaited",
    meaning: "Year of the next edition",
    unit: "year",
    values: "empty where there is not enough data",
  },
  expectedFrom: {
    name: "Estimated month, earliest",
    meaning: "Estimate: the earliest month in which it may be announced",
    unit: "month",
    values: "YYYY-MM; empty where there is not enough data",
  },
  expectedTo: {
    name: "Estimated month, latest",
    meaning: "Estimate: the latest month in which it may be announced",
    unit: "month",
    values: "YYYY-MM; empty where there is not enough data",
  },
  dated: {
    name: "Announcements it rests on",
    meaning:
      "From how many announcements of which the day or month is known it is estimated; where those are not enough, how many there are",
    unit: "announcements",
    values: "",
  },
  how: {
    name: "How it is estimated",
    meaning: "From which announcements it is estimated, or why it is not",
    unit: "",
    values: "",
  },
};
