import { describe, expect, test } from "vitest";
import { endpoints } from "@/lib/api/endpoints";
import { limits } from "@/lib/api/limits";
import { endpointParameters } from "@/lib/api/openapi";
import { call } from "./call";
import { faults } from "./openapi-check";

const reads = Object.values(endpoints).filter((endpoint) => endpoint.method === "get");

/** A working address without a query. */
const plain = (example: string) => example.split("?")[0] ?? "";

const bad: Readonly<Record<string, readonly string[]>> = {
  indicator: ["", "PCI!", "../../etc", "pci,,papi", "pci\r\nX: 1", "a".repeat(101)],
  year: ["", "1999", "20233", "1e3", "٢٠٢٣", "2023,", "2023.0", " 2023"],
  province: ["", "Tiền Giang", "tien_giang", ",", "a".repeat(61)],
  unit_set: ["", "35", "63,34"],
  slug: ["%20", "Tiền"],
  region: ["", "Đông Nam Bộ"],
  source: ["", "Báo", "a,b"],
  name: ["a".repeat(101)],
  sort: ["", "rank desc", "places,rank"],
  order: ["", "up", "ASC"],
  format: ["", "xls", "JSON"],
  lang: ["", "fr", "VI"],
  v: ["", "0", "-1", "1.0", "latest", "9999999999"],
  limit: ["", "0", "-1", String(limits.page + 1), "1e2", "all"],
  cursor: ["", "0", "-5", "abc"],
};

async function refusal(
  address: string,
): Promise<{ code: string; message: string; parameter: string }> {
  const answer = await call(address);
  expect(answer.status, address).toBe(400);
  expect(answer.headers.get("Access-Control-Allow-Origin")).toBe("*");
  expect(answer.headers.get("ETag")).toBeNull();
  const body = await answer.json();
  expect(faults("Error", body)).toEqual([]);
  return body.error;
}

describe.each(reads)("$path", (endpoint) => {
  const base = plain(endpoint.example);
  const query = endpointParameters(endpoint).filter(({ place }) => place === "query");

  test("refuses a parameter that it does not know and names those that it does", async () => {
    for (const strange of ["x", "__proto__", "Lang", "indicator[]", ...endpoint.inPath]) {
      const error = await refusal(`${base}?${encodeURIComponent(strange)}=1`);
      expect(error).toMatchObject({ code: "unknown-parameter", parameter: strange });
      for (const { name } of query) expect(error.message).toContain(name);
    }
  });

  test("refuses each parameter that is given twice", async () => {
    for (const { name } of query) {
      expect(await refusal(`${base}?${name}=1&${name}=1`)).toMatchObject({
        code: "repeated-parameter",
        parameter: name,
      });
    }
  });

  test("refuses bad values of each parameter and names it", async () => {
    for (const { name } of query) {
      const values = bad[name];
      expect(values, `${name} has no bad values here`).toBeDefined();
      for (const value of values ?? []) {
        const error = await refusal(`${base}?${name}=${encodeURIComponent(value)}`);
        expect(error, `${name}=${value}`).toMatchObject({ code: "bad-parameter", parameter: name });
        expect(error.message).toContain(name);
      }
    }
  });
});

test.each([
  ["/rankings/pci/abc", "year"],
  ["/rankings/PCI/2023", "indicator"],
  ["/provinces/35/ha-noi", "unit_set"],
  ["/provinces/63/H%C3%A0", "slug"],
])("a bad part of the path is refused as a parameter: %s", async (address, parameter) => {
  expect(await refusal(address)).toMatchObject({ code: "bad-parameter", parameter });
});

test.each([
  ["/figures?indicator=pci,nothing", "indicator"],
  ["/editions?indicator=nothing", "indicator"],
  ["/corrections?indicator=nothing", "indicator"],
  ["/figures?province=ha-tien", "province"],
  ["/figures?province=tien-giang&unit_set=34", "province"],
  ["/corrections?province=ha-tien", "province"],
  ["/provinces?region=nowhere", "region"],
  ["/rankings/pci/2020?region=nowhere", "region"],
  ["/rankings/nothing/2020", "indicator"],
  ["/rankings/pci/2099", "year"],
  ["/rankings/pci/2020?unit_set=34", "year"],
  ["/rankings/egov.on-time-rate/2024", "year"],
  ["/provinces/63/ha-tien", "slug"],
  ["/provinces/34/tien-giang", "slug"],
  ["/figures?v=2", "v"],
  ["/openapi", null],
  ["/", null],
  ["/rankings/pci", null],
  ["/figures/pci", null],
])("what is not there is answered with 404 in the error shape: %s", async (address, parameter) => {
  const answer = await call(address);
  expect(answer.status).toBe(404);
  const body = await answer.json();
  expect(faults("Error", body)).toEqual([]);
  expect(body.error).toMatchObject({ code: "not-found", parameter });
});

test("a column that the ranking does not have is refused with those that it has", async () => {
  const error = await refusal("/rankings/par-index/2023?sort=papi.1");
  expect(error).toMatchObject({ code: "bad-parameter", parameter: "sort" });
  expect(error.message).toContain("par-index.3");
});

test("errors are in the language asked for, Vietnamese unless asked", async () => {
  expect((await refusal("/figures?year=1")).message).toContain("không đúng");
  expect((await refusal("/figures?year=1&lang=en")).message).toContain("is not right");
  expect((await refusal("/figures?year=1&lang=fr")).message).toContain("không đúng");
  expect((await (await call("/nothing?lang=en")).json()).error.message).toContain("no address");
});

describe("lists have their stated limits", () => {
  const many = (count: number, value: string) => Array.from({ length: count }, () => value).join();

  test.each([
    ["indicator", limits.indicators, "pci"],
    ["year", limits.years, "2023"],
    ["province", limits.provinces, "ha-noi"],
  ])("%s: %i values", async (name, most, value) => {
    expect((await call(`/figures?limit=1&${name}=${many(most, value)}`)).status).toBe(200);
    expect(await refusal(`/figures?limit=1&${name}=${many(most + 1, value)}`)).toMatchObject({
      code: "bad-parameter",
      parameter: name,
    });
  });

  test("a repeated value in a list gives its figures once", async () => {
    const one = await (await call("/figures?indicator=pci&year=2020")).json();
    const two = await (await call("/figures?indicator=pci,pci&year=2020,2020")).json();
    expect(two.figures).toEqual(one.figures);
  });
});
