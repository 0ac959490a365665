import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import type { SchemaEngine } from "@prisma/schema-engine-wasm";

const require = createRequire(import.meta.url);
const glue = "@prisma/schema-engine-wasm/schema_engine_bg";

type Engine = typeof import("@prisma/schema-engine-wasm");

/** Node cannot import a .wasm file as a module, so the glue is given the compiled bytes, once. */
async function instantiate(): Promise<Engine> {
  const engine = await import(glue);
  const bytes = readFileSync(require.resolve(glue).replace(/\.js$/, ".wasm"));
  const module = new WebAssembly.Module(bytes);
  const { exports } = new WebAssembly.Instance(module, { "./schema_engine_bg.js": engine });
  engine.__wbg_set_wasm(exports);
  (exports.__wbindgen_start as () => void)();
  return engine;
}

let instance: Promise<Engine> | undefined;

/** Prisma's own schema engine over one SQLite file, without the download that the command line needs. */
export async function openSchemaEngine(
  databaseFile: string,
  schema: string,
): Promise<SchemaEngine> {
  instance ??= instantiate();
  const engine = await instance;
  const adapter = new PrismaBetterSqlite3({ url: `file:${databaseFile}` });
  return engine.SchemaEngine.new(
    { datamodels: [["schema.prisma", schema]] },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(adapter),
  );
}
