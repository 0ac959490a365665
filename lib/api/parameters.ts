import { z } from "zod";
import { unitSetIds } from "@/lib/figures/figure";
import { languages } from "@/lib/i18n/language";
import { limits } from "./limits";

export const formats = ["json", "csv", "xlsx"] as const;
export type Format = (typeof formats)[number];

const code = z.string().regex(/^[a-z0-9.-]{1,100}$/);
const slug = z.string().regex(/^[a-z0-9-]{1,60}$/);
const anyYear = z.int().min(2000).max(2100);

/** A whole number written with digits alone. */
function whole(number: z.ZodInt) {
  return z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(number);
}

/** Values between commas. */
function list<Item extends z.ZodType<unknown, string>>(item: Item, most: number) {
  return z
    .string()
    .transform((text) => text.split(","))
    .pipe(z.array(item).min(1).max(most));
}

export const indicator = code;
export const year = whole(anyYear);
export const unitSet = z.enum(unitSetIds);
export const province = slug;
export const region = slug;
export const source = code;
export const name = z.string().max(100);
export const sort = code;
export const order = z.enum(["asc", "desc"]);
export const indicators = list(code, limits.indicators);
export const years = list(year, limits.years);
export const provinces = list(slug, limits.provinces);
export const format = z.enum(formats).default("json");

/** What every reading request may say: the language of messages and files, and the version of the data. */
export const common = {
  lang: z.enum(languages).default("vi"),
  v: whole(z.int().min(1).max(999_999_999)).optional(),
};

/** Which part of a list. */
export const paging = {
  limit: whole(z.int().min(1).max(limits.page)).default(limits.usualPage),
  cursor: whole(z.int().min(1).max(9_999_999)).optional(),
};

/** Which figures, editions or corrections of a list. */
export const filters = {
  indicator: indicators.optional(),
  year: years.optional(),
  province: provinces.optional(),
  unit_set: unitSet.optional(),
};

/** What a parameter may be, for a person who got it wrong; the same in both languages. */
export const allowed: Readonly<Record<string, string>> = {
  indicator: "par-index, papi.1 …",
  year: "2012, 2023 …",
  province: "tien-giang, ha-noi …",
  slug: "tien-giang, ha-noi …",
  from: "2022 …",
  to: "2023 …",
  unit_set: unitSetIds.join(" | "),
  source: "baocamau-a32186 …",
  region: "dong-bang-song-cuu-long …",
  name: "≤ 100",
  sort: "rank | name | score …",
  order: "asc | desc",
  format: formats.join(" | "),
  lang: languages.join(" | "),
  v: "1, 2 …",
  limit: `1 … ${limits.page}`,
  cursor: "1, 2 …",
  text: `≤ ${limits.claimText} UTF-16`,
};

/** How many values a list may have. */
export const mostValues: Readonly<Record<string, number>> = {
  indicator: limits.indicators,
  year: limits.years,
  province: limits.provinces,
};
