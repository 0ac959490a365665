import type { Language } from "@/lib/i18n/language";
import type { Indicator } from "@/lib/indicators/indicator";
import type { CompareCell, CompareRow } from "@/lib/rankings/compare";
import type { CompareDetail, Comparison } from "@/lib/rankings/compare-view";
import { missingLabel } from "./missing";
import { list } from "./ranking";
import { indicatorLabel, placeWords, scoreWords } from "./words";

/** One index of all the provinces, in the order they were chosen: "PCI 2020: Long An 70,37 điểm, xếp thứ 3/63; ...". */
export function compareRowSentence(row: CompareRow, language: Language): string {
  const cells = row.cells.map((cell) => cellWords(cell, row.indicator, language)).join("; ");
  return `${indicatorLabel(row.indicator, language)} ${row.year}: ${cells}.`;
}

function cellWords(cell: CompareCell, indicator: Indicator, language: Language): string {
  const { province, figure, rank, missing } = cell;
  const name = province.name[language];
  if (missing) {
    const none = { vi: "không có số", en: "no figure" }[language];
    return `${name} ${none} (${missingLabel(missing, language)})`;
  }
  const parts = [
    figure?.printed == null ? null : scoreWords(figure, figure.printed, indicator, language),
    rank && placeWords(rank, language),
  ];
  return `${name} ${parts.filter((part) => part !== null).join(", ")}`;
}

/** Which of the provinces is ahead in which index; null when no index may be compared. */
export function compareIndicesSentence(
  { voices }: Pick<Comparison, "voices">,
  language: Language,
): string | null {
  const rows = voices.flatMap((voice) => voice.rows);
  const provinces = rows[0]?.cells.map((cell) => cell.province) ?? [];
  const ahead = provinces.flatMap((province) => {
    const led = rows.filter((row) => row.best?.slugs.includes(province.slug));
    if (led.length === 0) return [];
    const where = list(
      led.map((row) => editionWords(row, language)),
      language,
    );
    const name = province.name[language];
    return language === "vi" ? `${name} đứng trên ở ${where}` : `${name} is ahead in ${where}`;
  });
  if (ahead.length === 0) return null;
  const those = list(
    provinces.map((province) => province.name[language]),
    language,
  );
  const words = ahead.join("; ") + levelWords(rows, language);
  return language === "vi" ? `Trong các tỉnh ${those}: ${words}.` : `Among ${those}: ${words}.`;
}

/** "PCI 2020", and whose figures it lacks. */
function editionWords(row: CompareRow, language: Language): string {
  const name = `${indicatorLabel(row.indicator, language)} ${row.year}`;
  const absent = row.cells.flatMap((cell) => (cell.missing ? cell.province.name[language] : []));
  if (absent.length === 0) return name;
  const without = { vi: "không có số của", en: "no figure of" }[language];
  return `${name} (${without} ${list(absent, language)})`;
}

/** In how many editions each was ahead, counting only those with figures of all; null when there is none. */
export function compareYearsSentence(
  { indicator, years }: Pick<CompareDetail, "indicator" | "years">,
  language: Language,
): string | null {
  const whole = comparable(years);
  const newest = whole[0]?.year;
  const oldest = whole.at(-1)?.year;
  if (newest === undefined) return null;
  const label = indicatorLabel(indicator, language);
  const span = oldest === newest ? `${newest}` : `${oldest}–${newest}`;
  const those = together(whole, language);
  const count = whole.length;
  if (count === 1) {
    const single = onlyWords(whole[0], language);
    return language === "vi"
      ? `${label} ${newest}, kỳ duy nhất so được ${those}: ${single}.`
      : `${label} ${newest}, the only edition in which ${those} can be compared: ${single}.`;
  }
  const ahead = aheadWords(whole, language);
  if (language === "vi") return `${label} ${span}: trong ${count} kỳ so được ${those}, ${ahead}.`;
  return `${label} ${span}: of the ${count} editions in which ${those} can be compared, ${ahead}.`;
}

/** In how many components each is ahead, counting only those with figures of all; null when there is none. */
export function compareComponentsSentence(
  { indicator, components }: Pick<CompareDetail, "indicator" | "components">,
  language: Language,
): string | null {
  const whole = comparable(components?.rows ?? []);
  if (!components || whole.length === 0) return null;
  const label = `${indicatorLabel(indicator, language)} ${components.year}`;
  const those = together(whole, language);
  const count = whole.length;
  const ahead = aheadWords(whole, language);
  if (language === "vi")
    return `Trong ${count} thành phần của ${label} so được ${those}, ${ahead}.`;
  const parts = count === 1 ? "1 component" : `${count} components`;
  return `Of the ${parts} of ${label} in which ${those} can be compared, ${ahead}.`;
}

function comparable<T extends CompareRow>(rows: readonly T[]): T[] {
  return rows.filter((row) => row.held === row.cells.length && row.best !== null);
}

function together(rows: readonly CompareRow[], language: Language): string {
  const count = rows[0]?.cells.length ?? 0;
  if (language === "vi") return `cả ${count} tỉnh`;
  return count === 2 ? "both" : `all ${count}`;
}

/** "Huế đứng trên" / "Hue is ahead"; level ones are named together. */
function onlyWords(row: CompareRow | undefined, language: Language): string {
  const best = (row?.cells ?? []).flatMap(({ province }) =>
    row?.best?.slugs.includes(province.slug) ? province.name[language] : [],
  );
  const level = best.length > 1;
  const names = list(best, language);
  if (language === "vi") return `${names} ${level ? "cùng đứng trên" : "đứng trên"}`;
  return `${names} ${level ? "are level" : "is ahead"}`;
}

/** "Tiền Giang đứng trên ở 4, Bến Tre ở 9"; one that is ahead nowhere is left out. */
function aheadWords(rows: readonly CompareRow[], language: Language): string {
  const shares = (rows[0]?.cells ?? []).flatMap(({ province }) => {
    const led = rows.filter((row) => row.best?.slugs.includes(province.slug)).length;
    return led === 0 ? [] : { name: province.name[language], led };
  });
  const words = shares.map(({ name, led }, index) => {
    if (language === "vi") return `${name}${index === 0 ? " đứng trên" : ""} ở ${led}`;
    return `${name}${index === 0 ? " was ahead" : ""} in ${led}`;
  });
  return list(words, language) + levelWords(rows, language);
}

function levelWords(rows: readonly CompareRow[], language: Language): string {
  if (rows.every((row) => (row.best?.slugs.length ?? 0) < 2)) return "";
  return { vi: " (tính cả khi bằng nhau)", en: " (level ones included)" }[language];
}
