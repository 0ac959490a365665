import { describe, expect, test } from "vitest";
import type { Disagreement, Figure } from "@/lib/figures/figure";
import { keptUpToDate, withChoice } from "@/lib/import/edition/disagreements";
import { differencesOf } from "@/lib/import/edition/settle";
import { figure } from "../../rankings/sample";

function rank(place: number | null, source: string, rest: Partial<Figure> = {}): Figure {
  return figure("ha-noi", "80.00", {
    rank: place,
    of: place === null ? null : 63,
    source,
    ...rest,
  });
}

function entry(
  kept: string | null,
  keptSource: string | null,
  other: string | null,
  otherSource: string | null,
  rest: Partial<Disagreement> = {},
): Disagreement {
  return {
    indicator: "index",
    year: 2020,
    unitSet: "63",
    province: "ha-noi",
    field: "rank",
    kept,
    keptSource,
    other,
    otherSource,
    note: { vi: "hai số", en: "two figures" },
    ...rest,
  };
}

function told(entries: readonly Disagreement[]): string[] {
  return entries.map(
    (one) => `${one.field} ${one.kept} ${one.keptSource} / ${one.other} ${one.otherSource}`,
  );
}

describe("entries about a figure that becomes another", () => {
  test.each([
    [
      "name the new one",
      [entry("50", "a", "54", "b")],
      rank(50, "a"),
      rank(51, "c"),
      ["rank 51 c / 54 b"],
    ],
    [
      "go where the other figure is shown now",
      [entry("50", "a", "54", "b")],
      rank(50, "a"),
      rank(54, "b"),
      [],
    ],
    [
      "say that nothing is kept where it is gone",
      [entry("50", "a", "54", "b")],
      rank(50, "a"),
      rank(null, "c"),
      ["rank null null / 54 b"],
    ],
    [
      "name the figure that was left out until now",
      [entry(null, null, "54", "b")],
      rank(null, "a"),
      rank(51, "c"),
      ["rank 51 c / 54 b"],
    ],
    [
      "go where the figure that was left out is stored after all",
      [entry(null, null, "54", "b")],
      null,
      rank(54, "b"),
      [],
    ],
    [
      "stay where only the claim is known",
      [entry("50", "a", null, "b")],
      rank(50, "a"),
      rank(51, "c"),
      ["rank 51 c / null b"],
    ],
    [
      "stay where the same figure is restated",
      [entry("50", "a", "54", "b")],
      rank(50, "a"),
      rank(50, "c"),
      ["rank 50 a / 54 b"],
    ],
    [
      "stay where another period of the year changes",
      [entry("50", "a", "54", "b")],
      rank(7, "a"),
      rank(8, "c"),
      ["rank 50 a / 54 b"],
    ],
    [
      "stay where they are about another province",
      [entry("50", "a", "54", "b", { province: "hue" })],
      rank(50, "a"),
      rank(51, "c"),
      ["rank 50 a / 54 b"],
    ],
  ])("%s", (_, entries, before, after, expected) => {
    expect(told(keptUpToDate(entries, before, after))).toEqual(expected);
  });

  test("zeros at the end do not keep two equal values apart", () => {
    const entries = [entry("80.00", "a", "81.5", "b", { field: "value" })];
    const now = figure("ha-noi", "81.50", { source: "c" });
    expect(keptUpToDate(entries, rank(50, "a"), now)).toEqual([]);
  });
});

describe("a choice between two sources", () => {
  const stored = rank(50, "a");
  const read = rank(54, "b");
  const differences = differencesOf(stored, read);

  test("records the figure that is not shown, in either direction", () => {
    expect(told(withChoice([], { stored, read, shown: stored, differences }))).toEqual([
      "rank 50 a / 54 b",
    ]);
    expect(told(withChoice([], { stored, read, shown: read, differences }))).toEqual([
      "rank 54 b / 50 a",
    ]);
  });

  test("made anew the other way round turns its entry round", () => {
    const first = withChoice([], { stored, read, shown: stored, differences });
    expect(told(withChoice(first, { stored, read, shown: read, differences }))).toEqual([
      "rank 54 b / 50 a",
    ]);
  });

  test("made twice is recorded once, also where the kept figure has another source by now", () => {
    const first = withChoice([], { stored, read, shown: stored, differences });
    expect(withChoice(first, { stored, read, shown: stored, differences })).toEqual(first);
    const restated = rank(50, "c");
    const again = withChoice(first, { stored: restated, read, shown: restated, differences });
    expect(again).toEqual(first);
  });

  test("keeps the entries of third sources up to date", () => {
    const third = entry("50", "a", "52", "d");
    expect(told(withChoice([third], { stored, read, shown: read, differences }))).toEqual([
      "rank 54 b / 52 d",
      "rank 54 b / 50 a",
    ]);
  });
});
