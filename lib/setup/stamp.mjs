import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { root } from "./project.mjs";

/** Every file below `path` (or `path` itself), sorted; nothing when it does not exist. */
function filesBelow(path, excluded) {
  if (excluded.includes(relative(root, path).replaceAll("\\", "/")) || !existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name), excluded));
}

/**
 * SHA-256 over the names and contents of files and folders, given relative to the project's root.
 * @param {string[]} paths
 * @param {{ excluded?: string[], also?: string[] }} options paths left out; values that count too
 */
export function hashOf(paths, { excluded = [], also = [] } = {}) {
  const hash = createHash("sha256");
  for (const path of paths) {
    for (const file of filesBelow(join(root, path), excluded)) {
      hash
        .update(`${relative(root, file)}\0`)
        .update(readFileSync(file))
        .update("\0");
    }
  }
  for (const value of also) hash.update(`${value}\0`);
  return hash.digest("hex");
}

/** True when `stamp` holds `hash` and what it stands for is still there. */
export function isCurrent(stamp, hash, output) {
  return existsSync(output) && existsSync(stamp) && readFileSync(stamp, "utf8") === hash;
}

export function writeStamp(stamp, hash) {
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, hash);
}
