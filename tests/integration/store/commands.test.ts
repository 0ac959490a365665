import { spawnSync } from "node:child_process";
import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { command, longTable } from "./command";
import { contentOf, loadedStore, query, realFolder, temporaryFolder } from "./store";

const folder = temporaryFolder();
const original = loadedStore(folder, "original.db");
const source = [
  "--title",
  "Decision",
  "--publisher",
  "Ministry",
  "--published",
  "2026",
  "--document",
  "9",
];

/** Letters that only Vietnamese has. */
const vietnamese = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i;

function copy(name: string): string {
  const databaseFile = join(folder, name);
  copyFileSync(original, databaseFile);
  return databaseFile;
}

const wrong = longTable(
  folder,
  "wrong.csv",
  "par-index,2023,63,no-such,80,",
  "gdp,2023,63,ha-noi,80,",
  "par-index,2023,63,ha-noi,180,70",
  "par-index,2023,34,ha-noi,80,",
  "par-index,2033,34,ha-noi,80,",
);
/** Everything strange at once: a place out of order, a tie, too many decimals, a jump, another figure than the stored one. */
const strange = longTable(
  folder,
  "strange.csv",
  "par-index,2023,63,tien-giang,85.71,2",
  "par-index,2023,63,ben-tre,91.111,3",
  "par-index,2023,63,tra-vinh,91.111,4",
  "pci,2019,63,ha-noi,20.5,1",
  "papi,2018,63,ha-noi,43.0,1",
);

describe("check", () => {
  test("lists everything that is wrong at once and ends with 1", async () => {
    const { code, text } = await command(original, "check", wrong, ...source, "--lang", "en");
    expect(code).toBe(1);
    for (const part of ["row 2", "row 3", "row 4", "row 5", "row 6", '"180"', "no-such", "gdp"])
      expect(text).toContain(part);
  });

  test("lists everything that is strange and ends with 3", async () => {
    const { code, text } = await command(original, "check", strange, ...source);
    expect(code).toBe(3);
    for (const kind of ["order", "ties", "decimals", "jump", "differs", "missing", "rank-policy"])
      expect(text).toContain(`[${kind}:`);
    expect(text).toContain("Đã xem và đồng ý thì thêm vào lệnh import:");
    expect(text).not.toContain('--accept "differs:');
  });

  test.each([
    ["check", "what is wrong", wrong],
    ["check", "what is strange", strange],
    ["diff", "what is wrong", wrong],
    ["diff", "what is strange", strange],
    ["import", "what is strange", strange],
  ])("%s: %s is told in English without a word of Vietnamese", async (name, _, table) => {
    const databaseFile = copy("english.db");
    const { text } = await command(databaseFile, name, table, ...source, "--lang", "en");
    expect(text.split("\n").filter((line) => vietnamese.test(line))).toEqual([]);
    expect(text.length).toBeGreaterThan(100);
  });

  test("of the figures that ship finds nothing to change, only the known things to look at", async () => {
    const { code, text } = await command(original, "check", realFolder);
    expect(code).toBe(3);
    expect(text.match(/^ {2}\[.*?\]/gm)).toEqual(["  [look:figures/egov.csv=2]"]);
    const diff = await command(original, "diff", realFolder, "--lang", "en");
    expect(diff.text).toMatch(/^Nothing would change: all 18,904 figures are in the store already/);
  });
});

