import { apiFieldsEn } from "./api-fields-en";
import { apiTableFieldsEn } from "./api-table-fields-en";
import type { ApiMessages } from "./api-vi";

/** Words in English of the interface for programs and of its documentation. */
export const apiEn: ApiMessages = {
  page: {
    title: "API: the figures for programs",
    description:
      "Every figure of this site as JSON, CSV and XLSX: addresses, parameters, example answers, errors, limits and how to credit.",
    intro:
      "The API answers with the figures that the pages show, each with its source. No key, no registration.",
    link: "API for programs",
    openapi: "OpenAPI 3.1 description",
    contents: "Addresses",
    rules: "Rules for all addresses",
    endpoint: "Address",
    parameters: "Parameters",
    parametersTable: (path) => `Parameters of ${path}, scrolls sideways`,
    noParameters: "No parameters.",
    body: "Body to send (JSON)",
    bodyTable: (path) => `Body to send to ${path}, scrolls sideways`,
    name: "Name",
    place: "Where",
    places: { path: "in the path", query: "after the ?", body: "in the body" },
    type: "Type",
    meaning: "Meaning",
    required: "required",
    usual: (value) => `${value} unless given`,
    list: "list, separated by commas",
    request: "Try it",
    answer: "Answer (shortened)",
    answerOf: (path) => `Example answer of ${path}, scrolls`,
    requestOf: (path) => `Example request to ${path}, scrolls`,
    statuses: "Statuses",
    fields: "Fields of the answers",
    fieldsOf: (name) => `Fields of ${name}`,
    fieldsTable: (name) => `Fields of ${name}, scrolls sideways`,
    errors: "Errors",
    errorsText: "All errors have one shape; parameter names the one at fault, or is null.",
    errorExample: "Example error, scrolls",
    errorCode: "Code",
    errorsTable: "Error codes, scrolls sideways",
    licence: "Reuse and credit",
  },
  rules: (limits) => [
    "What is missing is null with its reason in missing; it is never 0. Provinces without a figure are in the answer too.",
    "A rank always comes with of (of how many) and rankKind (where it comes from). A change is never computed across a change of method: then change.comparable is false and change.reason says why.",
    "A parameter that is unknown, repeated, missing or wrong is refused with 400 and its name; nothing is ignored in silence.",
    `Limits: an answer in JSON has at most ${limits.page} entries (${limits.usualPage} unless asked), the rest is at next; CSV and XLSX are not paged and have at most ${limits.fileRows} rows; at most ${limits.indicators} indicators, ${limits.years} years and ${limits.provinces} provinces in one list; a text to check has at most ${limits.claimText} UTF-16 code units.`,
    "CSV: UTF-8 with a byte order mark, lines end in CRLF. lang=vi: semicolons between columns and decimal commas, as Excel set to Vietnamese reads them; lang=en: commas and decimal dots. XLSX has four sheets: data, notes, sources, dictionary.",
    "CORS: pages of any origin may read (Access-Control-Allow-Origin: *).",
    "ETag: send it back in If-None-Match; while the data has not changed the answer is 304 without a body.",
    "Data version: data.version in every answer. Add v=<version> to get the figures of that version for ever; without v you get the newest.",
    "lang=vi or en chooses the language of error messages, remarks and column headers; names always come in both languages.",
  ],
  licence:
    "The figures belong to their publishers; this site gathers them and grants no rights in their place. When you use them, name the publisher of the index, the source of the figure (sources) and the data version, and do not call a counted rank (counted) one that the publisher printed.",
  endpoints: {
    indicators: {
      summary: "Catalogue of indicators",
      description: "Every index, component and rate, with its changes of method.",
    },
    provinces: {
      summary: "Provinces",
      description: "Units of the 63 and of the 34, and which became part of which.",
    },
    editions: {
      summary: "Editions",
      description:
        "Which editions each indicator has, for how many provinces figures are held, or why there are none.",
    },
    figures: {
      summary: "Figures",
      description:
        "Each province in each edition, in the order of the catalogue, newest edition first, then by place. Without a choice: everything.",
    },
    ranking: {
      summary: "One ranking",
      description:
        "The table of the ranking page, with the same filters and order. Without unit_set: the set that the year usually has.",
    },
    province: {
      summary: "One province",
      description:
        "Every edition of every index and the rates of one province. For components see figures.",
    },
    corrections: {
      summary: "Corrections",
      description: "Every figure that was changed or taken away, newest first.",
    },
    sources: { summary: "Sources", description: "Every source that printed the figures." },
    movers: {
      summary: "Changes between two editions",
      description:
        "The table of the movers page, with the same filters and sorting. Across a change of method there are no rows; the page says why.",
    },
    regions: {
      summary: "Regions",
      description:
        "Mean, spread, best and lowest province, and provinces rising, of each region in each edition.",
    },
    disagreements: {
      summary: "Where sources differ",
      description: "The figure kept here, what the other source prints, and why this one is kept.",
    },
    coverage: {
      summary: "Coverage",
      description: "How many provinces are held of each index in each year, or why none.",
    },
    targets: {
      summary: "Targets",
      description: "Targets that provinces set themselves, with the sentence and its source.",
    },
    releases: {
      summary: "Past announcements",
      description:
        "When each edition of each index was announced, whether the day or only the month is known, and the source.",
    },
    expectedReleases: {
      summary: "Next editions (estimates)",
      description:
        "The months in which the next edition of each index may be announced. They are estimated from the announcements before and are not the publisher's own schedule.",
    },
    imports: {
      summary: "Imports",
      description:
        "Each import made a data version: when, what was read and what it did to the figures; newest first.",
    },
    package: {
      summary: "Everything in one package",
      description:
        "A ZIP of all tables as CSV with their dictionary and a description as a Frictionless Data Package. format=json only lists the tables.",
    },
    claims: {
      summary: "Check a sentence or an article",
      description:
        "Finds claims about the indices in a text and compares them with the data. The text is not kept.",
    },
    openapi: { summary: "This description", description: "The API described in OpenAPI 3.1." },
  },
  parameters: {
    indicator: "Code of the indicator.",
    year: "Year of the edition.",
    province: "Slug of the province.",
    from: "Year of the earlier edition.",
    to: "Year of the later edition.",
    slug: "Slug of the province inside the set.",
    unit_set: "Set of units: 63 (until 30 June 2025) or 34 (since 1 July 2025).",
    region: "Slug of the region.",
    name: "Part of a province's name, with or without marks.",
    source: "Key of the source that printed the figures.",
    sort: "Column to sort by: rank, name, score, change, places, band, region, or the code of a component. Provinces without that figure come last.",
    order: "asc or desc.",
    format: "Form of the answer.",
    lang: "Language of messages and column headers.",
    v: "Data version; the newest unless given.",
    limit: "At most how many entries (JSON only).",
    cursor: "The next part; use the address in next as it is (JSON only).",
    text: "The sentence or article to check.",
  },
  statuses: {
    200: "Done.",
    304: "Not changed since the ETag that was sent.",
    400: "A parameter or the body is wrong.",
    404: "There is no such address, indicator, province, edition or data version.",
    405: "The address does not take this method; see Allow.",
    413: "The text is too long.",
    500: "The server failed.",
  },
  headers: {
    etag: "Strong tag of the answer, from the data version and the address.",
    cors: "Always *.",
    cache: "The newest data must be asked for again; a version named by v may be kept for a year.",
    disposition: "Name of the file, for CSV and XLSX.",
    allow: "The methods that are taken.",
  },
  reasons: {
    first: "There is no edition before it here.",
    rate: "Rates cover periods of different length and are not compared.",
    kindsDiffer: "The two ranks are of different kinds, so no change of places is given.",
    ofDiffers: (now, before) =>
      `Different numbers of provinces were ranked: ${now}, before ${before}.`,
    withheld: "The method changed.",
    missing: "The figures of both editions are not here.",
  },
  errors: {
    none: "none",
    unknown: (name, known) => `There is no parameter “${name}”. Known parameters: ${known}.`,
    repeated: (name) => `The parameter “${name}” is given more than once. Give it once.`,
    absent: (name, allowed) => `The parameter “${name}” is missing. Give ${allowed}.`,
    bad: (name, allowed) => `The value of the parameter “${name}” is not right. Give ${allowed}.`,
    noIndicator: (code) => `There is no indicator “${code}”. See /api/v1/indicators.`,
    noProvince: (slug) => `There is no province “${slug}”. See /api/v1/provinces.`,
    noRegion: (slug) => `There is no region “${slug}” in this set of units.`,
    noSource: (key) => `There is no source “${key}”. See /api/v1/sources.`,
    noRanking: (code, year) => `There is no ranking “${code}” of ${year}. See /api/v1/editions.`,
    noMovers: (code, from, to) =>
      `There are no editions ${from} and ${to} of “${code}” in one unit set. See /api/v1/editions.`,
    noVersion: (version) =>
      `There is no data version ${version}: it never was, or is no longer kept. Leave v out for the newest.`,
    noPath: (path) => `There is no address ${path}. See /api/v1/openapi.json.`,
    method: (method, allowed) => `This address does not take ${method}. Use ${allowed}.`,
    tooManyRows: (rows, most) =>
      `This file would have ${rows} rows, more than ${most}. Choose fewer indicators, years or provinces.`,
    notJson: "The body is not a JSON object written in UTF-8.",
    textTooLong: (most) => `The text is longer than ${most} UTF-16 code units.`,
    bodyTooLarge: (most) => `The body is larger than ${most} bytes.`,
    internal: "The server failed. Please try again later.",
  },
  fileNames: {
    indicators: "indicators",
    provinces: "provinces",
    editions: "editions",
    figures: "figures",
    ranking: "ranking",
    corrections: "corrections",
    sources: "sources",
  },
  fields: { ...apiFieldsEn, ...apiTableFieldsEn },
};
