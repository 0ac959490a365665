import { z } from "zod";
import { dataSchema } from "./answers";
import { claimSchema } from "./claim";
import { endpoints } from "./endpoints";
import {
  correctionSchema,
  editionSchema,
  indicatorSchema,
  provinceSchema,
  sourceReferenceSchema,
  sourceSchema,
  textSchema,
} from "./entries";
import { errorSchema } from "./error";
import { changeSchema, figureSchema, periodSchema, regionSchema } from "./figure";
import {
  expectedReleaseSchema,
  importChangesSchema,
  importSchema,
  releaseSchema,
} from "./log-tables";
import {
  coverageSchema,
  disagreementSchema,
  moverSchema,
  moverSideSchema,
  packageTableSchema,
  regionEditionSchema,
  targetSchema,
} from "./tables";

/** A JSON Schema of 2020-12, as OpenAPI 3.1 takes it. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** What the answers are made of. */
export const parts = {
  Figure: figureSchema,
  Change: changeSchema,
  Region: regionSchema,
  Period: periodSchema,
  Indicator: indicatorSchema,
  Province: provinceSchema,
  Edition: editionSchema,
  Correction: correctionSchema,
  Source: sourceSchema,
  SourceReference: sourceReferenceSchema,
  Mover: moverSchema,
  MoverSide: moverSideSchema,
  RegionEdition: regionEditionSchema,
  Disagreement: disagreementSchema,
  Coverage: coverageSchema,
  Target: targetSchema,
  Release: releaseSchema,
  ExpectedRelease: expectedReleaseSchema,
  Import: importSchema,
  ImportChanges: importChangesSchema,
  PackageTable: packageTableSchema,
  Claim: claimSchema,
  Data: dataSchema,
  Text: textSchema,
  Error: errorSchema,
} as const;

/** Every schema of the interface by its name, written as JSON Schema that points into an OpenAPI document. */
export function jsonSchemas(): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(parts)) registry.add(schema, { id });
  for (const { answer, answerName } of Object.values(endpoints))
    registry.add(answer, { id: answerName });
  const { schemas } = z.toJSONSchema(registry, {
    uri: (id) => `#/components/schemas/${id}`,
    override: ({ jsonSchema }) => plainInteger(jsonSchema),
  });
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, bare(schema)]));
}

/** One parameter or body as JSON Schema, as it is after it was read: a number, a list. */
export function jsonSchema(schema: z.ZodType): JsonSchema {
  return bare(z.toJSONSchema(schema, { override: ({ jsonSchema: made }) => plainInteger(made) }));
}

/** The limits of safe integers say nothing to a reader. */
function plainInteger(schema: JsonSchema): void {
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
}

function bare({ $schema, $id, ...schema }: JsonSchema): JsonSchema {
  return schema;
}
