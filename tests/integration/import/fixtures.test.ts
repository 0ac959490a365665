import { describe, expect, test } from "vitest";
import type { Inspected } from "@/lib/import/cli/inspect";
import { loadedStore, temporaryFolder } from "../store/store";
import {
  type ExpectedReading,
  figuresExpected,
  figuresRead,
  fixtureNames,
  inspectFixture,
  readFixtures,
} from "./fixture";

const databaseFile = loadedStore(temporaryFolder());
const fixtures = readFixtures();

function checkReading({ problems, readings, plan }: Inspected, expected: ExpectedReading): void {
  expect(problems).toEqual([]);
  const [reading, ...others] = readings;
  if (reading === undefined) throw new Error("nothing was read");
  expect(others).toEqual([]);
  if (expected.sheet !== undefined) expect(reading.sheet).toBe(expected.sheet);
  const roles = Object.fromEntries(reading.columns.map(({ letter, role }) => [letter, role]));
  expect({ shape: reading.shape, headerRow: reading.headerRow, columns: roles }).toEqual({
    shape: expected.shape,
    headerRow: expected.headerRow,
    columns: expected.columns,
  });
  expect(figuresRead(reading)).toEqual(figuresExpected(expected));
  const means = reading.means.map(({ indicator, year, unitSet, region, value }) =>
    [indicator, year, unitSet, region ?? "-", value].join(" "),
  );
  expect(means).toEqual(expected.means);
  expect(reading.skipped).toHaveLength(expected.skipped);
  expect(reading.doubts).toHaveLength(expected.doubts);
  expect(plan).not.toBeNull();
}

test("every table has its expected reading, and every reading its table", () => {
  const { tables, expectations } = fixtureNames();
  expect(tables).toEqual(expectations);
  expect(tables.length).toBeGreaterThanOrEqual(36);
});

describe("a table as it is met in real life is read to the last digit", () => {
  test.each(fixtures)("$name", async ({ path, args, expect: expected, settled }) => {
    const inspected = await inspectFixture(path, args, databaseFile);
    if (!("problem" in expected)) return checkReading(inspected, expected);
    const messages = inspected.problems.map(({ message }) => message.vi);
    expect(messages.join("\n")).toContain(expected.problem);
    expect(inspected.plan).toBeNull();
    if (settled !== undefined) {
      checkReading(await inspectFixture(path, settled.args, databaseFile), settled.expect);
    }
  });
});
