import { z } from "zod";
import type { Prisma } from "@/lib/db/generated/client";
import { oneOf } from "@/lib/db/mapping";
import type { Snapshot } from "@/lib/db/snapshot";
import {
  correctionKinds,
  type FigureChanges,
  importKinds,
  type ShownFigure,
} from "@/lib/figures/correction";
import { figureStatuses, unitSetIds } from "@/lib/figures/figure";

type Ledger = Pick<Snapshot, "corrections" | "imports">;

const count = z.int().min(0);
/** The log is for reading; an entry that another version wrote must not keep the figures from being shown. */
const changesShape: z.ZodType<FigureChanges | null> = z
  .object({
    added: count,
    completed: count,
    changed: count,
    removed: count,
    restated: count,
    same: count,
  })
  .nullable()
  .catch(null);

async function readCorrections(store: Prisma.TransactionClient): Promise<Ledger["corrections"]> {
  const rows = await store.correction.findMany({
    orderBy: [
      { at: "desc" },
      { indicator: "asc" },
      { year: "desc" },
      { unitSet: "desc" },
      { province: "asc" },
      { periodFrom: "asc" },
      { periodTo: "asc" },
    ],
  });
  return rows.map((row) => ({
    at: row.at,
    indicator: row.indicator,
    year: row.year,
    unitSet: oneOf(unitSetIds, row.unitSet),
    province: row.province,
    periodFrom: row.periodFrom === "" ? null : row.periodFrom,
    periodTo: row.periodTo === "" ? null : row.periodTo,
    kind: oneOf(correctionKinds, row.kind),
    old: {
      printed: row.oldValue,
      rank: row.oldRank,
      of: row.oldOf,
      status: oneOf(figureStatuses, row.oldStatus),
      source: row.oldSource,
    },
    new: shownSince(row),
    reason: { vi: row.reasonVi, en: row.reasonEn },
  }));
}

function shownSince(row: {
  newValue: string | null;
  newRank: number | null;
  newOf: number | null;
  newStatus: string | null;
  newSource: string | null;
}): ShownFigure | null {
  if (row.newStatus === null || row.newSource === null) return null;
  return {
    printed: row.newValue,
    rank: row.newRank,
    of: row.newOf,
    status: oneOf(figureStatuses, row.newStatus),
    source: row.newSource,
  };
}

async function readImports(store: Prisma.TransactionClient): Promise<Ledger["imports"]> {
  const rows = await store.import.findMany({ orderBy: { id: "desc" } });
  return rows.map((row) => ({
    version: row.id,
    at: row.finishedAt,
    kind: oneOf(importKinds, row.kind),
    file: row.file,
    who: row.who,
    sha256: row.sha256,
    toolVersion: row.toolVersion,
    changes: changesShape.parse(row.changes),
  }));
}

/** What was corrected and what was imported, newest first. */
export async function readLedger(store: Prisma.TransactionClient): Promise<Ledger> {
  return { corrections: await readCorrections(store), imports: await readImports(store) };
}
