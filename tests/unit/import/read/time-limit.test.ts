import { expect, test, vi } from "vitest";
import { refusal } from "./reading";
import { workbook } from "./zip";

vi.mock("@/lib/import/read/limits", async (original) => ({
  ...(await original<typeof import("@/lib/import/read/limits")>()),
  workbookMilliseconds: 1_000,
}));

test("a workbook that would keep the reader busy for minutes is stopped and refused", async () => {
  const data = `<worksheet><cols>${'<col min="1" max="16384" width="3"/>'.repeat(800_000)}</cols><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>`;
  const busy = workbook([], { entries: [{ name: "xl/worksheets/sheet1.xml", data }] });
  expect((await refusal(busy)).en).toContain("took more than 1 seconds and was stopped");
}, 20_000);
