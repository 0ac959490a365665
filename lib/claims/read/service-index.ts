import { unitSetIds } from "@/lib/figures/figure";
import type { Stated } from "../claim";
import { startOfClause } from "./clause";
import type { Draft } from "./draft";
import { lower } from "./item";
import type { Scene } from "./scene";

/** The index under Decision 766, by whatever name; each date, month and year of it is an indicator of its own. */
export const serviceIndex = "egov.766";

/** Only its scores and places are held against the data: days are not compared with each other. */
export function isOfService(stated: Stated): boolean {
  return stated.kind === "value" || (stated.kind === "rank" && stated.within === null);
}

/** Of a month, up to a date or of the whole year, as the sentence says. */
export function serviceCode({ items, archive }: Scene, year: number | null): string {
  const words = items.map(lower);
  const isToDate = words.some(
    (word) => /^(?:tính đến|đến ngày|as of|up to)$/.test(word) || isUpTo(words, word),
  );
  if (isToDate) return `${serviceIndex}-to-date`;
  if (words.some((word) => /^(?:tháng|month)$/.test(word))) return `${serviceIndex}-month`;
  const isWhole =
    year !== null && unitSetIds.some((set) => archive.figures(serviceIndex, year, set).length > 0);
  return isWhole ? serviceIndex : `${serviceIndex}-to-date`;
}

/** "tính" and "đến" as two words. */
function isUpTo(words: readonly string[], word: string): boolean {
  return word === "tính" && words.includes("đến");
}

/** The year of the only date in the clause of a claim: "Tính đến ngày 25/8/2025". */
export function yearOfDate({ items }: Scene, made: Draft): number | null {
  const from = startOfClause(items, made.first);
  const all = [items.slice(from), items].map(
    (part) =>
      new Set(
        part.flatMap((item) =>
          item.kind === "word" && isYear(item.raw) ? [Number(item.raw.slice(-4))] : [],
        ),
      ),
  );
  const years = all.find((found) => found.size > 0);
  const [year] = years ?? [];
  return years?.size === 1 && year !== undefined ? year : null;
}

function isYear(raw: string): boolean {
  return /^(?:\d{1,2}\.\d{1,2}\.)?20[2-3]\d$/.test(raw);
}
