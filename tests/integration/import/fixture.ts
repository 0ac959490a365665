import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { z } from "zod";
import { type Inspected, inspect } from "@/lib/import/cli/inspect";
import { readCommandLine } from "@/lib/import/cli/options";
import type { TableReading } from "@/lib/import/table-reading";

export const fixtureFolder = resolve("tests/fixtures/tables");

const args = z.array(z.string());
const reading = z.strictObject({
  /** Name of the only sheet that is read. */
  sheet: z.string().optional(),
  shape: z.enum(["wide", "long"]),
  headerRow: z.number(),
  headerRows: z.number().default(1),
  /** Role of each column that has a header or a cell, by letter. */
  columns: z.record(z.string(), z.string()),
  /** "slug value rank; ..." by "indicator year unit-set"; "-" where nothing is printed. */
  figures: z.record(z.string(), z.string()),
  /** "indicator year unit-set region value"; "-" for the country. */
  means: z.array(z.string()).default([]),
  /** Rows passed over. */
  skipped: z.number().default(0),
  /** Cells that are pointed out as unlike the rest of their columns. */
  doubts: z.number().default(0),
});
const question = z.strictObject({
  /** Part of the Vietnamese message of a problem. */
  problem: z.string(),
});
const fixture = z.strictObject({
  about: z.string(),
  args,
  expect: z.union([reading, question]),
  settled: z.strictObject({ args, expect: reading }).optional(),
});

export type ExpectedReading = z.infer<typeof reading>;

export interface Fixture extends z.infer<typeof fixture> {
  readonly name: string;
  readonly path: string;
}

/** Names in the folder without their endings: of the tables, and of the expectations. */
export function fixtureNames(): { tables: string[]; expectations: string[] } {
  const files = readdirSync(fixtureFolder);
  const stems = (isMeant: (name: string) => boolean) =>
    files.filter(isMeant).map((name) => name.replace(/\.\w+$/, ""));
  return {
    tables: stems((name) => !name.endsWith(".json")),
    expectations: stems((name) => name.endsWith(".json")),
  };
}

export function readFixtures(): Fixture[] {
  return readdirSync(fixtureFolder)
    .filter((name) => !name.endsWith(".json"))
    .map((name) => {
      const path = join(fixtureFolder, name);
      const json = readFileSync(path.replace(/\.\w+$/, ".json"), "utf8");
      return { name, path, ...fixture.parse(JSON.parse(json)) };
    });
}

const source = [
  ["--title", "Bảng công bố kết quả"],
  ["--publisher", "Đơn vị công bố"],
  ["--url", "https://example.org/bang"],
  ["--published", "2025"],
].flat();

export function lineOf(path: string, given: readonly string[]) {
  return readCommandLine(["check", path, ...source, ...given]);
}

export function inspectFixture(
  path: string,
  given: readonly string[],
  databaseFile: string,
): Promise<Inspected> {
  return inspect(lineOf(path, given), path, databaseFile);
}

/** Each figure as "slug value rank", by edition. */
export function figuresRead({ figures }: TableReading): Record<string, string[]> {
  const byEdition: Record<string, string[]> = {};
  for (const { indicator, year, unitSet, province, value, rank } of figures) {
    const key = `${indicator} ${year} ${unitSet}`;
    byEdition[key] = [...(byEdition[key] ?? []), `${province} ${value || "-"} ${rank || "-"}`];
  }
  for (const lines of Object.values(byEdition)) lines.sort();
  return byEdition;
}

export function figuresExpected({ figures }: ExpectedReading): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(figures).map(([key, lines]) => [key, lines.split("; ").sort()]),
  );
}
