import type { GridRow } from "@/lib/import/grid";
import { isFigure } from "./pasted-lines";

/** A row of text cells while names are put together. */
interface Draft {
  readonly row: number;
  readonly cells: string[];
  readonly kind: "figures" | "piece" | "other";
}

const unfinished = /([-–—,]|\s(và|and))$/iu;
const continued = /^[-–—]/u;

function kindOf(cells: readonly string[], name: number): Draft["kind"] {
  const filled = cells.filter((cell) => cell !== "");
  if (filled.length > 1) {
    return cells.some((cell, column) => column !== name && isFigure(cell)) ? "figures" : "other";
  }
  const text = filled.join("");
  return /\p{L}/u.test(text) && !/[\d:]/.test(text) ? "piece" : "other";
}

/**
 * Puts names together that a narrow column broke over lines. A line with figures and no name takes the
 * pieces before and after it; a name that ends in a dash takes the next piece.
 * A piece that belongs to nobody for certain stays a row of its own: who knows the names can still join it.
 * @param name index of the column of names
 */
export function joinNames(
  rows: readonly { row: number; cells: string[] }[],
  name: number,
): GridRow[] {
  const drafts = rows.map<Draft>(({ row, cells }) => ({ row, cells, kind: kindOf(cells, name) }));
  const nameOf = ({ cells }: Draft) => cells[name] ?? "";
  const joined = new Set<Draft>();

  function take(owner: Draft, piece: Draft, side: "before" | "after"): void {
    const text = piece.cells.join("");
    const parts = side === "before" ? [text, nameOf(owner)] : [nameOf(owner), text];
    owner.cells[name] = parts.filter((part) => part !== "").join(" ");
    joined.add(piece);
  }

  /** Gives the pieces between two lines with figures to the one that lacks them. */
  function share(above: Draft | null, pieces: readonly Draft[], below: Draft | null): void {
    const [first] = pieces;
    const last = pieces.at(-1);
    if (first === undefined || last === undefined) return;
    const belowWants = below !== null && (bare.has(below) || continued.test(nameOf(below)));
    const open = above !== null && unfinished.test(nameOf(above));
    const nameless = above !== null && bare.has(above);
    const contested = belowWants && pieces.length === 1;
    if (contested && nameless && !open) return;
    const aboveWants = above !== null && (open || nameless);
    if (aboveWants) take(above, first, "after");
    if (belowWants && (!aboveWants || pieces.length > 1)) take(below, last, "before");
  }

  const bare = new Set(drafts.filter((draft) => draft.kind === "figures" && nameOf(draft) === ""));
  let above: Draft | null = null;
  let pieces: Draft[] = [];
  for (const draft of drafts) {
    if (draft.kind === "piece") {
      pieces.push(draft);
      continue;
    }
    const figures: Draft | null = draft.kind === "figures" ? draft : null;
    share(above, pieces, figures);
    above = figures;
    pieces = [];
  }
  share(above, pieces, null);
  return drafts.filter((draft) => !joined.has(draft)).map(({ row, cells }) => ({ row, cells }));
}
