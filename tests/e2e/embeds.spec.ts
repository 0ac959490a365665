import AxeBuilder from "@axe-core/playwright";
import type { FrameLocator, Page } from "@playwright/test";
import { type Language, languages } from "@/lib/i18n/language";
import { type Host, startHost } from "./support/host";
import { expect, test } from "./support/test";

let host: Host;

test.beforeEach(async () => {
  host = await startHost();
});

test.afterEach(() => host.close());

const boxes = { vi: "Nhúng vào trang của bạn", en: "Embed on your page" };

const pages = {
  edition: { vi: "/xep-hang/par-index/2023", en: "/en/rankings/par-index/2023" },
  province: { vi: "/tinh-truoc-2025/tien-giang", en: "/en/provinces-before-2025/tien-giang" },
  line: {
    vi: "/tinh-truoc-2025/tien-giang/par-index",
    en: "/en/provinces-before-2025/tien-giang/par-index",
  },
};

/** Each kind of embed, the page that gives its code away, and a figure that it must show. */
const kinds = [
  {
    kind: "ranking",
    page: pages.edition,
    code: { vi: /^Mã nhúng, Bảng xếp hạng: Luôn/, en: /^Embed code, Ranking table: Always/ },
    figure: { vi: /Tiền Giang 50\/63 85,77/, en: /Tien Giang 50\/63 85\.77/ },
  },
  {
    kind: "map",
    page: pages.edition,
    code: { vi: /^Mã nhúng, Bản đồ ô: Luôn/, en: /^Embed code, Tile map: Always/ },
    figure: { vi: /Tiền Giang 50/, en: /Tien Giang 50/ },
  },
  {
    kind: "province",
    page: pages.province,
    code: { vi: /^Mã nhúng, Các chỉ số của tỉnh: Luôn/, en: /^Embed code, Indices.*: Always/ },
    figure: { vi: /xếp thứ 50\/63, 85,77%/, en: /placed 50th of 63, 85\.77%/ },
  },
  {
    kind: "line",
    page: pages.line,
    code: { vi: /^Mã nhúng, Các năm: Luôn/, en: /^Embed code, Over the years: Always/ },
    figure: { vi: /2023 50\/63 85,77/, en: /2023 50\/63 85\.77/ },
  },
] as const;

async function openBox(page: Page, path: string, language: Language) {
  await page.goto(path);
  const box = page.locator("details").filter({ hasText: boxes[language] });
  await box.locator("summary").click();
  return box;
}

/** The text of the framed document as a reader sees it, its spaces made one. */
async function readingOf(frame: FrameLocator): Promise<string> {
  const text = await frame.locator("main").evaluate((main) => {
    const parts: string[] = [];
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) parts.push(walker.currentNode.textContent ?? "");
    return parts.join(" ");
  });
  return text.replace(/\s+/g, " ").replaceAll(" /", "/");
}

/** By how many px the framed document is larger than its frame, to the right and below. */
function excessOf(frame: FrameLocator): Promise<{ right: number; below: number }> {
  return frame.locator("html").evaluate((root) => ({
    right: Math.max(0, root.scrollWidth - innerWidth),
    below: Math.max(0, root.scrollHeight - innerHeight),
  }));
}

for (const language of languages) {
  for (const { kind, page: path, code, figure } of kinds) {
    test(`${kind} stands in a page of another site and fits its frame (${language})`, async ({
      page,
    }) => {
      const box = await openBox(page, path[language], language);
      host.show(await box.getByRole("textbox", { name: code[language] }).inputValue());
      for (const width of [320, 360, 600, 1000]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(host.url);
        const frame = page.frameLocator("iframe");
        await expect(frame.getByRole("heading", { level: 1 })).toBeVisible();
        expect(await readingOf(frame)).toMatch(figure[language]);
        if (kind === "line") await expect(frame.getByRole("img")).toHaveCount(1);
        expect(await excessOf(frame), `${width} px`).toEqual({ right: 0, below: 0 });
        const sideways = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(sideways).toBeLessThanOrEqual(width);
      }
    });
  }
}

for (const { kind, page: path, code } of kinds) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`${kind} has no accessibility violation in its frame (${colorScheme})`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      const box = await openBox(page, path.vi, "vi");
      host.show(await box.getByRole("textbox", { name: code.vi }).inputValue());
      await page.goto(host.url);
      await expect(page.frameLocator("iframe").getByRole("heading", { level: 1 })).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });
  }
}

test("the code for a dark frame is dark on a device that prefers light", async ({ page }) => {
  const box = await openBox(page, pages.province.vi, "vi");
  const copy = box.getByRole("button", { name: "Chép mã nền tối" }).first();
  host.show((await copy.getAttribute("data-copy")) ?? "");
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(host.url);
  const root = page.frameLocator("iframe").locator("html");
  await expect(root).toHaveCSS("background-color", "rgb(20, 23, 26)");
  await expect(root).toHaveCSS("color", "rgb(236, 233, 226)");
});

test("a link in a frame opens outside of it", async ({ page }) => {
  const box = await openBox(page, pages.edition.vi, "vi");
  host.show(await box.getByRole("textbox", { name: kinds[1].code.vi }).inputValue());
  await page.goto(host.url);
  const frame = page.frameLocator("iframe");
  for (const link of [/^Tiền Giang: xếp thứ 50\/63/, "Xem trang đầy đủ"]) {
    const [opened] = await Promise.all([
      page.waitForEvent("popup"),
      frame.getByRole("link", { name: link }).click(),
    ]);
    await expect(opened.getByRole("heading", { level: 1 })).toContainText("PAR Index");
    await opened.close();
  }
});

test("a wrong address or parameter says so in the frame", async ({ page, baseURL }) => {
  for (const [path, words] of [
    ["/nhung/xep-hang/par-index/1999", "không dẫn tới khung nhúng nào"],
    ["/nhung/xep-hang/par-index/2023?mau=do", "“mau”"],
    ["/nhung/xep-hang/par-index/2023?v=999", "“v”"],
  ]) {
    const answer = await page.request.get(path ?? "");
    expect([400, 404]).toContain(answer.status());
    expect((await answer.body()).length).toBeLessThan(10_000);
    expect(await answer.text()).toContain(words);
    expect(answer.headers()["content-security-policy"]).toContain("frame-ancestors *");
  }
  expect(baseURL).toBeDefined();
});

test("an ordinary page is refused in a frame of another site", async ({ browser, baseURL }) => {
  // A page of its own: the refusal is an error of the console, and here it is the wanted one.
  const page = await browser.newPage();
  for (const path of ["/xep-hang/par-index/2023", "/", "/khong-co-trang-nay"]) {
    host.show(`<iframe src="${baseURL}${path}" title="Trang"></iframe>`);
    await page.goto(host.url);
    const frame = page.frames().find((one) => one.parentFrame() !== null);
    await expect.poll(() => frame?.url()).toMatch(/^chrome-error:/);
  }
  await page.close();
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("the code can be read and copied by hand", async ({ page }) => {
    const box = await openBox(page, pages.line.vi, "vi");
    const code = await box.getByRole("textbox", { name: kinds[3].code.vi }).inputValue();
    expect(code).toMatch(
      /^<iframe src="http:\/\/127\.0\.0\.1:\d+\/nhung\/tinh-truoc-2025\/tien-giang\/par-index" title="[^"]+" width="100%" height="\d+" loading="lazy" style="border:0"><\/iframe>$/,
    );
  });
});
