import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { provinceBlockMessages } from "@/lib/i18n/messages/province-blocks";
import type { Province } from "@/lib/provinces/province";
import type { Archive } from "@/lib/rankings/archive";
import { type Percentiles, percentiles } from "@/lib/rankings/percentiles";
import { type SourceNote, sourceNote } from "@/lib/rankings/source-note";
import type { VoicesView } from "@/lib/rankings/voices-view";
import { percentileSentences } from "@/lib/sentences/percentiles";
import { figureLabel } from "./ranking";

/** All indices of a province by percentile, grouped by who speaks, with the sentence that says the same. */
export function provinceVoices(
  archive: Archive,
  { unitSet, slug, name }: Province,
  language: Language,
): VoicesView | null {
  const found = percentiles(archive, unitSet, slug);
  if (!found) return null;
  const notes = new Map<string, SourceNote>();
  for (const { indicator, figure } of found.groups.flatMap(({ rows }) => rows)) {
    const note = figure && sourceNote(archive, [{ label: figureLabel(figure, language), figure }]);
    if (note) notes.set(indicator.code, note);
  }
  const told = ranked(found);
  if (told.years.length === 0) return { found, notes, sentence: null, sources: [] };
  const opening = provinceBlockMessages(language).voices.opening(
    name[language],
    messages(language).unitSet[unitSet],
  );
  const sentence = [opening, ...percentileSentences(told, language)].join(" ");
  const sources = told.groups
    .flatMap(({ rows }) => rows)
    .flatMap(({ figure }) => (figure && archive.source(figure.source)) ?? []);
  return { found, notes, sentence, sources };
}

/** The sentence leaves out rates and what is missing: the table under it has both. */
function ranked(found: Percentiles): Percentiles {
  const groups = found.groups.map((group) => ({
    ...group,
    rows: group.rows.filter((row) => row.figure && row.indicator.rankPolicy !== "none"),
  }));
  const years = new Set(groups.flatMap(({ rows }) => rows.flatMap((row) => row.year ?? [])));
  return { ...found, groups, years: [...years].sort((a, b) => a - b) };
}
