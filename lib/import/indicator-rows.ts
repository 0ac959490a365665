import { z } from "zod";
import type { Source } from "@/lib/figures/figure";
import {
  announced,
  bilingual,
  code,
  decimal,
  decimals,
  optional,
  partialDate,
  sourceKey,
  text,
  url,
  year,
  yes,
} from "@/lib/import/cells";
import {
  type Break,
  type Indicator,
  type IndicatorName,
  type Release,
  rankPolicies,
} from "@/lib/indicators/indicator";

export const sourceRow = z
  .object({
    key: sourceKey,
    title: text,
    publisher: text,
    url: optional(url),
    published: optional(partialDate, "undated"),
    kind: z.enum(["official", "news", "report", "dataset"]),
    note_vi: z.string(),
    note_en: z.string(),
  })
  .transform(
    (row): Source => ({
      key: row.key,
      title: row.title,
      publisher: row.publisher,
      url: row.url,
      published: row.published,
      kind: row.kind,
      note: bilingual(row.note_vi, row.note_en),
    }),
  );

/** The position in the catalogue is the position in the file; the loader of the list fills it in. */
export const indicatorRow = z
  .object({
    code,
    parent: optional(code),
    name_vi: text,
    name_en: text,
    short_vi: z.string(),
    short_en: z.string(),
    publisher_vi: text,
    publisher_en: text,
    unit: z.enum(["%", "points"]),
    scale_min: decimal,
    scale_max: decimal,
    max_points: optional(decimal),
    higher_is_better: yes,
    decimals,
    rank_policy: z.enum(rankPolicies),
    first_year: year,
    last_year: year,
    description_vi: z.string(),
    description_en: z.string(),
    official_url: optional(url),
  })
  .transform(
    (row): Omit<Indicator, "order"> => ({
      code: row.code,
      parent: row.parent,
      name: { vi: row.name_vi, en: row.name_en },
      short: bilingual(row.short_vi, row.short_en),
      publisher: { vi: row.publisher_vi, en: row.publisher_en },
      unit: row.unit,
      scaleMin: row.scale_min,
      scaleMax: row.scale_max,
      maxPoints: row.max_points,
      higherIsBetter: row.higher_is_better,
      decimals: row.decimals,
      rankPolicy: row.rank_policy,
      firstYear: row.first_year,
      lastYear: row.last_year,
      description: bilingual(row.description_vi, row.description_en),
      officialUrl: row.official_url,
    }),
  );

export const indicatorNameRow = z
  .object({ code, from_year: year, to_year: year, name_vi: text, name_en: text })
  .transform(
    (row): IndicatorName => ({
      code: row.code,
      fromYear: row.from_year,
      toYear: row.to_year,
      name: { vi: row.name_vi, en: row.name_en },
    }),
  );

export const releaseRow = z
  .object({
    indicator: code,
    year,
    announced: optional(announced),
    document: optional(text),
    source: optional(sourceKey),
  })
  .transform((row): Release => row);

export const breakRow = z
  .object({
    indicator: code,
    year,
    severity: z.enum(["break", "caution"]),
    reason_vi: text,
    reason_en: text,
    source: optional(sourceKey),
  })
  .transform(
    (row): Break => ({
      indicator: row.indicator,
      year: row.year,
      severity: row.severity,
      reason: { vi: row.reason_vi, en: row.reason_en },
      source: row.source,
    }),
  );
