import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { applyChange } from "@/lib/db/writer";
import { checkFolder } from "@/lib/import/check-folder";
import { importFolder } from "@/lib/import/import-folder";
import { storeChangeOf } from "@/lib/import/plan";
import { planDataset } from "@/lib/import/plan-dataset";
import { ImportRefused } from "@/lib/import/problem";
import { lookAtStore } from "@/lib/import/store-view";
import { changedFolder, contentOf, loadedStore, query, realFolder, temporaryFolder } from "./store";

const folder = temporaryFolder();

describe("the figures that ship", () => {
  test("hold no problem, and only the warnings that are known", () => {
    const { problems, warnings } = checkFolder(realFolder);
    expect(problems).toEqual([]);
    expect(warnings.map(({ file, value }) => `${file} ${value?.slice(0, 26)}`)).toEqual([
      "figures/egov.csv 31.90",
      "figures/egov.csv 95.7",
    ]);
  });

  test("are loaded row by row, in less than ten seconds", () => {
    const file = loadedStore(folder, "counts.db");
    const [newest] = query<{ counts: string }>(file, "SELECT counts FROM imports");
    const counts = {
      unit_sets: 2,
      regions: 12,
      provinces: 98,
      province_aliases: 147,
      successions: 68,
      tiles: 101,
      borders: 193,
      sources: 324,
      indicators: 107,
      indicator_names: 12,
      releases: 47,
      breaks: 47,
      figures: 18904,
      gaps: 122,
      averages: 45,
      regional_ranks: 9,
      disagreements: 22,
      targets: 5,
      corrections: 0,
    };
    expect(JSON.parse(newest?.counts ?? "{}")).toEqual(counts);
    for (const [table, n] of Object.entries(counts)) {
      expect(query(file, `SELECT COUNT(*) AS n FROM ${table}`), table).toEqual([{ n }]);
    }
    expect(query(file, "PRAGMA foreign_key_check")).toEqual([]);
    expect(query(file, "PRAGMA integrity_check")).toEqual([{ integrity_check: "ok" }]);
  });
});

describe("importing again", () => {
  test("the same files changes nothing and says so", () => {
    const databaseFile = loadedStore(folder, "again.db");
    const before = contentOf(databaseFile);
    const report = importFolder({ folder: realFolder, databaseFile });
    expect(report).toMatchObject({ status: "unchanged", version: 1, warnings: [] });
    expect(report.changes).toMatchObject({ added: 0, changed: 0, removed: 0, same: 18904 });
    expect(contentOf(databaseFile)).toBe(before);
  });

  test("one changed figure makes the next version, and the old files the one after", () => {
    const databaseFile = loadedStore(folder, "next.db");
    const changed = changedFolder(
      folder,
      "figures/par-index.csv",
      "par-index,2023,63,tien-giang,85.77",
      "par-index,2023,63,tien-giang,85.70",
    );
    const second = importFolder({ folder: changed, databaseFile });
    expect(second).toMatchObject({ status: "loaded", version: 2 });
    const printed = `SELECT printed FROM figures WHERE indicator = 'par-index' AND year = 2023
      AND province = 'tien-giang'`;
    expect(query(databaseFile, printed)).toEqual([{ printed: "85.70" }]);
    const third = importFolder({ folder: realFolder, databaseFile });
    expect(third).toMatchObject({ status: "loaded", version: 3 });
    expect(query(databaseFile, printed)).toEqual([{ printed: "85.77" }]);
    expect(query(databaseFile, "SELECT id FROM imports ORDER BY id")).toEqual([
      { id: 1 },
      { id: 2 },
      { id: 3 },
    ]);
  });
});

describe("what is stored stays as it was", () => {
  test("when the files are refused, with every problem listed", () => {
    const databaseFile = loadedStore(folder, "refused.db");
    const before = contentOf(databaseFile);
    const changed = changedFolder(
      folder,
      "figures/par-index.csv",
      "par-index,2023,63,tien-giang,85.77,50,63",
      "par-index,2023,63,tien-giang,185.77,64,63",
    );
    const run = () => importFolder({ folder: changed, databaseFile });
    expect(run).toThrow(ImportRefused);
    try {
      run();
    } catch (error) {
      const problems = error instanceof ImportRefused ? error.problems : [];
      expect(problems.map(({ column, value }) => [column, value])).toEqual([
        ["value", "185.77"],
        ["rank", "64"],
      ]);
      expect(problems[0]?.message.vi).toContain("thang đo");
    }
    expect(contentOf(databaseFile)).toBe(before);
  });

  test("when the database refuses the very last row", () => {
    const databaseFile = loadedStore(folder, "failed.db");
    const before = contentOf(databaseFile);
    const { dataset } = checkFolder(realFolder);
    if (dataset === null) throw new Error("The figures that ship are refused.");
    const figures = dataset.figures.map((figure, index) =>
      index === dataset.figures.length - 1 ? { ...figure, printed: "7", value: 8 } : figure,
    );
    const plan = lookAtStore(databaseFile, (view) => planDataset({ ...dataset, figures }, view));
    const record = { sha256: "0".repeat(64), toolVersion: "0.0.0", file: "", who: "" };
    const change = storeChangeOf(plan, { ...record, kind: "folder" }, "2026-11-25T00:00:00.000Z");
    expect(() => applyChange(databaseFile, change)).toThrow("figures_printed_is_value_check");
    expect(contentOf(databaseFile)).toBe(before);
  });

  test("when there is no database, nothing is made", () => {
    const databaseFile = join(folder, "missing.db");
    expect(() => importFolder({ folder: realFolder, databaseFile })).toThrow(/run `npm start`/);
    expect(() => importFolder({ folder: join(folder, "none"), databaseFile })).toThrow(
      "There is no folder of figures",
    );
  });

  test("when the folder is empty", () => {
    const databaseFile = loadedStore(folder, "empty.db");
    const before = contentOf(databaseFile);
    const empty = join(folder, "empty-data");
    mkdirSync(empty);
    writeFileSync(join(empty, "README.md"), "not a list");
    expect(() => importFolder({ folder: empty, databaseFile })).toThrow(ImportRefused);
    expect(contentOf(databaseFile)).toBe(before);
  });
});
