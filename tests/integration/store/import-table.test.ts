import { createHash } from "node:crypto";
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { toolVersion } from "@/lib/import/import-folder";
import { command, longTable, newSource } from "./command";
import { checkExport } from "./sample-store";
import { contentOf, loadedStore, query, temporaryFolder } from "./store";

const folder = temporaryFolder();
const original = loadedStore(folder, "original.db");

function copy(name: string): string {
  const databaseFile = join(folder, `${name}.db`);
  copyFileSync(original, databaseFile);
  return databaseFile;
}

function rowsOf(databaseFile: string, table: string, where = "1"): Record<string, unknown>[] {
  return query(databaseFile, `SELECT * FROM ${table} WHERE ${where}`);
}

/** The 34 with made-up values that no two share, the first in the order of their codes in the lead. */
function editionTable(name: string): string {
  const provinces = query<{ name: string }>(
    original,
    "SELECT name_vi AS name FROM provinces WHERE unit_set = '34' ORDER BY code",
  );
  const lines = provinces.map(
    (province, index) =>
      `${index + 1};${province.name};${(95 - index * 0.25).toFixed(2).replace(".", ",")};${index + 1}`,
  );
  const path = join(folder, name);
  writeFileSync(path, ["STT;Tỉnh, thành phố;Kết quả;Xếp hạng", ...lines].join("\n"));
  return path;
}

const ofEdition = ["--indicator", "par-index", "--year", "2025", "--unit-set", "34"];

describe("a new edition of the 34", () => {
  const databaseFile = copy("edition");
  const table = editionTable("par-2025.csv");
  const args = ["import", table, ...ofEdition, ...newSource, "--announced", "15/4/2026"];

  beforeAll(async () => {
    const { code, text } = await command(databaseFile, ...args, "--who", "Nguyễn An");
    expect(text).toContain("Đã nạp: dữ liệu nay là phiên bản 2.");
    expect(code).toBe(0);
  });

  test("is stored with places out of 34 and its source", () => {
    const rows = rowsOf(databaseFile, "figures", "indicator = 'par-index' AND year = 2025");
    expect(rows).toHaveLength(34);
    expect(rows.find(({ province }) => province === "ha-noi")).toMatchObject({
      printed: "95.00",
      value: 95,
      rank: 1,
      of: 34,
      status: "published",
      derived: "",
      source: "par-index-2025-34-123-qd-bnv",
    });
    expect(rowsOf(databaseFile, "sources", "key = 'par-index-2025-34-123-qd-bnv'")).toMatchObject([
      {
        title: "Quyết định công bố",
        publisher: "Bộ Nội vụ",
        published: "2026-04-15",
        kind: "official",
      },
    ]);
  });

  test("moves the last year of its index on, and fills the announcement", () => {
    expect(rowsOf(databaseFile, "indicators", "code = 'par-index'")).toMatchObject([
      { last_year: 2025 },
    ]);
    expect(
      rowsOf(databaseFile, "releases", "indicator = 'par-index' AND year = 2025"),
    ).toMatchObject([
      { announced: "2026-04-15", document: "123/QĐ-BNV", source: "par-index-2025-34-123-qd-bnv" },
    ]);
  });

  test("leaves a record with the file, its SHA-256, who, the counts and the version of the tool", () => {
    const [record, ...others] = rowsOf(databaseFile, "imports", "id = 2");
    expect(others).toEqual([]);
    expect(record).toMatchObject({
      kind: "table",
      file: "par-2025.csv",
      who: "Nguyễn An",
      sha256: createHash("sha256").update(readFileSync(table)).digest("hex"),
      tool_version: toolVersion(),
    });
    const changes = { added: 34, completed: 0, changed: 0, removed: 0, restated: 0, same: 0 };
    expect(JSON.parse(String(record?.changes))).toEqual(changes);
    expect(JSON.parse(String(record?.counts))).toMatchObject({
      figures: 18904 + 34,
      corrections: 0,
    });
  });

  test("enters nothing into the ledger, and its store passes the check of a folder", () => {
    expect(rowsOf(databaseFile, "corrections")).toEqual([]);
    expect(checkExport(databaseFile).problems).toEqual([]);
  });

  test("changes nothing the second time, and says so", async () => {
    const before = contentOf(databaseFile);
    const { code, text } = await command(databaseFile, ...args);
    expect(text).toBe("Không có gì thay đổi: cả 34 số liệu đã có trong kho (phiên bản 2).");
    expect(code).toBe(0);
    expect(contentOf(databaseFile)).toBe(before);
  });

  test("does not overwrite an announcement that is on record", async () => {
    const other = [...newSource.slice(0, -1), "999/QĐ-BNV"];
    const late = ["--announced", "16/4/2026", "--source-key", "other-decision"];
    const answer = await command(databaseFile, "import", table, ...ofEdition, ...other, ...late);
    expect(answer.code).toBe(0);
    expect(
      rowsOf(databaseFile, "releases", "indicator = 'par-index' AND year = 2025"),
    ).toMatchObject([{ announced: "2026-04-15", document: "123/QĐ-BNV" }]);
  });
});

