import type { Text } from "@/lib/i18n/language";
import { type GridCell, type GridRow, textOf } from "@/lib/import/grid";
import { readFigureCells } from "@/lib/import/table/figure-cells";
import { isColumnNumbering } from "@/lib/import/table/header";
import { isNumber, lookOf } from "@/lib/import/table/profile";
import { provinceNamer } from "@/lib/import/table/province-cells";
import { labelOf } from "@/lib/import/table/row-label";
import type { TableContext } from "@/lib/import/table/table-context";
import type { BlockColumns, Column, IndicatorColumns } from "@/lib/import/table/wide-columns";
import type {
  Origin,
  ReadFigure,
  ReadMean,
  SkippedRow,
  TableEdition,
} from "@/lib/import/table-reading";
import { searchKey } from "@/lib/provinces/search-key";

export interface RowsReading {
  readonly figures: readonly ReadFigure[];
  readonly means: readonly ReadMean[];
  readonly skipped: readonly SkippedRow[];
}

export const skipReasons = {
  region: { vi: "dòng tên vùng", en: "the name of a region" },
  header: { vi: "tiêu đề lặp lại", en: "the header again" },
  wordsOnly: {
    vi: "không có số ở cột kết quả hay xếp hạng",
    en: "no number in the columns of values and ranks",
  },
  notPrinted: { vi: "không in kết quả và hạng", en: "neither value nor rank is printed" },
  page: { vi: "số trang", en: "the number of a page" },
  numbering: { vi: "dòng đánh số cột", en: "the numbers of the columns" },
} as const satisfies Record<string, Text>;

const noOther: Readonly<Record<string, string>> = {};

/** Reads the rows of one block of a wide table. */
export class WideRows {
  readonly figures: ReadFigure[] = [];
  readonly means: ReadMean[] = [];
  readonly skipped: SkippedRow[] = [];
  readonly #context: TableContext;
  readonly #edition: TableEdition;
  readonly #headerKeys: readonly string[];
  readonly #nameOf: ReturnType<typeof provinceNamer>;
  readonly #rowOf = new Map<string, number>();

  constructor(context: TableContext, edition: TableEdition, header: readonly string[]) {
    this.#context = context;
    this.#edition = edition;
    this.#headerKeys = header.map(searchKey);
    this.#nameOf = provinceNamer(context);
  }

  read(given: GridRow, columns: BlockColumns): void {
    const row = this.#inPlace(given, columns);
    const name = textOf(row.cells[columns.province.index]);
    const named = name === "" ? null : this.#nameOf(name, this.#edition.unitSet);
    if (named?.kind === "found") this.#readProvince(row, columns, named.slug);
    else if (hasFigure(row, columns))
      this.#readOther(row, columns, name, named?.kind === "unknown" ? named.why : null);
    else this.#skipWords(row, columns, name);
  }

  /** A row whose first cell is missing, such as a mean without an ordinal number, moved back under its columns. */
  #inPlace(row: GridRow, columns: BlockColumns): GridRow {
    const { index } = columns.province;
    const before = textOf(row.cells[index - 1]);
    if (index === 0 || !isNumber(row.cells[index]) || lookOf(before) !== "word") return row;
    const { unitSet } = this.#edition;
    const { kind } = labelOf(before, unitSet, this.#context.catalogue);
    const isLabel = kind !== "other" && !(kind === "region" && this.#hasRegions(columns));
    const isName = this.#context.isProvince(before);
    return isLabel || isName ? { ...row, cells: ["", ...row.cells] } : row;
  }

  #origin(row: GridRow, column: Column): Origin {
    const { file, sheet } = this.#context.grid;
    const value = textOf(row.cells[column.index]);
    return { file, sheet, row: row.row, column: column.place, value };
  }

