import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import type { SchemaEngine } from "@prisma/schema-engine-wasm";

const require = createRequire(import.meta.url);
const glue = "@prisma/schema-engine-wasm/schema_engine_bg";

/**
 * Prisma's own schema engine over one SQLite file, without the download that the command line needs.
 * Node cannot import its .wasm file as a module, so the glue is given the compiled bytes.
 */
export async function openSchemaEngine(
  databaseFile: string,
  schema: string,
): Promise<SchemaEngine> {
  const engine = await import(glue);
  const wasm = new WebAssembly.Module(
    readFileSync(require.resolve(glue).replace(/\.js$/, ".wasm")),
  );
  const instance = new WebAssembly.Instance(wasm, { "./schema_engine_bg.js": engine });
  engine.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  const adapter = new PrismaBetterSqlite3(
    { url: `file:${databaseFile}` },
    { shadowDatabaseUrl: ":memory:" },
  );
  return engine.SchemaEngine.new(
    { datamodels: [["schema.prisma", schema]] },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(adapter),
  );
}
