import { figureColumnsEn } from "./figure-columns-en";
import type { FilesMessages } from "./files-vi";
import { listColumnsEn } from "./list-columns-en";
import { logColumnsEn } from "./log-columns-en";
import { packageColumnsEn } from "./package-columns-en";
import { tableColumnsEn } from "./table-columns-en";

/** Words in English of the files that are handed out and of the links to them. */
export const filesEn: FilesMessages = {
  sheets: { data: "Data", notes: "Notes", sources: "Sources", dictionary: "Dictionary" },
  dictionary: { name: "Column", meaning: "Meaning", unit: "Unit", values: "Values" },
  notes: {
    item: "Item",
    content: "Content",
    title: "What this table is",
    address: "Page",
    version: "Data version",
    imported: "Imported on",
    publisher: "Publisher",
    units: "Unit set",
    view: "Part chosen",
    missing: "Missing figures",
    missingText:
      "An empty cell is a missing figure, with the reason in the column “Why missing”; nothing is replaced by 0 or estimated.",
    ranks: "Ranks",
    ranksText:
      "The column “Kind of rank” says whether a rank was published, derived, self-reported by the province or counted from scores; a rank always stands with “Of how many”. The place in the region is the printed one where there is one, else counted inside the region from the column “Rank”.",
    changes: "Changes",
    changesText:
      "Since the edition before of the same unit set. Across a change of method there is no change given; the reason stands beside it. Positive places are places gained.",
    numbers: "Form of numbers",
    numbersText:
      "CSV in English: commas between columns, decimal dots, UTF-8. CSV in Vietnamese (lang=vi): semicolons between columns, decimal commas. XLSX: numbers are numbers that show the digits printed.",
    estimate: "Estimate",
    estimateText:
      "The months in this table are estimated from the last three announcements of which the day or month is known; they are not the publisher's own schedule. A month that has gone by and still stands here means that no announcement is recorded here.",
    credit: "Credit",
  },
  rankKinds: {
    published: "published",
    counted: "counted from scores",
    derived: "derived",
    "self-reported": "self-reported",
  },
  rankPolicies: {
    official: "ranks printed",
    groups: "groups only, places counted from scores",
    top30: "first 30 only",
    none: "never ranked",
  },
  units: { "%": "per cent", points: "points" },
  meanKinds: { published: "published", counted: "counted from scores" },
  precisions: { day: "day", month: "month" },
  severities: { break: "not comparable", caution: "compare with care" },
  fields: { value: "score", rank: "rank" },
  removed: "taken away",
  country: "The country",
  yes: "yes",
  no: "no",
  sourceKinds: {
    official: "official document or site",
    news: "press",
    report: "report",
    dataset: "data file",
  },
  columns: {
    ...figureColumnsEn,
    ...listColumnsEn,
    ...tableColumnsEn,
    ...logColumnsEn,
    ...packageColumnsEn,
  },
  noEditionBefore: "no edition before",
  fileNames: {
    movers: "movers",
    regions: "regions",
    disagreements: "disagreements",
    coverage: "coverage",
    targets: "targets",
    releases: "announcements",
    expectedReleases: "next-editions-estimate",
    imports: "imports",
  },
  titles: {
    regions: (unitSet) =>
      `Regions of the ${unitSet} provinces: mean, spread, provinces rising, by index and year`,
    disagreements: "Where sources print different figures",
    coverage: "Coverage: how many provinces are held of each index and year",
    targets: "Targets that provinces set themselves",
    releases: "Past announcements",
    expectedReleases: "The next edition of each index: estimated month of announcement",
    imports: "Imports",
  },
  links: {
    table: "Download this table",
    view: "Download this view",
    whole: "All",
    figures: "Figures of this part",
    components: "With components",
  },
  package: {
    link: "Download everything in one package (ZIP)",
    note: "Every table as CSV with its dictionary, as a Frictionless Data Package.",
  },
};
