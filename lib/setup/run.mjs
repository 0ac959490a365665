import { spawn } from "node:child_process";
import { createWriteStream, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { SetupFailure } from "./progress.mjs";
import { cache, root, toolEnvironment } from "./project.mjs";

export const logFile = join(cache, "setup.log");
const keptLines = 30;
const running = new Set();

export function startLog() {
  mkdirSync(dirname(logFile), { recursive: true });
  writeFileSync(logFile, "");
}

/** Passes a signal on to every tool that is still running. */
export function stopRunning(signal) {
  for (const child of running) child.kill(signal);
}

/** Starts this Node with `args` in the project's root. */
export function start(args, options = {}) {
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: options.stdio ?? "inherit",
    env: { ...toolEnvironment(), ...options.env },
  });
  running.add(child);
  child.once("exit", () => running.delete(child));
  return child;
}

/**
 * Runs a tool to its end with its output in the log file; resolves to the last line it printed.
 * @throws SetupFailure with the last lines of the output and `advice`.
 */
export function run(args, advice, env = {}) {
  mkdirSync(dirname(logFile), { recursive: true });
  const log = createWriteStream(logFile, { flags: "a" });
  log.write(`\n$ node ${args.join(" ")}\n`);
  const child = start(args, { stdio: ["ignore", "pipe", "pipe"], env });
  let tail = [];
  const keep = (chunk) => {
    log.write(chunk);
    const text = (tail.pop() ?? "") + chunk.toString();
    tail = [...tail, ...text.split("\n")].slice(-keptLines);
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => {
      log.end();
      if (code === 0) return resolve(tail.findLast((line) => line.trim() !== "") ?? "");
      const ending = signal ? `was stopped by ${signal}` : `ended with code ${code}`;
      const where = relative(root, logFile);
      const message = `${args[0]} ${ending}. The end of ${where}:\n${tail.join("\n").trimEnd()}`;
      reject(new SetupFailure(message, advice));
    });
  });
}
