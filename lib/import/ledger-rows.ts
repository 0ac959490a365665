import { z } from "zod";
import { type Correction, correctionKinds, type ShownFigure } from "@/lib/figures/correction";
import { figureStatuses } from "@/lib/figures/figure";
import {
  code,
  date,
  figureSource,
  moment,
  optional,
  place,
  printed,
  slug,
  sourceKey,
  text,
  year,
} from "@/lib/import/cells";
import { unitSetId } from "@/lib/import/province-rows";

export const correctionRow = z
  .object({
    at: moment,
    indicator: code,
    year,
    unit_set: unitSetId,
    province: slug,
    period_from: optional(date),
    period_to: optional(date),
    kind: z.enum(correctionKinds),
    old_value: optional(printed),
    old_rank: optional(place),
    old_of: optional(place),
    old_status: z.enum(figureStatuses),
    old_source: figureSource,
    new_value: optional(printed),
    new_rank: optional(place),
    new_of: optional(place),
    new_status: optional(z.enum(figureStatuses)),
    new_source: optional(sourceKey),
    reason_vi: text,
    reason_en: text,
  })
  .transform((row): Correction => {
    const now: ShownFigure | null =
      row.new_status === null || row.new_source === null
        ? null
        : {
            printed: row.new_value,
            rank: row.new_rank,
            of: row.new_of,
            status: row.new_status,
            source: row.new_source,
          };
    return {
      at: row.at,
      indicator: row.indicator,
      year: row.year,
      unitSet: row.unit_set,
      province: row.province,
      periodFrom: row.period_from,
      periodTo: row.period_to,
      kind: row.kind,
      old: {
        printed: row.old_value,
        rank: row.old_rank,
        of: row.old_of,
        status: row.old_status,
        source: row.old_source,
      },
      new: now,
      reason: { vi: row.reason_vi, en: row.reason_en },
    };
  });
