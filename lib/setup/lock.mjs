import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { cache } from "./project.mjs";

const lockFile = join(cache, "setup.lock");

function isAlive(pid) {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** The process that holds the lock; 0 when it cannot be told, -1 while it is just being written. */
function ownerOf(file) {
  try {
    const text = readFileSync(file, "utf8");
    if (text !== "") return Number(text);
    return Date.now() - statSync(file).mtimeMs < 5_000 ? -1 : 0;
  } catch (error) {
    if (error.code === "ENOENT") return -1;
    throw error;
  }
}

/** Takes the lock; returns null, or who holds it. */
function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: "wx" });
    return null;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    return ownerOf(file);
  }
}

/** Does `work` while no other process of this checkout prepares anything; waits for one that does. */
export async function withLock(work, file = lockFile) {
  mkdirSync(dirname(file), { recursive: true });
  let told = false;
  for (let owner = take(file); owner !== null; owner = take(file)) {
    if (owner !== -1 && !isAlive(owner)) {
      rmSync(file, { force: true });
      continue;
    }
    if (!told && owner !== -1) {
      console.log(
        `… Chờ tiến trình ${owner} chuẩn bị xong / waiting for process ${owner} to finish preparing`,
      );
      told = true;
    }
    await wait(500);
  }
  const release = () => rmSync(file, { force: true });
  process.once("exit", release);
  try {
    return await work();
  } finally {
    process.off("exit", release);
    release();
  }
}
