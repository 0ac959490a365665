import type { Source } from "@/lib/figures/figure";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import type { Indicator } from "@/lib/indicators/indicator";
import type { Province } from "@/lib/provinces/province";
import type { Archive } from "@/lib/rankings/archive";
import type { Said } from "@/lib/rankings/province-index-view";
import { type SourceNote, sourceNote } from "@/lib/rankings/source-note";
import { copyText } from "@/lib/sentences/copy-text";
import { indicatorLabel } from "@/lib/sentences/words";
import { permanentAddress } from "../permanent-address";
import type { AnalysisState } from "./state";

/** What all blocks of the page are made from. */
export interface Context {
  readonly archive: Archive;
  readonly indicator: Indicator;
  readonly province: Province;
  readonly language: Language;
  readonly state: AnalysisState;
  /** The edition that is analysed. */
  readonly year: number;
  /** Editions with a figure of the province, newest first. */
  readonly years: readonly number[];
}

/** Which figures a block rests on: those of the province, or of all provinces where places are counted. */
export interface Basis {
  readonly codes: readonly string[];
  readonly years: readonly number[];
  readonly allProvinces: boolean;
}

interface SayOptions {
  /** What the address asks for besides the year. */
  readonly query?: { readonly rank?: string; readonly score?: string };
  /** The sentences name their years themselves. */
  readonly acrossYears?: boolean;
}

/**
 * Sentences with their text to copy; null when there is nothing to say. What is copied stands alone, so it begins with
 * province, index and year unless the sentences name the province.
 */
export function say(
  context: Context,
  sentences: readonly string[],
  bases: Basis | readonly Basis[],
  { query = {}, acrossYears = false }: SayOptions = {},
): Said | null {
  if (sentences.length === 0) return null;
  const { indicator, province, language, year } = context;
  const address = permanentAddress(
    language,
    {
      page: "province-indicator",
      unitSet: province.unitSet,
      slug: province.slug,
      indicator: indicator.code,
    },
    { year: String(year), ...query },
  );
  const sources = sourcesOf(context, [bases].flat());
  const name = province.name[language];
  const label = indicatorLabel(indicator, language);
  const text = sentences.join(" ");
  const lead = `${name}, ${label}${acrossYears ? "" : ` ${year}`}: `;
  const alone = sentences[0]?.includes(name) ? text : lead + text;
  return { sentences, copy: copyText(alone, sources, address, language) };
}

function sourcesOf({ archive, province }: Context, bases: readonly Basis[]): Source[] {
  const figures = bases.flatMap(({ codes, years, allProvinces }) =>
    codes.flatMap((code) =>
      years.flatMap((year) =>
        archive
          .figures(code, year, province.unitSet)
          .filter((item) => allProvinces || item.province === province.slug),
      ),
    ),
  );
  return [...new Set(figures.map((item) => item.source))].flatMap(
    (key) => archive.source(key) ?? [],
  );
}

/** The sources of the province's own figures of the index in some editions, for the popover. */
export function ownNote(
  { archive, indicator, province, language }: Context,
  years: readonly number[],
): SourceNote | null {
  const words = messages(language).provenance;
  return sourceNote(
    archive,
    years.flatMap((year) => {
      const figure = archive.figure(indicator.code, year, province.unitSet, province.slug);
      return figure ? { label: words.before(year), figure } : [];
    }),
  );
}
