import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Grid } from "@/lib/import/grid";
import { readGrids } from "@/lib/import/read/read-grids";
import { lookAtStore } from "@/lib/import/store-view";
import { loadedStore, temporaryFolder } from "../store/store";
import { gridDamages, numbersFrom, textDamages } from "./damage";
import { type ExpectedReading, type Fixture, lineOf, readFixtures } from "./fixture";
import { Reader } from "./silent";

/** More rounds find rarer misreadings: DAMAGE_ROUNDS=20, and another DAMAGE_SEED for others. */
const rounds = Number(process.env.DAMAGE_ROUNDS ?? 1);
const seed = Number(process.env.DAMAGE_SEED ?? 1);

const databaseFile = loadedStore(temporaryFolder());
const readable = readFixtures().flatMap((fixture) => {
  const { expect: expected } = fixture;
  return "problem" in expected ? [] : [{ ...fixture, expected }];
});

interface Damaged {
  readonly what: string;
  readonly grids: readonly Grid[];
}

function damagedGrids(
  grids: readonly Grid[],
  { sheet, headerRows, headerRow }: ExpectedReading,
): Damaged[] {
  const pick = numbersFrom(seed);
  const at = sheet === undefined ? 0 : grids.findIndex((grid) => grid.sheet === sheet);
  const grid = grids[at];
  if (grid === undefined) throw new Error(`no sheet ${sheet}`);
  const header = grid.rows.findIndex(({ row }) => row === headerRow);
  const whole = { rows: grid.rows, bodyFrom: header < 0 ? 0 : header + headerRows };
  return Object.entries(gridDamages).flatMap(([what, damage]) =>
    Array.from({ length: rounds }, () => ({
      what,
      grids: grids.with(at, { ...grid, rows: damage(whole, pick) }),
    })),
  );
}

/** A text as it is copied, before it is read; nothing for one that is not plain UTF-8. */
async function damagedTexts(name: string, bytes: Buffer): Promise<Damaged[]> {
  const text = bytes.toString("utf8").replace(/\r\n?/g, "\n");
  if (name.endsWith(".xlsx") || text.includes("\uFFFD") || bytes.includes(0)) return [];
  const pick = numbersFrom(seed);
  const damaged: Damaged[] = [];
  for (const [what, damage] of Object.entries(textDamages)) {
    for (let round = 0; round < rounds; round += 1) {
      const { grids } = await readGrids(name, Buffer.from(damage(text, pick)));
      if (grids.length > 0) damaged.push({ what, grids });
    }
  }
  return damaged;
}

async function damagesOf({ name, path, args }: Fixture, expected: ExpectedReading) {
  const bytes = readFileSync(path);
  const sheet = lineOf(path, args).text("sheet") ?? null;
  const { grids } = await readGrids(name, bytes, { sheet });
  return {
    grids,
    damaged: [...damagedGrids(grids, expected), ...(await damagedTexts(name, bytes))],
  };
}

describe("a damaged table never puts a figure on a wrong province or indicator without a word", () => {
  test.each(readable)("$name", { timeout: 30_000 * rounds }, async ({ expected, ...fixture }) => {
    const { grids, damaged } = await damagesOf(fixture, expected);
    const silent = lookAtStore(databaseFile, (view) => {
      const reader = new Reader(view, fixture, expected, grids);
      return damaged.flatMap(({ what, grids: after }) =>
        reader.silentMisreadings(after).map((figure) => `${what}: ${figure}`),
      );
    });
    expect(silent).toEqual([]);
    expect(damaged.length).toBeGreaterThanOrEqual(Object.keys(gridDamages).length * rounds);
  });
});
