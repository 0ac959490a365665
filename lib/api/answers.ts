import { z } from "zod";
import { claimSchema } from "./claim";
import {
  correctionSchema,
  editionSchema,
  indicatorSchema,
  provinceSchema,
  sourceReferenceSchema,
  sourceSchema,
} from "./entries";
import { figureSchema } from "./figure";

/** Which data an answer was made from. */
export const dataSchema = z.strictObject({
  version: z.int().meta({ description: "Data version; `v` asks for the same again." }),
  importedAt: z.string().meta({ description: "When that version was made, ISO 8601 UTC." }),
  credit: z.string().meta({ description: "Whom to name when the figures are used." }),
});

/** What every answer begins with. */
export const head = { data: dataSchema };

/** What the answer of a list ends with. */
export const foot = {
  sources: z.array(sourceReferenceSchema).meta({ description: "The sources of this answer." }),
  next: z.string().nullable().meta({ description: "Address of the next part; null at the end." }),
};

export const indicatorsAnswer = z.strictObject({
  ...head,
  indicators: z.array(indicatorSchema),
  ...foot,
});

export const provincesAnswer = z.strictObject({
  ...head,
  provinces: z.array(provinceSchema),
  ...foot,
});

export const editionsAnswer = z.strictObject({
  ...head,
  editions: z.array(editionSchema),
  ...foot,
});

export const figuresAnswer = z.strictObject({ ...head, figures: z.array(figureSchema), ...foot });

export const rankingAnswer = z.strictObject({
  ...head,
  edition: editionSchema,
  components: z
    .array(z.string())
    .meta({ description: "Components with figures in this edition; each can be a `sort`." }),
  figures: z.array(figureSchema),
  ...foot,
});

export const provinceAnswer = z.strictObject({
  ...head,
  province: provinceSchema,
  figures: z
    .array(figureSchema)
    .meta({ description: "Every edition of each index, newest first, then the rates." }),
  ...foot,
});

export const correctionsAnswer = z.strictObject({
  ...head,
  corrections: z.array(correctionSchema),
  ...foot,
});

export const sourcesAnswer = z.strictObject({
  ...head,
  sources: z.array(sourceSchema),
  next: foot.next,
});

export const claimsAnswer = z.strictObject({ claims: z.array(claimSchema) });

/** The description of the interface itself, in the form of OpenAPI 3.1. */
export const openApiAnswer = z.looseObject({ openapi: z.string() });
