import { columnLetter, type GridRow } from "@/lib/import/grid";
import type { Block } from "@/lib/import/table/blocks";
import { mappedRole } from "@/lib/import/table/mapping";
import { byName, type Proposal, proposeByName } from "@/lib/import/table/name-proposal";
import { type Profile, profileOf } from "@/lib/import/table/profile";
import type { TableContext } from "@/lib/import/table/table-context";
import type { Role, TakenColumn } from "@/lib/import/table-reading";

/** A column with all that is known of it before a role is settled. */
export interface SeenColumn {
  readonly index: number;
  readonly letter: string;
  readonly header: string;
  readonly profile: Profile;
  readonly mapped: Role | null;
  readonly byName: Proposal | null;
}

export interface SettledColumn extends TakenColumn {
  readonly index: number;
}

export function seeColumns(
  block: Block,
  texts: readonly string[],
  rows: readonly GridRow[],
  context: TableContext,
): SeenColumn[] {
  const year = context.edition?.year ?? null;
  return Array.from({ length: block.to - block.from }, (_, offset) => {
    const index = block.from + offset;
    const header = texts[index] ?? "";
    return {
      index,
      letter: columnLetter(index),
      header,
      profile: profileOf(rows, index),
      mapped: mappedRole(context.mapping, index, header, year),
      byName: proposeByName(header, context),
    };
  }).filter(({ header, profile }) => header !== "" || profile.samples.length > 0);
}

function isEmpty({ profile }: SeenColumn): boolean {
  return profile.whole + profile.decimal + profile.word === 0;
}

/**
 * What the cells alone make of a column that no name and no person explains; small whole numbers are places
 * where another of `columns` has decimals.
 */
export function roleByContent(
  column: SeenColumn,
  columns: readonly SeenColumn[],
  province: number | null,
): Role {
  const { profile } = column;
  if (isEmpty(column) || profile.word > 0) return "ignore";
  if (profile.looksCounted && province !== null && column.index < province) return "ordinal";
  const hasDecimals = columns.some((other) => other.profile.decimal > 0);
  if (profile.looksRanked || (profile.looksPlaced && hasDecimals)) return "rank";
  const isAllYears = profile.decimal === 0 && profile.years === profile.whole;
  return isAllYears ? "ignore" : "value";
}

const byContent = { vi: "theo nội dung các ô", en: "by what the cells hold" };
const byBoth = { vi: "theo tên cột và nội dung các ô", en: "by its name and what the cells hold" };
const byPerson = { vi: "do người nhập chỉ định", en: "as given in the mapping" };
const unknown = { vi: "không rõ là gì, không đọc", en: "not known what it is, not read" };
const empty = { vi: "cột trống", en: "an empty column" };
const otherTaken = {
  vi: "cột khác đã được chỉ định giữ vai trò này",
  en: "another column was given this role",
};

function provinceColumn(column: SeenColumn): Proposal {
  return column.byName?.role === "province"
    ? { role: "province", certainty: 0.98, because: byBoth }
    : { role: "province", certainty: 0.85, because: byContent };
}

/** Under a name that says something else, whole numbers may count anything: communes, firms, dossiers. */
function speaksForItself({ header, profile }: SeenColumn, role: Role): boolean {
  if (header === "") return true;
  return role === "rank" ? profile.looksRanked : profile.decimal > 0;
}

/** A name whose column holds such cells is surer than a name alone. */
function confirmed(proposal: Proposal, { profile }: SeenColumn): Proposal {
  const numbers = profile.whole + profile.decimal;
  if (proposal.role === "ignore" || proposal.role === "province" || numbers === 0) return proposal;
  return {
    ...proposal,
    certainty: Math.min(0.98, proposal.certainty + 0.05),
    because: proposal.because === byName ? byBoth : proposal.because,
  };
}

function firstGuess(column: SeenColumn, province: number | null): Proposal | null {
  if (column.mapped !== null) return { role: column.mapped, certainty: 1, because: byPerson };
  if (column.index === province) return provinceColumn(column);
  if (column.byName === null) return null;
  if (column.byName.role === "province" && province !== null) {
    return { role: "ignore", certainty: 0.7, because: unknown };
  }
  return confirmed(column.byName, column);
}

/**
 * A role for each column: a person's word first, then names together with content, then content alone,
 * which fills only what no name claims and only where one column fits.
 */
export function settleColumns(
  columns: readonly SeenColumn[],
  province: number | null,
): SettledColumn[] {
  const mapped = new Set(columns.flatMap(({ mapped: role }) => role ?? []));
  const guesses = columns.map((column) => firstGuess(column, province));
  const claimed = new Set(guesses.flatMap((guess) => guess?.role ?? []));
  return columns.map((column, index) => {
    const { letter, header } = column;
    const guess = guesses[index] ?? null;
    const settled = { index: column.index, letter, header };
    if (
      guess !== null &&
      column.mapped === null &&
      guess.role !== "ignore" &&
      mapped.has(guess.role)
    ) {
      return { ...settled, role: "ignore", certainty: 0.9, because: otherTaken };
    }
    if (guess !== null) return { ...settled, ...guess };
    const role = roleByContent(column, columns, province);
    if (isEmpty(column)) return { ...settled, role: "ignore", certainty: 0.9, because: empty };
    if (role === "ignore" || claimed.has(role) || !speaksForItself(column, role)) {
      return { ...settled, role: "ignore", certainty: 0.5, because: unknown };
    }
    return { ...settled, role, certainty: header === "" ? 0.6 : 0.5, because: byContent };
  });
}
