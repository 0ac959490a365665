import { afterEach, describe, expect, test, vi } from "vitest";
import { keepPosted, type Posted, readPosted, takePosted } from "@/lib/queries/posted-text";

function form(body: BodyInit, type = "application/x-www-form-urlencoded"): Request {
  return new Request("http://localhost/kiem-chung", {
    method: "POST",
    body,
    headers: { "Content-Type": type },
  });
}

describe("a posted form", () => {
  test.each(["cau", "text"])("the text of the field %s is read, in any script", async (name) => {
    const body = new URLSearchParams({ [name]: "đạt 85,77 điểm & hơn\r\n𝟙" }).toString();
    const posted = await readPosted(form(body));
    expect(posted).toEqual({ kind: "text", text: "đạt 85,77 điểm & hơn\r\n𝟙" });
  });

  test("the longest text that is checked fits, letter by letter in percent signs", async () => {
    const text = "ạ".repeat(20_000);
    const posted = await readPosted(form(new URLSearchParams({ cau: text }).toString()));
    expect(posted).toEqual({ kind: "text", text });
  });

  test("a larger one is refused, with its length told or not", async () => {
    const body = `cau=${"a".repeat(300_000)}`;
    expect(await readPosted(form(body))).toEqual({ kind: "too-large" });
    const stream = new Blob([body]).stream();
    const request = new Request("http://localhost/", {
      method: "POST",
      body: stream,
      duplex: "half",
      headers: { "Content-Type": "application/x-www-form-urlencoded" },
    } as RequestInit);
    expect(await readPosted(request)).toEqual({ kind: "too-large" });
  });

  test.each([
    ["another type", form("{}", "application/json")],
    ["no field of that name", form("x=1")],
  ])("%s cannot be read", async (_, request) => {
    expect(await readPosted(request)).toEqual({ kind: "unreadable" });
  });
});

describe("a text between the proxy and the page", () => {
  const posted: Posted = { kind: "text", text: "một câu" };

  afterEach(() => {
    vi.useRealTimers();
  });

  test("is taken out once, by its name alone", () => {
    const id = keepPosted(posted);
    expect(takePosted("made-up")).toBeNull();
    expect(takePosted(null)).toBeNull();
    expect(takePosted(id)).toEqual(posted);
    expect(takePosted(id)).toBeNull();
  });

  test("is gone after half a minute", () => {
    vi.useFakeTimers();
    const id = keepPosted(posted);
    vi.advanceTimersByTime(31_000);
    expect(takePosted(id)).toBeNull();
  });

  test("does not pile up where no page takes it out; the newest stay", () => {
    const ids = Array.from({ length: 500 }, () => keepPosted(posted));
    const left = ids.filter((id) => takePosted(id) !== null);
    expect(left.length).toBeLessThanOrEqual(64);
    expect(left).toContain(ids.at(-1));
  });
});
