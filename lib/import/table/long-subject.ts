import { type UnitSetId, unitSetIds } from "@/lib/figures/figure";
import type { Text } from "@/lib/i18n/language";
import { yearsOf } from "@/lib/import/table/header-words";
import type { NamedIndicator } from "@/lib/import/table/indicator-cells";
import type { TableEdition } from "@/lib/import/table-reading";
import type { Indicator } from "@/lib/indicators/indicator";

/** What a row of a long table is about, beside its province. */
export interface Subject {
  readonly indicator: Indicator;
  /** As printed, whatever it is. */
  readonly year: string;
  readonly unitSet: UnitSetId;
}

const noYear: Text = {
  vi: "Bảng không ghi năm. Thêm cột Năm hoặc --year.",
  en: "The table does not say the year. Add a year column or --year.",
};
const noIndicator: Text = {
  vi: "Bảng không ghi chỉ số. Thêm cột Chỉ số hoặc --indicator.",
  en: "The table does not say the indicator. Add a column for it or --indicator.",
};

function badUnitSet(set: string): Text {
  const given = JSON.stringify(set.slice(0, 40));
  return {
    vi: `Bộ đơn vị là ${given}, phải là 63 hoặc 34. Sửa cột unit_set hoặc thêm --unit-set.`,
    en: `The unit set is ${given}, it must be 63 or 34. Correct the column unit_set or add --unit-set.`,
  };
}

/** "2024" of "Năm 2024"; a text without one year stays as it is, for the check of years to refuse. */
function yearOf(text: string, edition: TableEdition | null): string | undefined {
  if (text === "") return edition?.year.toString();
  const [year, ...others] = yearsOf(text);
  return year === undefined || others.length > 0 ? text : String(year);
}

/** Reads indicator, year and unit set of a row, from the edition where the table has no such cell; null where one is missing. */
export function readSubject(
  textOf: (field: string) => string,
  edition: TableEdition | null,
  indicatorOf: (text: string) => NamedIndicator,
  report: (field: string, text: string, why: Text | (() => Text)) => void,
): Subject | null {
  const code = textOf("indicator") || edition?.indicator;
  const named = code === undefined ? null : indicatorOf(code);
  if (named === null) report("indicator", "", noIndicator);
  else if (named.kind === "unknown") report("indicator", code ?? "", named.why);
  const year = yearOf(textOf("year"), edition);
  if (year === undefined) report("year", "", noYear);
  const set = textOf("unit_set") || edition?.unitSet;
  const unitSet = unitSetIds.find((id) => id === set);
  if (unitSet === undefined) report("unit_set", set ?? "", badUnitSet(set ?? ""));
  if (named?.kind !== "found" || year === undefined || unitSet === undefined) return null;
  return { indicator: named.indicator, year, unitSet };
}
