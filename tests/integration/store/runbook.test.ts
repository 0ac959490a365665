import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { copyOfTemplate, removeDatabase } from "../../setup/database.mjs";
import { query, temporaryFolder } from "./store";

const root = resolve(".");
const runbook = readFileSync("docs/import.md", "utf8");
const folder = temporaryFolder();

/** The text of the first section, the one that a new person follows. */
const steps = runbook.slice(
  runbook.indexOf("## Từng bước"),
  runbook.indexOf("## Các trường hợp khác"),
);

function blocks(language: string): { name: string; body: string }[] {
  return [...steps.matchAll(/^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm)]
    .filter(([, found]) => found === language)
    .map(([, , name = "", body = ""]) => ({ name, body }));
}

/** A table as it comes out of a PDF. Its figures are made for this test and belong to no edition. */
function pastedTable(): string {
  const names = query<{ name: string }>(
    database,
    "SELECT name_vi AS name FROM provinces WHERE unit_set = '34' ORDER BY code",
  ).map(({ name }) => name);
  const lines = names.map((name, index) => {
    const value = (95 - index * 0.25).toFixed(2).replace(".", ",");
    return `${String(index + 1).padEnd(6)}${name.padEnd(24)}${value.padEnd(12)}${index + 1}`;
  });
  const header = "STT   Tỉnh, thành phố         Kết quả     Xếp hạng";
  const title = "PHỤ LỤC\nCHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025\n";
  return [title, header, ...lines.slice(0, 20), "\fTrang 2", header, ...lines.slice(20), ""].join(
    "\n",
  );
}

const database = copyOfTemplate("runbook");

/** Runs a command as it stands in the runbook, from the folder of the person who reads it. */
function run(command: string) {
  const npm = `npm --silent --prefix ${JSON.stringify(root)}`;
  const line = command.trim().replaceAll(/^npm/gm, npm);
  return spawnSync("sh", ["-c", line], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, DATABASE_URL: `file:${database}` },
  });
}

describe("docs/import.md, step by step", () => {
  const commands = blocks("sh")
    .flatMap(({ body }) => body.trim().split("\n"))
    .map((command) => ({
      command: command.replace("export prisma/data", "export data"),
      name: command,
    }));

  test("its commands take an edition from a table of text to the store, the files and back", {
    timeout: 180_000,
  }, () => {
    for (const { name, body } of blocks("text")) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), body);
    }
    writeFileSync(join(folder, "nap/par-2025.txt"), pastedTable());
    const outputs = new Map<string, string>();
    for (const { command } of commands) {
      const { status, stdout, stderr } = run(command);
      expect(status, `${command}\n${stdout}\n${stderr}`).toBe(0);
      outputs.set(command.split(" ")[4] ?? "", stdout);
    }
    expect([...outputs.keys()]).toEqual([
      "backup",
      "check",
      "diff",
      "import",
      "export",
      "history",
      "restore",
    ]);
    expect(outputs.get("diff")).toContain("PAR Index 2025 (34 tỉnh): thêm 34");
    expect(outputs.get("history")).toMatch(/^2 .*par-2025\.txt {2}Tên của bạn/);
    expect(outputs.get("restore")).toContain("bỏ 34 số liệu");
    expect(readFileSync(join(folder, "data/figures/par-index.csv"), "utf8")).toContain(
      "par-index,2025,34,ha-noi,95.00,1,34,published,,par-index-2025-34-000-qd-bnv,,",
    );
  });

  test("every flag that the runbook names is one that the help explains", () => {
    const { stdout } = run("npm run data -- import --help");
    const check = run("npm run data -- check --help").stdout;
    const restore = run("npm run data -- restore --help").stdout;
    const named = new Set(runbook.match(/--[a-z][a-z-]+/g));
    for (const flag of ["--help", "--silent"]) named.delete(flag);
    for (const flag of named) expect(stdout + check + restore, flag).toContain(flag);
    removeDatabase(database);
  });
});
