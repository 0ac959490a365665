import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";

/** Sub-dimensions of each of the eight dimensions; the last two dimensions came in 2018. */
const subDimensions = [4, 4, 3, 3, 4, 4, 3, 3] as const;
const dimensionsUntil2017 = 6;
const firstYear = 2011;
const lastYear = 2024;

/** A small pseudo-random generator (mulberry32), so that the same files come out every time. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function csvRows(file: string): Record<string, string>[] {
  return parse(readFileSync(join("prisma/data", file), "utf8"), { columns: true });
}

function subCode(dimension: number, sub: number): string {
  return `papi.${dimension}.${sub}`;
}

/** Lines of the catalogue for the sub-dimensions, which the site's own does not have. */
export function subDimensionIndicators(): string {
  return subDimensions
    .flatMap((count, index) =>
      Array.from({ length: count }, (_, at) => {
        const code = subCode(index + 1, at + 1);
        return `${code},papi.${index + 1},Nội dung ${code},Sub-dimension ${code},,,CECODES,CECODES,points,0,10,10,1,4,groups,${index < dimensionsUntil2017 ? 2011 : 2018},2024,,,\n`;
      }),
    )
    .join("");
}

/** Figures of 14 editions of 63 provinces: the total, eight dimensions and their sub-dimensions, 29,106 in all. */
export function papiFigures(): string[][] {
  const next = random(2024);
  const provinces = csvRows("provinces.csv").filter(
    (row) => row.unit_set === "63" && row.slug !== "ha-tay",
  );
  const rows: string[][] = [];
  for (const { slug = "" } of provinces) {
    const level = subDimensions.map((count) => Array.from({ length: count }, () => 1 + next()));
    for (let year = firstYear; year <= lastYear; year += 1) {
      let total = 0;
      const measured = year < 2018 ? level.slice(0, dimensionsUntil2017) : level;
      for (const [index, subs] of measured.entries()) {
        let dimension = 0;
        for (const [at, value] of subs.entries()) {
          const now = Math.round((value + 0.02 * (year - firstYear) + 0.005 * next()) * 10_000);
          dimension += now;
          rows.push([subCode(index + 1, at + 1), String(year), slug, (now / 10_000).toFixed(4)]);
        }
        total += dimension;
        rows.push([`papi.${index + 1}`, String(year), slug, (dimension / 10_000).toFixed(4)]);
      }
      rows.push(["papi", String(year), slug, (total / 10_000).toFixed(4)]);
    }
  }
  return rows;
}

/** The figures as a table in our own columns. */
export function papiTable(): string {
  const lines = papiFigures().map(
    ([code, year, slug, value]) => `${code},${year},63,${slug},${value}`,
  );
  return `indicator,year,unit_set,province,value\n${lines.join("\n")}\n`;
}

/** A folder of figures without PAPI's, whose catalogue knows the sub-dimensions. */
export function folderWithoutPapi(folder: string, listFiles: (folder: string) => string[]): void {
  mkdirSync(join(folder, "figures"), { recursive: true });
  for (const name of listFiles("prisma/data")) {
    const text = readFileSync(join("prisma/data", name), "utf8");
    if (name === "figures/papi.csv") continue;
    const isAbout = /^(disagreements|averages|gaps|regional-ranks)\.csv$/.test(name);
    const kept = isAbout ? text.replace(/^papi[.,].*\n/gm, "") : text;
    const whole = name === "indicators.csv" ? kept + subDimensionIndicators() : kept;
    writeFileSync(join(folder, name), whole);
  }
}
