import { validate } from "@hyperjump/json-schema/openapi-3-1";
import { describe, expect, test } from "vitest";
import { type EndpointId, endpoints } from "@/lib/api/endpoints";
import { description } from "@/lib/queries/api/description";
import { call } from "./call";
import { answerFaults, faults } from "./openapi-check";

const reads = Object.entries(endpoints).filter(([, item]) => item.method === "get");

test("the description is a valid OpenAPI 3.1 document", async () => {
  const served = await (await call("/openapi.json")).json();
  expect(served).toEqual(JSON.parse(JSON.stringify(description())));
  const result = await validate("https://spec.openapis.org/oas/3.1/schema-base", served);
  expect(result.valid).toBe(true);
  const broken = { ...served, paths: { indicators: {} } };
  expect((await validate("https://spec.openapis.org/oas/3.1/schema-base", broken)).valid).toBe(
    false,
  );
});

const addresses: readonly [EndpointId, string][] = [
  ...reads.map(([id, { example }]) => [id as EndpointId, example] as [EndpointId, string]),
  ["indicators", "/indicators?limit=1000"],
  ["provinces", "/provinces?limit=1000"],
  ["editions", "/editions?limit=1000"],
  ["figures", "/figures?limit=1000"],
  ["figures", "/figures?indicator=egov.on-time-rate,egov.766&limit=1000&lang=en"],
  ["figures", "/figures?indicator=papi&year=2025&lang=en"],
  ["figures", "/figures?province=ha-tay&limit=1000"],
  ["ranking", "/rankings/papi/2018"],
  ["ranking", "/rankings/dti/2024?unit_set=34"],
  ["ranking", "/rankings/par-index.3/2023?order=desc"],
  ["province", "/provinces/34/dong-thap?lang=en"],
  ["province", "/provinces/63/ha-tay"],
  ["sources", "/sources?limit=1000"],
];

describe("every answer is as the OpenAPI document says", () => {
  test.each(addresses)("%s: %s", async (id, address) => {
    const answer = await call(address);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("Content-Type")).toBe("application/json; charset=utf-8");
    expect(answerFaults(id, await answer.json())).toEqual([]);
  });

  test("an answer with a field too many or of another type is found", async () => {
    const answer = await (await call("/figures?limit=1")).json();
    const [figure] = answer.figures;
    expect(faults("Figure", figure)).toEqual([]);
    expect(faults("Figure", { ...figure, extra: 1 })).not.toEqual([]);
    expect(faults("Figure", { ...figure, year: "2023" })).not.toEqual([]);
    expect(answerFaults("figures", { ...answer, next: undefined })).not.toEqual([]);
  });
});

test("names the data version, the credit and exactly the sources that it uses", async () => {
  const answer = await (await call("/rankings/par-index/2023")).json();
  expect(answer.data).toMatchObject({ version: 1, credit: expect.stringContaining("Bộ Nội vụ") });
  const used = new Set([
    ...answer.figures.flatMap((item: { source: string | null }) => item.source ?? []),
    ...[answer.edition.source, answer.edition.mean?.source].filter(Boolean),
  ]);
  const listed = answer.sources.map((item: { key: string }) => item.key);
  expect(new Set(listed)).toEqual(used);
  expect(listed).toHaveLength(used.size);
});

test("the example of the brief holds the printed figure with its rank, source and change", async () => {
  const { figures } = await (
    await call("/figures?indicator=par-index&year=2023&province=tien-giang&lang=en")
  ).json();
  expect(figures).toHaveLength(1);
  expect(figures[0]).toMatchObject({
    indicator: "par-index",
    year: 2023,
    unitSet: "63",
    province: "tien-giang",
    printed: "85.77",
    value: 85.77,
    rank: 50,
    of: 63,
    change: { value: 3.19, rank: 3, since: 2022, comparable: true },
    missing: null,
  });
});
