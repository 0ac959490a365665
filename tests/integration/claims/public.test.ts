import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { checkText } from "@/lib/claims/check-text";
import { realArchive } from "../setup-archive";

const archive = await realArchive();

interface Row {
  readonly id: string;
  readonly text: string;
  readonly kind: string;
  readonly indicator: string;
  readonly year: string;
  readonly province: string;
  readonly stated: string;
  readonly verdict: string;
}

const rows: Row[] = parse(readFileSync(new URL("public.csv", import.meta.url)), {
  columns: true,
  bom: true,
});

function key(
  claim: Record<"kind" | "indicator" | "year" | "province" | "stated" | "verdict", unknown>,
) {
  const { kind, indicator, year, province, stated, verdict } = claim;
  return [kind, indicator, year, province, stated, verdict].map((part) => part || "-").join(" ");
}

describe("the sentences of the public file come out with their verdicts", () => {
  test.each(rows)("$id $kind $indicator $year $stated: $verdict", (row) => {
    const judged = checkText(archive, row.text).map(key);
    expect(judged).toContain(key(row));
  });

  test("nothing else in them is contradicted, and nothing is said twice", () => {
    for (const text of new Set(rows.map((row) => row.text))) {
      const judged = checkText(archive, text);
      const expected = rows.filter((row) => row.text === text).map(key);
      const wrong = judged.filter((claim) => claim.verdict === "contradicted").map(key);
      expect(expected).toEqual(expect.arrayContaining(wrong));
      expect(new Set(judged.map(key)).size).toBe(judged.length);
    }
  });
});
