import { headers } from "next/headers";
import { pageArchive } from "../page-archive";
import { resolveAddress } from "../resolve-address";
import { type StructuredData, structuredData } from "./structured-data";

/** What machines are told of the page that is asked for; nothing where the path is no page. */
export async function structuredDataOfRequest(): Promise<StructuredData[]> {
  const asked = await headers();
  const path = asked.get("x-path");
  if (path === null || asked.get("x-unknown-version")) return [];
  const archive = await pageArchive();
  const resolution = resolveAddress(archive, decodeURI(path));
  if (resolution.kind !== "page") return [];
  return structuredData(archive, resolution.language, resolution.address);
}
