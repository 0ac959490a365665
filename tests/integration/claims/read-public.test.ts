import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { readClaims } from "@/lib/claims/read-claims";
import { realArchive } from "../setup-archive";
import { line } from "./read-line";

const archive = await realArchive();

interface Row {
  readonly id: string;
  readonly text: string;
  readonly kind: string;
  readonly indicator: string;
  readonly year: string;
  readonly province: string;
  readonly stated: string;
}

const rows: Row[] = parse(readFileSync(new URL("public.csv", import.meta.url)), {
  columns: true,
  bom: true,
});
const texts = [...new Map(rows.map((row) => [row.text, row.id]))];

/** "Hiện nay" names no year: the reader leaves it open. */
const withoutYear = new Set(["p04"]);
/** Claims of these sentences beside those that the file lists; each is what the sentence says. */
const alsoSaid: Readonly<Record<string, readonly string[]>> = {
  p16: ["delta_rank sipas 2022 da-nang -4", "rank sipas 2021 da-nang 38"],
};

describe("the sentences of the public file", () => {
  test.each(texts)("%s", (text, id) => {
    const expected = rows
      .filter((row) => row.text === text)
      .map(({ kind, indicator, year, province, stated }) =>
        [
          kind,
          indicator || "-",
          withoutYear.has(id) ? "-" : year || "-",
          province || "-",
          stated,
        ].join(" "),
      );
    const read = readClaims(archive, text).map(line);
    expect([...read].sort()).toEqual([...expected, ...(alsoSaid[id] ?? [])].sort());
  });
});
