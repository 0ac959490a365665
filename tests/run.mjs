import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { withLock } from "../lib/setup/lock.mjs";
import { nodeProblem } from "../lib/setup/node-version.mjs";
import { build, prepareTools } from "../lib/setup/prepare.mjs";
import { report, SetupFailure, seconds } from "../lib/setup/progress.mjs";
import { tools } from "../lib/setup/project.mjs";
import { run, start, startLog, stopRunning } from "../lib/setup/run.mjs";
import { findChromium } from "./setup/chromium.mjs";
import { countPlaywright, countStep, countVitest } from "./setup/counts.mjs";
import { makeTemplate, output, templateSettings } from "./setup/database.mjs";
import { freePort } from "./setup/server.mjs";

const longest = 20 * 60_000;

function vitest(name, projects = [name]) {
  const file = join(output, `${name}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const chosen = projects.flatMap((project) => ["--project", project]);
  const args = ["run", "--config", "tests/vitest.config.ts", ...chosen, ...reporters];
  return { args: ["node_modules/vitest/vitest.mjs", ...args], file, count: countVitest };
}

function playwright(args, env = {}) {
  const program = [
    "node_modules/@playwright/test/cli.js",
    "test",
    "-c",
    "tests/playwright.config.ts",
  ];
  return {
    args: [...program, ...args],
    file: join(output, "browser.json"),
    count: countPlaywright,
    env: async () => ({ ...(await prepareBrowser()), ...env }),
  };
}

const steps = {
  types: { args: ["node_modules/typescript/bin/tsc", "--noEmit"] },
  lint: { args: ["node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings", "."] },
  unit: vitest("unit"),
  integration: vitest("integration", ["store", "figures"]),
  browser: playwright([]),
};

/** Steps that take long and run only when they are named. */
const longSteps = {
  kills: playwright(["kills.spec.ts", "--global-timeout=0"], { KILLS: "100" }),
};

const allSteps = { ...steps, ...longSteps };

/** Runs one step with its output shown as it comes; a step that cannot even start has failed once. */
async function runStep(name) {
  const { args, file, count, env } = allSteps[name];
  console.log(`\n── ${name} ${"─".repeat(70 - name.length)}`);
  const started = Date.now();
  if (file) rmSync(file, { force: true });
  const took = () => Date.now() - started;
  try {
    const child = start(args, { env: env ? await env() : {} });
    const timer = setTimeout(() => child.kill("SIGKILL"), longest);
    const code = await new Promise((resolve) => child.once("close", resolve));
    clearTimeout(timer);
    return { name, took: took(), ...countStep({ code, file, count, name }) };
  } catch (error) {
    report(error);
    return { name, took: took(), passed: 0, failed: 1, failures: [error.message.split("\n")[0]] };
  }
}

async function prepare(chosen) {
  mkdirSync(output, { recursive: true });
  startLog();
  await prepareTools();
  // Next writes the types of the routes, which the type check reads.
  const advice = "Sửa lỗi nêu trên / correct the error above.";
  if (chosen.includes("types")) await run([tools.next, "typegen"], advice);
}

async function prepareBrowser() {
  await withLock(async () => {
    await makeTemplate();
    await build(templateSettings);
  });
  return { CHROMIUM_PATH: await findChromium(), TEST_PORT: String(await freePort()) };
}

/** `npm test`: every step, or those named, such as `npm test -- unit browser`. Resolves to the exit code. */
async function main(named) {
  const problem = nodeProblem();
  if (problem) throw new SetupFailure(problem, "https://nodejs.org");
  const unknown = named.filter((name) => !(name in allSteps));
  if (unknown.length > 0) {
    throw new SetupFailure(
      `There is no step ${unknown.join(", ")}.`,
      `Chọn trong / choose from: ${Object.keys(allSteps).join(", ")}.`,
    );
  }
  const chosen = named.length > 0 ? named : Object.keys(steps);
  let prepared = true;
  try {
    await withLock(() => prepare(chosen));
  } catch (error) {
    report(error);
    prepared = false;
  }
  const results = prepared
    ? []
    : [{ name: "prepare", passed: 0, failed: 1, failures: ["prepare"], took: 0 }];
  if (prepared) for (const name of chosen) results.push(await runStep(name));
  return summary(results);
}

function summary(results) {
  console.log("");
  for (const { name, passed, failed, took, failures } of results) {
    console.log(
      `${failed > 0 ? "✗" : "✓"} ${name}: ${passed} passed, ${failed} failed (${seconds(took)})`,
    );
    for (const failure of failures) console.log(`    ${failure}`);
  }
  const sum = (field) => results.reduce((total, result) => total + result[field], 0);
  console.log(`\n${sum("passed")} passed, ${sum("failed")} failed`);
  return sum("failed") > 0 ? 1 : 0;
}

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    stopRunning(signal);
    process.exit(130);
  });
}
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.exitCode = report(error);
}
