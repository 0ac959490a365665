import type { Text } from "@/lib/i18n/language";
import { problemAt } from "@/lib/import/check-cells";
import { editionName, type ReadEdition } from "@/lib/import/edition/read-edition";
import type { Parsed } from "@/lib/import/parse-rows";
import type { Problem } from "@/lib/import/problem";

export const warningCodes = [
  "columns",
  "cells",
  "order",
  "ties",
  "missing",
  "jump",
  "sum",
  "mean",
  "decimals",
  "rank-policy",
  "differs",
  "stored-mean",
  "look",
  "removed",
] as const;
export type WarningCode = (typeof warningCodes)[number];

/** Something to look at before an import; a person who has looked accepts it by its name. */
export interface Warning {
  /** Kind, edition and number of places, such as "jump:par-index/2025/34=2"; another number is another warning. */
  readonly id: string;
  readonly code: WarningCode;
  readonly message: Text;
  /** Where it is seen; empty where it is about what is not there. */
  readonly cells: readonly Problem[];
}

export function makeWarning(
  code: WarningCode,
  edition: Omit<ReadEdition, "rows">,
  count: number,
  message: Text,
  cells: readonly Problem[] = [],
): Warning {
  return { id: `${code}:${editionName(edition)}=${count}`, code, message, cells };
}

/** A cell of the table with a remark. */
export function cellAt(row: Parsed<unknown>, column: string, vi: string, en: string): Problem {
  return problemAt(row.raw, column, { vi, en });
}
