import { expect, test } from "./support/test";

test("the first Tab offers to skip to the content, and skips", async ({ page }) => {
  await page.goto("/xep-hang/par-index/2023");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Đến nội dung chính" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
});

test("Tab passes every link and control of a ranking, and the focus is always seen", async ({
  page,
}) => {
  await page.goto("/xep-hang/dti/2024/34-tinh");
  const names = new Set<string>();
  for (let step = 0; step < 220; step += 1) {
    await page.keyboard.press("Tab");
    const found = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const style = getComputedStyle(element);
      const seen = style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2;
      const drawn = element.closest("svg") !== null;
      return {
        seen: seen || drawn,
        name: element.getAttribute("aria-label") ?? element.textContent ?? "",
      };
    });
    if (found === null) break;
    expect(found.seen, found.name).toBe(true);
    names.add(found.name.trim());
  }
  const all = [...names].join("\n");
  for (const wanted of ["English", "Lọc", "Điểm", "Hà Nội", "Bảng xếp hạng, cuộn ngang được"]) {
    expect(all).toContain(wanted);
  }
});
