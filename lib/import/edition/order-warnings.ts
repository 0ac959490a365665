import type { Figure } from "@/lib/figures/figure";
import { formatNumber } from "@/lib/i18n/format";
import type { ReadEdition } from "@/lib/import/edition/read-edition";
import { cellAt, makeWarning, type Warning } from "@/lib/import/edition/warning";
import type { Parsed } from "@/lib/import/parse-rows";
import type { Problem } from "@/lib/import/problem";
import type { Archive } from "@/lib/rankings/archive";
import { compareDecimals } from "@/lib/rankings/decimal";

type Placed = Parsed<Figure> & {
  readonly data: Figure & { readonly printed: string; readonly rank: number };
};

function isPlaced(row: Parsed<Figure>): row is Placed {
  return row.data.printed !== null && row.data.rank !== null;
}

/** Places that do not follow the values: a better place beside a worse value. */
export function orderWarning(edition: ReadEdition, archive: Archive): Warning | null {
  const sign = archive.indicator(edition.code)?.higherIsBetter === false ? -1 : 1;
  const placed = [...edition.rows.values()]
    .filter(isPlaced)
    .sort((a, b) => a.data.rank - b.data.rank);
  const cells = placed.flatMap((row, index): Problem[] => {
    const before = placed[index - 1];
    if (before === undefined) return [];
    const better = sign * compareDecimals(row.data.printed, before.data.printed);
    if (row.data.rank === before.data.rank ? better === 0 : better <= 0) return [];
    const { rank, printed } = before.data;
    return [
      cellAt(
        row,
        "rank",
        `Hạng ${row.data.rank} có giá trị ${formatNumber(row.data.printed, "vi")}, hạng ${rank} chỉ ${formatNumber(printed, "vi")}.`,
        `Place ${row.data.rank} has ${row.data.printed}, place ${rank} only ${printed}.`,
      ),
    ];
  });
  if (cells.length === 0) return null;
  const message = {
    vi: "Thứ tự hạng không khớp thứ tự giá trị; xem lại hàng hoặc cột có bị lệch không.",
    en: "The places do not follow the values; see whether a row or column has slipped.",
  };
  return makeWarning("order", edition, cells.length, message, cells);
}

/** Provinces with one value, where a place hangs on it: in an index, or where places are printed. */
export function tiesWarning(edition: ReadEdition, archive: Archive): Warning | null {
  const rows = [...edition.rows.values()];
  const isIndex = archive.indicator(edition.code)?.parent === null;
  if (!isIndex && !rows.some(({ data }) => data.rank !== null)) return null;
  const byValue = new Map<number, Parsed<Figure>[]>();
  for (const row of rows) {
    const { value } = row.data;
    if (value !== null) byValue.set(value, [...(byValue.get(value) ?? []), row]);
  }
  const cells = [...byValue.values()].flatMap((group) => {
    const [first, ...others] = group;
    if (first === undefined) return [];
    const places = group.map(({ data }) => data.rank ?? "–").join(", ");
    return others.map((row) =>
      cellAt(
        row,
        "value",
        `Bằng giá trị ở dòng ${first.raw.row} (hạng in: ${places}).`,
        `The same value as in row ${first.raw.row} (places printed: ${places}).`,
      ),
    );
  });
  if (cells.length === 0) return null;
  const message = {
    vi: "Có tỉnh bằng điểm; hạng in được giữ nguyên, hạng tính từ điểm số sẽ chung nhau.",
    en: "Some provinces have the same value; printed places stay, counted ones will be shared.",
  };
  return makeWarning("ties", edition, cells.length, message, cells);
}
