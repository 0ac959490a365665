import { z } from "zod";

/** A strict object of these fields, each described by the words of the same name. */
export function described<Shape extends Record<string, z.ZodType>>(
  fields: Shape,
  words: Readonly<Record<keyof Shape & string, string>>,
) {
  const entries = Object.entries(fields).map(([name, schema]) => [
    name,
    schema.meta({ description: words[name as keyof Shape & string] }),
  ]);
  return z.strictObject(Object.fromEntries(entries) as Shape);
}
