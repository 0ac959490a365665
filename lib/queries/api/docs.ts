import { apiRoot, type Endpoint, type EndpointId, endpoints } from "@/lib/api/endpoints";
import { ApiError, type ErrorCode, errorStatuses } from "@/lib/api/error";
import { endpointParameters, queryParameters } from "@/lib/api/openapi";
import { readParameters } from "@/lib/api/read-parameters";
import { jsonSchemas } from "@/lib/api/schemas";
import { env } from "@/lib/env";
import type { Language } from "@/lib/i18n/language";
import { type ApiMessages, apiMessages } from "@/lib/i18n/messages/api";
import type { Archive } from "@/lib/rankings/archive";
import { claims } from "./claims";
import { exampleAnswer, exampleUrl } from "./example";
import { asSchema, schemaType } from "./schema-type";
import { shortened } from "./shortened";

export interface FieldDocs {
  readonly name: string;
  /** "integer 1 … 1000", "json | csv | xlsx", "string". */
  readonly type: string;
  readonly meaning: string;
}

export interface ParameterDocs extends FieldDocs {
  readonly place: "path" | "query" | "body";
  readonly required: boolean;
  /** Several values between commas. */
  readonly list: boolean;
  readonly usual: string | null;
}

export interface EndpointDocs {
  readonly id: EndpointId;
  readonly method: string;
  /** The whole path, "/api/v1/figures". */
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters: readonly ParameterDocs[];
  readonly request: string;
  /** A real answer, with long lists and texts cut; null where it would say nothing. */
  readonly answer: string | null;
  readonly statuses: readonly Status[];
}

type Status = 200 | 304 | (typeof errorStatuses)[ErrorCode];

export interface ApiDocs {
  readonly endpoints: readonly EndpointDocs[];
  readonly schemas: readonly { readonly name: string; readonly fields: readonly FieldDocs[] }[];
  readonly errors: readonly { readonly code: string; readonly status: Status }[];
  readonly errorExample: string;
}

/** The documentation page: every address, parameter and field, with answers made from the archive. */
export function apiDocs(archive: Archive, language: Language): ApiDocs {
  return archive.memo(`api-docs/${language}`, () => ({
    endpoints: Object.entries(endpoints).map(([id, endpoint]) =>
      endpointDocs(archive, id as EndpointId, endpoint, language),
    ),
    schemas: schemaDocs(language),
    errors: Object.entries(errorStatuses).map(([code, status]) => ({ code, status })),
    errorExample: errorExample(language),
  }));
}

function endpointDocs(
  archive: Archive,
  id: EndpointId,
  endpoint: Endpoint,
  language: Language,
): EndpointDocs {
  const isRead = endpoint.method === "get";
  const words = apiMessages(language);
  const answer = answerOf(archive, id, language);
  return {
    id,
    method: endpoint.method.toUpperCase(),
    path: apiRoot + endpoint.path,
    ...words.endpoints[id],
    parameters: parameterDocs(endpoint, language),
    request: isRead ? `curl "${exampleUrl(endpoint, language).href}"` : postExample(endpoint),
    answer: answer && JSON.stringify(shortened(answer), null, 2),
    statuses: [200, ...(isRead ? [304 as const] : []), ...endpoint.errors, 405, 500],
  };
}

function parameterDocs(endpoint: Endpoint, language: Language): ParameterDocs[] {
  const words: Readonly<Record<string, string>> = apiMessages(language).parameters;
  const isPost = endpoint.method === "post";
  const own = endpointParameters(endpoint).map((facts) => ({
    ...facts,
    place: isPost ? ("body" as const) : facts.place,
  }));
  return [...own, ...queryParameters(endpoint)].map(({ name, place, required, schema }) => {
    const isList = schema.type === "array";
    return {
      name,
      place,
      required,
      list: isList,
      type: schemaType(isList ? asSchema(schema.items) : schema),
      usual: schema.default === undefined ? null : String(schema.default),
      meaning: words[name] ?? "",
    };
  });
}

function answerOf(archive: Archive, id: EndpointId, language: Language): object | null {
  if (id === "openapi") return null;
  if (id === "claims") return claims(archive, endpoints.claims.example);
  return exampleAnswer(archive, id, language);
}

function postExample({ path, example }: Endpoint): string {
  const body = JSON.stringify({ text: example });
  return `curl "${env.siteUrl}${apiRoot}${path}" -H "Content-Type: application/json" -d '${body}'`;
}

function schemaDocs(language: Language): ApiDocs["schemas"] {
  const all = jsonSchemas();
  const words: ApiMessages["fields"] = apiMessages(language).fields;
  return Object.entries(words).map(
    ([name, fields]: [string, Readonly<Record<string, string>>]) => ({
      name,
      fields: Object.entries(all[name]?.properties ?? {}).map(([field, schema]) => ({
        name: field,
        type: schemaType(asSchema(schema)),
        meaning: fields[field] ?? "",
      })),
    }),
  );
}

/** What a year that is no year is answered with. */
function errorExample(language: Language): string {
  try {
    readParameters(endpoints.figures.shape, {}, new URLSearchParams({ year: "1", lang: language }));
  } catch (error) {
    if (error instanceof ApiError) return JSON.stringify(error.answer, null, 2);
    throw error;
  }
  throw new Error("The year 1 was taken for a year.");
}
