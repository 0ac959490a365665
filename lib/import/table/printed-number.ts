import { takeFootnoteMark } from "@/lib/figures/footnote-mark";
import type { Text } from "@/lib/i18n/language";
import type { GridCell } from "@/lib/import/grid";
import { isAbsent } from "@/lib/import/table/absent";
import { type CellFault, cellFaults } from "@/lib/import/table/cell-faults";

/** What settles whether the mark in "1.234" parts thousands or decimals. */
export interface NumberContext {
  readonly scaleMin: number;
  readonly scaleMax: number;
  /** The decimal mark of the column's other cells; null where they do not say. */
  readonly decimalMark: "," | "." | null;
}

export type NumberReading =
  | {
      readonly kind: "number";
      /** Digits and at most one dot, with all decimals that were printed. */
      readonly printed: string;
      readonly percent: boolean;
      /** The footnote mark that was taken off. */
      readonly mark: string | null;
    }
  | { readonly kind: "absent"; readonly printed: string }
  | { readonly kind: "bad"; readonly why: Text };

const plain = /^(?:0|[1-9]\d{0,8})(?:\.\d{1,10})?$/;
const thinSpaces = /(?<=\d)[\u00A0\u2009\u202F](?=\d{3}(?!\d))/gu;
const invisible = /[\u200B-\u200D\u2060\uFEFF]/gu;
const longestCell = 60;

function bad(fault: CellFault): NumberReading {
  return { kind: "bad", why: cellFaults[fault] };
}

/** Why a text is no number, by what it looks like. */
export function faultOf(text: string): CellFault {
  if (/[\p{Nd}]/u.test(text.replace(/[0-9]/g, ""))) return "digits";
  if (/^#[A-Z]/.test(text)) return "error";
  if (/^[=]/.test(text)) return "formula";
  if (/^[-–−(]\s*\d/u.test(text)) return "negative";
  if (/^[+]?\d+(?:[.,]\d+)?e[+-]?\d+$/i.test(text)) return "exponent";
  if (/^[\d.,\s]+\/[\d.,\s]+$/.test(text)) return "fraction";
  if (/^[\d.,]+\s+[\d.,\s]+$/.test(text)) return "two";
  return /^[\d.,]*\d[\d.,]*$/.test(text) ? "grouping" : "word";
}

function join(whole: string, fraction: string): string | CellFault {
  const digits = whole.replace(/^0+(?=\d)/, "");
  if (digits.length > 9 || fraction.length > 10) return "long";
  return fraction === "" ? digits : `${digits}.${fraction}`;
}

function settleOne(whole: string, mark: string, fraction: string, context: NumberContext) {
  const grouped = fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  if (!grouped) return join(whole, fraction);
  const inside = (value: number) => value >= context.scaleMin && value <= context.scaleMax;
  const asDecimal = inside(Number(`${whole}.${fraction}`));
  const asThousands = inside(Number(whole + fraction));
  if (asDecimal !== asThousands)
    return asDecimal ? join(whole, fraction) : join(whole + fraction, "");
  if (context.decimalMark === null) return "ambiguous";
  return context.decimalMark === mark ? join(whole, fraction) : join(whole + fraction, "");
}

/** Plain decimal of digits with dots and commas, or what is wrong with it. */
function settle(text: string, context: NumberContext): string | CellFault {
  const one = /^(\d+)(?:([.,])(\d+))?$/.exec(text);
  if (one !== null) {
    const [, whole = "", mark, fraction = ""] = one;
    return mark === undefined ? join(whole, "") : settleOne(whole, mark, fraction, context);
  }
  const grouped = /^(\d{1,3}(?:([.,])\d{3})(?:\2\d{3})*)(?:([.,])(\d+))?$/.exec(text);
  if (grouped === null || grouped[2] === grouped[3]) return faultOf(text);
  return join((grouped[1] ?? "").replace(/[.,]/g, ""), grouped[4] ?? "");
}

function isFault(settled: string): settled is CellFault {
  return settled in cellFaults;
}

function readText(cell: string, context: NumberContext): NumberReading {
  const text = cell.replace(invisible, "").trim();
  if (isAbsent(text)) return { kind: "absent", printed: cell };
  if (text.length > longestCell) return bad("word");
  const outer = takeFootnoteMark(text);
  const percent = outer.text.trimEnd().endsWith("%");
  const inner = takeFootnoteMark(
    percent ? outer.text.trimEnd().slice(0, -1).trimEnd() : outer.text,
  );
  const bare = inner.text
    .trim()
    .replace(/^\+(?=\d)/, "")
    .replace(thinSpaces, "");
  const settled = settle(bare, context);
  if (isFault(settled)) return bad(settled);
  return { kind: "number", printed: settled, percent, mark: outer.mark ?? inner.mark };
}

/**
 * A value as printed in either local form. Nothing is rounded or completed; what may be read in two ways is
 * refused unless the scale or the rest of the column settles it.
 */
export function readNumber(cell: GridCell, context: NumberContext): NumberReading {
  if (typeof cell === "string") return readText(cell, context);
  if (cell.kind !== "number") return bad(cell.kind);
  const text = cell.text.trim();
  const percent = text.endsWith("%");
  const digits = percent ? text.slice(0, -1).trimEnd() : text;
  if (plain.test(digits)) return { kind: "number", printed: digits, percent, mark: null };
  return bad(/^\d+(?:\.\d+)?$/.test(digits) ? "long" : faultOf(digits));
}
