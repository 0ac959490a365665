import { describe, expect, test } from "vitest";
import { createByteCache } from "@/lib/queries/cards/byte-cache";

function file(size: number): () => Promise<Buffer> {
  return async () => Buffer.alloc(size);
}

function never(): Promise<Buffer> {
  throw new Error("made again");
}

describe("a cache bounded in bytes", () => {
  test("makes a file once and hands the same one out again", async () => {
    const cache = createByteCache(10);
    const first = await cache.get("a", file(4));
    expect(await cache.get("a", never)).toBe(first);
  });

  test("makes a file once for all who ask while it is being made", async () => {
    const cache = createByteCache(10);
    let made = 0;
    const make = async () => {
      made += 1;
      return Buffer.alloc(4);
    };
    const [one, two] = await Promise.all([cache.get("a", make), cache.get("a", make)]);
    expect([made, one === two]).toEqual([1, true]);
  });

  test("drops what was asked for longest ago when the bytes run out", async () => {
    const cache = createByteCache(10);
    await cache.get("a", file(4));
    await cache.get("b", file(4));
    await cache.get("a", never);
    await cache.get("c", file(4));
    expect(cache.size).toBe(8);
    await cache.get("a", never);
    await cache.get("c", never);
    await expect(cache.get("b", never)).rejects.toThrow("made again");
  });

  test("hands out a file that is larger than all its room without keeping it", async () => {
    const cache = createByteCache(10);
    expect((await cache.get("a", file(11)))?.length).toBe(11);
    expect(cache.size).toBe(0);
  });

  test("keeps neither nothing nor a failure", async () => {
    const cache = createByteCache(10);
    expect(await cache.get("a", async () => null)).toBeNull();
    await expect(cache.get("a", () => Promise.reject(new Error("broken")))).rejects.toThrow();
    expect((await cache.get("a", file(3)))?.length).toBe(3);
  });
});
