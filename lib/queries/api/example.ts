import { apiRoot, type Endpoint, endpoints } from "@/lib/api/endpoints";
import { languageOf, readParameters } from "@/lib/api/read-parameters";
import { env } from "@/lib/env";
import type { Language } from "@/lib/i18n/language";
import type { Archive } from "@/lib/rankings/archive";
import { answers, type QueryOf, type ReadId } from "./answers";

/** The address that the documentation asks as an example, in the language of the reader. */
export function exampleUrl({ example, shape }: Endpoint, language: Language): URL {
  const url = new URL(apiRoot + example, env.siteUrl);
  if (language !== "vi" && "lang" in shape.shape) url.searchParams.set("lang", language);
  return url;
}

/** What that address answers. */
export function exampleAnswer<Id extends ReadId>(
  archive: Archive,
  id: Id,
  language: Language,
): object {
  const endpoint: Endpoint = endpoints[id];
  const url = exampleUrl(endpoint, language);
  const query = readParameters(endpoint.shape, inPath(endpoint, url.pathname), url.searchParams);
  const context = { archive, language: languageOf(url.searchParams), url };
  return answers[id].json(context, query as QueryOf<Id>);
}

function inPath({ path }: Endpoint, pathname: string): Record<string, string> {
  const parts = pathname.slice(apiRoot.length).split("/");
  return Object.fromEntries(
    path
      .split("/")
      .flatMap((name, index) =>
        name.startsWith("{") ? [[name.slice(1, -1), parts[index] ?? ""]] : [],
      ),
  );
}
