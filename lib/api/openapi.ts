import type { z } from "zod";
import { apiMessages } from "@/lib/i18n/messages/api";
import { apiRoot, apiVersion, type Endpoint, type EndpointId, endpoints } from "./endpoints";
import { limitWords } from "./limits";
import { jsonSchema, jsonSchemas } from "./schemas";

const t = apiMessages("en");

interface About {
  /** Address of the site, for the server. */
  readonly site: string;
  /** Address of the documentation page. */
  readonly page: string;
  readonly credit: string;
}

/** The interface as an OpenAPI 3.1 document, from the schemas that the answers are typed by. */
export function openApi({ site, page, credit }: About) {
  return {
    openapi: "3.1.1",
    info: {
      title: t.page.title,
      version: apiVersion,
      summary: t.page.description,
      description: [t.page.intro, ...t.rules(limitWords("en")), t.licence, credit].join("\n\n"),
    },
    externalDocs: { url: page },
    servers: [{ url: new URL(apiRoot, site).href }],
    paths: paths(),
    components: {
      schemas: jsonSchemas(),
      headers: {
        ETag: header(t.headers.etag),
        "Access-Control-Allow-Origin": header(t.headers.cors),
        "Cache-Control": header(t.headers.cache),
        "Content-Disposition": header(t.headers.disposition),
        Allow: header(t.headers.allow),
      },
      responses: {
        NotModified: {
          description: t.statuses[304],
          headers: { ETag: reference("headers", "ETag") },
        },
        ...Object.fromEntries(
          ([400, 404, 405, 413, 500] as const).map((status) => [
            `Error${status}`,
            {
              description: t.statuses[status],
              headers: {
                "Access-Control-Allow-Origin": reference("headers", "Access-Control-Allow-Origin"),
                ...(status === 405 && { Allow: reference("headers", "Allow") }),
              },
              content: { "application/json": { schema: reference("schemas", "Error") } },
            },
          ]),
        ),
      },
    },
  };
}

function header(description: string) {
  return { description, schema: { type: "string" } };
}

function reference(kind: "headers" | "schemas" | "responses", name: string) {
  return { $ref: `#/components/${kind}/${name}` };
}

function paths() {
  return Object.fromEntries(
    Object.entries(endpoints).map(([id, endpoint]) => [
      endpoint.path,
      { [endpoint.method]: operation(id as EndpointId, endpoint) },
    ]),
  );
}

function operation(id: EndpointId, endpoint: Endpoint) {
  const { summary, description } = t.endpoints[id];
  const isPost = endpoint.method === "post";
  return {
    operationId: id,
    summary,
    description,
    parameters: (isPost ? queryParameters(endpoint) : endpointParameters(endpoint)).map(
      parameterObject,
    ),
    ...(isPost && { requestBody: requestBody(endpoint) }),
    responses: {
      "200": success(endpoint),
      ...(!isPost && { "304": reference("responses", "NotModified") }),
      ...Object.fromEntries(
        [...endpoint.errors, 405, 500].map((status) => [
          status,
          reference("responses", `Error${status}`),
        ]),
      ),
    },
  };
}

function requestBody({ shape, example }: Endpoint) {
  return {
    required: true,
    content: { "application/json": { schema: jsonSchema(shape), example: { text: example } } },
  };
}

function success({ answerName, method, files, zip = false }: Endpoint) {
  const file = { schema: { type: "string", contentEncoding: "binary" } };
  return {
    description: t.statuses[200],
    headers: {
      "Access-Control-Allow-Origin": reference("headers", "Access-Control-Allow-Origin"),
      "Cache-Control": reference("headers", "Cache-Control"),
      ...(method === "get" && { ETag: reference("headers", "ETag") }),
      ...((files || zip) && { "Content-Disposition": reference("headers", "Content-Disposition") }),
    },
    content: {
      "application/json": { schema: reference("schemas", answerName) },
      ...(files && {
        "text/csv": { schema: { type: "string" } },
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": file,
      }),
      ...(zip && { "application/zip": file }),
    },
  };
}

export interface ParameterFacts {
  readonly name: string;
  readonly place: "path" | "query";
  readonly required: boolean;
  readonly schema: z.core.JSONSchema.BaseSchema;
}

/** The parameters of an address in their order, with what each may be. */
export function endpointParameters({
  shape,
  inPath,
}: Pick<Endpoint, "shape" | "inPath">): ParameterFacts[] {
  return Object.entries(shape.shape).map(([name, schema]) => ({
    name,
    place: inPath.includes(name) ? "path" : "query",
    required: !(schema as z.ZodType).safeParse(undefined).success,
    schema: jsonSchema(schema as z.ZodType),
  }));
}

/** The parameters that a post takes in its address. */
export function queryParameters({ query }: Endpoint): ParameterFacts[] {
  return query === undefined ? [] : endpointParameters({ shape: query, inPath: [] });
}

function parameterObject({ name, place, required, schema }: ParameterFacts) {
  return {
    name,
    in: place,
    required,
    description: t.parameters[name as keyof typeof t.parameters],
    schema,
    ...(schema.type === "array" && { style: "form", explode: false }),
  };
}
