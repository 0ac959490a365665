import { z } from "zod";
import { importKinds } from "@/lib/figures/correction";
import { apiTableFieldsEn } from "@/lib/i18n/messages/api-table-fields-en";
import { foot, head } from "./answers";
import { described } from "./describe";
import { textSchema } from "./entries";

/** How closely the day of an announcement is known. */
export const precisions = ["day", "month"] as const;

/** Whether the time of the next announcement can be estimated. */
export const expectationKinds = ["estimate", "not-enough"] as const;

export const importChangesSchema = described(
  {
    added: z.int(),
    completed: z.int(),
    changed: z.int(),
    removed: z.int(),
    restated: z.int(),
  },
  apiTableFieldsEn.ImportChanges,
);

/** An import without who made it: that is not for the public. */
export const importSchema = described(
  {
    version: z.int(),
    at: z.string(),
    kind: z.enum(importKinds),
    file: z.string().nullable(),
    changes: importChangesSchema.nullable(),
    sha256: z.string(),
  },
  apiTableFieldsEn.Import,
);

export const releaseSchema = described(
  {
    indicator: z.string(),
    year: z.int(),
    announced: z.string().nullable(),
    precision: z.enum(precisions).nullable(),
    document: z.string().nullable(),
    held: z.boolean(),
    source: z.string().nullable(),
  },
  apiTableFieldsEn.Release,
);

export const expectedReleaseSchema = described(
  {
    indicator: z.string(),
    kind: z.enum(expectationKinds),
    year: z.int().nullable(),
    from: z.string().nullable(),
    to: z.string().nullable(),
    dated: z.int(),
    basis: z.array(
      z.strictObject({ year: z.int(), announced: z.string(), source: z.string().nullable() }),
    ),
    how: textSchema,
  },
  apiTableFieldsEn.ExpectedRelease,
);

export type ImportAnswer = z.output<typeof importSchema>;
export type ReleaseAnswer = z.output<typeof releaseSchema>;
export type ExpectedReleaseAnswer = z.output<typeof expectedReleaseSchema>;

export const importsAnswer = z.strictObject({
  ...head,
  imports: z.array(importSchema),
  ...foot,
});
export const releasesAnswer = z.strictObject({
  ...head,
  releases: z.array(releaseSchema),
  ...foot,
});
export const expectedReleasesAnswer = z.strictObject({
  ...head,
  expectedReleases: z.array(expectedReleaseSchema),
  ...foot,
});
