import Database from "better-sqlite3";
import type { Lists } from "@/lib/db/dataset";
import { assertDatabase, newestVersion } from "@/lib/db/writer";
import type { Correction } from "@/lib/figures/correction";
import type { Figure } from "@/lib/figures/figure";
import { figureRow } from "@/lib/import/figure-rows";
import { listsOf } from "@/lib/import/lists";
import { parseTables } from "@/lib/import/parse-rows";
import { ImportRefused } from "@/lib/import/problem";
import type { RawTables } from "@/lib/import/read-folder";
import { storedCells, storedRows } from "@/lib/import/stored-lists";
import { tableNames } from "@/lib/import/tables";

export interface PastImport {
  readonly version: number;
  readonly kind: string;
  readonly sha256: string;
}

/** What an importer sees of the store, all of one moment. */
export interface StoreView {
  /** Data version; 0 before the first import. */
  readonly version: number;
  readonly lists: Lists;
  /** The small lists as the cells of their files. */
  readonly tables: RawTables;
  readonly corrections: readonly Correction[];
  /** Imports, newest first. */
  readonly imports: readonly PastImport[];
  /** Figures, narrowed by columns such as { indicator: "papi" }; read while they are asked for. */
  figures(where?: Readonly<Record<string, string | number>>): Generator<Figure>;
}

function* readFigures(
  database: Database.Database,
  where: Readonly<Record<string, string | number>>,
): Generator<Figure> {
  for (const cells of storedCells(database, "figures", where)) yield figureRow.parse(cells);
}

function viewOf(database: Database.Database): StoreView {
  const tables = Object.fromEntries(
    tableNames.map((name) => [name, name === "figures" ? [] : storedRows(database, name)]),
  ) as unknown as RawTables;
  const { parsed, problems } = parseTables(tables);
  if (problems.length > 0) throw new ImportRefused(problems);
  return {
    version: newestVersion(database),
    lists: listsOf(parsed),
    tables,
    corrections: parsed.corrections.map(({ data }) => data),
    imports: database
      .prepare<[], PastImport>("SELECT id AS version, kind, sha256 FROM imports ORDER BY id DESC")
      .all(),
    figures: (where = {}) => readFigures(database, where),
  };
}

/** Looks at the store in one read transaction, read-only. Throws where there is no database. */
export function lookAtStore<T>(databaseFile: string, look: (view: StoreView) => T): T {
  assertDatabase(databaseFile);
  const database = new Database(databaseFile, { readonly: true, fileMustExist: true });
  try {
    return database.transaction(() => look(viewOf(database)))();
  } finally {
    database.close();
  }
}
