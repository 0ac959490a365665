import type { Language } from "@/lib/i18n/language";
import type { Address } from "@/lib/i18n/routes";
import type { Archive } from "@/lib/rankings/archive";
import { compareDecimals } from "@/lib/rankings/decimal";
import type { Edition } from "@/lib/rankings/edition";
import type { Said } from "@/lib/rankings/province-index-view";
import { type PlaceBand, placeBands } from "@/lib/rankings/stability";
import { copyText } from "@/lib/sentences/copy-text";
import { placeBandSentence } from "@/lib/sentences/stability";
import { indicatorLabel } from "@/lib/sentences/words";
import { permanentAddress } from "./permanent-address";

const shown = 2;

/** Which places of an edition lie so close that a move between them is small; null where nothing is counted. */
export function closePlaces(
  archive: Archive,
  found: Edition,
  address: Address,
  language: Language,
): Said | null {
  const { indicator, year, unitSet } = found;
  const bands = crowded(placeBands(archive, indicator.code, year, unitSet));
  const sentences = bands.flatMap((band) => placeBandSentence(band, language) ?? []);
  if (sentences.length === 0) return null;
  const start = `${indicatorLabel(indicator, language)} ${year}:`;
  const keys = [...new Set([...found.figures.values()].map((figure) => figure.source))];
  const sources = keys.flatMap((key) => archive.source(key) ?? []);
  const text = [start, ...sentences].join(" ");
  return {
    sentences,
    copy: copyText(text, sources, permanentAddress(language, address), language),
  };
}

/** The bands with most provinces that share no place, of equal ones the tightest; by place. */
export function crowded(bands: readonly PlaceBand[]): PlaceBand[] {
  const chosen: PlaceBand[] = [];
  const sorted = bands.toSorted((a, b) => b.count - a.count || compareDecimals(a.spread, b.spread));
  for (const band of sorted) {
    const apart = chosen.every(
      (other) => band.toPlace < other.fromPlace || other.toPlace < band.fromPlace,
    );
    if (apart && chosen.length < shown) chosen.push(band);
  }
  return chosen.sort((a, b) => a.fromPlace - b.fromPlace);
}
