import { z } from "zod";
import { figureStatuses, gapReasons, unitSetIds } from "@/lib/figures/figure";

/** Where a place comes from, as `RankKind` of the engine. */
export const rankKindIds = ["published", "self-reported", "derived", "counted"] as const;

const change = z.strictObject({
  value: z.number().nullable().meta({
    description:
      "Change of the value since the edition before, exact; null where it may not or cannot be told.",
  }),
  rank: z
    .int()
    .nullable()
    .meta({ description: "Places gained since the edition before; negative when lost." }),
  since: z
    .int()
    .nullable()
    .meta({ description: "Year of the edition before; null where there is none." }),
  comparable: z
    .boolean()
    .meta({ description: "False across a change of method and where there is no edition before." }),
  reason: z
    .string()
    .nullable()
    .meta({ description: "Why there is no comparison, or what to mind in it." }),
});

/**
 * One province in one edition: the figure, or why there is none. The JSON, the CSV, the workbook and the
 * documentation of the interface are all made from this.
 */
export const figureSchema = z
  .strictObject({
    indicator: z.string(),
    year: z.int(),
    unitSet: z.enum(unitSetIds),
    province: z.string().meta({ description: "Slug; it names a unit only together with unitSet." }),
    value: z.number().nullable(),
    printed: z
      .string()
      .nullable()
      .meta({ description: "The value as the publisher printed it, with a decimal dot." }),
    rank: z.int().nullable(),
    rankKind: z.enum(rankKindIds).nullable(),
    of: z.int().nullable().meta({ description: "Of how many the rank is." }),
    tied: z.boolean().meta({ description: "Whether another province shares a counted place." }),
    status: z.enum(figureStatuses).nullable(),
    missing: z
      .string()
      .nullable()
      .meta({
        description: `Why the figure is missing: ${gapReasons.join(", ")} …; null where it is there.`,
      }),
    change,
    region: z
      .strictObject({
        slug: z.string(),
        rank: z.int().nullable().meta({ description: "Place inside the region." }),
        of: z.int().nullable(),
      })
      .nullable(),
    disputed: z.boolean().meta({ description: "Whether another source prints another figure." }),
    note: z.string().nullable(),
    period: z
      .strictObject({ from: z.string().nullable(), to: z.string().nullable() })
      .nullable()
      .meta({ description: "ISO dates a rate covers." }),
    source: z.string().nullable().meta({ description: "Key of the source; see sources." }),
  })
  .meta({ id: "Figure" });

export type FigureAnswer = z.output<typeof figureSchema>;
