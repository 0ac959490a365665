import type { Average } from "@/lib/figures/figure";
import { cellAt, makeWarning, type Warning } from "@/lib/import/edition/warning";
import type { Parsed } from "@/lib/import/parse-rows";
import type { Problem } from "@/lib/import/problem";

function keyOf({ indicator, year, unitSet, region }: Average): string {
  return `${indicator} ${year} ${unitSet} ${region}`;
}

/** Means that the table prints and that are on record as others, one warning an edition. The stored ones stay. */
export function storedMeanWarnings(
  read: readonly Parsed<Average>[],
  stored: readonly Average[],
): Warning[] {
  const byKey = new Map(stored.map((item) => [keyOf(item), item]));
  const editions = new Map<string, { row: Parsed<Average>; cells: Problem[] }>();
  for (const row of read) {
    const known = byKey.get(keyOf(row.data));
    if (known === undefined || known.value === row.data.value) continue;
    const { indicator, year, unitSet, printed } = row.data;
    const edition = `${indicator} ${year} ${unitSet}`;
    const entry = editions.get(edition) ?? { row, cells: [] };
    editions.set(edition, entry);
    entry.cells.push(
      cellAt(
        row,
        "value",
        `Đã lưu ${known.printed} (nguồn ${known.source}), bảng này in ${printed}.`,
        `${known.printed} is stored (source ${known.source}), this table prints ${printed}.`,
      ),
    );
  }
  return [...editions.values()].map(({ row, cells }) => {
    const { indicator: code, year, unitSet } = row.data;
    const message = {
      vi: "Trung bình in trong bảng khác số đã lưu; số đã lưu được giữ. Muốn đổi, sửa averages.csv.",
      en: "A mean of the table is not the stored one; the stored one stays. To change it, edit averages.csv.",
    };
    return makeWarning("stored-mean", { code, year, unitSet }, cells.length, message, cells);
  });
}
