import { withLock } from "./lock.mjs";
import { nodeProblem } from "./node-version.mjs";
import { build, loadData, prepareTools, readSettings } from "./prepare.mjs";
import { report, SetupFailure } from "./progress.mjs";
import { startLog, stopRunning } from "./run.mjs";
import { assertPortFree, chosenPort, serve } from "./serve.mjs";

/** `npm start`: from a fresh clone to a served site. `npm run dev` (`--dev`) does not build. */
async function main(development) {
  const problem = nodeProblem();
  if (problem)
    throw new SetupFailure(
      problem,
      "Cài Node từ https://nodejs.org (bản LTS) / install an LTS release of Node from https://nodejs.org.",
    );
  readSettings();
  const port = chosenPort();
  await assertPortFree(port);
  const interrupt = (signal) => {
    stopRunning(signal);
    process.exit(130);
  };
  process.on("SIGINT", interrupt).on("SIGTERM", interrupt);
  await withLock(async () => {
    startLog();
    await prepareTools();
    await loadData();
    if (!development) await build();
  });
  process.off("SIGINT", interrupt).off("SIGTERM", interrupt);
  return serve(development ? "dev" : "start", port);
}

try {
  process.exitCode = await main(process.argv.includes("--dev"));
} catch (error) {
  process.exitCode = report(error);
}
