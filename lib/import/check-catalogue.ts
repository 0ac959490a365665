import type { Source } from "@/lib/figures/figure";
import type { Context, Findings } from "@/lib/import/context";
import type { Parsed, ParsedTables } from "@/lib/import/parse-rows";
import type { Indicator, IndicatorName } from "@/lib/indicators/indicator";

type Entry = Parsed<Omit<Indicator, "order">>;

function isItsOwnAncestor(code: string, context: Context): boolean {
  const seen = new Set<string>();
  let parent = context.indicator(code)?.parent ?? null;
  while (parent !== null && !seen.has(parent)) {
    if (parent === code) return true;
    seen.add(parent);
    parent = context.indicator(parent)?.parent ?? null;
  }
  return false;
}

function checkIndicator(row: Entry, context: Context, findings: Findings): void {
  const { code, firstYear, lastYear, scaleMin, scaleMax, maxPoints } = row.data;
  if (isItsOwnAncestor(code, context)) {
    findings.refuse(
      row,
      "parent",
      "Chỉ số là thành phần của chính nó.",
      "The indicator is a part of itself.",
    );
  }
  if (scaleMin >= scaleMax) {
    findings.refuse(
      row,
      "scale_max",
      `Phải lớn hơn scale_min (${scaleMin}).`,
      `Must be above scale_min (${scaleMin}).`,
    );
  }
  if (maxPoints !== null && (maxPoints <= 0 || maxPoints > scaleMax)) {
    findings.refuse(
      row,
      "max_points",
      `Phải lớn hơn 0 và không quá scale_max (${scaleMax}).`,
      `Must be above 0 and at most scale_max (${scaleMax}).`,
    );
  }
  if (firstYear > lastYear) {
    findings.refuse(
      row,
      "last_year",
      `Không được trước first_year (${firstYear}).`,
      `Must not be before first_year (${firstYear}).`,
    );
  }
}

function checkName(
  row: Parsed<IndicatorName>,
  names: readonly Parsed<IndicatorName>[],
  findings: Findings,
): void {
  const { code, fromYear, toYear } = row.data;
  if (fromYear > toYear) {
    findings.refuse(
      row,
      "to_year",
      `Không được trước from_year (${fromYear}).`,
      `Must not be before from_year (${fromYear}).`,
    );
  }
  const overlapping = names.find(
    ({ data }) => data.code === code && data.fromYear < fromYear && data.toYear >= fromYear,
  );
  if (overlapping === undefined) return;
  findings.refuse(
    row,
    "from_year",
    `Trùng năm với tên ở dòng ${overlapping.raw.row}.`,
    `Shares years with the name in row ${overlapping.raw.row}.`,
  );
}

function checkSource(row: Parsed<Source>, findings: Findings): void {
  if (row.data.url === null || !/\s/.test(row.data.url)) return;
  findings.warn(
    row,
    "url",
    "Địa chỉ có khoảng trắng nên có thể không mở được.",
    "The address holds a blank, so it may not open.",
  );
}

/** The rules for the catalogue of indicators and for sources. */
export function checkCatalogue(parsed: ParsedTables, context: Context, findings: Findings): void {
  for (const row of parsed.indicators) checkIndicator(row, context, findings);
  const names = parsed["indicator-names"];
  for (const row of names) checkName(row, names, findings);
  for (const row of parsed.sources) checkSource(row, findings);
  for (const row of [...parsed.releases, ...parsed.breaks]) {
    const indicator = context.indicator(row.data.indicator);
    if (indicator === undefined || row.data.year >= indicator.firstYear) continue;
    findings.refuse(
      row,
      "year",
      `${indicator.code} bắt đầu từ năm ${indicator.firstYear}.`,
      `${indicator.code} begins in ${indicator.firstYear}.`,
    );
  }
}
