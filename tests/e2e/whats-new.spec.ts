import { parseAtomFeed } from "feedsmith";
import ICAL from "ical.js";
import { edition, inVietnamese } from "./support/figures";
import { cellOf } from "./support/ranking-table";
import { expect, test } from "./support/test";

const path = "/xep-hang/pci/2020/co-gi-moi";

test("the news tells the figures of the files, and its copy bears sources and the whole address", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/xep-hang/pci/2020");
  await page.getByRole("link", { name: /^Kỳ này có gì mới/ }).click();
  await expect(page).toHaveURL(new RegExp(`${path}$`));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("PCI 2020 có gì mới");
  const table = page.getByRole("region", { name: /^Các hạng đầu và cuối/ }).getByRole("table");
  for (const [name, slug] of [
    ["Quảng Ninh", "quang-ninh"],
    ["Bạc Liêu", "bac-lieu"],
  ] as const) {
    const printed = edition("pci", "pci", 2020).find((row) => row.province === slug)?.value;
    await expect(await cellOf(table, name, "Điểm")).toHaveText(inVietnamese(printed));
    await expect(page.getByRole("main")).toContainText(`${name} (${inVietnamese(printed)} điểm)`);
  }
  await page.getByRole("button", { name: "Chép câu này" }).first().click();
  await expect(page.locator("[aria-live]").filter({ hasText: "Đã chép" })).toBeAttached();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^PCI 2020 được công bố ngày 15\/04\/2021/);
  expect(copied).toContain("\nNguồn: ");
  expect(copied).toMatch(/\/xep-hang\/pci\/2020\/co-gi-moi\?v=1$/);
});

test("one goes to the editions beside it, to the movers and to the other language", async ({
  page,
}) => {
  await page.goto(path);
  await page.getByRole("link", { name: "Có gì mới ở kỳ 2019" }).click();
  await expect(page).toHaveURL(/\/xep-hang\/pci\/2019\/co-gi-moi$/);
  await page.goto(path);
  await page.getByRole("link", { name: "Xem mọi tỉnh tăng, giảm" }).click();
  await expect(page).toHaveURL(/\/bien-dong\/pci\/2019\/2020$/);
  await page.goto(path);
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(/\/en\/rankings\/pci\/2020\/whats-new$/);
});

test("a feed that a page names is Atom, answers 304 to who has it, and leads to the news", async ({
  page,
  request,
}) => {
  await page.goto(path);
  const link = page.locator('link[type="application/atom+xml"]').first();
  const address = new URL((await link.getAttribute("href")) ?? "").pathname;
  expect(address).toBe("/feeds/vi/indices/pci.xml");
  const answer = await request.get(address);
  expect(answer.headers()["content-type"]).toBe("application/atom+xml; charset=utf-8");
  const entries = parseAtomFeed(await answer.text()).entries ?? [];
  const entry = entries.find((item) => item.id?.endsWith("/pci/2020/63"));
  expect(new URL(entry?.links?.[0]?.href ?? "").pathname).toBe(path);
  const etag = answer.headers().etag ?? "";
  const again = await request.get(address, { headers: { "If-None-Match": etag } });
  expect(again.status()).toBe(304);
  const wrong = await request.get("/feeds/vi/indices/nothing.xml");
  expect(wrong.status()).toBe(404);
  expect(await wrong.text()).toContain("/du-lieu/theo-doi");
});

test("the page to follow lists feeds that answer, and a calendar that calls its estimates so", async ({
  page,
  request,
}) => {
  await page.goto("/du-lieu");
  await page
    .getByRole("main")
    .getByRole("link", { name: /^Theo dõi/ })
    .click();
  await expect(page).toHaveURL(/\/du-lieu\/theo-doi$/);
  const feeds = page.getByRole("region", { name: /^Các luồng tin/ }).getByRole("link");
  for (const link of await feeds.all()) {
    const address = (await link.getAttribute("href")) ?? "";
    expect((await request.get(address)).status(), address).toBe(200);
  }
  const expected = page.getByRole("region", { name: /^Kỳ tới của từng chỉ số/ });
  const row = expected.getByRole("row").filter({ hasText: "PCI 2026" });
  await expect(row).toContainText("05/2027");
  await expect(row).toContainText("ước tính");
  await expect(expected.getByRole("row").filter({ hasText: "ICT Index" })).toContainText(
    "Chưa đủ dữ liệu",
  );
  const text = await (await request.get("/feeds/vi/calendar.ics")).text();
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
  const titles = events.map((event) => String(event.getFirstPropertyValue("summary")));
  expect(titles).toContain("Ước tính: công bố PCI 2026");
  expect(titles).toContain("Công bố PAR Index 2024");
});
