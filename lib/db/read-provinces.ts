import type { Prisma } from "@/lib/db/generated/client";
import { oneOf, optionalText } from "@/lib/db/mapping";
import type { Snapshot } from "@/lib/db/snapshot";
import { unitSetIds } from "@/lib/figures/figure";

type ProvinceLists = Pick<
  Snapshot,
  "unitSets" | "provinces" | "successions" | "regions" | "tiles" | "borders"
>;

async function readProvinces(store: Prisma.TransactionClient): Promise<Snapshot["provinces"]> {
  const rows = await store.province.findMany({
    orderBy: [{ unitSet: "desc" }, { slug: "asc" }],
    include: { aliases: { orderBy: { position: "asc" }, select: { alias: true } } },
  });
  return rows.map((row) => ({
    unitSet: oneOf(unitSetIds, row.unitSet),
    slug: row.slug,
    code: row.code,
    name: { vi: row.nameVi, en: row.nameEn },
    kind: oneOf(["province", "municipality"], row.kind),
    region: row.region,
    seat: optionalText(row.seatVi, row.seatEn),
    areaKm2: row.areaKm2,
    validFrom: row.validFrom,
    validTo: row.validTo,
    aliases: row.aliases.map(({ alias }) => alias),
    note: optionalText(row.noteVi, row.noteEn),
  }));
}

async function readSuccessions(store: Prisma.TransactionClient): Promise<Snapshot["successions"]> {
  const rows = await store.succession.findMany({
    orderBy: [{ effective: "asc" }, { fromSet: "desc" }, { from: "asc" }, { to: "asc" }],
  });
  return rows.map((row) => ({
    fromSet: oneOf(unitSetIds, row.fromSet),
    from: row.from,
    toSet: oneOf(unitSetIds, row.toSet),
    to: row.to,
    effective: row.effective,
    change: oneOf(["same-unit", "merge", "boundary", "status"], row.change),
    extent: { vi: row.extentVi, en: row.extentEn },
    legalBasis: { vi: row.legalBasisVi, en: row.legalBasisEn },
  }));
}

/** The lists about provinces, the 63 before the 34. */
export async function readProvinceLists(store: Prisma.TransactionClient): Promise<ProvinceLists> {
  const unitSets = await store.unitSet.findMany({ orderBy: { id: "desc" } });
  const regions = await store.region.findMany({ orderBy: [{ unitSet: "desc" }, { order: "asc" }] });
  const tiles = await store.tile.findMany({
    orderBy: [{ unitSet: "desc" }, { row: "asc" }, { column: "asc" }],
  });
  const borders = await store.border.findMany({
    orderBy: [{ unitSet: "desc" }, { a: "asc" }, { b: "asc" }],
  });
  return {
    unitSets: unitSets.map((row) => ({
      id: oneOf(unitSetIds, row.id),
      name: { vi: row.nameVi, en: row.nameEn },
      validFrom: row.validFrom,
      validTo: row.validTo,
      units: row.units,
    })),
    provinces: await readProvinces(store),
    successions: await readSuccessions(store),
    regions: regions.map((row) => ({
      unitSet: oneOf(unitSetIds, row.unitSet),
      slug: row.slug,
      name: { vi: row.nameVi, en: row.nameEn },
      order: row.order,
      units: row.units,
    })),
    tiles: tiles.map((row) => ({
      unitSet: oneOf(unitSetIds, row.unitSet),
      slug: row.slug,
      row: row.row,
      column: row.column,
      kind: oneOf(["unit", "island"], row.kind),
    })),
    borders: borders.map((row) => ({
      unitSet: oneOf(unitSetIds, row.unitSet),
      a: row.a,
      b: row.b,
    })),
  };
}
