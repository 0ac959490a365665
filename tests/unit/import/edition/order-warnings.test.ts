import { describe, expect, test } from "vitest";
import { orderWarning, tiesWarning } from "@/lib/import/edition/order-warnings";
import { archiveOf, figure } from "../../rankings/sample";
import { editionOf, seen } from "./sample-edition";

const archive = archiveOf(["a", "b", "c", "d"], []);

/** "a 90 1" is province a with the value 90 in the first place; "-" is what is not printed. */
function table(lines: readonly string[], indicator = "index") {
  return editionOf(
    lines.map((line) => {
      const [slug = "", value = "-", rank = "-"] = line.split(" ");
      const place = rank === "-" ? null : Number(rank);
      return figure(slug, value === "-" ? null : value, { indicator, rank: place, of: place && 4 });
    }),
  );
}

describe("the warning that places do not follow the values", () => {
  test.each([
    ["is silent where they do", ["a 90 1", "b 80 2", "c 70 3"], null],
    ["is silent in any order of the rows", ["c 70 3", "a 90 1", "b 80 2"], null],
    [
      "points at the row that is better than the place before",
      ["a 90 1", "b 70 2", "c 80 3"],
      ["order:index/2020/63=1", 4],
    ],
    [
      "counts each such row",
      ["a 70 1", "b 80 2", "c 60 3", "d 65 4"],
      ["order:index/2020/63=2", 3, 5],
    ],
    ["is silent where equal values share a place", ["a 90 1", "b 80 2", "c 80 2", "d 70 4"], null],
    ["is silent where equal values were told apart", ["a 80 1", "b 80 2"], null],
    [
      "sees different values that share a place",
      ["a 90 1", "b 80 2", "c 79 2"],
      ["order:index/2020/63=1", 4],
    ],
    ["passes over rows without a value or a place", ["a 90 1", "b - 2", "c 95 -", "d 80 3"], null],
  ])("%s", (_, lines, expected) => {
    expect(seen(orderWarning(table(lines), archive))).toEqual(expected);
  });

  test("turns round where a lower value is better", () => {
    expect(orderWarning(table(["a 1 1", "b 2 2"], "cost"), archive)).toBeNull();
    expect(seen(orderWarning(table(["a 2 1", "b 1 2"], "cost"), archive))).toEqual([
      "order:cost/2020/63=1",
      3,
    ]);
  });
});

describe("the warning of ties", () => {
  test.each([
    ["is silent without one", ["a 90 1", "b 80 2"], "index", null],
    [
      "points at every province after the first of a group",
      ["a 80 1", "b 80 1", "c 80 1", "d 70 4"],
      "index",
      ["ties:index/2020/63=2", 3, 4],
    ],
    [
      "sees equal values with other zeros",
      ["a 80.0 -", "b 80.00 -"],
      "index",
      ["ties:index/2020/63=1", 3],
    ],
    ["is silent in a component without printed places", ["a 8 -", "b 8 -"], "index.part", null],
    [
      "sees them in a component with printed places",
      ["a 8 1", "b 8 1"],
      "index.part",
      ["ties:index.part/2020/63=1", 3],
    ],
    ["passes over places without values", ["a - 1", "b - 2"], "index", null],
  ])("%s", (_, lines, code, expected) => {
    expect(seen(tiesWarning(table(lines, code), archive))).toEqual(expected);
  });
});
