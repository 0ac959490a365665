import type { Language } from "@/lib/i18n/language";
import { chartWords } from "./words";

export interface ChartBreak {
  /** The edition that is not, or not quite, comparable with the one before it. */
  readonly year: number;
  readonly label: string;
  readonly severity: "break" | "caution";
}

/** An upright line between two editions, with the letters of the notes that explain it. */
export interface BreakRule {
  readonly x: number;
  readonly severity: "break" | "caution";
  readonly mark: string;
  /** The edition that it opens. */
  readonly year: number;
}

/** A remark under the chart; breaks with the same words share one letter. */
export interface BreakNote {
  readonly mark: string;
  readonly severity: "break" | "caution";
  readonly text: string;
}

/**
 * Places every break midway between the edition it opens and the one before.
 * A break before the first edition, or after the last, separates nothing and is left out.
 */
export function breakRules(
  breaks: readonly ChartBreak[],
  years: readonly number[],
  language: Language,
): { rules: BreakRule[]; notes: BreakNote[] } {
  const placed = breaks
    .flatMap((item) => {
      const index = years.findIndex((year) => year >= item.year);
      const before = years[index - 1];
      const after = years[index];
      return before === undefined || after === undefined ? [] : [{ ...item, before, after }];
    })
    .sort((a, b) => a.year - b.year);
  const remarks = [...new Set(placed.map(remark))];
  const markOf = (item: ChartBreak) => (remarks.indexOf(remark(item)) + 10).toString(36);

  const rules = [...new Set(placed.map((item) => item.after))].map((year): BreakRule => {
    const group = placed.filter((item) => item.after === year);
    const before = group[0]?.before ?? year;
    return {
      x: (before + year) / 2,
      year,
      severity: group.some((item) => item.severity === "break") ? "break" : "caution",
      mark: [...new Set(group.map(markOf))].join(","),
    };
  });

  const notes = remarks.flatMap((wanted): BreakNote[] => {
    const group = placed.filter((item) => remark(item) === wanted);
    const first = group[0];
    if (!first) return [];
    const list = [...new Set(group.map((item) => item.year))].join(", ");
    const text = `${list}: ${chartWords(language)[first.severity]}. ${first.label}`;
    return [{ mark: markOf(first), severity: first.severity, text }];
  });
  return { rules, notes };
}

function remark(item: ChartBreak): string {
  return `${item.severity}/${item.label}`;
}
