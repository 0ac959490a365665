import { z } from "zod";
import { figureStatuses, unitSetIds } from "@/lib/figures/figure";
import { apiFieldsEn } from "@/lib/i18n/messages/api-fields-en";
import { described } from "./describe";

/** Where a place comes from, as `RankKind` of the engine. */
export const rankKindIds = ["published", "self-reported", "derived", "counted"] as const;

export const changeSchema = described(
  {
    value: z.number().nullable(),
    rank: z.int().nullable(),
    since: z.int().nullable(),
    comparable: z.boolean(),
    reason: z.string().nullable(),
  },
  apiFieldsEn.Change,
);

export const regionSchema = described(
  { slug: z.string(), rank: z.int().nullable(), of: z.int().nullable() },
  apiFieldsEn.Region,
);

export const periodSchema = described(
  { from: z.string().nullable(), to: z.string().nullable() },
  apiFieldsEn.Period,
);

/**
 * One province in one edition: the figure, or why there is none. The JSON, the CSV, the workbook and the
 * documentation of the interface are all made from this.
 */
export const figureSchema = described(
  {
    indicator: z.string(),
    year: z.int(),
    unitSet: z.enum(unitSetIds),
    province: z.string(),
    value: z.number().nullable(),
    printed: z.string().nullable(),
    rank: z.int().nullable(),
    rankKind: z.enum(rankKindIds).nullable(),
    of: z.int().nullable(),
    tied: z.boolean(),
    status: z.enum(figureStatuses).nullable(),
    missing: z.string().nullable(),
    change: changeSchema,
    region: regionSchema.nullable(),
    disputed: z.boolean(),
    note: z.string().nullable(),
    period: periodSchema.nullable(),
    source: z.string().nullable(),
  },
  apiFieldsEn.Figure,
);

export type FigureAnswer = z.output<typeof figureSchema>;
