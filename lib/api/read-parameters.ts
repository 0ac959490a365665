import type { z } from "zod";
import { isLanguage, type Language } from "@/lib/i18n/language";
import { apiMessages } from "@/lib/i18n/messages/api";
import { ApiError } from "./error";
import { allowed, mostValues } from "./parameters";

/**
 * Reads the parameters of a request: those in the path, and those of the query, of which each may stand once
 * and only where the shape has it. Throws an ApiError that names the first one at fault.
 */
export function readParameters<Shape extends z.ZodObject>(
  shape: Shape,
  path: Readonly<Record<string, string>>,
  query: URLSearchParams,
): z.output<Shape> {
  const names = [...query.keys()];
  const t = apiMessages(languageOf(query)).errors;
  const known = Object.keys(shape.shape).filter((name) => !Object.hasOwn(path, name));
  const strange = names.find((name) => !known.includes(name));
  if (strange !== undefined) {
    const words = t.unknown(strange.slice(0, 40), known.join(", ") || t.none);
    throw new ApiError("unknown-parameter", strange.slice(0, 40), words);
  }
  const repeated = names.find((name) => query.getAll(name).length > 1);
  if (repeated !== undefined)
    throw new ApiError("repeated-parameter", repeated, t.repeated(repeated));
  return readFields(shape, { ...Object.fromEntries(query), ...path }, languageOf(query));
}

/** Reads named values of a shape that has all of them as strings; throws an ApiError that names the first one at fault. */
export function readFields<Shape extends z.ZodObject>(
  shape: Shape,
  values: Readonly<Record<string, unknown>>,
  language: Language,
): z.output<Shape> {
  const t = apiMessages(language).errors;
  const parsed = shape.safeParse(values);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  if (issue?.code === "unrecognized_keys") {
    const key = (issue.keys[0] ?? "").slice(0, 40);
    throw new ApiError(
      "unknown-parameter",
      key,
      t.unknown(key, Object.keys(shape.shape).join(", ")),
    );
  }
  const name = String(issue?.path[0] ?? "");
  const hint = `${allowed[name] ?? ""}${isOfList(issue) ? ` (≤ ${mostValues[name]})` : ""}`;
  if (Object.hasOwn(values, name)) throw new ApiError("bad-parameter", name, t.bad(name, hint));
  throw new ApiError("missing-parameter", name, t.absent(name, hint));
}

/** The language to answer in, also when another parameter is wrong. */
export function languageOf(query: URLSearchParams): Language {
  const asked = query.get("lang") ?? "vi";
  return isLanguage(asked) ? asked : "vi";
}

function isOfList(issue: z.core.$ZodIssue | undefined): boolean {
  if (issue === undefined) return false;
  return issue.path.length > 1 || (issue.code === "too_big" && issue.origin === "array");
}
