import { csv } from "./csv";
import type { Table } from "./table";
import { xlsx } from "./xlsx";

interface FileToSend {
  /** Name without its ending: letters, digits, dots and hyphens. */
  readonly name: string;
  readonly format: "csv" | "xlsx";
  /** A CSV file holds the first one only. */
  readonly tables: readonly [Table, ...Table[]];
}

const types = {
  csv: "text/csv; charset=utf-8; header=present",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** The answer that hands out tables as a file to save. */
export async function attachment({ name, format, tables }: FileToSend): Promise<Response> {
  const body =
    format === "csv"
      ? new TextEncoder().encode(csv(tables[0]))
      : new Uint8Array(await xlsx(tables, name));
  return new Response(body, {
    headers: {
      "Content-Type": types[format],
      "Content-Disposition": `attachment; filename="${name}.${format}"`,
      "Cache-Control": "public, max-age=30",
    },
  });
}
