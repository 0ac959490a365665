import { describe, expect, test } from "vitest";
import { cardAnswer } from "@/lib/queries/cards/card-answer";
import { cardHref } from "@/lib/queries/cards/subject";
import { cardSize } from "@/lib/rankings/card-view";
import { realArchive } from "../setup-archive";

const { version } = (await realArchive()).snapshot;

function ask(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return cardAnswer(new Request(`https://example.org${path}`, { headers }));
}

/** Width and height as the header of a PNG gives them. */
async function sizeOf(response: Response): Promise<{ width: number; height: number }> {
  const bytes = Buffer.from(await response.arrayBuffer());
  expect(bytes.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

const paths = [
  "/cards/vi/ranking/par-index/2023/63.png",
  "/cards/en/ranking/dti/2024/34.png",
  "/cards/vi/whats-new/pci/2020/63.png",
  "/cards/vi/province/63/tien-giang.png",
  "/cards/en/province/63/thua-thien-hue/papi.png",
  "/cards/vi/province/63/tien-giang/egov.full-service-share.png",
];

describe("the address of a picture", () => {
  test.each(paths)(
    "with the version answers a PNG of 1200 x 630 that may be kept: %s",
    async (path) => {
      const response = await ask(`${path}?v=${version}`);
      expect(response.status).toBe(200);
      expect(response.headers.get("Content-Type")).toBe("image/png");
      expect(response.headers.get("Cache-Control")).toBe("public, max-age=31536000, immutable");
      expect(await sizeOf(response)).toEqual(cardSize);
    },
  );

  test.each(paths)("without the version leads to the newest: %s", async (path) => {
    const response = await ask(path);
    expect(response.status).toBe(307);
    expect(response.headers.get("Location")).toBe(`${path}?v=${version}`);
    expect(response.headers.get("Cache-Control")).toBe("no-cache");
  });

  test("answers 304 to one who holds the picture", async () => {
    const path = `${paths[0]}?v=${version}`;
    const tag = (await ask(path)).headers.get("ETag") ?? "";
    const again = await ask(path, { "If-None-Match": `"other", ${tag}` });
    expect([again.status, await again.text()]).toEqual([304, ""]);
  });

  test("gives two pages two pictures and one page the same one", async () => {
    const tags = await Promise.all(
      [paths[0], paths[3], paths[0]].map(async (path) =>
        (await ask(`${path}?v=${version}`)).headers.get("ETag"),
      ),
    );
    expect(tags[0]).toBe(tags[2]);
    expect(tags[0]).not.toBe(tags[1]);
  });

  test.each([
    ["a version that never was", `/cards/vi/ranking/par-index/2023/63.png?v=${version + 1}`],
    ["version nought", "/cards/vi/ranking/par-index/2023/63.png?v=0"],
    ["a version in another spelling", `/cards/vi/ranking/par-index/2023/63.png?v=0${version}`],
    ["two versions", `/cards/vi/ranking/par-index/2023/63.png?v=${version}&v=${version}`],
    ["words for a version", "/cards/vi/ranking/par-index/2023/63.png?v=newest"],
    ["an edition that is not there", `/cards/vi/ranking/par-index/1999/63.png?v=${version}`],
    ["an edition of the other provinces", `/cards/vi/ranking/par-index/2023/34.png?v=${version}`],
    ["a set that is not there", `/cards/vi/ranking/par-index/2023/64.png?v=${version}`],
    ["what must not be ranked", `/cards/vi/ranking/egov.on-time-rate/2023/63.png?v=${version}`],
    ["an unknown province", `/cards/vi/province/63/tien-gian.png?v=${version}`],
    ["an alias of a province", `/cards/vi/province/63/sai-gon.png?v=${version}`],
    ["a component of a province", `/cards/vi/province/63/tien-giang/papi.1.png?v=${version}`],
    [
      "a province without the rate",
      `/cards/vi/province/63/tien-giang/egov.on-time-rate.png?v=${version}`,
    ],
    ["another language", `/cards/fr/ranking/par-index/2023/63.png?v=${version}`],
    ["another kind of file", `/cards/vi/ranking/par-index/2023/63.jpg?v=${version}`],
    ["a longer path", `/cards/vi/ranking/par-index/2023/63/63.png?v=${version}`],
    ["a doubled slash", `/cards//vi/ranking/par-index/2023/63.png?v=${version}`],
    ["an encoded letter", `/cards/vi/ranking/%70ar-index/2023/63.png?v=${version}`],
    ["a broken sign", `/cards/vi/ranking/%/2023/63.png?v=${version}`],
    ["a path upwards", `/cards/vi/province/63/..%2F..%2Fetc%2Fpasswd.png?v=${version}`],
    ["the folder", "/cards/"],
  ])("is a 404 for %s", async (_, path) => {
    const response = await ask(path);
    expect([response.status, await response.text()]).toEqual([404, ""]);
    expect(response.headers.get("Cache-Control")).toBe("no-cache");
  });

  test("is read back as it is written", () => {
    const subject = { page: "province", unitSet: "34", slug: "hue" } as const;
    expect(cardHref("en", subject, 7)).toBe("/cards/en/province/34/hue.png?v=7");
  });
});
