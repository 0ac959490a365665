import { makeTemplate } from "./database.mjs";

/** Makes the loaded database once, before the first integration test copies it. */
export default async function setup(): Promise<void> {
  await makeTemplate();
}
