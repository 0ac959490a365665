import { inVietnamese, edition as rowsOfEdition } from "./support/figures";
import { expect, test } from "./support/test";

const wrong = "Quảng Ninh đạt 71,52 điểm PCI năm 2023.";
const lacking = "Chỉ số PAPI năm 2024 của Tiền Giang đạt 42,15 điểm.";
const own = rowsOfEdition("pci", "pci", 2023).find((row) => row.province === "quang-ninh");
const printed = inVietnamese(own?.value);

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with a script" : "without a script", () => {
    test.use({ javaScriptEnabled });

    test("an article is posted, each claim marked in place and explained below", async ({
      page,
    }) => {
      await page.goto("/kiem-chung");
      const field = page.getByLabel("Câu hoặc bài cần kiểm chứng", { exact: true }).last();
      const article = `${wrong}\n\n${lacking}\n${"Không có gì ở đây. ".repeat(300)}`;
      await field.fill(article);
      await page.getByRole("button", { name: "Kiểm chứng" }).click();
      await expect(page).toHaveURL("/kiem-chung");
      const result = page.getByRole("region", { name: "Kết quả" });
      await expect(result).toContainText("2 nhận định: 1 sai và 1 chưa đủ dữ liệu.");
      const marked = page.getByRole("region", { name: "Văn bản với các nhận định được đánh dấu" });
      await expect(marked.locator("mark")).toHaveText(["đạt 71,52 điểm", "đạt 42,15 điểm"]);
      await expect(marked.getByRole("link", { name: "1 Sai" })).toBeVisible();
      const first = page
        .getByRole("region", { name: "Từng nhận định" })
        .getByRole("listitem")
        .first();
      await expect(first).toContainText(printed);
      await expect(first).toContainText("đổi chỗ");
      await expect(first.getByRole("link", { name: "Xếp hạng PCI 2023" })).toHaveAttribute(
        "href",
        "/xep-hang/pci/2023",
      );
      await expect(field).toHaveValue(article);
    });

    test("a short text has an address of its own", async ({ page }) => {
      await page.goto("/kiem-chung");
      await page.getByRole("link", { name: wrong }).click();
      await expect(page).toHaveURL(/\/kiem-chung\?cau=/);
      await expect(page.getByRole("region", { name: "Kết quả" })).toContainText(
        "1 nhận định: 1 sai.",
      );
      await page.getByRole("link", { name: "English" }).click();
      await expect(page).toHaveURL(/\/en\/check\?text=/);
      await expect(page.getByRole("region", { name: "Result" })).toContainText("1 claim: 1 wrong.");
    });

    test("a text that is too long is refused, and still there", async ({ page }) => {
      await page.goto("/kiem-chung");
      const field = page.getByRole("form").getByRole("textbox");
      const text = `${wrong} ${"ạ".repeat(20_000)}`;
      await field.fill(text);
      await page.getByRole("button", { name: "Kiểm chứng" }).click();
      await expect(page.getByRole("main").getByRole("alert")).toContainText("nhiều hơn 20.000");
      await expect(field).toHaveValue(text);
    });

    test("an empty field is said to be empty", async ({ page }) => {
      await page.goto("/kiem-chung");
      await page.getByRole("button", { name: "Kiểm chứng" }).click();
      await expect(page.getByRole("main").getByRole("alert")).toContainText("Chưa có chữ nào");
    });

    test("a text without claims is told what can be checked", async ({ page }) => {
      await page.goto(`/kiem-chung?cau=${encodeURIComponent("Hôm nay trời đẹp.")}`);
      const main = page.getByRole("main");
      await expect(main).toContainText("Không tìm thấy nhận định nào kiểm chứng được");
      await expect(main).toContainText("PAR Index");
    });
  });
}

test("the keyboard alone fills, sends and follows a mark to its claim", async ({ page }) => {
  await page.goto("/kiem-chung");
  await page.getByRole("form").getByRole("textbox").focus();
  await page.keyboard.type(wrong);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Kiểm chứng" })).toBeFocused();
  await page.keyboard.press("Enter");
  const mark = page.getByRole("link", { name: "1 Sai" });
  await mark.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#nhan-dinh-1$/);
  await expect(page.locator("#nhan-dinh-1")).toBeInViewport();
});

test("what is more than a form may hold is answered with 413 and a page", async ({ request }) => {
  const answer = await request.post("/kiem-chung", { form: { cau: "a".repeat(250_000) } });
  expect(answer.status()).toBe(413);
  expect(await answer.text()).toContain("quá lớn");
});

test("the text of one reader is not given to another", async ({ request }) => {
  await request.post("/kiem-chung", { form: { cau: wrong } });
  const other = await request.get("/kiem-chung", { headers: { "x-posted-text": "1" } });
  expect(await other.text()).not.toContain("Kết quả</h2>");
});

test("an address with a text is kept out of search engines, the empty page is not", async ({
  page,
}) => {
  await page.goto("/kiem-chung");
  await expect(page.locator('meta[name="robots"][content*="noindex"]')).toHaveCount(0);
  await page.goto(`/kiem-chung?cau=${encodeURIComponent(wrong)}`);
  await expect(page.locator('meta[name="robots"][content*="noindex"]')).toHaveCount(1);
});
