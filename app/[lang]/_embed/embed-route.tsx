import type { ReactElement } from "react";
import { embedMessages } from "@/lib/i18n/messages/embed";
import { archiveAt } from "@/lib/queries/archive-at";
import { currentArchive } from "@/lib/queries/current-archive";
import type { EmbedContext } from "@/lib/queries/embed/context";
import { type EmbedFault, embedQuery, versionFault } from "@/lib/queries/embed/embed-query";
import { pageParameters } from "@/lib/queries/page-parameters";
import type { Archive } from "@/lib/rankings/archive";
import { embedAnswer, embedMessage } from "./answer";

interface Asked {
  readonly archive: Archive;
  readonly context: EmbedContext;
  readonly parameters: Awaited<ReturnType<typeof pageParameters>>;
  readonly region: string;
}

interface RouteContext {
  params: Promise<Record<string, string>>;
}

/**
 * The handler of one kind of embed. `draw` gives the document, or null where there is no such embed, or what is
 * wrong with the query.
 */
export function embedRoute(
  allowed: Parameters<typeof embedQuery>[2],
  draw: (asked: Asked) => ReactElement | EmbedFault | null,
) {
  return async function get(request: Request, { params }: RouteContext): Promise<Response> {
    const parameters = await pageParameters(params);
    const language = parameters.lang;
    const refuse = (words: string, status: 400 | 404) =>
      embedMessage(request, { language, words, status });

    const query = embedQuery(new URL(request.url).searchParams, language, allowed);
    if ("fault" in query) return refuse(query.fault, 400);
    const newest = await currentArchive();
    const archive = query.version === null ? newest : await archiveAt(query.version);
    if (archive === null) return refuse(versionFault(language).fault, 400);
    const drawn = draw({
      archive,
      parameters,
      region: query.region,
      context: {
        language,
        theme: query.theme,
        newest: query.version === null ? null : newest.snapshot.version,
      },
    });
    if (drawn === null) return refuse(embedMessages(language).faults.missing, 404);
    if ("fault" in drawn) return refuse(drawn.fault, 400);
    return embedAnswer(request, drawn);
  };
}
