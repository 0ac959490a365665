import { gzipSync } from "node:zlib";

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'" };

/** What a piece of HTML says, without its marks. */
export function textOf(html: string): string {
  return html
    .replace(/<[^>]+>/g, " ")
    .replace(/&([#\w]+);/g, (whole, name) => entities[name] ?? whole)
    .replace(/\s+/g, " ")
    .trim();
}

/** The texts of the cells of a table's body by row; what a narrow frame leaves out is there too. */
export function rowsOf(html: string): string[][] {
  const body = html.split("<tbody>")[1]?.split("</tbody>")[0] ?? "";
  return [...body.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = ""]) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = ""]) => textOf(cell)),
  );
}

/** All that a reader of the embed downloads, compressed, in bytes: the document refers to nothing else. */
export function weightOf(html: string): number {
  return gzipSync(html).length;
}
