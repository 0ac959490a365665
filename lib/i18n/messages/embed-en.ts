import type { EmbedMessages } from "./embed-vi";

/** Words in English of the embeds, and of the box that gives their code away. */
export const embedEn: EmbedMessages = {
  title: {
    map: (edition) => `${edition}: the place of each province`,
    region: (edition, count, region) => `${edition}: the ${count} provinces of ${region}`,
    country: (sentences) => `Whole country: ${sentences}`,
  },
  table: "Ranking",
  years: "Editions",
  places: {
    printed: "Places as the publisher printed them; others are marked below the place.",
    counted: "Places are counted from scores; equal scores share a place.",
    none: "No place of this edition is held here.",
    inTile: (of) => `The number in a tile is the place, out of ${of} provinces.`,
    inTileBare: "The number in a tile is the place; the source prints no total.",
    mixed: (count, kind) => `For ${count} of them: ${kind}.`,
  },
  sourceHint: "Select a score or a place to open the source that printed it.",
  sourceHere: "Source of each figure: see the full page.",
  source: (publisher) => `source: ${publisher}`,
  missing: (label, provinces, words) => `No figure, ${label} (${provinces}): ${words}.`,
  noFigureIn: (year, why) => `${year} edition: ${why}.`,
  noPlace: (why) => `Place: ${why}.`,
  noScore: (why) => `Score: ${why}.`,
  fullPage: "See the full page",
  frozen: (version) => `This frame keeps the figures of version ${version}.`,
  newer: (version, newest) =>
    `This frame keeps the figures of version ${version}; there is now version ${newest}. See the newest figures`,
  faults: {
    title: "The embed cannot be shown",
    missing: "This address leads to no embed.",
    unknown: (name) => `There is no parameter “${name}”.`,
    repeated: (name) => `The parameter “${name}” may be given only once.`,
    value: (name, allowed) => `The value of the parameter “${name}” is wrong. Allowed: ${allowed}.`,
    region: "the name of a region as in the address of its page",
    version: "the number of a data version that exists",
    home: "To Bảng điểm các tỉnh",
  },
  box: {
    title: "Embed on your page",
    intro:
      "Copy this code into your article. The frame runs no script, sets no cookie and always leads back to this page.",
    kinds: {
      ranking: "Ranking table",
      map: "Tile map",
      province: "Indices of the province",
      line: "Over the years",
    },
    live: "Always the newest figures",
    frozen: (version) => `Figures kept at version ${version}`,
    code: (kind, which) => `Embed code, ${kind}: ${which}`,
    copy: { auto: "Copy code", light: "Copy code, light", dark: "Copy code, dark" },
    preview: "Preview",
    theme: (parameter, light, dark) =>
      `Light or dark follows the reader’s device; to keep one, add ${parameter}=${light} or ${parameter}=${dark} to the address.`,
  },
};
