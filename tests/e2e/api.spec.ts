import { expect, test } from "./support/test";

const address = "/api/v1/figures?indicator=pci&year=2020";

test("a page of another origin reads figures, their tag, and is told when nothing changed", async ({
  page,
  baseURL,
}) => {
  const { status, count, again } = await page.evaluate(async (url) => {
    const first = await fetch(url);
    const body = await first.json();
    const tag = first.headers.get("ETag") ?? "";
    const second = await fetch(url, { headers: { "If-None-Match": tag }, cache: "no-store" });
    return { status: first.status, count: body.figures.length, again: second.status };
  }, new URL(address, baseURL).href);
  expect({ status, count, again }).toEqual({ status: 200, count: 63, again: 304 });
});

test("the server adds nothing to the answers: HEAD, 304 and 405 are as documented", async ({
  request,
}) => {
  const head = await request.head(address);
  expect(head.status()).toBe(200);
  expect(await head.text()).toBe("");
  const { etag = "" } = head.headers();
  const known = await request.get(address, { headers: { "If-None-Match": etag } });
  expect(known.status()).toBe(304);
  const refused = await request.delete(address);
  expect(refused.status()).toBe(405);
  expect(refused.headers().allow).toBe("GET, HEAD, OPTIONS");
});

for (const path of [
  "/api/v1",
  "/api/v1/nothing",
  "/api/v1/rankings/pci",
  "/api/v1/provinces/63/%E0%A4%A",
  "/api/v1/%ZZ",
]) {
  test(`${path} is not there, and says so in the shape of all errors`, async ({ request }) => {
    const answer = await request.get(path);
    expect(answer.status()).toBe(404);
    expect(await answer.json()).toMatchObject({ error: { code: "not-found", parameter: null } });
  });
}

test("a text is checked, and one that is far too long is refused before it is read", async ({
  request,
}) => {
  const text = "Năm 2023, Tiền Giang đạt 85,77 điểm PAR Index.";
  const checked = await request.post("/api/v1/claims", { data: { text } });
  expect(checked.status()).toBe(200);
  expect(await checked.json()).toMatchObject({
    claims: [{ province: "tien-giang", stated: "85.77", verdict: "confirmed" }],
  });
  const huge = await request.post("/api/v1/claims", { data: { text: "a".repeat(3_000_000) } });
  expect(huge.status()).toBe(413);
  expect(await huge.json()).toMatchObject({ error: { code: "too-large" } });
});

test("the page of the interface is found from the data page and leads to its description", async ({
  page,
  request,
}) => {
  await page.goto("/en/data");
  await page.getByRole("link", { name: "API for programs" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("API");
  const link = page.getByRole("link", { name: "OpenAPI 3.1 description" });
  const described = await request.get((await link.getAttribute("href")) ?? "");
  expect(await described.json()).toMatchObject({ openapi: expect.stringMatching(/^3\.1/) });
});
