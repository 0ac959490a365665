import { z } from "zod";
import {
  type Average,
  type Disagreement,
  derivableFields,
  type Figure,
  figureStatuses,
  type Gap,
  gapReasons,
  type RegionalRank,
  type Target,
} from "@/lib/figures/figure";
import {
  bilingual,
  code,
  date,
  decimal,
  figureSource,
  optional,
  place,
  printed,
  slug,
  sourceKey,
  text,
  whole,
  year,
} from "@/lib/import/cells";
import { unitSetId } from "@/lib/import/province-rows";

export const figureRow = z
  .object({
    indicator: code,
    year,
    unit_set: unitSetId,
    province: slug,
    value: optional(printed),
    rank: optional(place),
    of: optional(place),
    status: z.enum(figureStatuses),
    derived: z.enum(["", "value", "rank", "value+rank"]),
    source: figureSource,
    note_vi: z.string(),
    note_en: z.string(),
    numerator: optional(whole),
    denominator: optional(whole),
    period_from: optional(date),
    period_to: optional(date),
  })
  .transform(
    (row): Figure => ({
      indicator: row.indicator,
      year: row.year,
      unitSet: row.unit_set,
      province: row.province,
      printed: row.value,
      value: row.value === null ? null : Number(row.value),
      rank: row.rank,
      of: row.of,
      status: row.status,
      derived: derivableFields.filter((field) => row.derived.split("+").includes(field)),
      source: row.source,
      note: bilingual(row.note_vi, row.note_en),
      numerator: row.numerator,
      denominator: row.denominator,
      periodFrom: row.period_from,
      periodTo: row.period_to,
    }),
  );

export const gapRow = z
  .object({
    indicator: code,
    year,
    unit_set: unitSetId,
    province: optional(slug),
    reason: z.enum(gapReasons),
    text_vi: text,
    text_en: text,
    source: optional(sourceKey),
  })
  .transform(
    (row): Gap => ({
      indicator: row.indicator,
      year: row.year,
      unitSet: row.unit_set,
      province: row.province,
      reason: row.reason,
      text: { vi: row.text_vi, en: row.text_en },
      source: row.source,
    }),
  );

export const averageRow = z
  .object({
    indicator: code,
    year,
    unit_set: unitSetId,
    region: optional(slug),
    value: printed,
    rank: optional(place),
    of: optional(place),
    source: figureSource,
    note_vi: z.string(),
    note_en: z.string(),
  })
  .transform(
    (row): Average => ({
      indicator: row.indicator,
      year: row.year,
      unitSet: row.unit_set,
      region: row.region,
      printed: row.value,
      value: Number(row.value),
      rank: row.rank,
      of: row.of,
      source: row.source,
      note: bilingual(row.note_vi, row.note_en),
    }),
  );

export const regionalRankRow = z
  .object({
    indicator: code,
    year,
    unit_set: unitSetId,
    region: slug,
    province: slug,
    rank: place,
    of: optional(place),
    source: figureSource,
  })
  .transform(
    (row): RegionalRank => ({
      indicator: row.indicator,
      year: row.year,
      unitSet: row.unit_set,
      region: row.region,
      province: row.province,
      rank: row.rank,
      of: row.of,
      source: row.source,
    }),
  );

export const disagreementRow = z
  .object({
    indicator: code,
    year,
    unit_set: unitSetId,
    province: slug,
    field: z.enum(derivableFields),
    kept: optional(printed),
    kept_source: optional(sourceKey),
    other: optional(printed),
    other_source: optional(sourceKey),
    note_vi: text,
    note_en: text,
  })
  .transform(
    (row): Disagreement => ({
      indicator: row.indicator,
      year: row.year,
      unitSet: row.unit_set,
      province: row.province,
      field: row.field,
      kept: row.kept,
      keptSource: row.kept_source,
      other: row.other,
      otherSource: row.other_source,
      note: { vi: row.note_vi, en: row.note_en },
    }),
  );

export const targetRow = z
  .object({
    unit_set: unitSetId,
    province: slug,
    indicator: code,
    kind: z.enum(derivableFields),
    target: decimal,
    by_year: year,
    source: figureSource,
    quote: text,
  })
  .transform(
    (row): Target => ({
      unitSet: row.unit_set,
      province: row.province,
      indicator: row.indicator,
      kind: row.kind,
      target: row.target,
      byYear: row.by_year,
      source: row.source,
      quote: row.quote,
    }),
  );
