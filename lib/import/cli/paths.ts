import { resolve } from "node:path";

/** Paths are meant from where the command was typed; npm itself changes to the project's root. */
export function fromHere(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}
