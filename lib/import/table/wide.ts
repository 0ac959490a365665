import type { GridRow } from "@/lib/import/grid";
import { textOf } from "@/lib/import/grid";
import { findBlocks, nameColumns, rowsToLookAt } from "@/lib/import/table/blocks";
import { joinBrokenNames } from "@/lib/import/table/broken-names";
import { addDoubts, doubtColumns } from "@/lib/import/table/column-doubts";
import { seeColumns, settleColumns } from "@/lib/import/table/columns";
import { findHeader, firstWordedRow, type Header } from "@/lib/import/table/header";
import { mappedRole } from "@/lib/import/table/mapping";
import { proposeByName } from "@/lib/import/table/name-proposal";
import { oddCells } from "@/lib/import/table/odd-cells";
import { isNumber } from "@/lib/import/table/profile";
import type { TableContext } from "@/lib/import/table/table-context";
import { codesOf, layColumns } from "@/lib/import/table/wide-columns";
import { WideRows } from "@/lib/import/table/wide-rows";
import type { TableReading } from "@/lib/import/table-reading";

type WideReading = Omit<TableReading, "file" | "sheet" | "problems">;

function firstNamedRow(rows: readonly GridRow[], context: TableContext): number {
  const columns = nameColumns(rows, context);
  return rows.findIndex(
    ({ cells }) =>
      columns.some((column) => context.isProvince(textOf(cells[column]))) &&
      cells.some((cell) => isNumber(cell) || textOf(cell) === "-"),
  );
}

function headerOf(rows: readonly GridRow[], context: TableContext): Header {
  const knows = (text: string) =>
    mappedRole(context.mapping, -1, text, context.edition?.year ?? null) !== null ||
    proposeByName(text, context) !== null;
  const first = firstNamedRow(rows, context);
  if (first >= 0) return findHeader(rows, first, knows);
  const worded = firstWordedRow(rows, knows);
  return worded < 0 ? { row: 0, texts: [], bodyFrom: 0 } : findHeader(rows, worded + 1, knows);
}

function refuse(context: TableContext, row: number | null, vi: string, en: string): void {
  const { file, sheet } = context.grid;
  context.problems.add({ file, sheet, row, column: null, value: null, message: { vi, en } });
}

function checkCodes(codes: readonly string[], context: TableContext): void {
  for (const code of codes.filter((candidate) => !context.indicators.has(candidate))) {
    const named = JSON.stringify(code);
    refuse(
      context,
      null,
      `Không có chỉ số ${named} trong danh mục. Sửa --indicator hoặc --map.`,
      `There is no indicator ${named} in the catalogue. Correct --indicator or --map.`,
    );
  }
}

/** Reads a table with one row a province. */
export function readWide(context: TableContext): WideReading {
  const rows = joinBrokenNames(context.grid.rows, context);
  const header = headerOf(rows, context);
  const body = rows.slice(header.bodyFrom);
  const found = findBlocks(body, header.texts, context);
  const blocks = found.kind === "plain" ? found.blocks : null;
  const block = blocks?.[0] ?? { from: 0, to: header.texts.length, province: null };
  const { province } = block;
  const named =
    province === null
      ? body
      : body.filter(({ cells }) => context.isProvince(textOf(cells[province])));
  const looked = (named.length > 0 ? named : body).slice(0, rowsToLookAt);
  const seen = seeColumns(block, header.texts, looked, context);
  const settled = settleColumns(seen, province);
  const taken = settled.map(({ letter, header: text, role, certainty, because }) => ({
    letter,
    header: text,
    role,
    certainty,
    because,
  }));
  const reading = { shape: "wide" as const, headerRow: header.row, columns: taken };
  const nothing = { ...reading, figures: [], means: [], skipped: [], doubts: [] };
  const doubts = doubtColumns(seen, settled, province, found);
  addDoubts(doubts, header, context);
  if (context.edition === null) {
    refuse(
      context,
      null,
      "Bảng không tự nói là chỉ số nào, năm nào. Thêm --indicator, --year và --unit-set.",
      "The table does not say which index and year it is of. Add --indicator, --year and --unit-set.",
    );
    return nothing;
  }
  checkCodes(
    [...new Set([context.edition.indicator, ...codesOf(settled, context.edition)])],
    context,
  );
  if (blocks === null || doubts.length > 0) return nothing;
  const columns = layColumns(settled, blocks, body, context.edition, context.indicators);
  const reader = new WideRows(context, context.edition, header.texts);
  for (const each of columns) for (const row of body) reader.read(row, each);
  const { figures, means, skipped } = reader;
  const odd = columns.flatMap(({ block: each, province: { index } }) =>
    oddCells(
      body.filter(({ cells }) => context.isProvince(textOf(cells[index]))),
      settled,
      { block: each, moved: each.from - block.from, province: index },
      context.grid,
    ),
  );
  return { ...reading, figures, means, skipped, doubts: odd };
}
