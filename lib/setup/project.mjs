import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** Where the preparation keeps its log, lock and stamps; may be deleted at any time. */
export const cache = join(root, ".cache");

/** Command lines of the tools, each run by this same Node, so that no shell and no PATH is needed. */
export const tools = {
  prisma: "node_modules/prisma/build/index.js",
  next: "node_modules/next/dist/bin/next",
};

/**
 * Node's arguments for the importer. On a machine with much memory Node lets garbage pile up before it
 * clears any; the limit makes it clear sooner and is several times what a large edition needs.
 */
export const importer = ["--max-old-space-size=512", "--import", "tsx", "lib/import/cli.ts"];

/**
 * The environment of every tool. Nothing calls home, and Prisma finds a "schema engine", which
 * `generate` asks for but never runs: any executable that exists keeps it from downloading one.
 */
export function toolEnvironment() {
  return {
    ...process.env,
    NEXT_TELEMETRY_DISABLED: "1",
    CHECKPOINT_DISABLE: "1",
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
    PRISMA_SCHEMA_ENGINE_BINARY: process.env.PRISMA_SCHEMA_ENGINE_BINARY ?? process.execPath,
  };
}
