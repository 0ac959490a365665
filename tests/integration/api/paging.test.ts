import { describe, expect, test } from "vitest";
import { limits } from "@/lib/api/limits";
import { call } from "./call";

interface Part {
  readonly data: { readonly version: number };
  readonly next: string | null;
  readonly [items: string]: unknown;
}

async function part(address: string): Promise<Part> {
  const answer = await call(address);
  expect(answer.status, address).toBe(200);
  return answer.json();
}

/** All entries of a list, following `next` as a client does. */
async function all(address: string, items: string): Promise<{ parts: number; found: unknown[] }> {
  const found: unknown[] = [];
  let parts = 0;
  for (let next: string | null = address; next !== null; parts += 1) {
    const here: Part = await part(next);
    found.push(...(here[items] as unknown[]));
    next = here.next?.slice(here.next.indexOf("/api/v1") + "/api/v1".length) ?? null;
  }
  return { parts, found };
}

test.each([
  ["indicators", 7],
  ["provinces", 10],
  ["editions", 100],
  ["sources", 50],
] as const)("%s come whole and in order in parts of %i", async (items, limit) => {
  const whole = await part(`/${items}?limit=${limits.page}`);
  expect(whole.next).toBeNull();
  const { parts, found } = await all(`/${items}?limit=${limit}`, items);
  expect(found).toEqual(whole[items]);
  expect(parts).toBe(Math.ceil(found.length / limit));
});

test("the figures of a query come whole in parts, each province of each edition once", async () => {
  const query = "indicator=pci,papi&year=2019,2020,2021";
  const { found, parts } = await all(`/figures?${query}&limit=100`, "figures");
  expect(found).toHaveLength(2 * 3 * 63);
  expect(parts).toBe(4);
  expect(new Set(found.map((item) => JSON.stringify(item))).size).toBe(found.length);
});

describe("an answer without a limit", () => {
  test("holds the usual number and says where the rest is, at the same data version", async () => {
    const first = await part("/figures?lang=en");
    expect(first.figures).toHaveLength(limits.usualPage);
    const next = new URL(first.next ?? "");
    expect(Object.fromEntries(next.searchParams)).toEqual({
      lang: "en",
      v: String(first.data.version),
      cursor: String(limits.usualPage),
    });
  });

  test("holds all of a short list", async () => {
    const answer = await part("/provinces");
    expect(answer.provinces).toHaveLength(98);
    expect(answer.next).toBeNull();
  });
});

test("a cursor past the end is an empty last part", async () => {
  expect(await part("/figures?indicator=pci&year=2020&cursor=9999")).toMatchObject({
    figures: [],
    sources: [],
    next: null,
  });
});
