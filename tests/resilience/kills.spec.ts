import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import Database from "better-sqlite3";
import { importer } from "../../lib/setup/project.mjs";
import { expect, test } from "../e2e/support/test";
import { copyOfTemplate, removeDatabase } from "../setup/database.mjs";
import { startServer } from "../setup/server.mjs";

/** How often the importer is killed; `npm run test:kills` does it 100 times. */
const kills = Number(process.env.KILLS ?? 8);

const folder = mkdtempSync(join(tmpdir(), "kills-"));
/** The server may close an idle connection just when a request is sent on it; only that is tried again. */
const again = { maxRetries: 2 };

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** PCI 2020 as it ships, and the same with a third decimal to every value, as two tables. */
function editions(): { old: string; new: string } {
  const rows = readFileSync("prisma/data/figures/pci.csv", "utf8")
    .split("\n")
    .filter((line) => line.startsWith("pci,2020,63,"))
    .map((line) => line.split(","));
  const header = "indicator,year,unit_set,province,value,rank,of,source";
  const table = (name: string, third: string) => {
    const lines = rows.map((row) =>
      [...row.slice(0, 4), `${row[4]}${third}`, row[5], row[6], row[9]].join(","),
    );
    const file = join(folder, `${name}.csv`);
    writeFileSync(file, `${header}\n${lines.join("\n")}\n`);
    return file;
  };
  return { old: table("old", ""), new: table("new", "4") };
}

function runImporter(database: string, args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [...importer, ...args], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, DATABASE_URL: `file:${database}` },
  });
}

const reasons = ["--replace", "correction", "--reason-vi", "Thử", "--reason-en", "Test"];

/** The names of the warnings of both tables, so that the imports accept them. */
async function warningsOf(database: string, files: readonly string[]): Promise<string> {
  const names: string[] = [];
  for (const file of files) {
    const saved = `${file}.warnings`;
    const child = runImporter(database, ["check", file, ...reasons, "--save-warnings", saved]);
    await new Promise((resolve) => child.once("close", resolve));
    names.push(readFileSync(saved, "utf8"));
  }
  const all = join(folder, "warnings.txt");
  writeFileSync(all, names.join(""));
  return all;
}

interface Stored {
  readonly version: number;
  readonly decimals: readonly number[];
  readonly corrections: number;
}

function stored(database: string): Stored {
  const store = new Database(database, { readonly: true });
  try {
    const one = (sql: string) => store.prepare<[], number>(sql).pluck();
    expect(store.pragma("integrity_check", { simple: true })).toBe("ok");
    expect(store.pragma("foreign_key_check")).toEqual([]);
    const kept = one("SELECT version FROM kept_versions ORDER BY version").all();
    expect(kept).toEqual(one("SELECT id FROM imports ORDER BY id").all());
    const edition = "FROM figures WHERE indicator = 'pci' AND year = 2020";
    return {
      version: one("SELECT MAX(id) FROM imports").get() ?? 0,
      decimals: one(`SELECT DISTINCT length(printed) - instr(printed, '.') ${edition}`).all(),
      corrections: one("SELECT COUNT(*) FROM corrections").get() ?? 0,
    };
  } finally {
    store.close();
  }
}

/** Whether another process is inside a write transaction. */
function isBeingWritten(database: string): boolean {
  const store = new Database(database, { timeout: 0 });
  try {
    store.exec("BEGIN IMMEDIATE; ROLLBACK");
    return false;
  } catch {
    return true;
  } finally {
    store.close();
  }
}

/** Kills it at any moment of its life, every other time in or just after the moment in which it writes. */
async function killSometime(child: ChildProcess, database: string, turn: number, usual: number) {
  if (turn % 2 === 0) await wait(Math.random() * usual * 1.2);
  else {
    while (child.exitCode === null && !isBeingWritten(database)) await wait(1);
    await wait(Math.random() * 150);
  }
  child.kill("SIGKILL");
}

/** Numbers of three decimals in the table of values: none in the old edition, one a province in the new. */
function newValues(html: string): number {
  return html.match(/\b\d\d,\d\d4\b/g)?.length ?? 0;
}

test(`${kills} kills of the importer leave the old or the new edition, in the store and on the page`, async ({
  request,
}) => {
  test.setTimeout(60_000 + kills * 6_000);
  const database = copyOfTemplate("kills");
  const server = await startServer({ name: "kills", database });
  const page = async () => (await request.get(`${server.url}/xep-hang/pci/2020`, again)).text();
  const tables = editions();
  const accept = `@${await warningsOf(database, [tables.old, tables.new])}`;
  const importArgs = (file: string) => ["import", file, ...reasons, "--accept", accept];
  try {
    const before = newValues(await page());
    const started = Date.now();
    const whole = runImporter(database, importArgs(tables.new));
    expect(await new Promise((resolve) => whole.once("close", resolve))).toBe(0);
    const usual = Date.now() - started;
    const after = newValues(await page());
    expect(before).toBe(0);
    expect(after).toBeGreaterThanOrEqual(63);
    expect(stored(database)).toMatchObject({ version: 2, decimals: [3], corrections: 63 });

    let last = stored(database);
    let landed = 0;
    for (let turn = 0; turn < kills; turn += 1) {
      const isNew = last.decimals[0] === 3;
      const child = runImporter(database, importArgs(isNew ? tables.old : tables.new));
      let said = "";
      child.stdout?.on("data", (chunk) => {
        said += chunk;
      });
      const closed = new Promise((resolve) => child.once("close", resolve));
      let over = false;
      const readers = (async () => {
        const seen: number[] = [];
        while (!over) seen.push(newValues(await page()));
        return seen;
      })();
      await killSometime(child, database, turn, usual);
      await closed;
      over = true;
      for (const count of await readers) expect([before, after]).toContain(count);

      const now = stored(database);
      expect(now.decimals).toHaveLength(1);
      const grown = now.version - last.version;
      expect(grown === 0 || grown === 1, `version ${last.version} → ${now.version}`).toBe(true);
      expect(now.corrections - last.corrections).toBe(grown * 63);
      expect(now.decimals[0] === 3).toBe(grown === 1 ? !isNew : isNew);
      if (said.includes("Đã nạp")) expect(grown, "an import that was reported is there").toBe(1);
      expect(newValues(await page())).toBe(now.decimals[0] === 3 ? after : before);
      expect(await page()).toContain(`Số liệu bản ${now.version}`);
      landed += grown;
      last = now;
    }
    console.log(
      `${kills} kills: ${landed} imports had been committed, ${kills - landed} left no trace`,
    );
    const isNew = last.decimals[0] === 3;
    const final = runImporter(database, importArgs(isNew ? tables.old : tables.new));
    expect(await new Promise((resolve) => final.once("close", resolve))).toBe(0);
    expect(stored(database).version).toBe(last.version + 1);
  } finally {
    await server.stop();
    removeDatabase(database);
  }
});
