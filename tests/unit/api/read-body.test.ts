import { describe, expect, test } from "vitest";
import { limits } from "@/lib/api/limits";
import { readBody } from "@/lib/api/read-body";

function post(body: BodyInit | ReadableStream<Uint8Array> | null, headers = {}): Request {
  const init = { method: "POST", body, headers, duplex: "half" };
  return new Request("http://localhost/api/v1/claims", init as RequestInit);
}

/** A body that never ends; says how many bytes were taken from it. */
function endless() {
  const chunk = new TextEncoder().encode(`{"text":"${"a".repeat(10_000)}`);
  const taken = { bytes: 0, cancelled: false };
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      taken.bytes += chunk.length;
      controller.enqueue(chunk);
    },
    cancel() {
      taken.cancelled = true;
    },
  });
  return { stream, taken };
}

describe("the body of a request", () => {
  test("is a JSON object, also in pieces that part a letter", async () => {
    const bytes = new TextEncoder().encode('{"text":"Đắk Lắk"}');
    const pieces = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    expect(await readBody(post(pieces), "vi")).toEqual({ text: "Đắk Lắk" });
  });

  test("may be as long as the longest text with every letter escaped", async () => {
    const escaped = "\\u1ea1".repeat(limits.claimText);
    const { text } = await readBody(post(`{"text":"${escaped}","lang":"en"}`), "vi");
    expect(text).toBe("ạ".repeat(limits.claimText));
  });

  test.each([
    ["nothing", null],
    ["an empty text", ""],
    ["a broken object", '{"text": "a"'],
    ["a list", '["text"]'],
    ["a number", "5"],
    ["null", "null"],
    ["a form", "text=abc"],
    ["bytes that are not UTF-8", Uint8Array.of(0x7b, 0xff, 0xfe, 0x7d)],
    ["lists in lists", "[".repeat(100_000)],
  ])("is refused as bad where it is %s", async (_, body) => {
    await expect(readBody(post(body), "en")).rejects.toMatchObject({
      code: "bad-body",
      status: 400,
      parameter: null,
    });
  });

  test("is refused by its stated length without a byte being read", async () => {
    const { stream, taken } = endless();
    const before = taken.bytes;
    const request = post(stream, { "Content-Length": String(limits.bodyBytes + 1) });
    await expect(readBody(request, "vi")).rejects.toMatchObject({ code: "too-large", status: 413 });
    expect(taken.bytes - before).toBeLessThan(50_000);
  });

  test("that does not say its length is read to the limit and no further", async () => {
    const { stream, taken } = endless();
    await expect(readBody(post(stream), "vi")).rejects.toMatchObject({ code: "too-large" });
    expect(taken.bytes).toBeLessThan(limits.bodyBytes + 50_000);
    expect(taken.cancelled).toBe(true);
  });
});
