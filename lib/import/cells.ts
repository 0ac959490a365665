import { z } from "zod";
import type { Text } from "@/lib/i18n/language";

/** What is wrong with a cell, by the word that a schema gives as its error. */
export const cellMessages = {
  required: { vi: "Ô không được để trống.", en: "The cell must not be empty." },
  source: {
    vi: "Số liệu không có nguồn thì không được lưu.",
    en: "A figure without a source cannot be stored.",
  },
  decimal: {
    vi: "Phải là số thập phân thường như 85.77: chữ số 0-9, dấu chấm, không dấu phẩy, không số mũ.",
    en: "Must be a plain decimal such as 85.77: digits 0-9 and a dot, no comma, no exponent.",
  },
  whole: { vi: "Phải là số nguyên không âm.", en: "Must be a whole number, 0 or more." },
  place: { vi: "Phải là số nguyên từ 1.", en: "Must be a whole number from 1." },
  year: { vi: "Phải là năm từ 2000 đến 2100.", en: "Must be a year from 2000 to 2100." },
  date: { vi: "Phải là ngày có thật dạng YYYY-MM-DD.", en: "Must be a real date, YYYY-MM-DD." },
  "partial-date": {
    vi: "Phải là YYYY, YYYY-MM hoặc YYYY-MM-DD có thật.",
    en: "Must be a real YYYY, YYYY-MM or YYYY-MM-DD.",
  },
  announced: {
    vi: "Phải là YYYY-MM hoặc YYYY-MM-DD có thật.",
    en: "Must be a real YYYY-MM or YYYY-MM-DD.",
  },
  slug: {
    vi: "Chỉ gồm chữ thường a-z, chữ số và gạch nối.",
    en: "Must be lower case a-z, digits and hyphens.",
  },
  code: {
    vi: "Chỉ gồm chữ thường a-z, chữ số, dấu chấm và gạch nối.",
    en: "Must be lower case a-z, digits, dots and hyphens.",
  },
  url: { vi: "Phải là địa chỉ http hoặc https.", en: "Must be an http or https address." },
  "province-code": { vi: "Phải gồm hai chữ số.", en: "Must be two digits." },
  yes: { vi: "Phải là 1 hoặc 0.", en: "Must be 1 or 0." },
  decimals: { vi: "Phải từ 0 đến 6.", en: "Must be from 0 to 6." },
  moment: {
    vi: "Phải là thời điểm có thật dạng YYYY-MM-DDThh:mm:ss.sssZ.",
    en: "Must be a real moment, YYYY-MM-DDThh:mm:ss.sssZ.",
  },
} as const satisfies Record<string, Text>;

export type CellError = keyof typeof cellMessages;

/** An empty cell, or one of the other words that mean "none", is null; anything else goes through `schema`. */
export function optional<T>(schema: z.ZodType<T, string>, ...none: readonly string[]) {
  return z.preprocess(
    (cell) => (cell === "" || none.some((word) => word === cell) ? null : cell),
    schema.nullable(),
  );
}

function pattern(expression: RegExp, error: CellError) {
  return z.string().min(1, { error: "required", abort: true }).regex(expression, { error });
}

function isRealDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

export const text = z.string().min(1, { error: "required" });
export const slug = pattern(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, "slug");
export const code = pattern(/^[a-z][a-z0-9]*([.-][a-z0-9]+)*$/, "code");
export const sourceKey = pattern(/^[a-z0-9]+([.-][a-z0-9]+)*$/, "code");
export const figureSource = z.string().min(1, { error: "source" });
/** The text itself: a printed value is stored exactly as it stands in the file. */
export const printed = pattern(/^(0|[1-9]\d{0,8})(\.\d{1,10})?$/, "decimal");
export const decimal = printed.transform(Number);
export const whole = pattern(/^(0|[1-9]\d{0,14})$/, "whole").transform(Number);
export const place = pattern(/^[1-9]\d{0,5}$/, "place").transform(Number);
export const year = pattern(/^(20\d\d|2100)$/, "year").transform(Number);
export const date = pattern(/^\d{4}-\d\d-\d\d$/, "date").refine(isRealDate, { error: "date" });
/** A source dates itself by year, month or day. */
export const partialDate = pattern(/^\d{4}(-\d\d(-\d\d)?)?$/, "partial-date").refine(
  (value) => isRealDate(value + "-01-01".slice(value.length - 4)),
  { error: "partial-date" },
);
export const announced = pattern(/^\d{4}-\d\d(-\d\d)?$/, "announced").refine(
  (value) => isRealDate(value + "-01".slice(value.length - 7)),
  { error: "announced" },
);
/** A moment in UTC, as JavaScript prints it. */
export const moment = pattern(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, "moment").refine(
  (value) => !Number.isNaN(Date.parse(value)) && new Date(value).toISOString() === value,
  { error: "moment" },
);
export const url = pattern(/^https?:\/\/\S/, "url");
export const provinceCode = pattern(/^\d\d$/, "province-code");
export const yes = pattern(/^[01]$/, "yes").transform((value) => value === "1");
export const decimals = pattern(/^[0-6]$/, "decimals").transform(Number);

/** The two columns of a text as one; null where both are empty. */
export function bilingual(vi: string, en: string): Text | null {
  return vi === "" || en === "" ? null : { vi, en };
}
