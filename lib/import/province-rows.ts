import { z } from "zod";
import type { UnitSet } from "@/lib/db/dataset";
import { unitSetIds } from "@/lib/figures/figure";
import {
  bilingual,
  date,
  decimal,
  optional,
  place,
  provinceCode,
  slug,
  text,
  whole,
} from "@/lib/import/cells";
import type { Border, Province, Region, Succession, Tile } from "@/lib/provinces/province";

export const unitSetId = z.enum(unitSetIds);

export const unitSetRow = z
  .object({
    id: unitSetId,
    name_vi: text,
    name_en: text,
    valid_from: optional(date),
    valid_to: optional(date),
    units: place,
  })
  .transform(
    (row): UnitSet => ({
      id: row.id,
      name: { vi: row.name_vi, en: row.name_en },
      validFrom: row.valid_from,
      validTo: row.valid_to,
      units: row.units,
    }),
  );

export const regionRow = z
  .object({
    unit_set: unitSetId,
    slug,
    name_vi: text,
    name_en: text,
    order: place,
    units: place,
  })
  .transform(
    (row): Region => ({
      unitSet: row.unit_set,
      slug: row.slug,
      name: { vi: row.name_vi, en: row.name_en },
      order: row.order,
      units: row.units,
    }),
  );

export const provinceRow = z
  .object({
    unit_set: unitSetId,
    slug,
    code: optional(provinceCode),
    name_vi: text,
    name_en: text,
    kind: z.enum(["province", "municipality"]),
    region: slug,
    seat_vi: z.string(),
    seat_en: z.string(),
    area_km2: optional(decimal),
    valid_from: optional(date),
    valid_to: optional(date),
    aliases: z.string(),
    note_vi: z.string(),
    note_en: z.string(),
  })
  .transform(
    (row): Province => ({
      unitSet: row.unit_set,
      slug: row.slug,
      code: row.code,
      name: { vi: row.name_vi, en: row.name_en },
      kind: row.kind,
      region: row.region,
      seat: bilingual(row.seat_vi, row.seat_en),
      areaKm2: row.area_km2,
      validFrom: row.valid_from,
      validTo: row.valid_to,
      aliases: row.aliases === "" ? [] : row.aliases.split("|"),
      note: bilingual(row.note_vi, row.note_en),
    }),
  );

export const successionRow = z
  .object({
    from_set: unitSetId,
    from: slug,
    to_set: unitSetId,
    to: slug,
    effective: date,
    change: z.enum(["same-unit", "merge", "boundary", "status"]),
    extent_vi: text,
    extent_en: text,
    legal_basis_vi: text,
    legal_basis_en: text,
  })
  .transform(
    (row): Succession => ({
      fromSet: row.from_set,
      from: row.from,
      toSet: row.to_set,
      to: row.to,
      effective: row.effective,
      change: row.change,
      extent: { vi: row.extent_vi, en: row.extent_en },
      legalBasis: { vi: row.legal_basis_vi, en: row.legal_basis_en },
    }),
  );

export const tileRow = z
  .object({
    unit_set: unitSetId,
    slug,
    row: whole,
    column: whole,
    kind: z.enum(["unit", "island"]),
  })
  .transform(
    (row): Tile => ({
      unitSet: row.unit_set,
      slug: row.slug,
      row: row.row,
      column: row.column,
      kind: row.kind,
    }),
  );

export const borderRow = z
  .object({ unit_set: unitSetId, a: slug, b: slug })
  .transform((row): Border => ({ unitSet: row.unit_set, a: row.a, b: row.b }));
