import fc from "fast-check";
import { expect, test } from "vitest";
import { readGrids } from "@/lib/import/read/read-grids";
import { utf8 } from "./reading";

const pieces = fc.constantFrom(
  "\n",
  "\r\n",
  "\t",
  "  ",
  " ",
  ",",
  ";",
  '"',
  "-",
  "91,87",
  "1",
  "Bà Rịa -",
  "Vũng Tàu",
  "Trang 2",
  "\f",
  "\u0301",
  "sep=;\n",
);

test.each<[string, fc.Arbitrary<Uint8Array>]>([
  ["any bytes", fc.uint8Array({ maxLength: 300 })],
  [
    "any bytes that begin like a zip",
    fc.uint8Array({ maxLength: 300 }).map((bytes) => Uint8Array.of(0x50, 0x4b, 3, 4, ...bytes)),
  ],
  ["any text", fc.string({ unit: "binary", maxLength: 300 }).map(utf8)],
  [
    "any pieces of tables",
    fc.array(pieces, { maxLength: 80 }).map((parts) => utf8(parts.join(""))),
  ],
])("%s give either a problem or tables whose rows are in order", async (_, arbitrary) => {
  await fc.assert(
    fc.asyncProperty(arbitrary, async (bytes) => {
      const { grids, problems } = await readGrids("a", bytes);
      expect(problems.length > 0).toBe(grids.length === 0);
      for (const { rows } of grids) {
        const numbers = rows.map(({ row }) => row);
        expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
        expect(rows.every(({ cells }) => cells.some((cell) => cell !== ""))).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});
