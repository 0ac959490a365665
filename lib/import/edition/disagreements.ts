import type { Disagreement, Figure } from "@/lib/figures/figure";
import type { Difference } from "@/lib/import/edition/settle";
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

/** Entries keep naming the figure that is shown; one whose other figure is shown now is no disagreement. */
export function keptUpToDate(
  entries: readonly Disagreement[],
  shown: Figure,
): readonly Disagreement[] {
  return entries.flatMap((entry) => {
    if (!isAbout(entry, shown)) return entry;
    const kept = shownWord(shown, entry.field);
    if (kept === null || kept === entry.kept) return entry;
    if (kept === entry.other) return [];
    return { ...entry, kept, keptSource: shown.source };
  });
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
  const kept = keptUpToDate(entries, shown);
  const known = new Set(kept.map((entry) => JSON.stringify({ ...entry, note: null })));
  return [
    ...kept,
    ...added.filter((entry) => !known.has(JSON.stringify({ ...entry, note: null }))),
  ];
}
