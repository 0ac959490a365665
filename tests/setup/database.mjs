import { copyFileSync, existsSync, mkdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { loadData } from "../../lib/setup/prepare.mjs";
import { root } from "../../lib/setup/project.mjs";
import { hashOf, isCurrent, writeStamp } from "../../lib/setup/stamp.mjs";

/** Everything that a test run writes; ignored by git, may be deleted at any time. */
export const output = join(root, "tests/.output");
const inputs = ["prisma/data", "prisma/migrations", "prisma/schema.prisma", "lib/import", "lib/db"];
const template = join(output, "template.db");

/** The settings under which a build may read figures, should a page want them then. */
export const templateSettings = { DATABASE_URL: `file:${template}` };

/** Deletes a database file together with what SQLite keeps beside it. @param {string} file */
export function removeDatabase(file) {
  for (const ending of ["", "-wal", "-shm", "-journal"])
    rmSync(`${file}${ending}`, { force: true });
}

/**
 * Makes the database that all tests copy: migrated, loaded once, with one import in its history.
 * It is made anew when the figures, the schema or the importer changed.
 */
export async function makeTemplate() {
  const stamp = join(output, "template.sha256");
  const hash = hashOf(inputs, { excluded: ["lib/db/generated"] });
  if (isCurrent(stamp, hash, template)) return;
  mkdirSync(output, { recursive: true });
  removeDatabase(template);
  await loadData(templateSettings);
  writeStamp(stamp, hash);
}

/** Copies the loaded database to `tests/.output/<name>.db` and returns its absolute path. @param {string} name */
export function copyOfTemplate(name) {
  const log = `${template}-wal`;
  if (existsSync(log) && statSync(log).size > 0) {
    throw new Error(`${template} is still being written: ${log} is not empty.`);
  }
  const copy = join(output, `${name}.db`);
  removeDatabase(copy);
  copyFileSync(template, copy);
  return copy;
}
