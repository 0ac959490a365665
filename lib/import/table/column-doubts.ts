import type { Text } from "@/lib/i18n/language";
import { columnLetter } from "@/lib/import/grid";
import type { Blocks } from "@/lib/import/table/blocks";
import { roleByContent, type SeenColumn, type SettledColumn } from "@/lib/import/table/columns";
import type { Header } from "@/lib/import/table/header";
import type { TableContext } from "@/lib/import/table/table-context";
import type { Role } from "@/lib/import/table-reading";

/** The role that the cells speak for, where they speak against the settled one; null where they do not. */
function contradicted(
  column: SeenColumn,
  role: Role,
  columns: readonly SeenColumn[],
  province: number | null,
): Role | null {
  const { profile } = column;
  const numbers = profile.whole + profile.decimal;
  if (column.mapped !== null || role === "ignore") return null;
  if (column.index === province) {
    return column.byName === null || column.byName.role === "province" ? null : "province";
  }
  if (role === "province")
    return numbers > profile.word ? roleByContent(column, columns, province) : null;
  if (profile.word > numbers) return "ignore";
  if (role === "value" || role.startsWith("value:")) return profile.looksRanked ? "rank" : null;
  return profile.decimal > 0 && profile.decimal >= profile.whole ? "value" : null;
}

/** "C (Kết quả): 85,77; 90,1; 77 → value". */
function worded(column: SeenColumn, role: Role): string {
  const header = column.header === "" ? "" : ` (${column.header.slice(0, 60)})`;
  return `${column.letter}${header}: ${column.profile.samples.join("; ")} → ${role}`;
}

export interface Doubt {
  readonly column: SeenColumn | null;
  readonly message: Text;
}

function doubt(
  column: SeenColumn | null,
  what: Text,
  seen: readonly string[],
  give: readonly string[],
): Doubt {
  const list = seen.slice(0, 30).join(" | ");
  const map = `--map "${give.join(",")}"`;
  return {
    column,
    message: {
      vi: `${what.vi} Các cột: ${list}. Chỉ rõ cột, ví dụ ${map}.`,
      en: `${what.en} The columns: ${list}. Say which is which, such as ${map}.`,
    },
  };
}

const texts = {
  contradiction: {
    vi: "Tên cột và nội dung các ô không khớp (có thể hai cột bị đổi chỗ).",
    en: "Names of columns contradict their cells (two may be swapped).",
  },
  noProvince: {
    vi: "Không tìm thấy cột tên tỉnh.",
    en: "No column holds the names of provinces.",
  },
  manyProvinces: {
    vi: "Nhiều cột cùng chứa tên tỉnh. Nếu là hai bảng đặt cạnh nhau, hãy tách thành hai trang.",
    en: "Several columns hold names of provinces. If two tables stand side by side, put them on two sheets.",
  },
  noFigure: {
    vi: "Không tìm thấy cột kết quả hay xếp hạng.",
    en: "No column holds values or ranks.",
  },
} as const;

function doubled(role: Role): Text {
  return {
    vi: `Nhiều cột cùng có thể là ${role}.`,
    en: `Several columns may be ${role}.`,
  };
}

function isFigureRole(role: Role): boolean {
  return /^(?:value|rank)(?::|$)/.test(role);
}

/** What forbids reading the rows: contradictions, two columns for one role, none for a needed one. */
export function doubtColumns(
  columns: readonly SeenColumn[],
  settled: readonly SettledColumn[],
  province: number | null,
  blocks: Blocks,
): Doubt[] {
  const pairs = columns.map((column, index) => ({
    column,
    role: settled[index]?.role ?? "ignore",
  }));
  const seen = pairs.map(({ column, role }) => worded(column, role));
  if (blocks.kind === "unclear") {
    const give = blocks.columns.map(
      (index, order) => `${columnLetter(index)}=${order === 0 ? "province" : "ignore"}`,
    );
    return [doubt(null, texts.manyProvinces, seen, give)];
  }
  const against = pairs.flatMap(({ column, role }) => {
    const better = contradicted(column, role, columns, province);
    return better === null ? [] : [{ column, better }];
  });
  const [first] = against;
  if (first !== undefined) {
    const give = against.map(({ column, better }) => `${column.letter}=${better}`);
    return [doubt(first.column, texts.contradiction, seen, give)];
  }
  const doubts: Doubt[] = [];
  const roles = new Set(pairs.map(({ role }) => role));
  for (const role of roles) {
    if (role === "ignore" || role === "ordinal") continue;
    const same = pairs.filter((pair) => pair.role === role);
    if (same.length < 2) continue;
    const give = same.map(
      ({ column }, index) => `${column.letter}=${index === 0 ? role : "ignore"}`,
    );
    doubts.push(doubt(same[1]?.column ?? null, doubled(role), seen, give));
  }
  if (!roles.has("province")) {
    const wordy = columns.find(({ profile }) => profile.word > 0) ?? columns[0];
    doubts.push(doubt(null, texts.noProvince, seen, [`${wordy?.letter ?? "B"}=province`]));
  }
  if (![...roles].some(isFigureRole)) {
    const numeric = columns.find(
      ({ profile, index }) => index !== province && profile.whole + profile.decimal > 0,
    );
    doubts.push(doubt(null, texts.noFigure, seen, [`${numeric?.letter ?? "C"}=value`]));
  }
  return doubts;
}

export function addDoubts(doubts: readonly Doubt[], header: Header, context: TableContext): void {
  for (const { column, message } of doubts) {
    context.problems.add({
      file: context.grid.file,
      sheet: context.grid.sheet,
      row: header.row === 0 ? null : header.row,
      column: column === null ? null : placeOf(column),
      value: null,
      message,
    });
  }
}

/** "C (Kết quả)". */
export function placeOf({ letter, header }: { letter: string; header: string }): string {
  return header === "" ? letter : `${letter} (${header})`;
}
