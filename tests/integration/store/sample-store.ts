import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import Database from "better-sqlite3";
import { type CheckResult, checkFiles } from "@/lib/import/check-folder";
import { type Inspection, planTable } from "@/lib/import/edition/plan-table";
import { folderTexts } from "@/lib/import/folder-texts";
import { carryOut, importFolder } from "@/lib/import/import-folder";
import { lookAtStore } from "@/lib/import/store-view";
import type { ReadFigure, TableReading } from "@/lib/import/table-reading";
import { folderOf, sampleTexts } from "../../unit/import/sample";
import { emptyStore } from "./store";

/** A store of three provinces, with a row in every list. */
export function sampleStore(folder: string): string {
  const data = join(folder, "sample-data");
  const leftOut = "par-index,2022,63,dong-thap,value,,,81.10,vcci-xls,Bỏ.,Left out.";
  for (const [name, sample] of Object.entries(sampleTexts())) {
    const text = name === "disagreements.csv" ? `${sample}\n${leftOut}` : sample;
    mkdirSync(dirname(join(data, name)), { recursive: true });
    writeFileSync(join(data, name), `${text}\n`);
  }
  const databaseFile = emptyStore(folder, "sample.db");
  importFolder({ folder: data, databaseFile });
  return databaseFile;
}

export type TableRow = Pick<ReadFigure, "province" | "value" | "rank"> &
  Partial<Pick<ReadFigure, "indicator" | "year" | "unitSet" | "of">> & {
    readonly other?: Readonly<Record<string, string>>;
  };

/** A table as the reader hands it over. */
export function readingOf(
  rows: readonly TableRow[],
  rest: Partial<TableReading> = {},
): TableReading {
  const figures = rows.map((row, index): ReadFigure => {
    const origin = { file: "t.csv", sheet: null, row: index + 2, column: "A", value: "" };
    return {
      indicator: "par-index",
      year: "2023",
      unitSet: "63",
      of: "",
      other: {},
      ...row,
      origin: { row: origin, province: origin, value: origin, rank: null },
    };
  });
  const none = { columns: [], means: [], skipped: [], doubts: [], problems: [] };
  return { file: "t.csv", sheet: null, shape: "long", headerRow: 1, ...none, figures, ...rest };
}

type Header = Parameters<typeof planTable>[1];

export const noHeader: Header = {
  edition: null,
  source: null,
  document: null,
  announced: null,
  of: null,
  mean: null,
  status: "published",
};

/** What a table would do to the store. */
export function inspectRows(
  databaseFile: string,
  rows: readonly TableRow[],
  header: Partial<Header> = {},
  decisions: Partial<Parameters<typeof planTable>[3]> = {},
): Inspection {
  return lookAtStore(databaseFile, (view) =>
    planTable(
      [readingOf(rows)],
      { ...noHeader, ...header },
      view,
      { all: null, byProvince: new Map(), ...decisions },
      2026,
    ),
  );
}

/** Imports what was inspected, whatever its warnings. */
export function carryOutInspected(databaseFile: string, { plan, problems }: Inspection) {
  if (plan === null) throw new Error(JSON.stringify(problems));
  const record = { kind: "table", file: "t.csv", sha256: "0".repeat(64), who: "An" } as const;
  return carryOut(databaseFile, plan, record);
}

/** What the check of a folder says of the store as it would be exported. */
export function checkExport(databaseFile: string): CheckResult {
  const database = new Database(databaseFile, { readonly: true });
  try {
    return checkFiles(folderOf(Object.fromEntries(folderTexts(database))));
  } finally {
    database.close();
  }
}
