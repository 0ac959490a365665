import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import type { Province } from "@/lib/provinces/province";
import type { MissingReason } from "@/lib/rankings/missing";
import { missingLabel, missingWords } from "./missing";
import { list } from "./ranking";
import { yearRanges } from "./year-ranges";

/** What has no figure for the same reason. */
export interface MissingGroup {
  readonly label: string;
  /** The provinces, years or editions without a figure; how many, where provinces are many. */
  readonly names: string;
  /** The reason in full, without a full stop. */
  readonly words: string;
}

const namedAtMost = 6;

/** Why provinces have no figure, each reason once, in the order of the rows. */
export function missingGroups(
  rows: readonly { readonly province: Province; readonly missing: MissingReason | null }[],
  language: Language,
): MissingGroup[] {
  const items = rows.map(({ province, missing }) => ({ item: province.name[language], missing }));
  return byReason(items, language).map(({ items: names, ...group }) => ({
    ...group,
    names:
      names.length > namedAtMost
        ? messages(language).ranking.provinces(names.length)
        : list(names, language),
  }));
}

/** Why a province has no figure in some editions of an index, each reason once with its years. */
export function missingYears(
  history: readonly { readonly year: number; readonly missing: MissingReason | null }[],
  language: Language,
): MissingGroup[] {
  const items = history
    .map(({ year, missing }) => ({ item: year, missing }))
    .sort((a, b) => a.item - b.item);
  return byReason(items, language).map(({ items: years, ...group }) => ({
    ...group,
    names: yearRanges(years),
  }));
}

/** Why a province has no figure in editions of several indices, each reason once with their names. */
export function missingEditions(
  editions: readonly { readonly item: string; readonly missing: MissingReason | null }[],
  language: Language,
): MissingGroup[] {
  return byReason(editions, language).map(({ items, ...group }) => ({
    ...group,
    names: list(items, language),
  }));
}

function byReason<Item>(
  entries: readonly { readonly item: Item; readonly missing: MissingReason | null }[],
  language: Language,
): { label: string; words: string; items: Item[] }[] {
  const groups = new Map<string, { label: string; words: string; items: Item[] }>();
  for (const { item, missing } of entries) {
    if (!missing) continue;
    const words = missingWords(missing, language);
    const group = groups.get(words) ?? { label: missingLabel(missing, language), words, items: [] };
    group.items.push(item);
    groups.set(words, group);
  }
  return [...groups.values()];
}