describe("a figure that is not what is stored", () => {
  const table = longTable(folder, "revised.csv", "par-index,2023,63,tien-giang,85.71,51");
  const base = ["import", table, ...newSource];
  const missing = ["--accept", "missing:par-index/2023/63=0"];
  const entry = "indicator = 'par-index' AND year = 2023 AND province = 'tien-giang'";

  test("stops the import until somebody decides; nothing is written", async () => {
    const databaseFile = copy("undecided");
    const before = contentOf(databaseFile);
    const { code, text } = await command(databaseFile, ...base, "--lang", "en");
    expect(code).toBe(3);
    expect(text).toContain("[differs:par-index/2023/63=2]");
    expect(text).toContain("85.77 is stored; choose which is kept.");
    expect(text).toContain("Nothing was imported; the store is as before.");
    expect(contentOf(databaseFile)).toBe(before);
  });

  test("is not talked away by accepting it, nor by a source that the store knows", async () => {
    const databaseFile = copy("accepted");
    const before = contentOf(databaseFile);
    const known = ["import", table, "--source", "baoapbac-1029467"];
    const accept = ["--accept", "differs:par-index/2023/63=2"];
    for (const args of [[...base, ...accept], known, [...known, ...accept]]) {
      const { code, text } = await command(databaseFile, ...args);
      expect(code).toBe(3);
      expect(text).toContain("Không nạp gì");
    }
    const { text } = await command(databaseFile, "diff", ...known.slice(1), "--lang", "en");
    expect(text).toContain("figures differ from those stored; choose --keep or --replace");
    const json = await command(databaseFile, "check", ...known.slice(1), "--json");
    expect(JSON.parse(json.text)).toMatchObject({ unchanged: false, counts: { same: 1 } });
    expect(contentOf(databaseFile)).toBe(before);
  });

  test("as a revision writes one entry with old, new, kind and reasons", async () => {
    const databaseFile = copy("revision");
    const reasons = ["--reason-vi", "Bộ đính chính.", "--reason-en", "Put right by the ministry."];
    const args = [...base, "--replace", "revision", ...reasons];
    const open = await command(databaseFile, ...args, "--json");
    const { warnings } = JSON.parse(open.text) as { warnings: { id: string }[] };
    const accept = warnings.flatMap(({ id }) => ["--accept", id]);
    expect(await command(databaseFile, ...args, ...accept)).toMatchObject({ code: 0 });
    const source = "123-qd-bnv";
    expect(rowsOf(databaseFile, "corrections")).toEqual([
      {
        at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
        indicator: "par-index",
        year: 2023,
        unit_set: "63",
        province: "tien-giang",
        period_from: "",
        period_to: "",
        kind: "revision",
        old_value: "85.77",
        old_rank: 50,
        old_of: 63,
        old_status: "published",
        old_source: "baoapbac-1029467",
        new_value: "85.71",
        new_rank: 51,
        new_of: 63,
        new_status: "published",
        new_source: source,
        reason_vi: "Bộ đính chính.",
        reason_en: "Put right by the ministry.",
      },
    ]);
    expect(rowsOf(databaseFile, "disagreements", entry)).toEqual([]);
    expect(rowsOf(databaseFile, "imports", "id = 2")[0]?.changes).toContain('"changed":1');
    expect(checkExport(databaseFile).problems).toEqual([]);
  });

  test.each([
    ["stored", "85.77", "85.71", 0],
    ["new", "85.71", "85.77", 1],
    ["tien-giang=new", "85.71", "85.77", 1],
  ])("with --keep %s shows one and records the other", async (keep, shown, other, corrections) => {
    const databaseFile = copy(`keep-${keep}`);
    const args = [...base, "--keep", keep];
    const open = JSON.parse((await command(databaseFile, ...args, "--json")).text);
    const accept = open.warnings.flatMap(({ id }: { id: string }) => ["--accept", id]);
    expect(await command(databaseFile, ...args, ...accept)).toMatchObject({ code: 0 });
    expect(rowsOf(databaseFile, "figures", entry)).toMatchObject([{ printed: shown }]);
    expect(rowsOf(databaseFile, "disagreements", `${entry} AND field = 'value'`)).toMatchObject([
      { kept: shown, other },
    ]);
    expect(rowsOf(databaseFile, "corrections")).toHaveLength(corrections);
    expect(checkExport(databaseFile).problems).toEqual([]);
    const before = contentOf(databaseFile);
    expect(await command(databaseFile, ...args, ...accept)).toMatchObject({ code: 0 });
    expect(contentOf(databaseFile)).toBe(before);
  });

  test("cannot be decided for a province that the table has not", async () => {
    const databaseFile = copy("slip");
    const { code, text } = await command(databaseFile, ...base, "--keep", "ben-tre=new");
    expect(code).toBe(1);
    expect(text).toContain("ben-tre");
  });

  test("names of warnings that were never given accept nothing", async () => {
    expect(await command(copy("never"), ...base, ...missing)).toMatchObject({ code: 3 });
  });
});

