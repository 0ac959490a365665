import { describe, expect, test } from "vitest";
import { claimKindIds, verdictIds } from "@/lib/api/claim";
import { endpoints } from "@/lib/api/endpoints";
import { endpointParameters, openApi } from "@/lib/api/openapi";
import { jsonSchemas } from "@/lib/api/schemas";
import { claimKinds, verdicts } from "@/lib/claims/claim";

const document = openApi({
  site: "https://example.org",
  page: "https://example.org/api",
  credit: "C",
});

describe("the OpenAPI document", () => {
  test("has no reference that leads nowhere", () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)];
    expect(references.length).toBeGreaterThan(50);
    for (const [, path = ""] of references) {
      const target = path
        .split("/")
        .reduce<unknown>(
          (at, name) => (at as Record<string, unknown> | undefined)?.[name],
          document,
        );
      expect(target, path).toBeDefined();
    }
  });

  test("describes every field of every entry", () => {
    const { Figure, Claim, Edition } = jsonSchemas();
    for (const schema of [Figure, Claim, Edition]) {
      for (const [name, field] of Object.entries(schema?.properties ?? {}))
        expect(field, name).toHaveProperty("description");
      expect(schema?.additionalProperties).toBe(false);
    }
  });

  test("gives a list as values between commas and a number as a number", () => {
    const facts = endpointParameters(endpoints.figures);
    expect(facts.find((item) => item.name === "year")?.schema).toMatchObject({
      type: "array",
      maxItems: 40,
      items: { type: "integer", minimum: 2000, maximum: 2100 },
    });
    const paths: Record<string, Record<string, object>> = document.paths;
    const get = paths["/figures"]?.get;
    const limit = { type: "integer", minimum: 1, maximum: 1000, default: 200 };
    expect(get).toMatchObject({
      parameters: expect.arrayContaining([
        expect.objectContaining({ name: "year", style: "form", explode: false, required: false }),
        expect.objectContaining({ name: "limit", schema: limit }),
      ]),
    });
  });

  test("names the kinds and verdicts of the judge", () => {
    expect(claimKindIds).toEqual(claimKinds);
    expect(verdictIds).toEqual(verdicts);
  });
});
