import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { step } from "./progress.mjs";
import { root } from "./project.mjs";
import { run } from "./run.mjs";

const installAdvice =
  "Kiểm tra kết nối tới npm registry (npm config get registry) rồi chạy lại / check that the npm registry can be reached (npm config get registry), then run the same command again.";
const compileAdvice =
  "better-sqlite3 cần một bản dựng sẵn từ GitHub hoặc trình biên dịch / better-sqlite3 needs a prebuilt file from GitHub or a compiler. Debian/Ubuntu: apt-get install -y python3 make g++; macOS: xcode-select --install; Windows: the C++ workload of Visual Studio Build Tools. See docs/operations.md.";

/** Whether node_modules holds what the lock file asks for, by npm's own record of what it installed. */
function isInstalled() {
  const record = join(root, "node_modules/.package-lock.json");
  if (!existsSync(record)) return false;
  const wanted = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages;
  const installed = JSON.parse(readFileSync(record, "utf8")).packages;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === "" || (entry.optional && !installed[path])) return true;
    return installed[path]?.version === entry.version && existsSync(join(root, path));
  });
}

/** Whether SQLite's native part was built for this Node; asked in another process, as a wrong one may crash. */
function nativeWorks() {
  const script = 'new (require("better-sqlite3"))(":memory:").close()';
  return spawnSync(process.execPath, ["-e", script], { cwd: root, stdio: "ignore" }).status === 0;
}

/** npm's own script, so that it runs under this Node; `npm start` names it, else it lies beside Node. */
function npmScript() {
  const named = process.env.npm_execpath;
  if (named?.endsWith("npm-cli.js") && existsSync(named)) return named;
  const beside = dirname(process.execPath);
  const places = [join(beside, "../lib"), beside].map((at) =>
    join(at, "node_modules/npm/bin/npm-cli.js"),
  );
  return places.find(existsSync) ?? named ?? places[0];
}

/** node-gyp fetches Node's headers from nodejs.org unless it is told where they already lie. */
function headers() {
  const prefix = dirname(dirname(process.execPath));
  const known = process.env.npm_config_nodedir ?? process.env.NPM_CONFIG_NODEDIR;
  if (known || !existsSync(join(prefix, "include/node/node.h"))) return {};
  // The first is for the node-gyp of today, the second for npm 12, which no longer passes on the first.
  return { npm_config_nodedir: prefix, npm_package_config_node_gyp_nodedir: prefix };
}

async function npm(args, advice, env = {}) {
  await run([npmScript(), ...args], advice, env);
}

/** Installs the packages of the lock file and builds SQLite's native part, each only when it is not there. */
export async function installDependencies() {
  await step(
    {
      doing: "Đang cài thư viện / installing packages",
      done: "Thư viện đã sẵn sàng / packages are installed",
    },
    isInstalled(),
    // Without scripts: the only one that is needed runs below, where its failure can be explained.
    () =>
      npm(["ci", "--ignore-scripts", "--include=dev", "--no-audit", "--no-fund"], installAdvice),
  );
  const rebuild = ["rebuild", "better-sqlite3", "--ignore-scripts=false", "--foreground-scripts"];
  await step(
    {
      doing:
        "Đang dựng SQLite (tới hai phút nếu phải biên dịch) / building SQLite (up to two minutes if it must be compiled)",
      done: "SQLite đã sẵn sàng / SQLite is built",
    },
    nativeWorks(),
    () => npm(rebuild, compileAdvice, headers()),
  );
}
