import { devices } from "@playwright/test";
import { expect, test } from "./support/test";

interface Case {
  readonly typed: string;
  /** The first suggestions: what they are called and which unit set or kind they say. */
  readonly offers: readonly string[];
  readonly path: string;
  readonly heading: string;
}

const cases: readonly Case[] = [
  {
    typed: "tien giang",
    offers: ["Tiền Giang tỉnh cũ, đến 30/6/2025"],
    path: "/tinh-truoc-2025/tien-giang",
    heading: "Tiền Giang",
  },
  {
    typed: "da nang",
    offers: ["Đà Nẵng tỉnh hiện nay, từ 1/7/2025", "Đà Nẵng tỉnh cũ, đến 30/6/2025"],
    path: "/tinh/da-nang",
    heading: "Đà Nẵng",
  },
  {
    typed: "brvt",
    offers: ["Bà Rịa - Vũng Tàu tỉnh cũ, đến 30/6/2025"],
    path: "/tinh-truoc-2025/ba-ria-vung-tau",
    heading: "Bà Rịa - Vũng Tàu",
  },
  {
    typed: "đắk lắk",
    offers: ["Đắk Lắk tỉnh hiện nay, từ 1/7/2025", "Đắk Lắk tỉnh cũ, đến 30/6/2025"],
    path: "/tinh/dak-lak",
    heading: "Đắk Lắk",
  },
  {
    typed: "PCI",
    offers: ["PCI: Chỉ số năng lực cạnh tranh cấp tỉnh chỉ số"],
    path: "/chi-so/pci",
    heading: "PCI",
  },
];

const screens = [
  { name: "desktop", viewport: { width: 1280, height: 800 } },
  { name: "phone", viewport: { width: 360, height: 740 } },
];

for (const { name, viewport } of screens) {
  test.describe(`search on a ${name}`, () => {
    test.use({ viewport });

    for (const { typed, offers, path, heading } of cases) {
      test(`“${typed}” by keyboard: suggestions say what they are, Enter opens the chosen one`, async ({
        page,
      }) => {
        await page.goto("/");
        const box = page.getByRole("combobox", { name: "Tìm tỉnh hoặc chỉ số" });
        await box.focus();
        await page.keyboard.type(typed);
        const options = page.getByRole("option");
        await expect(box).toHaveAttribute("aria-expanded", "true");
        for (const [index, offer] of offers.entries()) {
          await expect(options.nth(index)).toHaveText(offer);
          await expect(options.nth(index)).toBeInViewport();
        }
        await expect(page.getByRole("status")).toContainText("gợi ý; dùng phím mũi tên để chọn");
        await page.keyboard.press("ArrowDown");
        await expect(options.first()).toHaveAttribute("aria-selected", "true");
        const active = await box.getAttribute("aria-activedescendant");
        await expect(options.first()).toHaveAttribute("id", active ?? "none");
        await page.keyboard.press("Enter");
        await expect(page).toHaveURL(path);
        await expect(page.getByRole("heading", { level: 1 })).toContainText(heading);
      });
    }
  });
}

test("Escape closes the suggestions and keeps what was typed; the arrows go round", async ({
  page,
}) => {
  await page.goto("/tinh");
  const box = page.getByRole("combobox", { name: "Tìm tỉnh hoặc chỉ số" });
  await box.pressSequentially("da nang");
  const options = page.getByRole("option");
  await expect(options.first()).toBeVisible();
  await page.keyboard.press("ArrowUp");
  await expect(options.last()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowDown");
  await expect(options.first()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("listbox")).toBeHidden();
  await expect(box).toHaveAttribute("aria-expanded", "false");
  await expect(box).toHaveValue("da nang");
  await expect(box).toBeFocused();
});

test("a click on a suggestion opens it, and English says the unit set too", async ({ page }) => {
  await page.goto("/en/regions");
  await page.getByRole("combobox", { name: "Find a province or an index" }).fill("dak lak");
  await page.getByRole("option", { name: "Dak Lak former province, until 30 June 2025" }).click();
  await expect(page).toHaveURL("/en/provinces-before-2025/dak-lak");
});

for (const [name, use] of [
  ["desktop", { viewport: { width: 1280, height: 800 } }],
  ["phone", { ...devices["Galaxy S5"], viewport: { width: 360, height: 740 } }],
] as const) {
  test.describe(`search form without script on a ${name}`, () => {
    const { defaultBrowserType: _, ...device } = { defaultBrowserType: "chromium", ...use };
    test.use({ ...device, javaScriptEnabled: false });

    test("a name of one thing leads straight to it", async ({ page }) => {
      for (const { typed, path } of cases.filter(({ offers }) => offers.length === 1)) {
        await page.goto("/vung");
        await page.getByRole("combobox", { name: "Tìm tỉnh hoặc chỉ số" }).fill(typed);
        await page.getByRole("button", { name: "Tìm", exact: true }).click();
        await expect(page).toHaveURL(path);
      }
    });

    test("a name of two units offers both and says which set each belongs to", async ({ page }) => {
      await page.goto("/");
      await page.getByRole("combobox", { name: "Tìm tỉnh hoặc chỉ số" }).fill("da nang");
      await page.keyboard.press("Enter");
      const main = page.getByRole("main");
      await expect(main).toContainText("2 kết quả cho “da nang”");
      await expect(main.getByRole("listitem")).toHaveText([
        "Đà Nẵng tỉnh hiện nay, từ 1/7/2025",
        "Đà Nẵng tỉnh cũ, đến 30/6/2025",
      ]);
      await main.getByRole("link", { name: "Đà Nẵng" }).nth(1).click();
      await expect(page).toHaveURL("/tinh-truoc-2025/da-nang");
    });
  });
}

test("a misspelt name offers the nearest ones", async ({ page }) => {
  await page.goto("/tim-kiem?q=quang+nihn");
  await expect(page.getByRole("main")).toContainText("Không tìm thấy tỉnh hay chỉ số nào");
  await expect(
    page.getByRole("main").getByRole("link", { name: "Quảng Ninh" }).first(),
  ).toBeVisible();
});
