import { describe, expect, test } from "vitest";
import { gapBreaks, gapLine } from "@/lib/charts/gap-line";
import type { GapPoint } from "@/lib/rankings/gap-history";

const rank = { place: 45, of: 63, kind: "counted", tied: false } as const;
const points: GapPoint[] = [
  { year: 2019, entry: null, kind: "counted", own: "63.91", there: "65.34", gap: "-1.43", rank },
  { year: 2020, entry: null, kind: "counted", own: "65.34", there: "63.91", gap: "1.43", rank },
  { year: 2021, entry: null, kind: "not-counted", figure: null, rank: null, places: null },
  {
    year: 2022,
    entry: {
      indicator: "pci",
      year: 2022,
      severity: "caution",
      reason: { vi: "Trọng số đổi.", en: "Weights changed." },
      source: null,
    },
    kind: "no-such-place",
    of: 20,
  },
];

describe("the line of the distance to a place", () => {
  test("lies below zero while behind, and its labels carry the sign in local form", () => {
    const { points: drawn } = gapLine(points, "x", "vi");
    expect(drawn.slice(0, 2)).toEqual([
      { year: 2019, value: -1.43, label: "−1,43" },
      { year: 2020, value: 1.43, label: "+1,43" },
    ]);
  });

  test("keeps the years without a counted distance as gaps", () => {
    const { points: drawn } = gapLine(points, "x", "vi");
    expect(drawn.slice(2)).toEqual([
      { year: 2021, value: null, label: "" },
      { year: 2022, value: null, label: "" },
    ]);
  });

  test("names breaks and cautions at the editions that they open", () => {
    expect(gapBreaks(points, "en")).toEqual([
      { year: 2022, label: "Weights changed.", severity: "caution" },
    ]);
  });
});
