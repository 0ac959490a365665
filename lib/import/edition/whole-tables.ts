import type { Text } from "@/lib/i18n/language";
import type { EditionHeader } from "@/lib/import/edition/header";
import type { Problem } from "@/lib/import/problem";
import type { Origin, ReadFigure, TableReading } from "@/lib/import/table-reading";
import type { Archive } from "@/lib/rankings/archive";

/** Says of tables that were read without an error, and without a figure, that nothing is in them. */
export function emptyProblems(readings: readonly TableReading[]): Problem[] {
  if (readings.some(({ figures, problems }) => figures.length > 0 || problems.length > 0))
    return [];
  return readings.slice(0, 1).map(({ file }) => ({
    file,
    row: null,
    column: null,
    value: null,
    message: {
      vi: "Không có số liệu nào: không dòng nào có cả tên tỉnh và số. Xem các dòng bị bỏ qua, kiểm tra đúng tệp, đúng trang tính.",
      en: "There is no figure: no row has both a province and a number. See the rows passed over, and check that it is the right file and sheet.",
    },
  }));
}

function placeOf({ sheet, row }: Origin): Text {
  return sheet === null
    ? { vi: `dòng ${row}`, en: `row ${row}` }
    : { vi: `trang ${sheet}, dòng ${row}`, en: `sheet ${sheet}, row ${row}` };
}

/** Parts the figures into those that come for the first time and what is to be said of the others. */
export function withoutDoubles(figures: readonly ReadFigure[]): {
  readonly figures: readonly ReadFigure[];
  readonly problems: readonly Problem[];
} {
  const first = new Map<string, ReadFigure>();
  const problems: Problem[] = [];
  for (const figure of figures) {
    const { indicator, year, unitSet, province, other, origin } = figure;
    const key = [indicator, year, unitSet, province, other.period_from, other.period_to].join("|");
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, figure);
      continue;
    }
    const place = placeOf(before.origin.row);
    problems.push({
      ...(origin.province ?? origin.row),
      message: {
        vi: `Tỉnh này đã có số của ${indicator} năm ${year} ở ${place.vi}. Bỏ một chỗ, hoặc chọn một trang bằng --sheet.`,
        en: `This province already has a figure of ${indicator} ${year} in ${place.en}. Remove one of them, or choose one sheet with --sheet.`,
      },
    });
  }
  return { figures: [...first.values()], problems };
}

/** The number ranked that a person gave must be one that there can be. */
export function rankedProblems({ of, edition }: EditionHeader, archive: Archive): Problem[] {
  if (of === null || edition === null) return [];
  const most = archive.roster(edition.unitSet, edition.year).length;
  if (of <= most) return [];
  return [
    {
      file: "--",
      row: null,
      column: "--of",
      value: String(of),
      message: {
        vi: `Năm ${edition.year} bộ ${edition.unitSet} chỉ có ${most} tỉnh. Sửa --of hoặc --unit-set.`,
        en: `In ${edition.year} the ${edition.unitSet} were ${most} provinces. Correct --of or --unit-set.`,
      },
    },
  ];
}

const advice = {
  cell: {
    vi: "Đối chiếu với bản gốc và sửa; nếu ô đúng, xem cột được hiểu là gì, xem lại --year và --unit-set.",
    en: "Compare with the original and correct it; if it is right, see what its column was taken for, and --year and --unit-set.",
  },
  flag: { vi: "Sửa --year hoặc --unit-set.", en: "Correct --year or --unit-set." },
} as const satisfies Record<string, Text>;

/**
 * What the rules shared with the folders of figures say, with what to do about it. What no column of the
 * table says was said by a flag, once for all rows.
 */
export function explained(
  problems: readonly Problem[],
  readings: readonly TableReading[],
): Problem[] {
  const said = new Set(readings.flatMap(({ columns }) => columns.map(({ role }) => role)));
  return problems.map((problem) => {
    const { column, value, message } = problem;
    const isFlag = (column === "unit_set" || column === "year") && !said.has(`list:${column}`);
    const { vi, en } = isFlag ? advice.flag : advice.cell;
    const text = { vi: `${message.vi} ${vi}`, en: `${message.en} ${en}` };
    if (isFlag) {
      const flag = `--${column.replace("_", "-")}`;
      return { file: "--", row: null, column: flag, value, message: text };
    }
    return { ...problem, row: problem.row === 0 ? null : problem.row, message: text };
  });
}
