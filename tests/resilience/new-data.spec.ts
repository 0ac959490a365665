import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { changedData, importFolder } from "../e2e/support/import-data";
import { expect, test } from "../e2e/support/test";
import { copyOfTemplate, removeDatabase } from "../setup/database.mjs";
import { startServer } from "../setup/server.mjs";

const folder = mkdtempSync(join(tmpdir(), "new-data-"));
/** The server may close an idle connection just when a request is sent on it; only that is tried again. */
const again = { maxRetries: 2 };

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const shownOn = [
  ["/xep-hang/par-index/2023", "85,71"],
  ["/en/rankings/par-index/2023", "85.71"],
  ["/tinh-truoc-2025/tien-giang", "85,71"],
  ["/tinh-truoc-2025/tien-giang/par-index", "85,71"],
  ["/tinh/dong-thap", "85,71"],
  ["/du-lieu/nguon/baoapbac-1029467", "85,71"],
] as const;

test("a figure imported while the site runs is on every page that shows it, without a restart", async ({
  request,
}) => {
  // A busy machine is no fault of the site.
  test.slow();
  const database = copyOfTemplate("new-data");
  const server = await startServer({ name: "new-data", database });
  try {
    const text = async (path: string) => (await request.get(server.url + path, again)).text();
    for (const [path] of shownOn) expect(await text(path), path).toMatch(/85[,.]77/);
    expect(await text("/")).toContain("Số liệu bản 1");

    const wrong = changedData(
      folder,
      "figures/par-index.csv",
      "par-index,2023,63,tien-giang,85.77,50,63",
      "par-index,2023,63,tien-giang,185.77,50,63",
    );
    expect(importFolder(wrong, database)).not.toBe(0);
    for (const [path] of shownOn) expect(await text(path), path).toMatch(/85[,.]77/);

    const right = changedData(
      folder,
      "figures/par-index.csv",
      "par-index,2023,63,tien-giang,85.77,50,63",
      "par-index,2023,63,tien-giang,85.71,50,63",
    );
    expect(importFolder(right, database)).toBe(0);
    for (const [path, figure] of shownOn) {
      expect(await text(path), path).toContain(figure);
      expect(await text(path), path).not.toMatch(/85[,.]77[^0-9]/);
    }
    for (const path of ["/", "/vung", "/du-lieu", "/chi-so", "/tinh", "/khong-co"]) {
      expect(await text(path), path).toContain("Số liệu bản 2");
    }
    const ready = await request.get(`${server.url}/api/ready`);
    expect(await ready.json()).toMatchObject({
      status: "ready",
      version: 2,
      shown: 2,
      journalMode: "wal",
    });
  } finally {
    await server.stop();
    removeDatabase(database);
  }
});

test("no request changes the store", async ({ request }) => {
  const database = copyOfTemplate("read-only");
  const server = await startServer({ name: "read-only", database });
  const digest = () => createHash("sha256").update(readFileSync(database)).digest("hex");
  const before = digest();
  try {
    for (const path of [
      "/",
      "/xep-hang/pci/2020",
      "/tinh/dong-thap",
      "/api/suggest?q=pci",
      "/api/ready",
      "/khong-co",
    ]) {
      for (const method of ["GET", "POST", "PUT", "PATCH", "DELETE"]) {
        const answer = await request.fetch(server.url + path, {
          method,
          data: method === "GET" ? undefined : "x=1'; DROP TABLE figures",
        });
        expect(answer.status(), `${method} ${path}`).toBeLessThan(500);
      }
    }
    expect(digest()).toBe(before);
    const ready = await request.get(`${server.url}/api/ready`);
    expect(await ready.json()).toMatchObject({ readonly: true, figures: 18904 });
  } finally {
    await server.stop();
    removeDatabase(database);
  }
});
