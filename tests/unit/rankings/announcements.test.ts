import { describe, expect, test } from "vitest";
import type { Release } from "@/lib/indicators/indicator";
import { dayAfter, dayAfterMonth, expectedAnnouncement } from "@/lib/rankings/announcements";

function releases(...items: readonly [number, string | null][]): Release[] {
  return items.map(([year, announced]) => ({
    indicator: "index",
    year,
    announced,
    document: null,
    source: null,
  }));
}

describe("the month in which the next edition is to be expected", () => {
  test("is the one that the last three announcements share", () => {
    const known = releases([2022, "2023-04-19"], [2023, "2024-04-17"], [2024, "2025-04-06"]);
    expect(expectedAnnouncement(known, 2024)).toEqual({
      kind: "estimate",
      edition: 2025,
      from: "2026-04",
      to: "2026-04",
      basis: known,
    });
  });

  test("is a span of months where they differ, across the end of a year; a month alone is enough", () => {
    const known = releases([2024, "2025-10-21"], [2022, "2023-07-12"], [2023, "2025-02"]);
    expect(expectedAnnouncement(known, 2024)).toMatchObject({ from: "2026-07", to: "2027-02" });
  });

  test("leaves out what is older than the last three, and counts from a newer edition without a date", () => {
    const known = releases(
      [2019, "2020-12-01"],
      [2020, "2021-05-02"],
      [2021, null],
      [2022, "2023-06-01"],
      [2023, "2024-05-30"],
      [2024, null],
    );
    expect(expectedAnnouncement(known, 2024)).toMatchObject({
      edition: 2025,
      from: "2026-05",
      to: "2026-06",
      basis: [{ year: 2020 }, { year: 2022 }, { year: 2023 }],
    });
  });

  test.each([
    [releases(), 0],
    [releases([2022, "2023-04-19"], [2023, "2024-04"]), 2],
    [releases([2021, "2022"], [2022, "2023"], [2023, "2024"], [2024, null]), 0],
  ])("is not estimated from fewer than three known months", (known, dated) => {
    expect(expectedAnnouncement(known, 2024)).toEqual({ kind: "not-enough", edition: 2025, dated });
  });
});

test("a month ends before the first of the next, a day before the next", () => {
  expect([dayAfterMonth("2026-04"), dayAfterMonth("2026-12")]).toEqual([
    "2026-05-01",
    "2027-01-01",
  ]);
  expect([dayAfter("2024-02-28"), dayAfter("2025-12-31")]).toEqual(["2024-02-29", "2026-01-01"]);
});
