import { embedMessage } from "@/app/[lang]/_embed/answer";
import { embedMessages } from "@/lib/i18n/messages/embed";
import { versionFault } from "@/lib/queries/embed/embed-query";
import { namedVersion } from "@/lib/queries/named-version";
import { pageParameters } from "@/lib/queries/page-parameters";

export const dynamic = "force-dynamic";

interface RouteContext {
  params: Promise<Record<string, string>>;
}

/** The answer to an address under that of the embeds that leads to none: small, and allowed in a frame too. */
export async function GET(request: Request, { params }: RouteContext): Promise<Response> {
  const { lang } = await pageParameters(params);
  const named = await namedVersion(new URL(request.url).searchParams);
  return named.kind === "unknown"
    ? embedMessage(request, { language: lang, words: versionFault(lang).fault, status: 400 })
    : embedMessage(request, {
        language: lang,
        words: embedMessages(lang).faults.missing,
        status: 404,
      });
}
