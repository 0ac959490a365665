import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { copyOfTemplate, removeDatabase } from "../setup/database.mjs";
import { startServer } from "../setup/server.mjs";
import { changedData, importFolder } from "./support/import-data";
import { expect, test } from "./support/test";

// One store, one server and one import for all tests of the file.
test.describe.configure({ mode: "default" });

const folder = mkdtempSync(join(tmpdir(), "versions-"));
let server: Awaited<ReturnType<typeof startServer>>;
let database: string;

/** Version 1 prints 71,25 for Quảng Ninh, version 2 corrects it to 71,52. */
test.beforeAll(async ({ browserName }, { workerIndex }) => {
  test.setTimeout(120_000);
  const name = `versions-${browserName}-${workerIndex}`;
  database = copyOfTemplate(name);
  const line = "pci,2023,63,quang-ninh,";
  const corrected = changedData(folder, "figures/pci.csv", `${line}71.25,`, `${line}71.52,`);
  expect(importFolder(corrected, database)).toBe(0);
  server = await startServer({ name, database });
});

test.afterAll(async () => {
  await server.stop();
  removeDatabase(database);
  rmSync(folder, { recursive: true, force: true });
});

function rowOf(page: Page, name: string) {
  return page.getByRole("table").first().getByRole("row").filter({ hasText: name });
}

const noindex = 'name="robots" content="noindex"';

/** Pages with the old and the new figure. */
const old = [
  ["/xep-hang/pci/2023", "71,25", "71,52"],
  ["/en/rankings/pci/2023", "71.25", "71.52"],
  ["/xep-hang/pci/2023/co-gi-moi", "71,25", "71,52"],
  ["/tinh-truoc-2025/quang-ninh", "71,25", "71,52"],
  ["/en/provinces-before-2025/quang-ninh/pci", "71.25", "71.52"],
  ["/bien-dong/pci/2022/2023", "71,25", "71,52"],
  ["/en/compare?province=quang-ninh,ha-noi&index=pci", "71.25", "71.52"],
] as const;

test("every page that names a version has its figures; without one, and with the newest, the new ones", async ({
  request,
}) => {
  for (const [path, before, after] of old) {
    const at = async (version: string) => {
      const url = new URL(server.url + path);
      if (version !== "") url.searchParams.set("v", version);
      const answer = await request.get(url.href);
      expect(answer.status(), url.href).toBe(200);
      return answer.text();
    };
    const first = await at("1");
    expect([before, after].map((figure) => first.includes(figure))).toEqual([true, false]);
    expect(first.includes(noindex), path).toBe(true);
    expect(/<link rel="canonical" href="[^"]*v=/.test(first), path).toBe(false);
    for (const newest of [await at("2"), await at("")]) {
      expect(newest.includes(after), path).toBe(true);
    }
  }
  const plain = await request.get(`${server.url}/xep-hang/pci/2023`);
  expect((await plain.text()).includes(noindex)).toBe(false);
});

test("a header from outside does not choose the version", async ({ request }) => {
  const headers = { "x-data-version": "1", "x-unknown-version": "7" };
  const answer = await request.get(`${server.url}/xep-hang/pci/2023`, { headers });
  expect((await answer.text()).includes("71,52")).toBe(true);
});

test("an old version says so and leads to the current figures in the same state", async ({
  page,
}) => {
  await page.goto(`${server.url}/xep-hang/pci/2023?v=1&sap-xep=name&thu-tu=desc`);
  await expect(page.getByText("Bạn đang xem số liệu phiên bản 1")).toBeVisible();
  await expect(page.getByText("Đã có phiên bản mới hơn: 2")).toBeVisible();
  await page.getByRole("link", { name: "Xem số liệu hiện tại" }).click();
  await expect(page).toHaveURL(/\/xep-hang\/pci\/2023\?sap-xep=name&thu-tu=desc$/);
  await expect(rowOf(page, "Quảng Ninh")).toContainText("71,52");
  await expect(page.getByText("Bạn đang xem số liệu phiên bản")).toHaveCount(0);

  await page.goto(`${server.url}/en/rankings/pci/2023?v=2`);
  await expect(page.getByText("It is the newest version.")).toBeVisible();
});

test("a text that is posted is judged by the version that the address names", async ({
  page,
  request,
}) => {
  const text = "Quảng Ninh đạt 71,25 điểm PCI năm 2023.";
  for (const [path, field] of [
    ["/kiem-chung", "cau"],
    ["/en/check", "text"],
  ] as const) {
    const verdicts = async (query: string) => {
      const answer = await request.post(`${server.url}${path}${query}`, {
        form: { [field]: text },
      });
      expect(answer.status()).toBe(200);
      const html = await answer.text();
      return [
        /1 nhận định: 1 đúng\.|1 claim: 1 right\./,
        /1 nhận định: 1 sai\.|1 claim: 1 wrong\./,
      ].map((words) => words.test(html.replaceAll("<!-- -->", "")));
    };
    expect(await verdicts("?v=1"), path).toEqual([true, false]);
    expect(await verdicts(""), path).toEqual([false, true]);
    const missing = await request.post(`${server.url}${path}?v=3`, { form: { [field]: text } });
    expect(missing.status(), path).toBe(404);
  }

  await page.goto(`${server.url}/kiem-chung?v=1`);
  await page.getByLabel("Câu hoặc bài cần kiểm chứng", { exact: true }).last().fill(text);
  await page.getByRole("button", { name: "Kiểm chứng" }).click();
  await expect(page).toHaveURL(`${server.url}/kiem-chung?v=1`);
  await expect(page.getByRole("region", { name: "Kết quả" })).toContainText("1 nhận định: 1 đúng.");
  await expect(page.getByRole("link", { name: "Xếp hạng PCI 2023" }).first()).toHaveAttribute(
    "href",
    "/xep-hang/pci/2023?v=1",
  );
  await expect(page.locator('form[method="post"]')).toHaveAttribute("action", "/kiem-chung?v=1");
});

