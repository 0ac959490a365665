import type { JsonSchema } from "@/lib/api/schemas";

/** What a JSON Schema allows, in a few words of code: "integer 1 … 1000", "63 | 34", "Figure[]", "string | null". */
export function schemaType(schema: JsonSchema): string {
  if (schema.$ref) return schema.$ref.slice(schema.$ref.lastIndexOf("/") + 1);
  if (schema.anyOf) return schema.anyOf.map((item) => schemaType(asSchema(item))).join(" | ");
  if (schema.enum) return schema.enum.map(String).join(" | ");
  if (schema.type === "array") return `${schemaType(asSchema(schema.items))}[]`;
  const { minimum, maximum } = schema;
  const range = minimum !== undefined && maximum !== undefined ? ` ${minimum} … ${maximum}` : "";
  return `${schema.type ?? "any"}${range}`;
}

/** Only `true`, `false` or lists are no schema; ours has none. */
export function asSchema(item: unknown): JsonSchema {
  const isSchema = typeof item === "object" && item !== null && !Array.isArray(item);
  return isSchema ? (item as JsonSchema) : {};
}
