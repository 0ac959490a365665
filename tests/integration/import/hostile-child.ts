import { type StdioOptions, spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { source } from "./hostile-case";

/** A hang fails; how fast it is does not decide. */
export const longest = 120_000;
const heapMegabytes = 512;

export interface Run {
  readonly file?: string;
  readonly flags?: readonly string[];
  readonly stdin?: number | "closed";
  readonly uid?: number;
}

/** Imports in a process of its own, with bounded memory and time. */
export function importIn(
  databaseFile: string,
  folder: string,
  { file = "bang.csv", flags = [], stdin, uid }: Run = {},
) {
  const report = join(folder, "memory.txt");
  writeFileSync(report, "");
  chmodSync(report, 0o666);
  const edition = ["--indicator", "par-index", "--year", "2025", "--unit-set", "34"];
  const target = stdin === undefined ? join(folder, file) : "-";
  const tool = [
    "--import",
    "tsx",
    "--import",
    "./tests/setup/report-memory.mjs",
    "lib/import/cli.ts",
  ];
  const args = [...tool, "import", target, "--lang", "en", ...edition, ...source, ...flags];
  const options = {
    encoding: "utf8",
    timeout: longest,
    killSignal: "SIGKILL",
    maxBuffer: 2 ** 24,
    env: {
      ...process.env,
      DATABASE_URL: `file:${databaseFile}`,
      MEMORY_REPORT: report,
      NODE_OPTIONS: `--max-old-space-size=${heapMegabytes}`,
    },
    ...(uid === undefined ? {} : { uid, gid: uid }),
    stdio: [typeof stdin === "number" ? stdin : "ignore", "pipe", "pipe"] satisfies StdioOptions,
  } as const;
  const command = [process.execPath, ...args].map((arg) => `'${arg.replaceAll("'", "'\\''")}'`);
  const child =
    stdin === "closed"
      ? spawnSync("sh", ["-c", `${command.join(" ")} <&-`], options)
      : spawnSync(process.execPath, args, options);
  return {
    status: child.status,
    said: child.stdout + child.stderr,
    megabytes: Number(readFileSync(report, "utf8")),
  };
}

/** A folder of its own with one file in it. */
export function made(root: string, content: string | Uint8Array, name = "bang.csv"): string {
  const folder = mkdtempSync(join(root, "heavy-"));
  chmodSync(folder, 0o755);
  writeFileSync(join(folder, name), content);
  return folder;
}