test("the interface judges a text by the version that the address names", async ({ request }) => {
  const data = { text: "Quảng Ninh đạt 71,25 điểm PCI năm 2023." };
  for (const [query, verdict] of [
    ["?v=1", "confirmed"],
    ["?v=2", "contradicted"],
    ["", "contradicted"],
  ]) {
    const answer = await request.post(`${server.url}/api/v1/claims${query}`, { data });
    expect((await answer.json()).claims).toMatchObject([{ verdict }]);
  }
  const missing = await request.post(`${server.url}/api/v1/claims?v=3`, { data });
  expect(missing.status()).toBe(404);
  expect((await missing.json()).error).toMatchObject({ code: "not-found", parameter: "v" });
});

test("a version that is not there is a 404 that names it and the newest", async ({ page }) => {
  for (const [query, asked] of [
    ["v=3", "v=3"],
    ["v=0", "v=0"],
    ["v=abc", "v=abc"],
    ["v=1&v=2", "v=1, 2"],
    ["v=%3Cb%3E", "v=?b?"],
  ]) {
    const answer = await page.goto(`${server.url}/xep-hang/pci/2023?${query}`);
    expect(answer?.status(), query).toBe(404);
    await expect(
      page.getByText(`Không có phiên bản số liệu ${asked}. Phiên bản mới nhất là 2`),
    ).toBeVisible();
    await expect(page.getByText("71,52")).toHaveCount(0);
  }
  await page.goto(`${server.url}/en/rankings/pci/2023?v=3`);
  await expect(page.getByText("There is no data version v=3. The newest is 2")).toBeVisible();
  await page.getByRole("link", { name: "See the current figures" }).click();
  await expect(rowOf(page, "Quang Ninh")).toContainText("71.52");
});

test("what is cited today opens the figures of today", async ({ page }) => {
  await page.goto(`${server.url}/xep-hang/pci/2023?vung=dong-bang-song-hong`);
  await page.getByText("Trích dẫn", { exact: true }).click();
  const cited = page.getByRole("region", { name: "Trích dẫn: Tiếng Việt" });
  await expect(cited).toContainText("Số liệu của VCCI");
  const [entry = ""] = await cited.locator("pre").allTextContents();
  const url = /url = \{(.*)\}/.exec(entry)?.[1] ?? "";
  expect(new URL(url).searchParams.get("v")).toBe("2");
  await page.goto(url);
  await expect(rowOf(page, "Quảng Ninh")).toContainText("71,52");
  await expect(page.getByLabel("Vùng")).toHaveValue("dong-bang-song-hong");
  await expect(page.getByText("Đây là phiên bản mới nhất.")).toBeVisible();
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("sorting, filtering, the other language and other pages stay with the version", async ({
    page,
  }) => {
    await page.goto(`${server.url}/xep-hang/pci/2023?v=1`);
    await page.getByRole("table").getByRole("link", { name: "Tỉnh, thành phố" }).click();
    await expect(page).toHaveURL(/v=1/);
    await page.getByLabel("Tên tỉnh").fill("quang ninh");
    await page.getByRole("button", { name: "Lọc" }).click();
    await expect(page).toHaveURL(/v=1/);
    await expect(rowOf(page, "Quảng Ninh")).toContainText("71,25");
    await page.getByRole("link", { name: "English" }).click();
    await expect(page).toHaveURL(/\/en\/rankings\/pci\/2023\?.*v=1/);
    await expect(page.getByText("There is a newer version: 2")).toBeVisible();
    await rowOf(page, "Quang Ninh").getByRole("link", { name: "Quang Ninh" }).click();
    await expect(page).toHaveURL(/\/en\/provinces-before-2025\/quang-ninh\/pci\?v=1$/);
    await expect(page.getByRole("main")).toContainText("71.25");
  });

  test("every link and file of an old version is of that version, but the way out and the feeds", async ({
    page,
    request,
  }) => {
    for (const [path] of old) {
      const url = new URL(server.url + path);
      url.searchParams.set("v", "1");
      await page.goto(url.href);
      const links = await page
        .locator('a[href^="/"]:not([href^="/feeds/"])')
        .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
      expect(links.length).toBeGreaterThan(30);
      const newest = links.filter((link) => !/[?&]v=1(&|#|$)/.test(link));
      expect(newest, path).toHaveLength(1);
      expect(newest[0], path).toMatch(new RegExp(`^${url.pathname}`));
      const file = links.find((link) => link.includes("format=csv")) ?? "";
      const answer = await request.get(server.url + file);
      expect(answer.headers()["content-disposition"], file).toContain("-v1.csv");
    }
  });
});
