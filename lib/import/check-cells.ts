import type { Text } from "@/lib/i18n/language";
import type { Problem } from "@/lib/import/problem";
import type { RawRow } from "@/lib/import/read-csv";
import type { RawTables } from "@/lib/import/read-folder";
import { type Reference, type TableShape, tableNames, tables } from "@/lib/import/tables";

/** Control and invisible characters, halves of a pair, and the sign of a lost character; line feeds are text. */
export const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\uFFFD]/u;

export function problemAt(raw: RawRow, column: string, message: Text): Problem {
  const { file, sheet, row } = raw;
  const place = raw.places?.[column];
  const found = {
    column: place?.column ?? column,
    value: place?.value ?? raw.cells[column] ?? null,
  };
  return { file, ...(sheet === undefined ? {} : { sheet }), row, ...found, message };
}

function keyOf(raw: RawRow, columns: readonly string[]): string {
  return columns.map((column) => raw.cells[column] ?? "").join("\u0000");
}

function checkText(rows: readonly RawRow[], problems: Problem[]): void {
  for (const raw of rows) {
    for (const [column, value] of Object.entries(raw.cells)) {
      if (value === "") continue;
      if (unprintable.test(value.replaceAll("\n", ""))) {
        const vi = "Ô có ký tự điều khiển hoặc ký tự ẩn.";
        const en = "The cell holds a control or invisible character.";
        problems.push(problemAt(raw, column, { vi, en }));
      } else if (value !== value.trim()) {
        const vi = "Ô có khoảng trắng ở đầu hoặc cuối.";
        problems.push(problemAt(raw, column, { vi, en: "The cell begins or ends with a blank." }));
      }
    }
  }
}

function checkPairs(rows: readonly RawRow[], shape: TableShape, problems: Problem[]): void {
  const stems = shape.columns
    .filter((column) => column.endsWith("_vi"))
    .map((column) => column.slice(0, -"_vi".length));
  for (const raw of rows) {
    for (const stem of stems) {
      const [vi, en] = [`${stem}_vi`, `${stem}_en`];
      if ((raw.cells[vi] === "") === (raw.cells[en] === "")) continue;
      problems.push(
        problemAt(raw, raw.cells[vi] === "" ? vi : en, {
          vi: `Thiếu một ngôn ngữ: ${vi} và ${en} phải cùng có hoặc cùng trống.`,
          en: `One language is missing: ${vi} and ${en} must both be filled or both be empty.`,
        }),
      );
    }
  }
}

function checkDoubles(rows: readonly RawRow[], shape: TableShape, problems: Problem[]): void {
  const first = new Map<string, RawRow>();
  const column = shape.key.at(-1) ?? "";
  for (const raw of rows) {
    const key = keyOf(raw, shape.key);
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, raw);
      continue;
    }
    const place = `${before.file}:${before.row}`;
    problems.push(
      problemAt(raw, column, {
        vi: `Trùng với ${place} (khóa: ${shape.key.join(", ")}).`,
        en: `Same as ${place} (key: ${shape.key.join(", ")}).`,
      }),
    );
  }
}

function checkReference(
  rows: readonly RawRow[],
  { columns, to }: Reference,
  known: ReadonlySet<string>,
  problems: Problem[],
): void {
  const column = columns.at(-1) ?? "";
  for (const raw of rows) {
    if (raw.cells[column] === "" || known.has(keyOf(raw, columns))) continue;
    const name = columns.map((part) => raw.cells[part]).join(" ");
    problems.push(
      problemAt(raw, column, {
        vi: `Không có ${JSON.stringify(name)} trong ${to}.csv.`,
        en: `There is no ${JSON.stringify(name)} in ${to}.csv.`,
      }),
    );
  }
}

/**
 * What can be said of the cells before their meaning is known: printable text, both languages,
 * no two rows with one key, and references that lead somewhere.
 */
export function checkCells(raw: RawTables): Problem[] {
  const problems: Problem[] = [];
  const keys = new Map(
    tableNames.map((name) => [name, new Set(raw[name].map((row) => keyOf(row, tables[name].key)))]),
  );
  for (const name of tableNames) {
    const shape = tables[name];
    checkText(raw[name], problems);
    checkPairs(raw[name], shape, problems);
    checkDoubles(raw[name], shape, problems);
    for (const reference of shape.references) {
      checkReference(raw[name], reference, keys.get(reference.to) ?? new Set(), problems);
    }
  }
  return problems;
}