describe("a derived figure", () => {
  test("makes room for the published one without a question, and the ledger says so", async () => {
    const databaseFile = copy("derived");
    const where = "indicator = 'par-index' AND year = 2022 AND province = 'tien-giang'";
    expect(rowsOf(databaseFile, "figures", where)).toMatchObject([
      { printed: "82.58", rank: 53, derived: "rank" },
    ]);
    const table = longTable(folder, "derived.csv", "par-index,2022,63,tien-giang,82.58,52");
    const open = await command(databaseFile, "check", table, ...newSource, "--json");
    const { warnings, effects } = JSON.parse(open.text);
    expect(effects).toMatchObject([{ changed: 1, replacedByPublished: 1 }]);
    expect(warnings.map(({ code }: { code: string }) => code)).not.toContain("differs");
    const accept = warnings.flatMap(({ id }: { id: string }) => ["--accept", id]);
    const answer = await command(databaseFile, "import", table, ...newSource, ...accept);
    expect(answer).toMatchObject({ code: 0 });
    expect(rowsOf(databaseFile, "figures", where)).toMatchObject([
      { printed: "82.58", rank: 52, of: 63, derived: "", status: "published" },
    ]);
    expect(rowsOf(databaseFile, "corrections")).toMatchObject([
      {
        kind: "correction",
        old_rank: 53,
        new_rank: 52,
        reason_en: expect.stringContaining("derived"),
      },
    ]);
  });
});

describe("recorded reasons for what is missing", () => {
  test("go where the figure is there now, and only there", async () => {
    const databaseFile = copy("gaps");
    const before = rowsOf(databaseFile, "gaps");
    const [gap] = rowsOf(
      databaseFile,
      "gaps",
      `province IS NOT NULL AND NOT EXISTS (SELECT 1 FROM figures WHERE figures.indicator = gaps.indicator
         AND figures.year = gaps.year AND figures.province = gaps.province) AND indicator = 'papi'`,
    );
    if (gap === undefined) throw new Error("No gap to fill.");
    const { indicator, year, unit_set: set, province } = gap;
    const table = longTable(folder, "gap.csv", `${indicator},${year},${set},${province},41.2345,`);
    const open = JSON.parse(
      (await command(databaseFile, "check", table, ...newSource, "--json")).text,
    );
    const accept = open.warnings.flatMap(({ id }: { id: string }) => ["--accept", id]);
    const answer = await command(databaseFile, "import", table, ...newSource, ...accept);
    expect(answer).toMatchObject({ code: 0 });
    const words = ({ id: _, ...rest }: Record<string, unknown>) => JSON.stringify(rest);
    const after = new Set(rowsOf(databaseFile, "gaps").map(words));
    expect(before.map(words).filter((row) => !after.has(row))).toEqual([words(gap)]);
  });
});

