import type { z } from "zod";
import type { Text } from "@/lib/i18n/language";
import { type CellError, cellMessages } from "@/lib/import/cells";
import { problemAt } from "@/lib/import/check-cells";
import {
  averageRow,
  disagreementRow,
  figureRow,
  gapRow,
  regionalRankRow,
  targetRow,
} from "@/lib/import/figure-rows";
import {
  breakRow,
  indicatorNameRow,
  indicatorRow,
  releaseRow,
  sourceRow,
} from "@/lib/import/indicator-rows";
import { correctionRow } from "@/lib/import/ledger-rows";
import type { Problem } from "@/lib/import/problem";
import {
  borderRow,
  provinceRow,
  regionRow,
  successionRow,
  tileRow,
  unitSetRow,
} from "@/lib/import/province-rows";
import type { RawRow } from "@/lib/import/read-csv";
import type { RawTables } from "@/lib/import/read-folder";

/** A row that has the right shape, with its place in the file. */
export interface Parsed<T> {
  readonly raw: RawRow;
  readonly data: T;
}

const schemas = {
  "unit-sets": unitSetRow,
  regions: regionRow,
  provinces: provinceRow,
  successions: successionRow,
  tiles: tileRow,
  borders: borderRow,
  sources: sourceRow,
  indicators: indicatorRow,
  "indicator-names": indicatorNameRow,
  releases: releaseRow,
  breaks: breakRow,
  figures: figureRow,
  gaps: gapRow,
  averages: averageRow,
  "regional-ranks": regionalRankRow,
  disagreements: disagreementRow,
  targets: targetRow,
  corrections: correctionRow,
} as const;

type Schemas = typeof schemas;

/** The rows of every list that have the right shape. */
export type ParsedTables = {
  readonly [Name in keyof Schemas]: readonly Parsed<z.output<Schemas[Name]>>[];
};

function messageOf(issue: z.core.$ZodIssue): Text {
  if (issue.code === "invalid_value") {
    const words = issue.values.map((word) => (word === "" ? "(trống/empty)" : String(word)));
    return {
      vi: `Phải là một trong: ${words.join(", ")}.`,
      en: `Must be one of: ${words.join(", ")}.`,
    };
  }
  const known = cellMessages[issue.message as CellError] as Text | undefined;
  return known ?? { vi: issue.message, en: issue.message };
}

function parseTable<T>(
  schema: z.ZodType<T>,
  rows: readonly RawRow[],
  problems: Problem[],
): Parsed<T>[] {
  const parsed: Parsed<T>[] = [];
  for (const raw of rows) {
    const result = schema.safeParse(raw.cells);
    if (result.success) {
      parsed.push({ raw, data: result.data });
      continue;
    }
    for (const issue of result.error.issues) {
      problems.push(problemAt(raw, String(issue.path[0]), messageOf(issue)));
    }
  }
  return parsed;
}

/** Checks the shape of every cell by itself; rows with a bad cell are left out and listed. */
export function parseTables(tables: RawTables): { parsed: ParsedTables; problems: Problem[] } {
  const problems: Problem[] = [];
  const entries = Object.entries(schemas).map(([name, schema]) => {
    const rows = tables[name as keyof Schemas];
    return [name, parseTable<unknown>(schema, rows, problems)] as const;
  });
  return { parsed: Object.fromEntries(entries) as unknown as ParsedTables, problems };
}