describe("--json", () => {
  test("gives programs the facts that people are told", async () => {
    const { code, text } = await command(original, "check", strange, ...source, "--json");
    const found = JSON.parse(text);
    expect(code).toBe(3);
    expect(Object.keys(found).sort()).toEqual(
      [
        ...["base", "counts", "effects", "figures", "file", "kind", "lists", "problems"],
        ...["sha256", "tables", "unchanged", "warnings"],
      ].sort(),
    );
    expect(found).toMatchObject({
      kind: "table",
      file: "strange.csv",
      base: 1,
      unchanged: false,
      problems: [],
      tables: [{ file: "strange.csv", shape: "long", figures: 5 }],
    });
    expect(
      found.warnings.every(({ id, code: kind }: Record<string, string>) =>
        id?.startsWith(`${kind}:`),
      ),
    ).toBe(true);
  });

  test("of a refused table holds its problems in both languages and no plan", async () => {
    const { code, text } = await command(original, "import", wrong, ...source, "--json");
    const found = JSON.parse(text);
    expect(code).toBe(1);
    expect(found).toMatchObject({ status: "refused", counts: null, unchanged: null, figures: [] });
    for (const { message } of found.problems) {
      expect(message.vi).toMatch(vietnamese);
      expect(message.en).not.toMatch(vietnamese);
    }
  });

  test("of the history lists the imports, newest first", async () => {
    const databaseFile = copy("history.db");
    const table = longTable(folder, "one.csv", "papi,2018,63,ha-noi,43.0,");
    const keep = ["--keep", "stored", "--who", "An"];
    const open = JSON.parse(
      (await command(databaseFile, "check", table, ...source, "--json")).text,
    );
    const accept = open.warnings.flatMap(({ id }: { id: string }) => ["--accept", id]);
    expect((await command(databaseFile, "import", table, ...source, ...keep, ...accept)).code).toBe(
      0,
    );
    const { text } = await command(databaseFile, "history", "--json");
    expect(JSON.parse(text)).toMatchObject([
      { version: 2, kind: "table", file: "one.csv", who: "An", changes: { added: 0, changed: 1 } },
      { version: 1, kind: "folder", file: "data", changes: { added: 18904 } },
    ]);
    const lines = await command(databaseFile, "history", "--lang", "en");
    expect(lines.text.split("\n")[0]).toMatch(
      /^2 {2}\d{4}-\d\d-\d\d \d\d:\d\d {2}table {2}one\.csv {2}An .*added 0/,
    );
  });
});

describe("nothing is written", () => {
  test("by check, diff, history and export", async () => {
    const before = contentOf(original);
    await command(original, "check", strange, ...source);
    await command(original, "diff", strange, ...source);
    await command(original, "history");
    const exported = await command(original, "export", join(folder, "out"), "--lang", "en");
    expect(exported.text).toMatch(/^\d+ files written to /);
    expect(readFileSync(join(folder, "out/sources.csv"))).toEqual(
      readFileSync("prisma/data/sources.csv"),
    );
    expect(contentOf(original)).toBe(before);
    expect(query(original, "SELECT COUNT(*) AS n FROM imports")).toEqual([{ n: 1 }]);
  });
});

describe("the program", () => {
  function run(...args: readonly string[]) {
    return spawnSync(process.execPath, ["--import", "tsx", "lib/import/cli.ts", ...args], {
      encoding: "utf8",
      env: { ...process.env, DATABASE_URL: `file:${original}` },
    });
  }

  test.each([
    ["without arguments", [], 0, "npm run data -- <lệnh>", ""],
    ["asked for help in English", ["--help", "--lang", "en"], 0, "npm run data -- <command>", ""],
    ["with an unknown command", ["load", "--lang", "en"], 2, "", 'There is no command "load"'],
    [
      "with a file that is not there",
      ["check", "no-such.csv"],
      2,
      "",
      "Không có tệp hay thư mục no-such.csv",
    ],
    [
      "with a restore of a file that is not there",
      ["restore", "no-such.db", "--lang", "en"],
      1,
      "",
      "There is no backup at",
    ],
    ["with a table that is wrong", ["import", wrong, ...source], 1, "Không nạp gì", ""],
    ["with warnings", ["import", strange, ...source], 3, "Không nạp gì", ""],
  ])("%s", (_, args, code, out, error) => {
    const { status, stdout, stderr } = run(...args);
    expect(status).toBe(code);
    expect(stdout).toContain(out);
    expect(stderr).toContain(error);
    if (error === "") expect(stderr).toBe("");
  });
});
