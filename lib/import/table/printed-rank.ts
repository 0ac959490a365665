import { takeFootnoteMark } from "@/lib/figures/footnote-mark";
import type { Text } from "@/lib/i18n/language";
import type { GridCell } from "@/lib/import/grid";
import { isAbsent } from "@/lib/import/table/absent";
import { type CellFault, cellFaults } from "@/lib/import/table/cell-faults";
import { faultOf } from "@/lib/import/table/printed-number";

export type RankReading =
  | {
      readonly kind: "rank";
      readonly rank: string;
      /** How many were ranked, where the cell prints "50/63". */
      readonly of: string | null;
      /** The footnote mark that was taken off. */
      readonly mark: string | null;
    }
  | { readonly kind: "absent"; readonly printed: string }
  | { readonly kind: "bad"; readonly why: Text };

const words = /^(?:xếp\s+)?(?:hạng|thứ hạng|thứ|vị trí|hang|thu|rank|no\.)\s*:?\s*(?=\d)/iu;
const place = /^0*([1-9]\d{0,5})(?:\.|[.,]0+|st|nd|rd|th)?$/i;
const placeOf = /^0*([1-9]\d{0,5})\s*\/\s*0*([1-9]\d{0,5})$/;

/** "12" of "Hạng 12"; any other text as it is. */
export function withoutRankWords(text: string): string {
  return text.replace(words, "");
}

function bad(fault: CellFault): RankReading {
  return { kind: "bad", why: cellFaults[fault] };
}

function faultOfRank(text: string): CellFault {
  if (/^0+(?:[.,]0+)?$/.test(text)) return "rank-zero";
  if (/^\d+[.,]\d+$/.test(text)) return "rank-fraction";
  const fault = faultOf(text);
  return fault === "word" || fault === "grouping" || fault === "fraction" ? "rank-word" : fault;
}

/** A place from 1, such as `12`, `12.0` of a spreadsheet, `Hạng 12` or `50/63`. */
export function readRank(cell: GridCell): RankReading {
  if (typeof cell !== "string" && cell.kind !== "number") return bad(cell.kind);
  const printed = typeof cell === "string" ? cell : cell.text;
  const text = printed.trim();
  if (isAbsent(text)) return { kind: "absent", printed };
  if (text.length > 40) return bad("rank-word");
  const marked = takeFootnoteMark(text);
  const bare = withoutRankWords(marked.text.trim());
  const rank = place.exec(bare)?.[1];
  if (rank !== undefined) return { kind: "rank", rank, of: null, mark: marked.mark };
  const [, one, of] = placeOf.exec(bare) ?? [];
  if (one !== undefined && of !== undefined) {
    return { kind: "rank", rank: one, of, mark: marked.mark };
  }
  return bad(faultOfRank(bare));
}
