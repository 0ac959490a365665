import { z } from "zod";
import { derivableFields, figureStatuses, gapReasons, unitSetIds } from "@/lib/figures/figure";
import { apiTableFieldsEn } from "@/lib/i18n/messages/api-table-fields-en";
import { foot, head } from "./answers";
import { described } from "./describe";
import { textSchema } from "./entries";
import { rankKindIds } from "./figure";

const unitSet = z.enum(unitSetIds);

/** Reasons of the engine for a missing figure, as `MissingReason`. */
const missingIds = [...gapReasons, "not-in-edition", "not-recorded"] as const;

/** Reasons for a year without an edition, as `EmptyReason`. */
const emptyIds = [
  "before-first",
  "after-last",
  "before-merger",
  "after-merger",
  ...gapReasons,
  "not-recorded",
] as const;
const place = { rank: z.int().nullable(), of: z.int().nullable() };

export const moverSideSchema = described(
  {
    year: z.int(),
    value: z.number().nullable(),
    printed: z.string().nullable(),
    ...place,
    rankKind: z.enum(rankKindIds).nullable(),
    status: z.enum(figureStatuses).nullable(),
    missing: z.enum(missingIds).nullable(),
    source: z.string().nullable(),
  },
  apiTableFieldsEn.MoverSide,
);

export const moverSchema = described(
  {
    indicator: z.string(),
    unitSet,
    province: z.string(),
    region: z.string(),
    before: moverSideSchema,
    after: moverSideSchema,
    changeValue: z.number().nullable(),
    changePrinted: z.string().nullable(),
    changeRank: z.int().nullable(),
    comparable: z.boolean(),
    reason: z.string().nullable(),
    disputed: z.boolean(),
  },
  apiTableFieldsEn.Mover,
);

const extreme = z.strictObject({ province: z.string(), ...place, rankKind: z.enum(rankKindIds) });

export const regionEditionSchema = described(
  {
    indicator: z.string(),
    year: z.int(),
    unitSet,
    region: z.string().nullable(),
    mean: z.number().nullable(),
    printed: z.string().nullable(),
    meanKind: z.enum(["published", "counted"]).nullable(),
    meanRank: z.int().nullable(),
    meanOf: z.int().nullable(),
    provinces: z.int().nullable(),
    lowest: z.string().nullable(),
    median: z.string().nullable(),
    highest: z.string().nullable(),
    range: z.string().nullable(),
    best: extreme.nullable(),
    worst: extreme.nullable(),
    rising: z.int().nullable(),
    compared: z.int().nullable(),
    source: z.string().nullable(),
  },
  apiTableFieldsEn.RegionEdition,
);

export const disagreementSchema = described(
  {
    indicator: z.string(),
    year: z.int(),
    unitSet,
    province: z.string(),
    field: z.enum(derivableFields),
    kept: z.string().nullable(),
    keptSource: z.string().nullable(),
    other: z.string().nullable(),
    otherSource: z.string().nullable(),
    note: textSchema,
  },
  apiTableFieldsEn.Disagreement,
);

export const coverageSchema = described(
  {
    indicator: z.string(),
    unitSet,
    year: z.int(),
    withValue: z.int(),
    withRank: z.int(),
    withFigure: z.int(),
    provinces: z.int().nullable(),
    complete: z.boolean(),
    missing: z.enum(emptyIds).nullable(),
    reason: textSchema.nullable(),
  },
  apiTableFieldsEn.Coverage,
);

export const targetSchema = described(
  {
    unitSet,
    province: z.string(),
    indicator: z.string(),
    kind: z.enum(derivableFields),
    target: z.number(),
    byYear: z.int(),
    quote: z.string(),
    source: z.string(),
  },
  apiTableFieldsEn.Target,
);

export type MoverAnswer = z.output<typeof moverSchema>;
export type MoverSideAnswer = z.output<typeof moverSideSchema>;
export type RegionEditionAnswer = z.output<typeof regionEditionSchema>;
export type DisagreementAnswer = z.output<typeof disagreementSchema>;
export type CoverageAnswer = z.output<typeof coverageSchema>;
export type TargetAnswer = z.output<typeof targetSchema>;

export const moversAnswer = z.strictObject({
  ...head,
  comparable: z
    .boolean()
    .meta({ description: "False across a change of method; then there are no movers." }),
  reason: z
    .string()
    .nullable()
    .meta({ description: "Why the two editions may not be compared, or what to mind." }),
  movers: z.array(moverSchema),
  ...foot,
});
export const regionsAnswer = z.strictObject({
  ...head,
  regions: z.array(regionEditionSchema),
  ...foot,
});
export const disagreementsAnswer = z.strictObject({
  ...head,
  disagreements: z.array(disagreementSchema),
  ...foot,
});
export const coverageAnswer = z.strictObject({
  ...head,
  coverage: z.array(coverageSchema),
  ...foot,
});
export const targetsAnswer = z.strictObject({ ...head, targets: z.array(targetSchema), ...foot });

export const packageTableSchema = described(
  { name: z.string(), title: textSchema, columns: z.array(z.string()) },
  apiTableFieldsEn.PackageTable,
);

export const packageAnswer = z.strictObject({ ...head, tables: z.array(packageTableSchema) });
