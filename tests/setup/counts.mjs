import { existsSync, readFileSync } from "node:fs";

/** @typedef {{ passed: number, failed: number, failures: string[] }} Counts */

/** A file that could not be loaded has no tests of its own and counts as one failure. @returns {Counts} */
export function countVitest(report) {
  const failures = [];
  for (const file of report.testResults) {
    const failed = file.assertionResults.filter((test) => test.status === "failed");
    for (const test of failed) failures.push(`${file.name} › ${test.fullName}`);
    if (file.status === "failed" && failed.length === 0) failures.push(file.name);
  }
  return { passed: report.numPassedTests, failed: failures.length, failures };
}

function specsOf(suite) {
  return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];
}

/** A test that passed only when repeated counts as failed; so does an error outside any test. @returns {Counts} */
export function countPlaywright(report) {
  const tests = report.suites
    .flatMap(specsOf)
    .flatMap((spec) =>
      spec.tests.map((test) => ({ status: test.status, name: `${spec.file} › ${spec.title}` })),
    );
  const failures = [
    ...tests
      .filter(({ status }) => status === "unexpected" || status === "flaky")
      .map(({ name }) => name),
    ...report.errors.map((error) => error.message ?? "error outside any test"),
  ];
  const passed = tests.filter(({ status }) => status === "expected").length;
  return { passed, failed: failures.length, failures };
}

/**
 * What a step counts: its report when it wrote one, else itself.
 * A tool that ended badly although its report shows no failure has failed once.
 * @param {{ code: number | null, file?: string, count?: (report: any) => Counts, name: string }} step
 * @returns {Counts}
 */
export function countStep({ code, file, count, name }) {
  const ok = code === 0;
  const whole = { passed: ok ? 1 : 0, failed: ok ? 0 : 1, failures: ok ? [] : [name] };
  if (!count) return whole;
  if (!existsSync(file))
    return { passed: 0, failed: 1, failures: [`${name}: no report was written`] };
  const counted = count(JSON.parse(readFileSync(file, "utf8")));
  if (ok || counted.failed > 0) return counted;
  return { ...counted, failed: 1, failures: [`${name} ended with code ${code}`] };
}
