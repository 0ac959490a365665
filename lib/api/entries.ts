import { z } from "zod";
import { correctionKinds } from "@/lib/figures/correction";
import { figureStatuses, gapReasons, unitSetIds } from "@/lib/figures/figure";
import { apiFieldsEn } from "@/lib/i18n/messages/api-fields-en";
import { rankPolicies } from "@/lib/indicators/indicator";
import { described } from "./describe";
import { periodSchema } from "./figure";

/** The same statement in both languages. */
export const textSchema = z.strictObject({ vi: z.string(), en: z.string() });

const unitSet = z.enum(unitSetIds);

/** A source as every answer names those it rests on. */
export const sourceReferenceSchema = z.strictObject({
  key: z.string(),
  title: z.string(),
  publisher: z.string(),
  url: z.string().nullable(),
});

export type SourceReference = z.output<typeof sourceReferenceSchema>;

export const sourceSchema = described(
  {
    ...sourceReferenceSchema.shape,
    published: z.string().nullable(),
    kind: z.enum(["official", "news", "report", "dataset"]),
    note: textSchema.nullable(),
  },
  apiFieldsEn.Source,
);

export type SourceAnswer = z.output<typeof sourceSchema>;

export const indicatorSchema = described(
  {
    code: z.string(),
    parent: z.string().nullable(),
    name: textSchema,
    short: textSchema.nullable(),
    publisher: textSchema,
    unit: z.enum(["%", "points"]),
    scaleMin: z.number(),
    scaleMax: z.number(),
    maxPoints: z.number().nullable(),
    higherIsBetter: z.boolean(),
    decimals: z.int(),
    rankPolicy: z.enum(rankPolicies),
    firstYear: z.int(),
    lastYear: z.int(),
    description: textSchema.nullable(),
    officialUrl: z.string().nullable(),
    breaks: z.array(
      z.strictObject({
        year: z.int(),
        severity: z.enum(["break", "caution"]),
        reason: textSchema,
        source: z.string().nullable(),
      }),
    ),
  },
  apiFieldsEn.Indicator,
);

export type IndicatorAnswer = z.output<typeof indicatorSchema>;

const relative = z.strictObject({
  unitSet,
  slug: z.string(),
  change: z.enum(["merge", "same-unit"]),
  effective: z.string(),
});

export const provinceSchema = described(
  {
    unitSet,
    slug: z.string(),
    code: z.string().nullable(),
    name: textSchema,
    kind: z.enum(["province", "municipality"]),
    region: z.string(),
    areaKm2: z.number().nullable(),
    validFrom: z.string().nullable(),
    validTo: z.string().nullable(),
    predecessors: z.array(relative),
    successors: z.array(relative),
  },
  apiFieldsEn.Province,
);

export type ProvinceAnswer = z.output<typeof provinceSchema>;

export const editionSchema = described(
  {
    indicator: z.string(),
    year: z.int(),
    unitSet,
    usual: z.boolean(),
    announced: z.string().nullable(),
    document: z.string().nullable(),
    provinces: z.int(),
    size: z.int().nullable(),
    withValue: z.int(),
    withRank: z.int(),
    withFigure: z.int(),
    complete: z.boolean(),
    mean: z.strictObject({ value: z.number(), printed: z.string(), source: z.string() }).nullable(),
    missing: z.enum(gapReasons).nullable(),
    source: z.string().nullable(),
  },
  apiFieldsEn.Edition,
);

export type EditionAnswer = z.output<typeof editionSchema>;

const shown = z.strictObject({
  printed: z.string().nullable(),
  rank: z.int().nullable(),
  of: z.int().nullable(),
  status: z.enum(figureStatuses),
  source: z.string(),
});

export const correctionSchema = described(
  {
    at: z.string(),
    indicator: z.string(),
    year: z.int(),
    unitSet,
    province: z.string(),
    period: periodSchema.nullable(),
    kind: z.enum(correctionKinds),
    changed: z.array(z.enum(["value", "rank", "status", "source", "removed"])),
    old: shown,
    new: shown.nullable(),
    reason: textSchema,
  },
  apiFieldsEn.Correction,
);

export type CorrectionAnswer = z.output<typeof correctionSchema>;
