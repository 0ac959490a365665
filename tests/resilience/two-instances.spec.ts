import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readXlsx } from "hucre/xlsx";
import { importer } from "../../lib/setup/project.mjs";
import { pageTypes } from "../e2e/support/pages";
import { expect, test } from "../e2e/support/test";
import { copyOfTemplate, removeDatabase } from "../setup/database.mjs";
import { startServer } from "../setup/server.mjs";

const folder = mkdtempSync(join(tmpdir(), "two-instances-"));
/** The server may close an idle connection just when a request is sent on it; only that is tried again. */
const again = { maxRetries: 2 };

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** An edition of the 34 that the site does not have. Its figures are made for this test. */
function table(): string {
  const slugs = readFileSync("prisma/data/provinces.csv", "utf8")
    .split("\n")
    .filter((line) => line.startsWith("34,"))
    .map((line) => line.split(",")[3] ?? "");
  const lines = slugs.map(
    (name, index) =>
      `${index + 1};${name};${(94.31 - index * 0.37).toFixed(2).replace(".", ",")};${index + 1}`,
  );
  const file = join(folder, "par-2025.csv");
  writeFileSync(file, `STT;Tỉnh, thành phố;Kết quả;Xếp hạng\n${lines.join("\n")}\n`);
  return file;
}

const about = [
  "--indicator",
  "par-index",
  "--year",
  "2025",
  "--unit-set",
  "34",
  "--title",
  "Thử",
  "--publisher",
  "Thử",
];
const source = [
  "--published",
  "2026-04-15",
  "--document",
  "000/QĐ-BNV",
  "--source-key",
  "thu-2025",
];

function importTable(database: string, file: string, ...more: string[]): void {
  const args = [...importer, "import", file, ...about, ...source, ...more];
  const env = { ...process.env, DATABASE_URL: `file:${database}` };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", env });
  expect(status, stdout + stderr).toBe(0);
}

const first = /94[,.]31/;
const corrected = /94[,.]30/;

/** What shows the edition once it is there; the rest of the pages say the data version. */
const shownOn = [
  "/xep-hang/par-index/2025",
  "/en/rankings/par-index/2025",
  "/tinh/ha-noi",
  "/en/provinces/ha-noi",
  "/tinh/ha-noi/par-index",
  "/du-lieu/nguon/thu-2025",
  "/api/v1/rankings/par-index/2025?unit_set=34&format=csv",
];

test("an edition imported from a table is on every page, file and answer of two instances that share the store", async ({
  request,
}) => {
  test.setTimeout(120_000);
  const database = copyOfTemplate("two-instances");
  const servers = [
    await startServer({ name: "instance-1", database }),
    await startServer({ name: "instance-2", database }),
  ];
  const text = async (url: string, path: string) => (await request.get(url + path, again)).text();
  try {
    for (const { url } of servers) {
      expect((await request.get(`${url}/xep-hang/par-index/2025`)).status()).toBe(404);
      for (const path of shownOn) expect(await text(url, path), path).not.toMatch(first);
    }
    const file = table();
    importTable(database, file);
    for (const { url } of servers) {
      for (const path of shownOn) expect(await text(url, path), path).toMatch(first);
      for (const { path, name } of pageTypes) {
        expect(await text(url, path.vi), name).toContain("Số liệu bản 2");
        expect(await text(url, path.en), name).toContain("Data version 2");
      }
      const ready = await (await request.get(`${url}/api/ready`)).json();
      expect(ready).toMatchObject({ version: 2, shown: 2, figures: 18_904 + 34 });
      const xlsx = await request.get(
        `${url}/api/v1/rankings/par-index/2025?unit_set=34&format=xlsx`,
      );
      const book = await readXlsx(await xlsx.body());
      expect(JSON.stringify(book.sheets.map((sheet) => sheet.rows))).toContain("94.31");
    }

    writeFileSync(file, readFileSync(file, "utf8").replace("94,31", "94,30"));
    const why = ["--replace", "revision", "--reason-vi", "Bộ sửa số thử", "--reason-en", "A test"];
    importTable(database, file, ...why);
    for (const { url } of servers) {
      for (const path of shownOn) {
        expect(await text(url, path), path).toMatch(corrected);
        if (!path.includes("nguon")) expect(await text(url, path), path).not.toMatch(first);
      }
      for (const path of ["/du-lieu/dinh-chinh", "/en/data/corrections"]) {
        expect(await text(url, path)).toMatch(first);
        expect(await text(url, path)).toMatch(corrected);
      }
      expect(await text(url, "/du-lieu/dinh-chinh")).toContain("Bộ sửa số thử");
      expect(await text(url, "/api/v1/corrections?format=csv")).toContain("Bộ sửa số thử");
      const frozen = "/api/v1/rankings/par-index/2025?unit_set=34";
      expect((await request.get(`${url}${frozen}&v=1`)).status()).toBe(404);
      expect(await text(url, `${frozen}&v=2`)).toMatch(first);
      expect(await text(url, `${frozen}&v=2`)).not.toMatch(corrected);
      expect(await text(url, `${frozen}&v=3`)).toMatch(corrected);
      const never = await request.get(`${url}${frozen}&v=4`);
      expect(await never.json()).toMatchObject({ error: { code: "not-found", parameter: "v" } });
    }
  } finally {
    for (const server of servers) await server.stop();
    removeDatabase(database);
  }
});
