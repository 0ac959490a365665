import type { Language } from "./language";

const minus = "−";

/** A printed number in local form: "1234.50" is "1.234,50" in Vietnamese and "1,234.50" in English. */
export function formatNumber(printed: string, language: Language): string {
  const [point, group] = language === "vi" ? [",", "."] : [".", ","];
  const sign = printed.startsWith("-") ? minus : "";
  const [whole = "", fraction] = printed.replace("-", "").split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return sign + grouped + (fraction === undefined ? "" : point + fraction);
}

/** A whole number in local form. */
export function formatCount(count: number, language: Language): string {
  return formatNumber(String(count), language);
}

/** A difference with its sign: "+3,19", "−0,41", "0,00". */
export function formatSigned(delta: string, language: Language): string {
  const plus = signOf(delta) > 0 ? "+" : "";
  return plus + formatNumber(delta, language);
}

/** The size of a difference without its sign. */
export function formatMagnitude(delta: string, language: Language): string {
  return formatNumber(delta.replace("-", ""), language);
}

/** -1, 0 or 1. */
export function signOf(delta: string): -1 | 0 | 1 {
  if (!/[1-9]/.test(delta)) return 0;
  return delta.startsWith("-") ? -1 : 1;
}

const englishMonths = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** YYYY, YYYY-MM or YYYY-MM-DD: "24/06/2021" in Vietnamese, "24 June 2021" in English. */
export function formatDate(iso: string, language: Language): string {
  const [year = "", month, day] = iso.slice(0, 10).split("-");
  if (language === "vi") return [day, month, year].filter((part) => part !== undefined).join("/");
  const name = month === undefined ? undefined : englishMonths[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year]
    .filter((part) => part !== undefined)
    .join(" ");
}

/** "1st", "22nd", "13th". */
export function englishOrdinal(place: number): string {
  const teen = place % 100 >= 11 && place % 100 <= 13;
  const suffix = teen ? "th" : (["th", "st", "nd", "rd"][place % 10] ?? "th");
  return `${place}${suffix}`;
}

/** Compares names as Vietnamese does: Đ after D, Â after A. */
export function compareNames(a: string, b: string): number {
  return collator.compare(a, b);
}

const collator = new Intl.Collator("vi");
