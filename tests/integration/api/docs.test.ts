import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { EndpointSection } from "@/components/api/endpoint-section";
import { FieldTable } from "@/components/api/field-table";
import { apiRoot, type Endpoint, endpoints } from "@/lib/api/endpoints";
import { errorCodes } from "@/lib/api/error";
import { limits, limitWords } from "@/lib/api/limits";
import { formatCount } from "@/lib/i18n/format";
import { languages } from "@/lib/i18n/language";
import { apiMessages } from "@/lib/i18n/messages/api";
import { description } from "@/lib/queries/api/description";
import { apiDocs } from "@/lib/queries/api/docs";
import { shortened } from "@/lib/queries/api/shortened";
import { realArchive } from "../setup-archive";
import { call, routePaths } from "./call";

const archive = await realArchive();
const document = description();
const table: Readonly<Record<string, Endpoint>> = endpoints;

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: {
    readonly content: {
      readonly "application/json": { readonly schema: { readonly properties?: object } };
    };
  };
  readonly responses: Readonly<Record<string, unknown>>;
}

const operations = Object.entries(
  document.paths as unknown as Record<string, Record<string, Operation>>,
).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);

test("every route has an entry in the document, and every entry a route", () => {
  expect(operations.map((item) => item.path).sort()).toEqual([...routePaths].sort());
});

describe.each(languages)("the documentation page in %s", (language) => {
  const docs = apiDocs(archive, language);

  test("has each address of the document with the same method, parameters and statuses, and no other", () => {
    const page = docs.endpoints.map((item) => ({
      path: item.path,
      method: item.method.toLowerCase(),
      parameters: item.parameters.map(({ name, place }) => `${place} ${name}`),
      statuses: item.statuses.map(String).sort(),
    }));
    const told = operations.map(({ path, method, operation }) => ({
      path: apiRoot + path,
      method,
      parameters: [
        ...Object.keys(
          operation.requestBody?.content["application/json"].schema.properties ?? {},
        ).map((name) => `body ${name}`),
        ...(operation.parameters ?? []).map((item) => `${item.in} ${item.name}`),
      ],
      statuses: Object.keys(operation.responses).sort(),
    }));
    expect(page).toEqual(told);
  });

  test("says what each parameter, field and error means", () => {
    const empty = [
      ...docs.endpoints
        .flatMap((item) => [item, ...item.parameters])
        .filter((item) => {
          const words = "meaning" in item ? item.meaning : item.description;
          return words === "";
        }),
      ...docs.schemas.flatMap((item) => item.fields).filter((item) => item.meaning === ""),
      ...docs.schemas.filter((item) => item.fields.length === 0),
    ];
    expect(empty).toEqual([]);
    expect(docs.errors.map((item) => item.code)).toEqual(errorCodes);
  });

  test("shows answers that the interface gives", async () => {
    for (const { id, request, answer } of docs.endpoints) {
      if (answer === null || table[id]?.method !== "get") continue;
      const address = /^curl "(?<url>.+)"$/.exec(request)?.groups?.url ?? "";
      const served = await call(address.slice(address.indexOf(apiRoot) + apiRoot.length));
      expect(JSON.parse(answer), id).toEqual(shortened(await served.json()));
    }
    const error = await call(`/figures?year=1&lang=${language}`);
    expect(JSON.parse(docs.errorExample)).toEqual(await error.json());
  });

  test("says every limit", () => {
    const { bodyBytes, ...said } = limits;
    const rules = apiMessages(language).rules(limitWords(language)).join(" ");
    for (const limit of Object.values(said)) expect(rules).toContain(formatCount(limit, language));
    expect(bodyBytes).toBeGreaterThan(limits.claimText * 6);
  });
});

test("the sections of the page show every address, parameter, answer and field", () => {
  const docs = apiDocs(archive, "en");
  for (const endpoint of docs.endpoints) {
    const html = renderToStaticMarkup(createElement(EndpointSection, { endpoint, language: "en" }));
    expect(html).toContain(`${endpoint.method} ${endpoint.path}`);
    for (const { name } of endpoint.parameters) expect(html).toContain(`<code>${name}</code>`);
    if (endpoint.answer !== null) expect(html).toContain("Answer (shortened)");
  }
  for (const schema of docs.schemas) {
    const html = renderToStaticMarkup(createElement(FieldTable, { schema, language: "en" }));
    for (const { name } of schema.fields) expect(html).toContain(`<code>${name}</code>`);
  }
});
