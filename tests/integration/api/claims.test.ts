import { describe, expect, test } from "vitest";
import { endpoints } from "@/lib/api/endpoints";
import { limits } from "@/lib/api/limits";
import { call, type Method } from "./call";
import { answerFaults, faults } from "./openapi-check";

function post(body: unknown): Promise<Response> {
  return call("/claims", { method: "POST", body: JSON.stringify(body) });
}

async function refusal(answer: Response, status: number) {
  expect(answer.status).toBe(status);
  expect(answer.headers.get("Access-Control-Allow-Origin")).toBe("*");
  const body = await answer.json();
  expect(faults("Error", body)).toEqual([]);
  return body.error;
}

describe("a text that is sent to be checked", () => {
  const text = endpoints.claims.example;

  test("is answered with each claim in its place, its figure and its source", async () => {
    const answer = await post({ text });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(answer.headers.get("Cache-Control")).toBe("no-store");
    const body = await answer.json();
    expect(answerFaults("claims", body)).toEqual([]);
    const told = body.claims.map((claim: { kind: string }) => [claim.kind, claim]);
    expect(Object.fromEntries(told)).toMatchObject({
      value: {
        indicator: "par-index",
        province: "tien-giang",
        year: 2023,
        unitSet: "63",
        stated: "85.77",
        verdict: "confirmed",
        source: { key: expect.any(String), title: expect.any(String) },
      },
      rank: { stated: "50/63", verdict: "confirmed" },
    });
    for (const { start, end, text: words } of body.claims) {
      expect(text.slice(start, end)).toBe(words);
    }
  });

  test("without a claim has an empty list", async () => {
    expect(await (await post({ text: "Trời hôm nay đẹp." })).json()).toEqual({ claims: [] });
    expect(await (await post({ text: "" })).json()).toEqual({ claims: [] });
  });

  test("may be as long as the limit and no longer", async () => {
    expect((await post({ text: "ạ".repeat(limits.claimText) })).status).toBe(200);
    const error = await refusal(await post({ text: "a".repeat(limits.claimText + 1) }), 413);
    expect(error).toMatchObject({ code: "too-large", parameter: "text" });
  });

  test.each([
    [{}, "missing-parameter", "text"],
    [{ text: 5 }, "bad-parameter", "text"],
    [{ text: null }, "bad-parameter", "text"],
    [{ text: "a", lang: "fr" }, "bad-parameter", "lang"],
    [{ text: "a", extra: 1 }, "unknown-parameter", "extra"],
    [["a"], "bad-body", null],
    ["a", "bad-body", null],
  ])("is refused in another body: %j", async (body, code, parameter) => {
    expect(await refusal(await post(body), 400)).toMatchObject({ code, parameter });
  });

  test("is refused beside parameters in the address", async () => {
    const init = { method: "POST", body: JSON.stringify({ text }) };
    const error = await refusal(await call("/claims?lang=en", init), 400);
    expect(error).toMatchObject({ code: "unknown-parameter", parameter: "lang" });
  });

  test("is judged by the version that the address names", async () => {
    const init = { method: "POST", body: JSON.stringify({ text }) };
    const named = await call("/claims?v=1", init);
    expect(named.status).toBe(200);
    expect(named.headers.get("Cache-Control")).toBe("no-store");
    expect(await named.json()).toEqual(await (await post({ text })).json());
  });

  test.each([
    ["v=999", 404, "not-found"],
    ["v=0", 400, "bad-parameter"],
    ["v=x", 400, "bad-parameter"],
    ["v=1&v=1", 400, "repeated-parameter"],
  ])("is refused at ?%s with %i", async (query, status, code) => {
    const init = { method: "POST", body: JSON.stringify({ text }) };
    const error = await refusal(await call(`/claims?${query}`, init), status);
    expect(error).toMatchObject({ code, parameter: "v" });
  });

  test("is refused in the language that the body names", async () => {
    const english = await refusal(await post({ text: 5, lang: "en" }), 400);
    expect(english.message).toContain("is not right");
  });
});

test.each(["GET", "HEAD", "PUT", "PATCH", "DELETE"] satisfies Method[])(
  "%s is refused with what is allowed",
  async (method) => {
    const answer = await call("/claims", { method });
    expect(answer.status).toBe(405);
    expect(answer.headers.get("Allow")).toBe("POST, OPTIONS");
    if (method !== "HEAD") expect(faults("Error", await answer.json())).toEqual([]);
  },
);

test("a browser may post from another origin", async () => {
  const answer = await call("/claims", { method: "OPTIONS" });
  expect(answer.status).toBe(204);
  expect(answer.headers.get("Access-Control-Allow-Methods")).toContain("POST");
  expect(answer.headers.get("Access-Control-Allow-Headers")).toContain("Content-Type");
});
