import { describe, expect, test, vi } from "vitest";
import { endpoints } from "@/lib/api/endpoints";
import { readRoute } from "@/lib/queries/api/read-route";
import { call, type Method } from "./call";
import { faults } from "./openapi-check";

const reads = Object.values(endpoints).filter((endpoint) => endpoint.method === "get");
const books = reads.filter((endpoint) => endpoint.files);

function etag(answer: Response): string {
  const tag = answer.headers.get("ETag");
  expect(tag).toMatch(/^"[\w-]{20,}"$/);
  return tag ?? "";
}

describe.each(reads)("$path", ({ example }) => {
  test("can be read by pages of any origin and must be asked for again", async () => {
    const answer = await call(example);
    expect(answer.headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(answer.headers.get("Access-Control-Expose-Headers")).toContain("ETag");
    expect(answer.headers.get("Cache-Control")).toBe("public, max-age=0, must-revalidate");
  });

  test("is not sent again to one who names its tag", async () => {
    const tag = etag(await call(example));
    for (const named of [tag, `W/${tag}`, `"x", ${tag} , W/"y"`, "*"]) {
      const again = await call(example, { headers: { "If-None-Match": named } });
      expect(again.status, named).toBe(304);
      expect(await again.text()).toBe("");
      expect(etag(again)).toBe(tag);
      expect(again.headers.get("Access-Control-Allow-Origin")).toBe("*");
    }
    for (const named of ['"x"', tag.slice(1, -1), ""]) {
      expect((await call(example, { headers: { "If-None-Match": named } })).status).toBe(200);
    }
  });

  test("answers HEAD as GET without the body, and 405 with Allow to what would write", async () => {
    const get = await call(example);
    const head = await call(example, { method: "HEAD" });
    expect(head.status).toBe(200);
    expect(await head.text()).toBe("");
    expect([...head.headers]).toEqual([...get.headers]);
    for (const method of ["POST", "PUT", "PATCH", "DELETE"] satisfies Method[]) {
      const answer = await call(example, { method });
      expect(answer.status).toBe(405);
      expect(answer.headers.get("Allow")).toBe("GET, HEAD, OPTIONS");
      const body = await answer.json();
      expect(faults("Error", body)).toEqual([]);
      expect(body.error.code).toBe("method-not-allowed");
    }
  });

  test("tells a browser before it asks from another origin", async () => {
    const answer = await call(example, { method: "OPTIONS" });
    expect(answer.status).toBe(204);
    expect(answer.headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(answer.headers.get("Access-Control-Allow-Methods")).toContain("GET");
    expect(answer.headers.get("Access-Control-Allow-Headers")).toContain("If-None-Match");
  });
});

describe("the tag", () => {
  test("is another for another address, format and language, and the same for another order of parameters", async () => {
    const tags = await Promise.all(
      [
        "/figures?indicator=pci&year=2020",
        "/figures?indicator=pci&year=2019",
        "/figures?indicator=pci&year=2020&lang=en",
        "/figures?indicator=pci&year=2020&format=csv",
        "/editions?indicator=pci&year=2020",
      ].map(async (address) => etag(await call(address))),
    );
    expect(new Set(tags).size).toBe(tags.length);
    expect(etag(await call("/figures?year=2020&indicator=pci"))).toBe(tags[0]);
  });

  test("of what is not there is none, also when any tag would do", async () => {
    for (const address of ["/figures?year=1", "/rankings/pci/2099", "/nothing"]) {
      const answer = await call(address, { headers: { "If-None-Match": "*" } });
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.headers.get("ETag")).toBeNull();
      expect(answer.headers.get("Cache-Control")).toBe("no-store");
    }
  });
});

test.each(books)("$path at a named data version may be kept for a year", async ({ example }) => {
  const address = `${example}${example.includes("?") ? "&" : "?"}v=1`;
  const answer = await call(address);
  expect(answer.headers.get("Cache-Control")).toBe("public, max-age=31536000, immutable");
  const newest = await (await call(example)).json();
  const frozen = await answer.json();
  expect({ ...frozen, next: null }).toEqual({ ...newest, next: null });
});

test("a fault of the server is logged, and told without its words", async () => {
  const logged = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const { GET } = readRoute(endpoints.sources, {
    json: () => {
      throw new Error("secret path /var/db");
    },
  });
  const params = Promise.resolve({});
  const answer = await GET(new Request("http://localhost/api/v1/sources"), { params });
  expect(answer.status).toBe(500);
  const body = await answer.json();
  expect(faults("Error", body)).toEqual([]);
  expect(JSON.stringify(body)).not.toContain("secret");
  expect(logged).toHaveBeenCalledOnce();
});
