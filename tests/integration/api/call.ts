import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { apiRoot } from "@/lib/api/endpoints";

type Handler = (
  request: Request,
  context: { params: Promise<Record<string, string>> },
) => Response | Promise<Response>;

export type Method = "GET" | "HEAD" | "OPTIONS" | "POST" | "PUT" | "PATCH" | "DELETE";

interface Route {
  /** Folders below the root of the interface, such as ["rankings", "[indicator]", "[year]"]. */
  readonly folders: readonly string[];
  readonly handlers: Readonly<Record<Method, Handler>>;
}

const root = fileURLToPath(new URL("../../../app/api/v1/", import.meta.url));

/** The route handlers of the interface; the one for all other addresses comes last. */
const routes: readonly Route[] = await Promise.all(
  readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith("route.ts"))
    .sort((a, b) => Number(a.includes("...")) - Number(b.includes("...")))
    .map(async (name) => ({
      folders: name.split(/[\\/]/).slice(0, -1),
      handlers: await import(/* @vite-ignore */ root + name),
    })),
);

/** Paths of the interface that have a route, written as in the OpenAPI document. */
export const routePaths = routes
  .map(({ folders }) => `/${folders.map((name) => name.replace(/^\[(.*)\]$/, "{$1}")).join("/")}`)
  .filter((path) => !path.includes("..."));

/** Asks a route handler as the server does: the folder that the address fits is found and its names are filled. */
export async function call(address: string, init: RequestInit = {}): Promise<Response> {
  const request = new Request(`http://localhost${apiRoot}${address}`, init);
  const parts = new URL(request.url).pathname.slice(apiRoot.length + 1).split("/");
  for (const { folders, handlers } of routes) {
    const params = match(folders, parts);
    if (params)
      return handlers[request.method as Method](request, { params: Promise.resolve(params) });
  }
  throw new Error(`No route answers ${address}.`);
}

function match(
  folders: readonly string[],
  parts: readonly string[],
): Record<string, string> | null {
  if (folders[0]?.startsWith("[[...")) return {};
  if (folders.length !== parts.length) return null;
  const params: Record<string, string> = {};
  for (const [index, folder] of folders.entries()) {
    const part = parts[index] ?? "";
    if (folder.startsWith("[")) params[folder.slice(1, -1)] = decodeURIComponent(part);
    else if (folder !== part) return null;
  }
  return params;
}
