import { headers } from "next/headers";
import { pageArchive } from "../page-archive";
import { resolveAddress } from "../resolve-address";
import { type StructuredData, structuredData } from "./structured-data";

/** What machines are told of the page that is asked for; nothing where the path is no page. */
export async function structuredDataOfRequest(): Promise<StructuredData[]> {
  const path = (await headers()).get("x-path");
  if (path === null) return [];
  const archive = await pageArchive();
  const resolution = resolveAddress(archive, decodeURI(path));
  if (resolution.kind !== "page") return [];
  return structuredData(archive, resolution.language, resolution.address);
}
