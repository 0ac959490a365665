import type { SeoMessages } from "./seo-vi";

/** Words in English for search engines: titles and descriptions of pages. */
export const seoEn: SeoMessages = {
  ranking: (edition) => `${edition}: ranking of the provinces`,
  region: (name) => `${name}: indices of the region and its provinces`,
  regions: (count) => `${count} regions, a page each: mean, leader, places within the region.`,
  provinces: (current, old) =>
    `The ${current} provinces of today and the ${old} former ones, a page each.`,
  claims: {
    title: "Check a sentence about the provincial indices",
    description:
      "Paste a sentence or a whole article: each figure of PAR Index, SIPAS, PAPI, PCI or DTI is found in place and held against the data, with its source and a correct sentence to use instead.",
  },
  search: "Find a province or an index by name, with or without marks, old or new.",
  noFigures: (province, set, index) =>
    `No figures of ${index} for ${province} (${set}) are held here.`,
  keywords: ["province ranking", "provincial indices", "Vietnam"],
  country: "Vietnam",
  catalog: "Figures of Vietnam's provincial indices",
  catalogText: (figures, sources) =>
    `${figures} figures of provincial indices from ${sources} sources: PAR Index, SIPAS, PAPI, PCI, DTI, ICT Index and service rates, each figure with its source, each gap with its reason.`,
  credit: (publisher, site) => `${publisher}, via ${site}`,
  dataset: (edition, set) => `${edition}, figures by province (${set})`,
  datasetLead: (name, of, publisher) => `${name} of ${of} provinces; published by ${publisher}.`,
};
