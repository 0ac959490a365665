import { z } from "zod";
import type { Language } from "@/lib/i18n/language";
import { parameters } from "@/lib/i18n/routes";
import type { Query } from "../table-state";

/** What the address asks of the page about a province in an index. */
export interface AnalysisState {
  /** The edition to analyse; null for the newest that can be. */
  readonly year: number | null;
  /** A place as typed, or empty. */
  readonly rank: string;
  /** A score as typed with a decimal dot, or empty. */
  readonly score: string;
}

const text = z.string().trim().max(20).catch("");

/** Reads the state from the address; a year that is none is left out. */
export function analysisState(query: Query, language: Language): AnalysisState {
  const names = parameters[language];
  const year = text.parse(query[names.year]);
  return {
    year: /^\d{4}$/.test(year) ? Number(year) : null,
    rank: text.parse(query[names.rank]),
    score: text.parse(query[names.score]).replace(",", "."),
  };
}
