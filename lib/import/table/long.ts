import type { Text } from "@/lib/i18n/language";
import { columnLetter, type GridRow, textOf } from "@/lib/import/grid";
import { widthOf } from "@/lib/import/table/blocks";
import { placeOf } from "@/lib/import/table/column-doubts";
import { decimalMarkOf, readFigureCells } from "@/lib/import/table/figure-cells";
import { indicatorNamer } from "@/lib/import/table/indicator-cells";
import type { LongTable } from "@/lib/import/table/long-columns";
import { readSubject, type Subject } from "@/lib/import/table/long-subject";
import { oddCells } from "@/lib/import/table/odd-cells";
import { lookOf } from "@/lib/import/table/profile";
import { provinceNamer } from "@/lib/import/table/province-cells";
import { labelOf } from "@/lib/import/table/row-label";
import type { TableContext } from "@/lib/import/table/table-context";
import { skipReasons } from "@/lib/import/table/wide-rows";
import type {
  Origin,
  ReadFigure,
  ReadMean,
  Role,
  SkippedRow,
  TableReading,
} from "@/lib/import/table-reading";
import type { Indicator } from "@/lib/indicators/indicator";
import { searchKey } from "@/lib/provinces/search-key";

const ownFields: ReadonlySet<string> = new Set(
  "indicator year unit_set province value rank of".split(" "),
);

class LongRows {
  readonly figures: ReadFigure[] = [];
  readonly means: ReadMean[] = [];
  readonly skipped: SkippedRow[] = [];
  readonly #context: TableContext;
  readonly #table: LongTable;
  readonly #places: ReadonlyMap<string, string>;
  readonly #others: readonly (readonly [string, number])[];
  readonly #decimalMark: "," | "." | null;
  readonly #headerKeys: readonly string[];
  readonly #nameOf: ReturnType<typeof provinceNamer>;
  readonly #indicatorOf: ReturnType<typeof indicatorNamer>;
  readonly #rowOf = new Map<string, number>();
  readonly #reported = new Set<string>();

  constructor(context: TableContext, table: LongTable, rows: readonly GridRow[]) {
    this.#context = context;
    this.#table = table;
    const headers = new Map(table.columns.map(({ letter, header }) => [letter, header]));
    const place = (index: number) => {
      const letter = columnLetter(index);
      return placeOf({ letter, header: headers.get(letter) ?? "" });
    };
    this.#places = new Map([...table.fields].map(([field, index]) => [field, place(index)]));
    this.#others = [...table.fields].filter(([field]) => !ownFields.has(field));
    const value = table.fields.get("value");
    const mark = value === undefined || table.own ? null : decimalMarkOf(rows, value);
    this.#decimalMark = table.own ? "." : mark;
    const header = context.grid.rows[table.bodyFrom - 1]?.cells ?? [];
    this.#headerKeys = header.map((cell) => searchKey(textOf(cell)));
    this.#nameOf = provinceNamer(context);
    this.#indicatorOf = indicatorNamer(context);
  }

  read(row: GridRow): void {
    const province = this.#text(row, "province");
    const hasFigure = this.#hasFigure(row);
    if (!hasFigure && (province === "" || this.#isHeaderAgain(row))) {
      const text = row.cells
        .map(textOf)
        .filter((cell) => cell !== "")
        .join(" ");
      if (text === "") return;
      const why = this.#isHeaderAgain(row) ? skipReasons.header : skipReasons.wordsOnly;
      this.#skip(row, text, why);
      return;
    }
    const subject = this.#subject(row);
    if (subject === null) return;
    const named = this.#nameOf(province, subject.unitSet);
    if (named.kind === "found") {
      this.#readFigure(row, subject, named.slug);
      return;
    }
    const label = labelOf(province, subject.unitSet, this.#context.catalogue);
    if (label.kind === "mean" || label.kind === "region") {
      this.#readMean(row, subject, label.region);
    } else if (label.kind === "passed") {
      this.#skip(row, province, label.why);
    } else {
      this.#reportOnce(row, "province", `${subject.unitSet} ${province}`, named.why);
    }
  }

  #cell(row: GridRow, field: string) {
    const index = this.#table.fields.get(field);
    return index === undefined ? undefined : row.cells[index];
  }

  #text(row: GridRow, field: string): string {
    return textOf(this.#cell(row, field));
  }

  #hasFigure(row: GridRow): boolean {
    return ["value", "rank"].some((field) => {
      const look = lookOf(this.#cell(row, field));
      return look === "whole" || look === "decimal" || typeof this.#cell(row, field) === "object";
    });
  }

  #isHeaderAgain(row: GridRow): boolean {
    const same = row.cells.filter((cell, index) => {
      const text = searchKey(textOf(cell));
      return text !== "" && text === this.#headerKeys[index];
    });
    return same.length >= 3;
  }

