import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { withLock } from "../../../lib/setup/lock.mjs";
import { nodeProblem } from "../../../lib/setup/node-version.mjs";
import { assertPortFree, chosenPort } from "../../../lib/setup/serve.mjs";
import { hashOf } from "../../../lib/setup/stamp.mjs";

test.each([
  ["18.20.4", false],
  ["20.18.3", false],
  ["20.19.0", true],
  ["21.7.0", false],
  ["22.11.0", false],
  ["22.12.0", true],
  ["23.9.0", false],
  ["24.0.0", true],
])("Node %s is supported: %s", (version, supported) => {
  expect(nodeProblem(version) === null).toBe(supported);
});

test("the supported versions are those of package.json", () => {
  const { engines } = JSON.parse(readFileSync("package.json", "utf8"));
  expect(engines.node).toBe("^20.19 || ^22.12 || >=24");
});

test.each([
  [undefined, 3000],
  ["", 3000],
  ["8080", 8080],
])("PORT=%s means port %i", (value, port) => {
  expect(chosenPort(value)).toBe(port);
});

test.each(["0", "65536", "80a", "-1", "3.5"])("PORT=%s is refused by name", (value) => {
  expect(() => chosenPort(value)).toThrow(`PORT is "${value}"`);
});

test("a port that is in use is refused", async () => {
  const other = createServer();
  const port = await new Promise<number>((resolve) => {
    other.listen(0, () => resolve((other.address() as { port: number }).port));
  });
  await expect(assertPortFree(port)).rejects.toThrow(`Port ${port} is in use.`);
  await new Promise((resolve) => other.close(resolve));
  await expect(assertPortFree(port)).resolves.toBeUndefined();
});

test("a hash follows names, contents and settings, and leaves out what is excluded", () => {
  const whole = hashOf(["lib/setup"]);
  expect(hashOf(["lib/setup"])).toBe(whole);
  expect(hashOf(["lib/setup"], { excluded: ["lib/setup/run.mjs"] })).not.toBe(whole);
  expect(hashOf(["lib/setup"], { also: ["SITE_URL"] })).not.toBe(whole);
  expect(hashOf(["lib/setup", "does-not-exist"])).toBe(whole);
});

test("a lock left by a process that is gone is taken over, and given back after the work", async () => {
  const folder = await mkdtemp(join(tmpdir(), "lock-"));
  const file = join(folder, "lock");
  await writeFile(file, "999999999");
  const work = vi.fn(async () => readFileSync(file, "utf8"));
  expect(await withLock(work, file)).toBe(String(process.pid));
  expect(() => readFileSync(file)).toThrow("ENOENT");
  await rm(folder, { recursive: true });
});
