import { attachment } from "@/lib/export/attachment";
import { correctionTable } from "@/lib/export/correction-table";
import { correctionRows } from "@/lib/queries/correction-rows";
import { currentArchive } from "@/lib/queries/current-archive";
import { correctionsFileShape, fileQuery } from "@/lib/queries/file-query";

/** Every correction as CSV or XLSX. */
export async function GET(request: Request): Promise<Response> {
  const query = fileQuery(new URL(request.url).searchParams, correctionsFileShape);
  if (!query.ok) return Response.json({ error: query.error }, { status: 400 });
  const { format, lang } = query.data;
  const table = correctionTable(correctionRows(await currentArchive()), lang);
  return attachment({ name: "corrections", format, tables: [table] });
}