  #origin(row: GridRow, field: string): Origin {
    const { file, sheet } = this.#context.grid;
    const column = this.#places.get(field) ?? "";
    return { file, sheet, row: row.row, column, value: this.#text(row, field) };
  }

  #report(row: GridRow, field: string, message: Text): void {
    const { column, ...origin } = this.#origin(row, field);
    this.#context.problems.add({ ...origin, column: column === "" ? null : column, message });
  }

  /** One mistake in a thousand rows is one thing to correct. */
  #reportOnce(row: GridRow, field: string, text: string, why: Text | (() => Text)): void {
    const key = `${field} ${text}`;
    if (this.#reported.has(key)) return;
    this.#reported.add(key);
    this.#report(row, field, typeof why === "function" ? why() : why);
  }

  #skip(row: GridRow, text: string, why: Text): void {
    this.skipped.push({ row: row.row, text: text.slice(0, 120), why });
  }

  #subject(row: GridRow): Subject | null {
    return readSubject(
      (field) => this.#text(row, field),
      this.#context.edition,
      this.#indicatorOf,
      (field, text, why) => this.#reportOnce(row, field, text, why),
    );
  }

  #words(row: GridRow, indicator: Indicator) {
    const cells = {
      value: this.#cell(row, "value"),
      rank: this.#cell(row, "rank"),
      of: this.#cell(row, "of"),
    };
    return readFigureCells(cells, indicator, this.#decimalMark, (part, why) => {
      this.#report(row, part, why);
    });
  }

  #readFigure(row: GridRow, { indicator, year, unitSet }: Subject, slug: string): void {
    const period = `${this.#text(row, "period_from")}|${this.#text(row, "period_to")}`;
    const key = `${indicator.code}|${year}|${unitSet}|${slug}|${period}`;
    const before = this.#rowOf.get(key);
    if (before !== undefined) {
      this.#report(row, "province", {
        vi: `Tỉnh này đã có số của ${indicator.code} năm ${year} ở dòng ${before}. Bỏ một dòng.`,
        en: `This province already has a figure of ${indicator.code} ${year} in row ${before}. Remove one.`,
      });
      return;
    }
    this.#rowOf.set(key, row.row);
    const { value, rank, of, faulty } = this.#words(row, indicator);
    if (value === "" && rank === "") {
      if (!faulty) this.#skip(row, this.#text(row, "province"), skipReasons.notPrinted);
      return;
    }
    const province = this.#origin(row, "province");
    this.figures.push({
      indicator: indicator.code,
      year,
      unitSet,
      province: slug,
      value,
      rank,
      of,
      other: this.#other(row),
      origin: {
        row: province,
        province,
        value: this.#table.fields.has("value") ? this.#origin(row, "value") : null,
        rank: this.#table.fields.has("rank") ? this.#origin(row, "rank") : null,
      },
    });
  }

  #other(row: GridRow): Readonly<Record<string, string>> {
    const other: Record<string, string> = {};
    for (const [field, index] of this.#others) other[field] = textOf(row.cells[index]);
    return other;
  }

  #readMean(row: GridRow, { indicator, year, unitSet }: Subject, region: string | null): void {
    const { value } = this.#words(row, indicator);
    if (value === "") return;
    const origin = this.#origin(row, "value");
    this.means.push({ indicator: indicator.code, year, unitSet, region, value, origin });
  }
}

/** Cells to look at; our own columns are often empty, and say what they are. */
function oddRows({ bodyFrom, columns, fields }: LongTable, context: TableContext) {
  const province = fields.get("province") ?? 0;
  const { rows } = context.grid;
  const named = rows
    .slice(bodyFrom)
    .filter(({ cells }) => context.isProvince(textOf(cells[province])));
  const byLetter = new Map(columns.map((column) => [column.letter, column]));
  const settled = Array.from({ length: widthOf(rows) }, (_, index) => index).flatMap((index) => {
    const column = byLetter.get(columnLetter(index));
    if (column === undefined) return [];
    const role: Role =
      column.role === "list:value" ? "value" : column.role === "list:rank" ? "rank" : column.role;
    return { ...column, index, role };
  });
  const block = { from: 0, to: widthOf(rows), province };
  return oddCells(named, settled, { block, moved: 0, province }, context.grid);
}

/** Reads a table with one row a figure. */
export function readLong(
  table: LongTable,
  context: TableContext,
): Omit<TableReading, "file" | "sheet" | "problems"> {
  const { rows } = context.grid;
  const reader = new LongRows(context, table, rows.slice(table.bodyFrom, table.bodyFrom + 500));
  for (let index = table.bodyFrom; index < rows.length; index += 1) {
    const row = rows[index];
    if (row !== undefined) reader.read(row);
  }
  const { headerRow, columns } = table;
  const { figures, means, skipped } = reader;
  const doubts = table.own ? [] : oddRows(table, context);
  return { shape: "long", headerRow, columns, figures, means, skipped, doubts };
}
