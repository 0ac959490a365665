import { readdirSync } from "node:fs";
import { pageTypes } from "./support/pages";
import { expect, test } from "./support/test";

/** Made up so that they look like every kind of address the site has. */
function madeUp(count: number): string[] {
  const heads = [
    "/tinh/",
    "/tinh-truoc-2025/",
    "/xep-hang/pci/",
    "/xep-hang/",
    "/vung/",
    "/chi-so/",
    "/du-lieu/nguon/",
    "/en/provinces/",
    "/en/rankings/papi/",
    "/",
  ];
  return Array.from(
    { length: count },
    (_, index) => `${heads[index % heads.length]}khong-co-${index}`,
  );
}

function builtFiles(): string[] {
  return readdirSync(".next", { recursive: true }).map(String).sort();
}

test("300 made-up addresses answer 404 and write no file", async ({ request }) => {
  const before = builtFiles();
  for (const path of madeUp(300)) {
    const answer = await request.get(path, { maxRedirects: 0 });
    expect(answer.status(), path).toBe(404);
  }
  expect(builtFiles()).toEqual(before);
});

const odd = [
  "/xep-hang/x/abc",
  "/xep-hang/pci/abc",
  "/xep-hang/pci/20200",
  "/xep-hang/ict-index/2021",
  "/xep-hang/pci/2020/34-tinh",
  "/tinh/%E0%A4%A",
  "/tinh/x%00y",
  "/vi/ranking/pci/2020/usual",
  "/vi",
  "/en/constructor",
  "/du-lieu/nguon/__proto__",
];

for (const path of odd) {
  test(`${path} is a 404 that can be read without a script`, async ({ request }) => {
    const answer = await request.get(path, { maxRedirects: 0 });
    expect(answer.status()).toBe(404);
    expect(await answer.text()).toMatch(/<main[^>]*>.*<h1/);
  });
}

test("a 404 offers what its address was about", async ({ page }) => {
  await page.goto("/tinh-truoc-2025/tien-gian");
  await expect(page.getByRole("main").getByRole("link", { name: "Tiền Giang" })).toBeVisible();
  await page.goto("/xep-hang/ict-index/2021");
  await expect(page.getByRole("main").getByRole("link", { name: "2022" })).toBeVisible();
});

const moved = [
  ["/tinh/tien-giang", "/tinh-truoc-2025/tien-giang"],
  ["/tinh/TIEN-GIANG", "/tinh-truoc-2025/tien-giang"],
  ["/rankings/pci/2020", "/en/rankings/pci/2020"],
  ["/xep-hang/dti/2024/63-tinh", "/xep-hang/dti/2024"],
] as const;

for (const [from, to] of moved) {
  test(`${from} has moved to ${to} for good`, async ({ request, baseURL }) => {
    const answer = await request.get(`${from}?q=1`, { maxRedirects: 0 });
    expect(answer.status()).toBe(308);
    const target = new URL(answer.headers().location ?? "", baseURL);
    expect(target.pathname + target.search).toBe(`${to}?q=1`);
  });
}

test("every answer carries its security headers and a policy of this origin alone", async ({
  request,
}) => {
  const paths = [
    ...pageTypes.map(({ path }) => path.vi),
    "/api/live",
    "/api/suggest?q=pci",
    "/khong-co",
  ];
  const nonces = new Set<string>();
  for (const path of paths) {
    const headers = (await request.get(path)).headers();
    const policy = headers["content-security-policy"] ?? "";
    expect(policy, path).toContain("default-src 'self'");
    expect(policy, path).not.toMatch(/https?:|\*/);
    expect(/script-src [^;]*/.exec(policy)?.[0], path).not.toContain("unsafe-inline");
    expect(headers["x-content-type-options"], path).toBe("nosniff");
    expect(headers["x-frame-options"], path).toBe("DENY");
    expect(headers["x-powered-by"], path).toBeUndefined();
    nonces.add(/nonce-([^']+)/.exec(policy)?.[1] ?? "");
  }
  expect(nonces.size).toBe(paths.length);
});

test("a bad parameter of the suggestions is named, not swallowed", async ({ request }) => {
  const unknown = await request.get("/api/suggest?q=a&x=1");
  expect(unknown.status()).toBe(400);
  expect(await unknown.json()).toMatchObject({ error: { code: "bad-parameter" } });
  const long = await request.get(`/api/suggest?q=${"a".repeat(101)}`);
  expect(await long.json()).toMatchObject({ error: { parameter: "q" } });
});
