import { defineConfig } from "@playwright/test";
import { findChromium } from "./setup/chromium.mjs";

// Set here for the workers too, which read this file again and inherit the environment.
process.env.TEST_PORT ??= "3100";
process.env.CHROMIUM_PATH ??= await findChromium();
const address = `http://127.0.0.1:${process.env.TEST_PORT}`;

// The site asks nothing of the outside, and neither may the browser.
const quiet = [
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-default-apps",
  "--disable-sync",
  "--no-first-run",
  "--no-pings",
];

export default defineConfig({
  testDir: ".",
  testMatch: /(e2e|accessibility|resilience)[\\/].*\.(spec|test)\.ts$/,
  outputDir: ".output/playwright",
  tsconfig: "../tsconfig.json",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  timeout: 30_000,
  globalTimeout: 10 * 60_000,
  reporter: [["list"], ["json", { outputFile: ".output/browser.json" }]],
  use: {
    baseURL: address,
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: process.getuid?.() === 0 ? ["--no-sandbox", ...quiet] : quiet,
    },
  },
  webServer: {
    command: "node tests/setup/serve.mjs",
    cwd: "..",
    url: `${address}/api/live`,
    timeout: 240_000,
    reuseExistingServer: false,
    stdout: "pipe",
    gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
  },
});
