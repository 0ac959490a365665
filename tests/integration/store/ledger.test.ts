import Database from "better-sqlite3";
import { afterAll, describe, expect, test } from "vitest";
import { createArchive } from "@/lib/rankings/archive";
import { emptyStore, temporaryFolder } from "./store";

const databaseFile = emptyStore(temporaryFolder());
// The settings are read when the reader is first imported.
process.env.DATABASE_URL = `file:${databaseFile}`;
const { readSnapshot } = await import("@/lib/db/reader");
const { reader } = await import("@/lib/db/client");
const { importAnswers } = await import("@/lib/queries/api/tables/imports");
afterAll(() => reader().$disconnect());

function hash(letter: string): string {
  return letter.repeat(64);
}

const database = new Database(databaseFile);
database.exec(`
  INSERT INTO imports (finished_at, sha256, tool_version, counts)
    VALUES ('2026-01-01T00:00:00.000Z', '${hash("a")}', '0.1.0', '{}');
  INSERT INTO imports (finished_at, sha256, tool_version, counts, kind, file, who, changes)
    VALUES ('2026-02-01T00:00:00.000Z', '${hash("b")}', '0.2.0', '{}', 'table', 'PAR 2023.xlsx', 'An',
      '{"added":1,"completed":2,"changed":3,"removed":4,"restated":5,"same":6}');
  INSERT INTO imports (finished_at, sha256, tool_version, counts, kind, changes)
    VALUES ('2026-03-01T00:00:00.000Z', '${hash("c")}', '9.0.0', '{}', 'restore', '{"rows":1}');
  INSERT INTO corrections VALUES
    ('2026-02-01T00:00:00.000Z', 'par-index', 2023, '63', 'tien-giang', '', '', 'revision',
      '85.71', 51, 63, 'derived', 'old-source', '85.77', 50, 63, 'published', 'new-source', 'vì', 'why'),
    ('2026-03-01T00:00:00.000Z', 'egov.on-time-rate', 2024, '34', 'gone', '2024-01-01', '2024-06-30',
      'correction', '95.10', NULL, NULL, 'self-reported', 'gone', NULL, NULL, NULL, NULL, NULL, 'bỏ', 'out');
`);
database.close();
const snapshot = await readSnapshot();

describe("the ledger of a snapshot", () => {
  test("holds what was shown and what is shown, the newest first", () => {
    expect(snapshot.corrections).toEqual([
      {
        at: "2026-03-01T00:00:00.000Z",
        indicator: "egov.on-time-rate",
        year: 2024,
        unitSet: "34",
        province: "gone",
        periodFrom: "2024-01-01",
        periodTo: "2024-06-30",
        kind: "correction",
        old: { printed: "95.10", rank: null, of: null, status: "self-reported", source: "gone" },
        new: null,
        reason: { vi: "bỏ", en: "out" },
      },
      {
        at: "2026-02-01T00:00:00.000Z",
        indicator: "par-index",
        year: 2023,
        unitSet: "63",
        province: "tien-giang",
        periodFrom: null,
        periodTo: null,
        kind: "revision",
        old: { printed: "85.71", rank: 51, of: 63, status: "derived", source: "old-source" },
        new: { printed: "85.77", rank: 50, of: 63, status: "published", source: "new-source" },
        reason: { vi: "vì", en: "why" },
      },
    ]);
  });

  test("holds every import, the newest first, with what it changed where that was recorded", () => {
    expect(snapshot.imports).toEqual([
      expect.objectContaining({ version: 3, kind: "restore", sha256: hash("c") }),
      {
        version: 2,
        at: "2026-02-01T00:00:00.000Z",
        kind: "table",
        file: "PAR 2023.xlsx",
        who: "An",
        sha256: hash("b"),
        toolVersion: "0.2.0",
        changes: { added: 1, completed: 2, changed: 3, removed: 4, restated: 5, same: 6 },
      },
      expect.objectContaining({ version: 1, kind: "folder", file: "", who: "", changes: null }),
    ]);
  });

  test("is read although another version of the program recorded changes in its own way", () => {
    expect(snapshot.imports[0]?.changes).toBeNull();
  });

  test("is told to the public without who imported and with which program", () => {
    const told = importAnswers(createArchive(snapshot));
    expect(told[1]).toEqual({
      version: 2,
      at: "2026-02-01T00:00:00.000Z",
      kind: "table",
      file: "PAR 2023.xlsx",
      changes: { added: 1, completed: 2, changed: 3, removed: 4, restated: 5 },
      sha256: hash("b"),
    });
    expect(told[2]).toMatchObject({ version: 1, file: null, changes: null });
  });
});
