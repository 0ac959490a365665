import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readFiles } from "@/lib/import/read-folder";
import { emptyStore, query, realFolder, temporaryFolder } from "./store";

const dictionary = readFileSync("docs/data-dictionary.md", "utf8");
const sections = dictionary.split(/^## /m).slice(1);

/** The columns that the tables of a section explain. */
function columnsOf(section: string | undefined): string[] {
  const rows = section?.matchAll(/^\| `(\w+)` \| \S.{3,} \|$/gm) ?? [];
  return [...rows].map(([, column]) => column ?? "");
}

describe("the data dictionary", () => {
  const files = [...readFiles(realFolder).files.keys()];

  test.each(files)("explains every column of %s, with a gloss in Vietnamese", (file) => {
    const name = file.startsWith("figures/") ? "figures/*.csv" : file;
    const section = sections.find((candidate) => candidate.startsWith(`\`${name}\`\n`));
    const [header] = readFileSync(join(realFolder, file), "utf8").split("\n");
    expect(columnsOf(section)).toEqual(expect.arrayContaining((header ?? "").split(",")));
    expect(section?.split("\n")[2]).toMatch(/^\*.{10,}\*$/);
  });

  const store = emptyStore(temporaryFolder());
  const tables = query<{ name: string }>(
    store,
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
  );

  test.each(tables)("explains every column of the table $name", ({ name }) => {
    const section = sections.find((candidate) => candidate.includes(`able \`${name}\``));
    const columns = query<{ name: string }>(store, `PRAGMA table_info("${name}")`);
    expect(columnsOf(section)).toEqual(
      expect.arrayContaining(columns.map((column) => column.name)),
    );
  });

  test("explains nothing that is not there", () => {
    const known = new Set(
      files.map((file) => (file.startsWith("figures/") ? "figures/*.csv" : file)),
    );
    const named = sections.map((section) => /^`([^`]+)`/.exec(section)?.[1]);
    expect(named.filter((name) => name !== undefined && !known.has(name))).toEqual([]);
  });
});
