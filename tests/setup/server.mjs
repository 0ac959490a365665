import { closeSync, openSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { tools } from "../../lib/setup/project.mjs";
import { start } from "../../lib/setup/run.mjs";
import { output } from "./database.mjs";

/** A port that nothing listens on now. @returns {Promise<number>} */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** @param {string} url */
async function isUp(url) {
  try {
    await fetch(url, { signal: AbortSignal.timeout(5_000) });
    return true;
  } catch {
    return false;
  }
}

/**
 * Starts the built site on its own port with its own database; the test stops it.
 * Its output goes to `tests/.output/<name>.log`.
 * @param {{ name: string, database: string, port?: number, env?: Record<string, string> }} options
 *   `database` is an absolute path, such as the one `copyOfTemplate` returns.
 * @returns {Promise<{ url: string, log: () => string, stop: (signal?: NodeJS.Signals) => Promise<number | null> }>}
 */
export async function startServer({ name, database, port, env = {} }) {
  const chosen = port ?? (await freePort());
  const url = `http://127.0.0.1:${chosen}`;
  const logFile = join(output, `${name}.log`);
  const log = openSync(logFile, "w");
  const child = start([tools.next, "start", "-p", String(chosen)], {
    stdio: ["ignore", log, log],
    env: { DATABASE_URL: `file:${database}`, PORT: String(chosen), SITE_URL: url, ...env },
  });
  closeSync(log);
  const ended = new Promise((resolve) => child.once("exit", (code) => resolve(code)));
  const read = () => readFileSync(logFile, "utf8");
  const until = Date.now() + 60_000;
  while (!(await isUp(`${url}/api/live`))) {
    if (child.exitCode !== null || child.signalCode !== null || Date.now() > until) {
      child.kill("SIGKILL");
      throw new Error(`The server ${name} did not answer on ${url}. Its output:\n${read()}`);
    }
    await wait(100);
  }
  return {
    url,
    log: read,
    stop(signal = "SIGTERM") {
      child.kill(signal);
      return ended;
    },
  };
}
