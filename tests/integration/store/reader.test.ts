import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Snapshot } from "@/lib/db/snapshot";
import type { UnitSetId } from "@/lib/figures/figure";
import { importFolder } from "@/lib/import/import-folder";
import { changedFolder, loadedStore, temporaryFolder } from "./store";

const folder = temporaryFolder();
const databaseFile = loadedStore(folder);
// The settings are read when the reader is first imported.
process.env.DATABASE_URL = `file:${databaseFile}`;
const store = await import("@/lib/db/reader");
const { openReader, reader } = await import("@/lib/db/client");

let snapshot: Snapshot;

beforeAll(async () => {
  snapshot = await store.readSnapshot();
});

function figure(indicator: string, year: number, unitSet: UnitSetId, province: string) {
  return snapshot.figures.find(
    (candidate) =>
      candidate.indicator === indicator &&
      candidate.year === year &&
      candidate.unitSet === unitSet &&
      candidate.province === province,
  );
}

describe("a snapshot", () => {
  test("holds every list of the store", () => {
    expect(snapshot.version).toBe(1);
    expect(new Date(snapshot.importedAt).toISOString()).toBe(snapshot.importedAt);
    const lists = Object.entries(snapshot).filter(([, list]) => Array.isArray(list));
    expect(Object.fromEntries(lists.map(([name, list]) => [name, list.length]))).toEqual({
      unitSets: 2,
      provinces: 98,
      successions: 68,
      regions: 12,
      tiles: 101,
      borders: 193,
      sources: 324,
      indicators: 107,
      indicatorNames: 12,
      releases: 47,
      breaks: 47,
      figures: 18904,
      gaps: 122,
      averages: 45,
      regionalRanks: 9,
      disagreements: 22,
      targets: 5,
      corrections: 0,
      imports: 1,
    });
  });

  test("shows a figure exactly as it was printed", () => {
    expect(figure("par-index", 2023, "63", "tien-giang")).toMatchObject({
      printed: "85.77",
      value: 85.77,
      rank: 50,
      of: 63,
      status: "published",
      derived: [],
      note: null,
      numerator: null,
      periodFrom: null,
      periodTo: null,
    });
    expect(figure("pci", 2023, "63", "tien-giang")).toMatchObject({
      printed: "66.8",
      status: "self-reported",
    });
  });

  test("keeps zeros at the end of a printed value", () => {
    expect(figure("pci", 2005, "63", "an-giang")).toMatchObject({ printed: "50.90", value: 50.9 });
  });

  test("keeps two units of one name apart", () => {
    const old = figure("dti", 2024, "63", "dong-thap");
    const now = figure("dti", 2024, "34", "dong-thap");
    expect(old?.of).toBe(63);
    expect(now?.of).toBe(34);
    expect(old?.printed).not.toBe(now?.printed);
  });

  test("has Hà Tây while it was there", () => {
    const years = snapshot.figures
      .filter(({ indicator, province }) => indicator === "pci" && province === "ha-tay")
      .map(({ year }) => year);
    expect(years).toEqual([2005, 2006, 2007, 2008]);
  });

  test("names the derived fields, and has both languages of a note or none", () => {
    const derived = figure("sipas", 2019, "63", "dong-thap");
    expect(derived).toMatchObject({ status: "derived", derived: ["value", "rank"] });
    expect(derived?.note?.vi).not.toBe("");
    expect(derived?.note?.en).toContain("89.06 in 2020");
  });

  test("has the counts and the period of a rate", () => {
    expect(figure("egov.on-time-rate.cap-xa", 2025, "34", "ha-noi")).toMatchObject({
      numerator: 509772,
      denominator: 510541,
      periodFrom: "2025-07-01",
      periodTo: "2025-09-23",
    });
  });

  test("sorts figures by the catalogue, year, unit set and province", () => {
    const order = new Map(
      snapshot.indicators.map((indicator) => [indicator.code, indicator.order]),
    );
    const keys = snapshot.figures.map(({ indicator, year, unitSet, province }) =>
      [
        String(order.get(indicator)).padStart(4, "0"),
        year,
        unitSet === "63" ? 0 : 1,
        province,
      ].join(" "),
    );
    expect(keys).toEqual([...keys].sort());
    expect(snapshot.indicators.map(({ order }) => order)).toEqual(
      snapshot.indicators.map((_, index) => index + 1),
    );
  });

  test("keeps the aliases of a province in their order", () => {
    const haNoi = snapshot.provinces.find(({ slug }) => slug === "ha-noi");
    expect(haNoi?.aliases).toEqual(["TP. Hà Nội", "Thành phố Hà Nội", "Ha Noi", "HN"]);
  });

  test("takes less than a second", async () => {
    const started = performance.now();
    await store.readSnapshot();
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe("the reader", () => {
  test("knows the data version and the health of the store", async () => {
    expect(await store.dataVersion()).toBe(1);
    expect(await store.storeHealth()).toEqual({
      journalMode: "wal",
      migrations: ["20261123000000_init", "20261125000000_ledger", "20261126000000_kept_versions"],
      version: 1,
      figures: 18904,
      readonly: true,
    });
  });

  test("is refused every write by SQLite itself", async () => {
    const client = openReader(databaseFile);
    const writes = [
      () => client.figure.deleteMany(),
      () =>
        client.import.create({ data: { finishedAt: "", sha256: "", toolVersion: "", counts: {} } }),
      () => client.$executeRawUnsafe("UPDATE figures SET rank = 1"),
      () => client.$executeRawUnsafe("DROP TABLE figures"),
    ];
    for (const write of writes) await expect(write()).rejects.toThrow(/readonly database/);
    await client.$disconnect();
    expect((await store.storeHealth()).figures).toBe(18904);
  });

  test("names the missing file and what to do", () => {
    const missing = join(folder, "missing.db");
    expect(() => openReader(missing)).toThrow(/missing\.db.*npm start/);
  });

  test("answers at once while an import holds the write lock, with the content before it", async () => {
    const writer = new Database(databaseFile);
    writer.pragma("foreign_keys = OFF");
    writer.exec("BEGIN IMMEDIATE; DELETE FROM figures; DELETE FROM imports;");
    const started = performance.now();
    const during = await store.readSnapshot();
    expect(performance.now() - started).toBeLessThan(2000);
    writer.exec("ROLLBACK");
    writer.close();
    expect(during.figures).toHaveLength(18904);
    expect(during.version).toBe(1);
  });

  test("sees an import that runs meanwhile whole or not at all", async () => {
    const changed = changedFolder(
      folder,
      "figures/par-index.csv",
      "par-index,2023,63,tien-giang,85.77",
      "par-index,2023,63,tien-giang,85.70",
    );
    const reads = [store.readSnapshot(), store.readSnapshot(), store.readSnapshot()];
    importFolder({ folder: changed, databaseFile });
    reads.push(store.readSnapshot(), store.readSnapshot());
    for (const { version, figures } of await Promise.all(reads)) {
      const printed = figures.find(
        ({ indicator, year, province }) =>
          indicator === "par-index" && year === 2023 && province === "tien-giang",
      )?.printed;
      expect(figures).toHaveLength(18904);
      expect(printed).toBe(version === 1 ? "85.77" : "85.70");
    }
    expect(await store.dataVersion()).toBe(2);
  });
});

afterAll(async () => {
  await reader().$disconnect();
});
