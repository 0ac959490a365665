import { z } from "zod";
import { unitSetIds } from "@/lib/figures/figure";
import { isLanguage, type Language, languages } from "@/lib/i18n/language";
import { dataMessages } from "@/lib/i18n/messages/data";

export const fileFormats = ["csv", "xlsx"] as const;
export type FileFormat = (typeof fileFormats)[number];

const format = z.enum(fileFormats).default("csv");
const lang = z.enum(languages).default("vi");

/** What the file of an edition is asked with; without a unit set, the one that the year usually has. */
export const editionFileShape = z.strictObject({
  indicator: z.string().regex(/^[a-z0-9.-]{1,100}$/),
  year: z
    .string()
    .regex(/^2\d{3}$/)
    .transform(Number),
  unit_set: z.enum(unitSetIds).optional(),
  format,
  lang,
});

/** What the file of corrections is asked with. */
export const correctionsFileShape = z.strictObject({ format, lang });

/** What each parameter may be, for a person to read. */
const allowed: Readonly<Record<string, string>> = {
  indicator: "par-index, papi, papi.1 …",
  year: "2012 … 2025",
  unit_set: unitSetIds.join(" | "),
  format: fileFormats.join(" | "),
  lang: languages.join(" | "),
};

export interface QueryError {
  readonly code: "unknown-parameter" | "repeated-parameter" | "missing-parameter" | "bad-parameter";
  readonly message: string;
  readonly parameter: string;
}

export type FileQuery<T> =
  | { readonly ok: true; readonly data: T }
  | { readonly ok: false; readonly error: QueryError };

/** Reads the parameters of a file; each may stand once, and only those of the shape. */
export function fileQuery<Shape extends z.ZodObject>(
  parameters: URLSearchParams,
  shape: Shape,
): FileQuery<z.output<Shape>> {
  const names = [...parameters.keys()];
  const t = dataMessages(languageOf(parameters)).fileErrors;
  const known = Object.keys(shape.shape);
  const fail = (code: QueryError["code"], parameter: string, message: string) =>
    ({ ok: false, error: { code, message, parameter } }) as const;

  const strange = names.find((name) => !known.includes(name));
  if (strange !== undefined)
    return fail("unknown-parameter", strange, t.unknown(strange.slice(0, 40), known.join(", ")));
  const repeated = names.find((name) => parameters.getAll(name).length > 1);
  if (repeated !== undefined) return fail("repeated-parameter", repeated, t.repeated(repeated));
  const parsed = shape.safeParse(Object.fromEntries(parameters));
  if (parsed.success) return { ok: true, data: parsed.data };
  const name = String(parsed.error.issues[0]?.path[0] ?? "");
  const hint = allowed[name] ?? "";
  return parameters.has(name)
    ? fail("bad-parameter", name, t.bad(name, hint))
    : fail("missing-parameter", name, t.absent(name, hint));
}

/** The language to answer in, also when another parameter is wrong. */
function languageOf(parameters: URLSearchParams): Language {
  const asked = parameters.get("lang") ?? "vi";
  return isLanguage(asked) ? asked : "vi";
}
