import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { SetupFailure, step } from "../../lib/setup/progress.mjs";

const settings = ["CHROMIUM_PATH", "PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH"];
const commands = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "microsoft-edge",
];
const macApplications = [
  "Chromium.app/Contents/MacOS/Chromium",
  "Google Chrome.app/Contents/MacOS/Google Chrome",
  "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];
const windowsPrograms = [
  "Chromium\\Application\\chrome.exe",
  "Google\\Chrome\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];

/**
 * Where Chromium and its kin are usually installed on this system, most wanted first.
 * @param {string} platform
 * @param {Record<string, string | undefined>} env
 */
export function usualPlaces(platform = process.platform, env = process.env) {
  if (platform === "win32") {
    const roots = [env.LOCALAPPDATA, env.PROGRAMFILES, env["PROGRAMFILES(X86)"]].filter(Boolean);
    return windowsPrograms.flatMap((program) => roots.map((root) => `${root}\\${program}`));
  }
  if (platform === "darwin") {
    const roots = ["/Applications", ...(env.HOME ? [`${env.HOME}/Applications`] : [])];
    return macApplications.flatMap((program) => roots.map((root) => `${root}/${program}`));
  }
  const folders = (env.PATH ?? "").split(delimiter).filter(Boolean);
  const all = [...folders, "/usr/bin", "/usr/local/bin", "/snap/bin"];
  return commands.flatMap((command) => all.map((folder) => join(folder, command)));
}

/** Some systems install a script that only says how to get the browser; one that runs prints its version. */
function works(file) {
  if (!existsSync(file)) return false;
  if (process.platform === "win32") return true;
  return spawnSync(file, ["--version"], { stdio: "ignore", timeout: 20_000 }).status === 0;
}

function named() {
  for (const name of settings) {
    const file = process.env[name];
    if (!file) continue;
    if (works(file)) return file;
    throw new SetupFailure(
      `${name} is ${file}, which is not a browser that runs.`,
      "Sửa hoặc bỏ biến này / correct the variable or unset it.",
    );
  }
  return null;
}

async function downloadedByPlaywright() {
  const { chromium } = await import("@playwright/test");
  const file = chromium.executablePath();
  return file && works(file) ? file : null;
}

function mayInstall() {
  const release = "/etc/os-release";
  if (process.getuid?.() !== 0 || !existsSync(release)) return false;
  return /^ID=debian$/m.test(readFileSync(release, "utf8"));
}

function install() {
  const command = "apt-get update && apt-get install -y --no-install-recommends chromium";
  spawnSync("sh", ["-c", command], {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    timeout: 300_000,
  });
}

/**
 * A Chromium for the browser tests: one that a variable names, an installed one, Playwright's own,
 * or on Debian as root one that is installed now.
 * @returns {Promise<string>} the path of the program
 * @throws SetupFailure that says how to get one
 */
export async function findChromium() {
  const present = named() ?? usualPlaces().find(works) ?? (await downloadedByPlaywright());
  if (present) return present;
  if (mayInstall()) {
    await step(
      {
        doing: "Đang cài Chromium bằng apt-get / installing Chromium with apt-get",
        done: "Chromium đã cài / Chromium is installed",
      },
      false,
      install,
    );
    const installed = usualPlaces().find(works);
    if (installed) return installed;
  }
  throw new SetupFailure(
    "No Chromium was found for the browser tests.",
    "Cài Chromium hoặc Chrome, hoặc chạy npx playwright install chromium, hoặc đặt CHROMIUM_PATH / install Chromium or Chrome, or run npx playwright install chromium, or set CHROMIUM_PATH to one.",
  );
}
