import type { Archive } from "@/lib/rankings/archive";
import { archiveAt } from "./archive-at";
import { currentArchive } from "./current-archive";

/** What the parameter `v` of an address means. */
export type NamedVersion =
  | { readonly kind: "newest"; readonly archive: Archive }
  | { readonly kind: "kept"; readonly version: number; readonly archive: Archive }
  /** Not a version, one that never was, or one that was not kept. */
  | { readonly kind: "unknown"; readonly asked: string };

/** The data that an address asks for; without `v` the newest. */
export async function namedVersion(parameters: URLSearchParams): Promise<NamedVersion> {
  const [named, ...others] = parameters.getAll("v");
  if (named === undefined || (named === "" && others.length === 0))
    return { kind: "newest", archive: await currentArchive() };
  if (others.length > 0 || !/^[1-9]\d{0,8}$/.test(named)) return unknown(parameters);
  const version = Number(named);
  const archive = await archiveAt(version);
  return archive ? { kind: "kept", version, archive } : unknown(parameters);
}

function unknown(parameters: URLSearchParams): NamedVersion {
  const asked = parameters
    .getAll("v")
    .join(", ")
    .replace(/[^\w, .-]/g, "?")
    .slice(0, 20);
  return { kind: "unknown", asked };
}