describe("warnings", () => {
  const rows = (value: string) => [
    `par-index,2023,63,tra-vinh,${value},`,
    `par-index,2023,63,ben-tre,${value},`,
  ];

  test("stop an import with exit code 3 until each is accepted by its name", async () => {
    const databaseFile = copy("warned");
    const before = contentOf(databaseFile);
    const table = longTable(
      folder,
      "ties.csv",
      "par-index,2024,63,tra-vinh,91.111,",
      "par-index,2024,63,ben-tre,91.111,",
    );
    const args = ["import", table, ...newSource];
    const open = await command(databaseFile, ...args, "--json");
    expect(open.code).toBe(3);
    const { warnings, status } = JSON.parse(open.text);
    expect(status).toBe("refused");
    const ids: string[] = warnings.map(({ id }: { id: string }) => id);
    expect(ids).toContain("ties:par-index/2024/63=1");
    expect(ids).toContain("decimals:par-index/2024/63=2");
    const some = ids.slice(1).flatMap((id) => ["--accept", id]);
    expect(await command(databaseFile, ...args, ...some)).toMatchObject({ code: 3 });
    expect(contentOf(databaseFile)).toBe(before);
    const saved = join(folder, "accepted.txt");
    const check = await command(databaseFile, "check", ...args.slice(1), "--save-warnings", saved);
    expect(check.code).toBe(3);
    expect(readFileSync(saved, "utf8").trim().split("\n")).toEqual(ids);
    expect(await command(databaseFile, ...args, "--accept", `@${saved}`)).toMatchObject({
      code: 0,
    });
    expect(rowsOf(databaseFile, "imports")).toHaveLength(2);
  });

  test("that count another number of places are other warnings", async () => {
    const databaseFile = copy("recounted");
    const small = longTable(folder, "small.csv", ...rows("91.111"));
    const open = JSON.parse(
      (await command(databaseFile, "check", small, ...newSource, "--json")).text,
    );
    const ids: string[] = open.warnings.map(({ id }: { id: string }) => id);
    expect(ids).toContain("ties:par-index/2023/63=1");
    const larger = longTable(
      folder,
      "larger.csv",
      ...rows("91.111"),
      "par-index,2023,63,an-giang,91.111,",
    );
    const accept = ids.flatMap((id) => ["--accept", id]);
    const answer = await command(databaseFile, "import", larger, ...newSource, ...accept);
    expect(answer.code).toBe(3);
    expect(answer.text).toContain("[ties:par-index/2023/63=2]");
    expect(rowsOf(databaseFile, "imports")).toHaveLength(1);
  });
});

describe("how many were ranked", () => {
  async function ofRead(row: string, ...flags: readonly string[]): Promise<number> {
    const table = longTable(folder, "of.csv", row);
    const { text } = await command(original, "check", table, ...newSource, ...flags, "--json");
    return JSON.parse(text).figures[0].after.of;
  }

  test("is as on record for the edition, where the table has only some of it", async () => {
    const [{ year, size } = { year: 0, size: 0 }] = query<{ year: number; size: number }>(
      original,
      `SELECT year, MAX("of") AS size FROM figures WHERE indicator = 'papi' AND "of" IS NOT NULL
       GROUP BY year HAVING MIN("of") = MAX("of") AND MAX("of") < 63`,
    );
    expect([60, 61]).toContain(size);
    const slug = query<{ slug: string }>(
      original,
      `SELECT slug FROM provinces WHERE unit_set = '63' AND slug <> 'ha-tay' AND slug NOT IN
       (SELECT province FROM figures WHERE indicator = 'papi' AND year = ${year})`,
    )[0]?.slug;
    expect(await ofRead(`papi,${year},63,${slug},41.0000,60`)).toBe(size);
  });

  test("is the number of provinces of the year where nothing is on record", async () => {
    expect(await ofRead("par-index.1,2013,63,ben-tre,7.00,3")).toBe(63);
    expect(await ofRead("pci.1,2025,34,ca-mau,7.00,3")).toBe(34);
  });

  test("is what --of says", async () => {
    expect(await ofRead("par-index.1,2013,63,ben-tre,7.00,3", "--of", "61")).toBe(61);
  });
});
