import type { Disagreement, Figure } from "@/lib/figures/figure";
import { type Difference, isSame } from "@/lib/import/edition/settle";
import { figureKey } from "@/lib/import/figure-changes";

/** Two figures of one province and edition, of which one will be shown. */
export interface Choice {
  readonly stored: Figure;
  readonly read: Figure;
  readonly shown: Figure;
  readonly differences: readonly Difference[];
}

function isAbout(entry: Disagreement, figure: Figure): boolean {
  const key = (of: Disagreement | Figure) => figureKey({ ...of, periodFrom: null, periodTo: null });
  return key(entry) === key(figure);
}

function shownWord(figure: Figure, field: Disagreement["field"]): string | null {
  return field === "value" ? figure.printed : (figure.rank?.toString() ?? null);
}

/**
 * Entries keep naming the figure that is shown; one whose other figure is shown now is no disagreement.
 * `stored` is what was shown before; an entry about another period of the year names neither of the two.
 */
export function keptUpToDate(
  entries: readonly Disagreement[],
  stored: Figure | null,
  shown: Figure,
): readonly Disagreement[] {
  return entries.flatMap((entry) => {
    if (!isAbout(entry, shown)) return entry;
    const before = stored === null ? null : shownWord(stored, entry.field);
    const kept = shownWord(shown, entry.field);
    if (before !== entry.kept || kept === entry.kept) return entry;
    if (kept === null) return { ...entry, kept, keptSource: null };
    if (entry.other !== null && isSame(kept, entry.other)) return [];
    return { ...entry, kept, keptSource: shown.source };
  });
}

/** What no two entries share. */
function keyOf({ note: _, kept: __, keptSource: ___, ...entry }: Disagreement): string {
  return JSON.stringify(entry);
}

/** The entries with one more for each field in which the figure that is not shown says something else. */
export function withChoice(entries: readonly Disagreement[], choice: Choice): Disagreement[] {
  const { stored, read, shown, differences } = choice;
  const other = shown === stored ? read : stored;
  const added = differences.map(({ field }): Disagreement => {
    const { indicator, year, unitSet, province } = shown;
    return {
      indicator,
      year,
      unitSet,
      province,
      field,
      kept: shownWord(shown, field),
      keptSource: shown.source,
      other: shownWord(other, field),
      otherSource: other.source,
      note: { vi: "Hai nguồn in khác nhau.", en: "The two sources print different figures." },
    };
  });
  const kept = keptUpToDate(entries, stored, shown);
  const known = new Set(kept.map(keyOf));
  return [...kept, ...added.filter((entry) => !known.has(keyOf(entry)))];
}
