import { createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { SetupFailure, seconds } from "./progress.mjs";
import { tools } from "./project.mjs";
import { start, stopRunning } from "./run.mjs";

const readyWithin = 60_000;
const stopWithin = 10_000;

/** npm that is told to stop does so without telling what it runs; on Windows a lost parent does not show. */
function onLostParent(act) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    act();
  }, 500).unref();
}

/** The port of PORT, 3000 without one. @throws SetupFailure for anything but 1 to 65535. */
export function chosenPort(value = process.env.PORT) {
  if (value === undefined || value === "") return 3000;
  const port = Number(value);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  throw new SetupFailure(
    `PORT is "${value}".`,
    "PORT phải là số từ 1 đến 65535 / PORT must be a number from 1 to 65535.",
  );
}

/** @throws SetupFailure when something already listens on the port or this user may not. */
export function assertPortFree(port) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error) => {
      const why = error.code === "EADDRINUSE" ? "is in use" : `cannot be used (${error.code})`;
      const advice = `Dừng chương trình đang dùng cổng, hoặc chọn cổng khác / stop what uses it or choose another: PORT=${port + 1} npm start`;
      reject(new SetupFailure(`Port ${port} ${why}.`, advice));
    });
    probe.listen(port, () => probe.close(() => resolve()));
  });
}

async function answers(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5_000) });
    return { status: response.status, body: (await response.text()).slice(0, 300) };
  } catch {
    return null;
  }
}

/** Waits until the server answers on /api/ready, whatever the answer; null after a minute or when it ended. */
async function firstAnswer(url, server) {
  const until = Date.now() + readyWithin;
  while (Date.now() < until && server.exitCode === null && server.signalCode === null) {
    const answer = await answers(url);
    if (answer) return answer;
    await wait(100);
  }
  return null;
}

/** Serves until it is stopped; `mode` is Next's own command. Resolves to the exit code. */
export async function serve(mode, port) {
  const started = Date.now();
  const server = start([tools.next, mode, "-p", String(port)]);
  const ended = new Promise((resolve) => server.once("exit", (code) => resolve(code ?? 1)));
  let asked = false;
  const stop = (signal) => {
    asked = true;
    stopRunning(signal);
    setTimeout(() => stopRunning("SIGKILL"), stopWithin).unref();
  };
  process.on("SIGINT", stop).on("SIGTERM", stop);
  onLostParent(() => stop("SIGTERM"));
  const address = `http://localhost:${port}`;
  const ready = await firstAnswer(`http://127.0.0.1:${port}/api/ready`, server);
  if (ready) {
    console.log(
      `✓ Đang phục vụ tại / serving at ${address} (${seconds(Date.now() - started)}) — Ctrl-C để dừng / to stop`,
    );
    if (ready.status >= 500) console.error(`! /api/ready: ${ready.status} ${ready.body}`);
  } else if (!asked) {
    stopRunning("SIGTERM");
    throw new SetupFailure(
      `The server did not answer on ${address}.`,
      "Xem thông báo trên / see the messages above.",
    );
  }
  const code = await ended;
  return asked ? 0 : code;
}
