import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { withLock } from "../../lib/setup/lock.mjs";
import { build, prepareTools } from "../../lib/setup/prepare.mjs";
import { report } from "../../lib/setup/progress.mjs";
import { start, startLog } from "../../lib/setup/run.mjs";
import { copyOfTemplate, makeTemplate, output, templateSettings } from "../setup/database.mjs";
import { freePort, startServer } from "../setup/server.mjs";
import { load, request } from "./load.mjs";

const pages = [
  "/",
  "/xep-hang/par-index/2024",
  "/tinh-truoc-2025/ha-noi",
  "/tinh-truoc-2025/ha-noi/par-index",
  "/chi-so/par-index",
  "/vung",
  "/du-lieu",
  "/en",
];

function row(...cells) {
  return cells
    .map((cell, at) => String(cell)[at === 0 ? "padEnd" : "padStart"](at === 0 ? 36 : 11))
    .join(" ");
}

/** Fetches the page, saves it for the static server, and measures both. Null when the page is not there. */
async function measure(page, at, site, still, folder) {
  const plain = await request(`${site}${page}`, undefined, "identity");
  if (plain.status !== 200) {
    console.log(row(page, plain.status));
    return null;
  }
  const packed = await request(`${site}${page}`);
  const body = packed.encoding === "gzip" ? packed.body : gzipSync(packed.body);
  writeFileSync(join(folder, `${at}.html.gz`), body);
  const served = await load(`${site}${page}`);
  const file = await load(`${still}/${at}`);
  const ratio = served.perSecond / file.perSecond;
  console.log(
    row(
      page,
      plain.body.length,
      packed.body.length,
      served.perSecond.toFixed(0),
      served.p99.toFixed(1),
      file.perSecond.toFixed(0),
      ratio.toFixed(3),
    ),
  );
  return ratio;
}

async function main() {
  await withLock(async () => {
    startLog();
    await prepareTools();
    await makeTemplate();
    await build(templateSettings);
  });
  const folder = join(output, "bench");
  mkdirSync(folder, { recursive: true });
  const server = await startServer({ name: "bench", database: copyOfTemplate("bench") });
  const port = await freePort();
  const files = start(["tests/bench/static-server.mjs", folder, String(port)]);
  await wait(500);
  try {
    console.log(
      `\nNode ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model}; 8 connections, 4 s a page`,
    );
    console.log(row("page", "bytes", "gzip", "req/s", "p99 ms", "file req/s", "ratio"));
    const ratios = [];
    for (const [at, page] of pages.entries()) {
      ratios.push(await measure(page, at, server.url, `http://127.0.0.1:${port}`, folder));
    }
    if (ratios.includes(null)) return 1;
  } finally {
    files.kill();
    await server.stop();
  }
  const imports = start(["--import", "tsx", "tests/bench/import.ts"]);
  return new Promise((resolve) => imports.once("exit", resolve));
}

try {
  process.exitCode = await main();
} catch (error) {
  process.exitCode = report(error);
}
