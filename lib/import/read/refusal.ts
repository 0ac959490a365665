import type { Text } from "@/lib/i18n/language";
import type { Problem } from "@/lib/import/problem";

interface Place {
  readonly sheet?: string;
  readonly row?: number;
  /** Letter of the column. */
  readonly column?: string;
  readonly value?: string;
}

/** The file cannot be taken; says why and what to do. Never leaves `readGrids`. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly text: Text;
  readonly place: Place;

  constructor(vi: string, en: string, place: Place = {}) {
    super(en);
    this.text = { vi, en };
    this.place = place;
  }
}

/** Longer values would only fill the screen. */
const mostShown = 80;

export function problemOf(file: string, { text, place }: Refusal): Problem {
  const { sheet = null, row = null, column = null, value } = place;
  return {
    file,
    sheet,
    row,
    column,
    value: value === undefined ? null : value.slice(0, mostShown),
    message: text,
  };
}

/** "200.000" in Vietnamese, "200,000" in English. */
export function count(value: number): Text {
  return {
    vi: new Intl.NumberFormat("vi-VN").format(value),
    en: new Intl.NumberFormat("en-US").format(value),
  };
}
