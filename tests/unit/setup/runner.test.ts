import { expect, test } from "vitest";
import { usualPlaces } from "../../setup/chromium.mjs";
import { countPlaywright, countStep, countVitest } from "../../setup/counts.mjs";

test("a test file that cannot be loaded counts as one failure beside the failed tests", () => {
  const report = {
    numPassedTests: 2,
    testResults: [
      {
        name: "a.test.ts",
        status: "failed",
        assertionResults: [
          { status: "passed", fullName: "one" },
          { status: "failed", fullName: "two" },
        ],
      },
      { name: "b.test.ts", status: "failed", assertionResults: [] },
      { name: "c.test.ts", status: "passed", assertionResults: [] },
    ],
  };
  expect(countVitest(report)).toEqual({
    passed: 2,
    failed: 2,
    failures: ["a.test.ts › two", "b.test.ts"],
  });
});

test("browser tests are counted in nested suites; skipped ones are neither passed nor failed", () => {
  const spec = (title: string, status: string) => ({
    title,
    file: "a.spec.ts",
    tests: [{ status }],
  });
  const report = {
    suites: [
      {
        specs: [spec("one", "expected"), spec("two", "skipped")],
        suites: [{ specs: [spec("three", "unexpected"), spec("four", "flaky")] }],
      },
    ],
    errors: [{ message: "the server did not start" }],
  };
  expect(countPlaywright(report)).toEqual({
    passed: 1,
    failed: 3,
    failures: ["a.spec.ts › three", "a.spec.ts › four", "the server did not start"],
  });
});

test.each([
  [0, { passed: 1, failed: 0, failures: [] }],
  [2, { passed: 0, failed: 1, failures: ["types"] }],
  [null, { passed: 0, failed: 1, failures: ["types"] }],
])("a step without a report that ends with %s counts as itself", (code, counts) => {
  expect(countStep({ code, name: "types" })).toEqual(counts);
});

test("a step whose tool wrote no report has failed once", () => {
  const step = { code: 0, name: "unit", file: "does-not-exist.json", count: countVitest };
  expect(countStep(step)).toEqual({
    passed: 0,
    failed: 1,
    failures: ["unit: no report was written"],
  });
});

test.each([
  ["linux", { PATH: "/opt/bin" }, "/opt/bin/chromium"],
  ["darwin", { HOME: "/Users/an" }, "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"],
  [
    "win32",
    { PROGRAMFILES: "C:\\Programs" },
    "C:\\Programs\\Google\\Chrome\\Application\\chrome.exe",
  ],
] as const)(
  "on %s a browser is looked for where it is usually installed",
  (platform, env, place) => {
    expect(usualPlaces(platform, env)).toContain(place);
  },
);