  #report(row: GridRow, column: Column, message: Text): void {
    this.#context.problems.add({ ...this.#origin(row, column), message });
  }

  #skip(row: GridRow, text: string, why: Text): void {
    this.skipped.push({ row: row.row, text: text.slice(0, 120), why });
  }

  #isDoubled(row: GridRow, columns: BlockColumns, slug: string): boolean {
    const before = this.#rowOf.get(slug);
    if (before === undefined) {
      this.#rowOf.set(slug, row.row);
      return false;
    }
    this.#report(row, columns.province, {
      vi: `Tỉnh này đã có ở dòng ${before}. Bỏ một dòng, hoặc sửa tên nếu là tỉnh khác.`,
      en: `This province is already in row ${before}. Remove one, or correct the name if it is another.`,
    });
    return true;
  }

  #readProvince(row: GridRow, columns: BlockColumns, slug: string): void {
    if (this.#isDoubled(row, columns, slug)) return;
    let isPrinted = false;
    for (const group of columns.indicators) {
      const words = this.#words(row, group);
      isPrinted ||= words.faulty || words.value !== "" || words.rank !== "";
      if (words.value === "" && words.rank === "") continue;
      const province = this.#origin(row, columns.province);
      const { indicator, value, rank } = group;
      this.figures.push({
        indicator: indicator.code,
        year: String(this.#edition.year),
        unitSet: this.#edition.unitSet,
        province: slug,
        value: words.value,
        rank: words.rank,
        of: words.of,
        other: noOther,
        origin: {
          row: province,
          province,
          value: value === null ? null : this.#origin(row, value),
          rank: rank === null ? null : this.#origin(row, rank),
        },
      });
    }
    if (!isPrinted) {
      this.#skip(row, textOf(row.cells[columns.province.index]), skipReasons.notPrinted);
    }
  }

  #words(row: GridRow, group: IndicatorColumns) {
    const cellOf = (column: Column | null) =>
      column === null ? undefined : row.cells[column.index];
    const cells = { value: cellOf(group.value), rank: cellOf(group.rank), of: cellOf(group.of) };
    return readFigureCells(cells, group.indicator, group.decimalMark, (part, why) => {
      const column = group[part];
      if (column !== null) this.#report(row, column, why);
    });
  }

  /** A row with figures and no province: a mean, a total, or a name that nobody knows. */
  #readOther(row: GridRow, columns: BlockColumns, name: string, why: (() => Text) | null): void {
    const text = name === "" ? wordsBefore(row, columns) : name;
    const label = labelOf(text, this.#edition.unitSet, this.#context.catalogue);
    const isNameless = label.kind === "region" && name === "" && this.#hasRegions(columns);
    if (!isNameless && (label.kind === "mean" || label.kind === "region")) {
      this.#readMeans(row, columns, label.region);
    } else if (label.kind === "passed") {
      this.#skip(row, text, label.why);
    } else if (this.#rowOf.size === 0 && isColumnNumbering(row)) {
      this.#skip(row, text, skipReasons.numbering);
    } else if (name === "" && isPageNumber(row, columns)) {
      this.#skip(row, row.cells.map(textOf).join(""), skipReasons.page);
    } else {
      this.#report(
        row,
        columns.province,
        why?.() ?? {
          vi: "Dòng có số nhưng không có tên tỉnh. Điền tên tỉnh, hoặc bỏ dòng.",
          en: "The row has figures but no province. Enter its name, or remove the row.",
        },
      );
    }
  }

  /** Whether the region of each province stands before its name: then a row without a name is no mean. */
  #hasRegions(columns: BlockColumns): boolean {
    const { isProvince, grid } = this.#context;
    return grid.rows.some(
      (row) =>
        isProvince(textOf(row.cells[columns.province.index])) && wordsBefore(row, columns) !== "",
    );
  }

  #readMeans(row: GridRow, columns: BlockColumns, region: string | null): void {
    for (const group of columns.indicators) {
      const { value, indicator } = group;
      if (value === null) continue;
      const words = this.#words(row, { ...group, rank: null, of: null });
      if (words.value === "") continue;
      this.means.push({
        indicator: indicator.code,
        year: String(this.#edition.year),
        unitSet: this.#edition.unitSet,
        region,
        value: words.value,
        origin: this.#origin(row, value),
      });
    }
  }

  #skipWords(row: GridRow, columns: BlockColumns, name: string): void {
    const cells = row.cells.slice(columns.block.from, columns.block.to).map(textOf);
    const text = name === "" ? cells.filter((cell) => cell !== "").join(" ") : name;
    if (text === "") return;
    const again = cells.filter(
      (cell, index) =>
        cell !== "" && this.#headerKeys[columns.block.from + index]?.endsWith(searchKey(cell)),
    );
    if (again.length >= 2) this.#skip(row, text, skipReasons.header);
    else if (isColumnNumbering(row)) this.#skip(row, text, skipReasons.numbering);
    else if (labelOf(text, this.#edition.unitSet, this.#context.catalogue).kind === "region") {
      this.#skip(row, text, skipReasons.region);
    } else this.#skip(row, text, skipReasons.wordsOnly);
  }
}

/** One small whole number alone on its row, and not where a place would stand. */
function isPageNumber({ cells }: GridRow, { indicators }: BlockColumns): boolean {
  const filled = cells.map(textOf).filter((text) => text !== "");
  const isPlace = indicators.some(({ rank }) => rank !== null && textOf(cells[rank.index]) !== "");
  return !isPlace && filled.length === 1 && /^\d{1,3}$/.test(filled[0] ?? "");
}

function isFigure(cell: GridCell | undefined): boolean {
  return isNumber(cell) || (cell !== undefined && typeof cell !== "string");
}

function hasFigure(row: GridRow, { indicators }: BlockColumns): boolean {
  return indicators.some(({ value, rank }) =>
    [value, rank].some((column) => column !== null && isFigure(row.cells[column.index])),
  );
}

/** What stands left of an empty name: a merged cell puts "Trung bình" under the ordinal numbers. */
function wordsBefore(row: GridRow, { block, province }: BlockColumns): string {
  return row.cells
    .slice(block.from, province.index)
    .filter((cell) => lookOf(cell) === "word")
    .map(textOf)
    .join(" ");
}
