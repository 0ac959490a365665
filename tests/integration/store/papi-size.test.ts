import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { importFolder } from "@/lib/import/import-folder";
import { readFiles } from "@/lib/import/read-folder";
import { importer } from "../../../lib/setup/project.mjs";
import { folderWithoutPapi, papiTable } from "../../setup/papi-generator";
import { emptyStore, query, temporaryFolder } from "./store";

const folder = temporaryFolder();
const mostMegabytes = 300;

test(`14 years of PAPI with all sub-dimensions, 29,106 figures, are imported within ${mostMegabytes} MB`, () => {
  const data = join(folder, "data");
  mkdirSync(data);
  folderWithoutPapi(data, (path) => [...readFiles(path).files.keys()]);
  const databaseFile = emptyStore(folder);
  importFolder({ folder: data, databaseFile });
  const table = join(folder, "papi.csv");
  writeFileSync(table, papiTable());
  const source = ["--title", "PAPI", "--publisher", "CECODES", "--published", "2025"];
  const about = [table, ...source, "--url", "https://example.org/papi"];
  const report = join(folder, "memory.txt");
  const warnings = join(folder, "warnings.txt");
  const run = (...args: string[]) =>
    spawnSync(
      process.execPath,
      ["--import", "./tests/setup/report-memory.mjs", ...importer, ...args],
      {
        encoding: "utf8",
        env: { ...process.env, DATABASE_URL: `file:${databaseFile}`, MEMORY_REPORT: report },
      },
    );
  run("check", ...about, "--save-warnings", warnings);
  const { status, stdout, stderr } = run("import", ...about, "--accept", `@${warnings}`);
  expect(stderr).toBe("");
  expect(status, stdout).toBe(0);
  expect(
    query(databaseFile, "SELECT COUNT(*) AS n FROM figures WHERE indicator LIKE 'papi%'"),
  ).toEqual([{ n: 29_106 }]);
  expect(Number(readFileSync(report, "utf8"))).toBeLessThan(mostMegabytes);
});
