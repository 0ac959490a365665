import type { Context, Edition, Findings } from "@/lib/import/context";
import type { Parsed } from "@/lib/import/parse-rows";

/** The publisher of DTI recalculated the edition of 2024 for the 34; none recalculated an earlier one. */
const firstRecalculatedYear = 2024;

/** The year must be one in which the indicator has editions. */
export function checkYear(row: Parsed<Edition>, context: Context, findings: Findings): void {
  const indicator = context.indicator(row.data.indicator);
  if (indicator === undefined) return;
  const { firstYear, lastYear } = indicator;
  if (row.data.year >= firstYear && row.data.year <= lastYear) return;
  findings.refuse(
    row,
    "year",
    `${indicator.code} chỉ có các kỳ từ ${firstYear} đến ${lastYear}.`,
    `${indicator.code} has editions from ${firstYear} to ${lastYear} only.`,
  );
}

/** The unit set must have been in force, or been recalculated for, in that year. */
export function checkUnitSetYear(row: Parsed<Edition>, context: Context, findings: Findings): void {
  const { unitSet, year } = row.data;
  if (unitSet === "34" && year < firstRecalculatedYear) {
    findings.refuse(
      row,
      "unit_set",
      `34 tỉnh không có số liệu trước năm ${firstRecalculatedYear}.`,
      `The 34 have no figures before ${firstRecalculatedYear}.`,
    );
  }
  const last = context.unitSet(unitSet)?.validTo?.slice(0, 4);
  if (last !== undefined && year > Number(last)) {
    findings.refuse(
      row,
      "unit_set",
      `${unitSet} tỉnh chỉ tồn tại đến năm ${last}.`,
      `The ${unitSet} existed until ${last} only.`,
    );
  }
}

/** A province that went earlier than its set (Hà Tây in 2008) has no later figures. */
export function checkProvinceYear(
  row: Parsed<Edition & { readonly province: string | null }>,
  context: Context,
  findings: Findings,
): void {
  const { unitSet, province: slug, year } = row.data;
  if (slug === null) return;
  const province = context.province(unitSet, slug);
  const until = province?.validTo;
  if (province === undefined || until === null || until === undefined) return;
  if (until === context.unitSet(unitSet)?.validTo || year <= Number(until.slice(0, 4))) return;
  findings.refuse(
    row,
    "province",
    `${province.name.vi} chỉ tồn tại đến ${until}.`,
    `${province.name.en} existed until ${until} only.`,
  );
}

interface Place {
  readonly rank: number | null;
  readonly of: number | null;
}

/** A place is at most the number of those that were ranked. */
export function checkPlace(row: Parsed<Place>, findings: Findings): void {
  const { rank, of } = row.data;
  if (rank === null || of === null || rank <= of) return;
  findings.refuse(
    row,
    "rank",
    `Hạng ${rank} lớn hơn số đơn vị được xếp hạng (${of}).`,
    `Rank ${rank} is above the number ranked (${of}).`,
  );
}

/** A value lies within the scale of its indicator. */
export function checkScale(
  row: Parsed<{ readonly indicator: string }>,
  column: string,
  value: number | null,
  context: Context,
  findings: Findings,
): void {
  const indicator = context.indicator(row.data.indicator);
  if (indicator === undefined || value === null) return;
  const { scaleMin, scaleMax } = indicator;
  if (value >= scaleMin && value <= scaleMax) return;
  findings.refuse(
    row,
    column,
    `Ngoài thang đo của ${indicator.code}: ${scaleMin} đến ${scaleMax}.`,
    `Outside the scale of ${indicator.code}: ${scaleMin} to ${scaleMax}.`,
  );
}
