import { withLock } from "../../lib/setup/lock.mjs";
import { build } from "../../lib/setup/prepare.mjs";
import { copyOfTemplate, makeTemplate, templateSettings } from "./database.mjs";
import { startServer } from "./server.mjs";

// The server of the browser tests: the built site on TEST_PORT with a database made for this run.
await withLock(async () => {
  await makeTemplate();
  await build(templateSettings);
});
const database = copyOfTemplate("browser");
const server = await startServer({
  name: "browser",
  database,
  port: Number(process.env.TEST_PORT),
});
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, async () => {
    await server.stop();
    process.exit(0);
  });
}
