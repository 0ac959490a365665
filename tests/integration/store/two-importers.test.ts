import { spawn } from "node:child_process";
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { StoreMoved } from "@/lib/db/writer";
import { longTable, newSource } from "./command";
import { carryOutInspected, inspectRows, sampleStore } from "./sample-store";
import { contentOf, loadedStore, query, temporaryFolder } from "./store";

const folder = temporaryFolder();

/** Runs an import in a process of its own; it ends when the process does. */
function importApart(databaseFile: string, ...args: readonly string[]) {
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "lib/import/cli.ts", "import", ...args, "--lang", "en"],
    { env: { ...process.env, DATABASE_URL: `file:${databaseFile}` } },
  );
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
  return new Promise<{ code: number | null; said: string }>((resolve) =>
    child.once("close", (code) => resolve({ code, said })),
  );
}

describe("an import that was worked out against an older store", () => {
  const original = sampleStore(folder);
  const source = {
    key: "moha-2023",
    title: "Table",
    publisher: "Ministry",
    url: null,
    published: "2024",
    kind: "official",
    note: null,
  } as const;

  test("writes nothing and says that it has to be run again", () => {
    const databaseFile = join(folder, "moved.db");
    copyFileSync(original, databaseFile);
    const row = (province: string) => [{ province, value: "80.00", rank: "" }];
    const late = inspectRows(databaseFile, row("ha-noi"), { source });
    carryOutInspected(databaseFile, inspectRows(databaseFile, row("dong-thap"), { source }));
    const before = contentOf(databaseFile);
    expect(() => carryOutInspected(databaseFile, late)).toThrow(StoreMoved);
    expect(() => carryOutInspected(databaseFile, late)).toThrow(/run it again/);
    expect(contentOf(databaseFile)).toBe(before);
  });
});

describe("two imports at once, in two processes", () => {
  const original = loadedStore(folder, "original.db");

  test("are both done or one is turned away whole, never mixed", async () => {
    const databaseFile = join(folder, "both.db");
    copyFileSync(original, databaseFile);
    const years = ["2019", "2020"];
    const provinces = ["ben-tre", "tra-vinh", "kien-giang"];
    const runs = years.map((year) => {
      const rows = provinces.map((slug, index) => `par-index.1,${year},63,${slug},7.${index}1,`);
      const table = longTable(folder, `${year}.csv`, ...rows);
      const accept = ["--accept", `missing:par-index.1/${year}/63=60`];
      return importApart(databaseFile, table, ...newSource, "--source-key", `s-${year}`, ...accept);
    });
    const ended = await Promise.all(runs);
    const done = years.filter((_, index) => ended[index]?.code === 0);
    for (const { code, said } of ended) {
      if (code !== 0) expect(said).toMatch(/Another import made version 2 .* Nothing was written/);
    }
    expect(done.length, ended.map(({ said }) => said).join("\n")).toBeGreaterThan(0);
    const stored = query<{ year: number; source: string; n: number }>(
      databaseFile,
      "SELECT year, source, COUNT(*) AS n FROM figures WHERE source LIKE 's-20%' GROUP BY year ORDER BY year",
    );
    expect(stored).toEqual(done.map((year) => ({ year: Number(year), source: `s-${year}`, n: 3 })));
    expect(
      query(databaseFile, "SELECT key FROM sources WHERE key LIKE 's-20%' ORDER BY key"),
    ).toEqual(done.map((year) => ({ key: `s-${year}` })));
    expect(query(databaseFile, "SELECT id FROM imports")).toHaveLength(1 + done.length);
    expect(query(databaseFile, "PRAGMA foreign_key_check")).toEqual([]);
  });
});
