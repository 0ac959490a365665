import type { Locator, Page } from "@playwright/test";
import type { Language } from "@/lib/i18n/language";

const labels = {
  vi: "Bảng xếp hạng, cuộn ngang được",
  en: "Ranking table, scrolls sideways",
};

export function rankingTable(page: Page, language: Language = "vi"): Locator {
  return page.getByRole("region", { name: labels[language] }).getByRole("table");
}

export function rowOf(table: Locator, province: string): Locator {
  const head = table.page().getByRole("rowheader", { name: province, exact: true });
  return table.getByRole("row").filter({ has: head });
}

/** Names of the columns without the mark of the order. */
export function columnNames(table: Locator): Promise<string[]> {
  return table.getByRole("columnheader").evaluateAll((heads) =>
    heads.map((head) => {
      const name = (head.querySelector("a") ?? head).firstChild?.textContent ?? "";
      return name.trim();
    }),
  );
}

/** The cell of a row under the column of that name; a cell may span columns. */
export async function cellOf(table: Locator, province: string, column: string): Promise<Locator> {
  const index = (await columnNames(table)).indexOf(column);
  if (index < 0) throw new Error(`The table has no column ${column}.`);
  const cells = rowOf(table, province).locator(":scope > *");
  const spans = await cells.evaluateAll((all) =>
    all.map((cell) => (cell as HTMLTableCellElement).colSpan),
  );
  let end = 0;
  const position = spans.findIndex((span) => {
    end += span;
    return end > index;
  });
  return cells.nth(position);
}

/** What stands in each row under the column of that name, from top to bottom. */
export async function textsUnder(table: Locator, column: string): Promise<string[]> {
  const index = (await columnNames(table)).indexOf(column);
  if (index < 0) throw new Error(`The table has no column ${column}.`);
  return table.locator("tbody > tr").evaluateAll(
    (rows, wanted) =>
      rows.map((row) => {
        let end = 0;
        const cell = [...(row as HTMLTableRowElement).cells].find((one) => {
          end += one.colSpan;
          return end > wanted;
        });
        return (cell?.textContent ?? "").trim();
      }),
    index,
  );
}

/** Names of the provinces from top to bottom. */
export function provincesIn(table: Locator): Promise<string[]> {
  return table.locator("tbody > tr > th").allTextContents();
}
