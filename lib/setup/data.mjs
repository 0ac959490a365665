import { withLock } from "./lock.mjs";
import { nodeProblem } from "./node-version.mjs";
import { prepareTools, readSettings } from "./prepare.mjs";
import { report, SetupFailure, sayLittle } from "./progress.mjs";
import { importer } from "./project.mjs";
import { start, startLog } from "./run.mjs";

/** `npm run data -- ...`: installs what is missing, then hands over to the importer. Resolves to its exit code. */
async function main(args) {
  const problem = nodeProblem();
  if (problem) throw new SetupFailure(problem, "https://nodejs.org");
  readSettings();
  sayLittle();
  await withLock(async () => {
    startLog();
    await prepareTools();
  });
  const child = start([...importer, ...args]);
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => child.once("exit", (code) => resolve(code ?? 1)));
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.exitCode = report(error);
}
