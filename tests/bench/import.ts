import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { migrate } from "@/lib/db/migrate";
import { importFolder } from "@/lib/import/import-folder";
import { readFiles } from "@/lib/import/read-folder";
import { importer } from "../../lib/setup/project.mjs";
import { output, removeDatabase } from "../setup/database.mjs";
import { folderWithoutPapi, papiFigures, papiTable } from "../setup/papi-generator";
import { startServer } from "../setup/server.mjs";
import { load } from "./load.mjs";

const folder = join(output, "bench-import");
const source = "--title PAPI --publisher CECODES --published 2025 --url https://example.org/papi";
const reasons = ["--replace", "correction", "--reason-vi", "Đo", "--reason-en", "Bench"];

const warnings = join(folder, "warnings.txt");

function command(name: "check" | "import", table: string): string[] {
  const report = ["--import", "./tests/setup/report-memory.mjs"];
  const accept = name === "check" ? ["--save-warnings", warnings] : ["--accept", `@${warnings}`];
  return [...report, ...importer, name, table, ...source.split(" "), ...reasons, ...accept];
}

function settings(database: string) {
  return {
    ...process.env,
    DATABASE_URL: `file:${database}`,
    MEMORY_REPORT: join(folder, "memory.txt"),
  };
}

/** Two tables of the same 29,106 figures, the second with another last digit in every tenth sub-dimension. */
function tables(): [string, string] {
  const [first, second] = [join(folder, "papi-a.csv"), join(folder, "papi-b.csv")];
  const text = papiTable();
  writeFileSync(first, text);
  writeFileSync(second, text.replaceAll(/^(papi\.\d\.\d,.*)1$/gm, "$12"));
  return [first, second];
}

function emptyOfPapi(name: string): string {
  const data = join(folder, "data");
  rmSync(data, { recursive: true, force: true });
  mkdirSync(data, { recursive: true });
  folderWithoutPapi(data, (path) => [...readFiles(path).files.keys()]);
  const database = join(folder, name);
  removeDatabase(database);
  migrate(database);
  importFolder({ folder: data, databaseFile: database });
  return database;
}

/** The same rows into a plain table, in one transaction: what SQLite itself needs. */
function bareInsert(): number {
  const rows = papiFigures();
  const file = join(folder, "bare.db");
  removeDatabase(file);
  const database = new Database(file);
  database.pragma("journal_mode = WAL");
  database.exec(
    "CREATE TABLE figures (indicator TEXT, year INTEGER, province TEXT, printed TEXT, value REAL)",
  );
  const insert = database.prepare("INSERT INTO figures VALUES (?, ?, ?, ?, ?)");
  const started = performance.now();
  database.transaction(() => {
    for (const [code, year, slug, value] of rows)
      insert.run(code, Number(year), slug, value, Number(value));
  })();
  const took = performance.now() - started;
  database.close();
  return (rows.length / took) * 1000;
}

function importOnce(database: string, table: string): number {
  const options = { env: settings(database), maxBuffer: 2 ** 28 };
  spawnSync(process.execPath, command("check", table), options);
  const started = performance.now();
  const child = spawnSync(process.execPath, command("import", table), options);
  if (child.status !== 0) throw new Error(`The import failed:\n${child.stdout}`.slice(0, 2_000));
  return performance.now() - started;
}

/** Answers of one reader after the other while imports run one after the other. */
async function readWhileImporting(database: string, [first, second]: [string, string]) {
  const server = await startServer({ name: "bench-import", database });
  const page = `${server.url}/xep-hang/pci/2020`;
  try {
    const alone = await load(page, { connections: 1, seconds: 8 });
    let over = false;
    let imports = 0;
    const importing = (async () => {
      while (!over) {
        const table = imports % 2 === 0 ? second : first;
        for (const name of ["check", "import"] as const) {
          const options = { env: settings(database), stdio: "ignore" } as const;
          const child = spawn(process.execPath, command(name, table), options);
          const code = await new Promise((resolve) => child.once("exit", resolve));
          if (name === "import" && code !== 0)
            throw new Error(`The import ended with code ${code}.`);
        }
        imports += 1;
      }
    })();
    const during = await load(page, { connections: 1, seconds: 8 });
    over = true;
    await importing;
    return { alone, during, imports };
  } finally {
    await server.stop();
  }
}

mkdirSync(folder, { recursive: true });
const both = tables();
const count = papiFigures().length;
const database = emptyOfPapi("papi.db");
const took = importOnce(database, both[0]);
const perSecond = (count / took) * 1000;
const bare = bareInsert();
console.log(
  `\nimport of ${count} figures by the command: ${(took / 1000).toFixed(1)} s, peak ${readFileSync(join(folder, "memory.txt"), "utf8")} MB`,
);
console.log(
  `figures/s ${perSecond.toFixed(0)}, bare SQLite insert of the same rows ${bare.toFixed(0)}, ratio ${(perSecond / bare).toFixed(3)}`,
);
const { alone, during, imports } = await readWhileImporting(database, both);
console.log(
  `a page, one reader: p95 ${alone.p95.toFixed(1)} ms alone, ${during.p95.toFixed(1)} ms during ${imports} imports, ratio ${(during.p95 / alone.p95).toFixed(2)}`,
);
