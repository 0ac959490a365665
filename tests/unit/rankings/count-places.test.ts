import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countPlaces } from "@/lib/rankings/edition";

function places(scores: Record<string, string | null>, higherIsBetter = true) {
  const figures = Object.entries(scores).map(([province, printed]) => ({ province, printed }));
  return Object.fromEntries(countPlaces(figures, higherIsBetter));
}

describe("places counted from scores", () => {
  test("equal scores share a place and the next one is skipped: 1, 2, 2, 4", () => {
    expect(places({ a: "60", b: "90", c: "70", d: "70" })).toEqual({ b: 1, c: 2, d: 2, a: 4 });
  });

  test("scores are equal by their printed value: 66.8 ties with 66.80", () => {
    expect(places({ a: "66.8", b: "66.80", c: "66.79" })).toEqual({ a: 1, b: 1, c: 3 });
  });

  test("scores that differ only beyond the precision of a float are told apart", () => {
    expect(places({ a: "0.10000000000000000001", b: "0.1" })).toEqual({ a: 1, b: 2 });
  });

  test("9.9 is behind 10.0", () => {
    expect(places({ a: "9.9", b: "10.0" })).toEqual({ b: 1, a: 2 });
  });

  test("where lower is better the lowest is first", () => {
    expect(places({ a: "3", b: "1", c: "1" }, false)).toEqual({ b: 1, c: 1, a: 3 });
  });

  test("a province without a score has no place and takes none from others", () => {
    expect(places({ a: null, b: "1", c: "2" })).toEqual({ c: 1, b: 2 });
  });

  test("nobody scored, nobody placed", () => {
    expect(places({})).toEqual({});
  });
});

const printedScore = fc
  .record({ tenths: fc.integer({ min: 0, max: 60 }), zeros: fc.integer({ min: 0, max: 2 }) })
  .map(({ tenths, zeros }) => ({
    tenths,
    printed: `${Math.trunc(tenths / 10)}.${tenths % 10}${"0".repeat(zeros)}`,
  }));
const tables = fc
  .array(printedScore, { minLength: 1, maxLength: 40 })
  .map((rows) => rows.map((row, index) => ({ province: `p${index}`, ...row })));

describe("for every table of scores", () => {
  test("a place is one more than the number of strictly better provinces", () => {
    fc.assert(
      fc.property(tables, fc.boolean(), (rows, higherIsBetter) => {
        const counted = countPlaces(rows, higherIsBetter);
        for (const row of rows) {
          const better = rows.filter((other) =>
            higherIsBetter ? other.tenths > row.tenths : other.tenths < row.tenths,
          );
          expect(counted.get(row.province)).toBe(1 + better.length);
        }
      }),
    );
  });

  test("the same place means the same score, both ways", () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const counted = countPlaces(rows, true);
        for (const one of rows)
          for (const two of rows)
            expect(counted.get(one.province) === counted.get(two.province)).toBe(
              one.tenths === two.tenths,
            );
      }),
    );
  });

  test("the order of the rows changes no place", () => {
    const shuffled = tables.chain((rows) =>
      fc
        .shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })
        .map((other) => ({ rows, other })),
    );
    fc.assert(
      fc.property(shuffled, ({ rows, other }) => {
        const one = countPlaces(rows, true);
        const two = countPlaces(other, true);
        for (const { province } of rows) expect(two.get(province)).toBe(one.get(province));
      }),
    );
  });

  test("every place lies between 1 and the number of provinces, and somebody is first", () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const counted = [...countPlaces(rows, true).values()];
        expect(Math.min(...counted)).toBe(1);
        expect(Math.max(...counted)).toBeLessThanOrEqual(rows.length);
        expect(counted).toHaveLength(rows.length);
      }),
    );
  });
});
