import { env } from "@/lib/env";
import { attachment } from "@/lib/export/attachment";
import { editionAbout, editionFileName, editionTable } from "@/lib/export/edition-tables";
import { dataMessages } from "@/lib/i18n/messages/data";
import { href } from "@/lib/i18n/routes";
import { currentArchive } from "@/lib/queries/current-archive";
import { editionFileShape, fileQuery } from "@/lib/queries/file-query";
import { rankingView } from "@/lib/queries/ranking";
import { addressSet, unitSetsOf } from "@/lib/queries/resolve-address";

/** A whole edition, as its ranking page shows it, as CSV or XLSX. */
export async function GET(request: Request): Promise<Response> {
  const query = fileQuery(new URL(request.url).searchParams, editionFileShape);
  if (!query.ok) return Response.json({ error: query.error }, { status: 400 });
  const { indicator, year, format, lang } = query.data;
  const archive = await currentArchive();
  const unitSet = query.data.unit_set ?? unitSetsOf(archive, indicator, year)[0];
  const ranked = archive.indicator(indicator)?.rankPolicy !== "none";
  const view = ranked && unitSet ? rankingView(archive, indicator, year, unitSet, lang) : null;
  if (!view || !unitSet) {
    const message = dataMessages(lang).fileErrors.noEdition(indicator, String(year));
    const error = { code: "no-such-edition", message, parameter: "indicator" };
    return Response.json({ error }, { status: 404 });
  }
  const page = href(lang, {
    page: "ranking",
    indicator,
    year: String(year),
    unitSet: addressSet(archive, indicator, year, unitSet),
  });
  const context = {
    source: archive.source,
    data: archive.snapshot,
    address: new URL(page, env.siteUrl).href,
    language: lang,
  };
  return attachment({
    name: editionFileName(view),
    format,
    tables: [editionTable(view, context), editionAbout(view, context)],
  });
}
