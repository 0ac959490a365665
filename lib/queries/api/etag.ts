import { createHash } from "node:crypto";
import { apiVersion } from "@/lib/api/endpoints";
import { env } from "@/lib/env";
import type { Archive } from "@/lib/rankings/archive";

/** Strong tag of what an address answers with at a data version; the order of its parameters does not matter. */
export function etagOf({ snapshot }: Archive, { pathname, searchParams }: URL): string {
  const query = [...searchParams].map(([name, value]) => `${name}=${value}`).sort();
  const parts = [
    apiVersion,
    env.siteUrl,
    snapshot.version,
    snapshot.importedAt,
    pathname,
    ...query,
  ];
  const hash = createHash("sha256").update(JSON.stringify(parts)).digest("base64url");
  return `"${hash.slice(0, 27)}"`;
}

/** Whether If-None-Match names the tag; weak tags match as RFC 9110 says for this header. */
export function isKnown(ifNoneMatch: string | null, etag: string): boolean {
  if (ifNoneMatch === null) return false;
  const named = ifNoneMatch.split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  return named.includes("*") || named.includes(etag);
}
