import { writeFileSync } from "node:fs";

// Loaded into a process that is measured: writes its highest memory use, in megabytes, when it ends.
process.once("exit", () => {
  const { maxRSS } = process.resourceUsage();
  writeFileSync(process.env.MEMORY_REPORT, String(Math.round(maxRSS / 1000)));
});
