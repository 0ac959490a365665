import { expect, test, vi } from "vitest";
import { importFolder } from "@/lib/import/import-folder";
import { changedFolder, loadedStore, temporaryFolder } from "../store/store";
import { rowsOf, textOf } from "./embed-text";

const folder = temporaryFolder();
const databaseFile = loadedStore(folder);
const row = "par-index,2023,63,tien-giang,85.77,";

// The modules hold the store's address from when they are loaded, so they are loaded after it is named.
vi.stubEnv("DATABASE_URL", `file:${databaseFile}`);
vi.resetModules();
const { askEmbed } = await import("./embed-reader");

async function answerOf(query: string): Promise<Response> {
  return askEmbed(
    "ranking",
    { lang: "vi", indicator: "par-index", year: "2023", unitSet: "63" },
    { query },
  );
}

function tienGiang(html: string): string[] | undefined {
  return rowsOf(html).find(([name]) => name === "Tiền Giang");
}

test("a frozen embed keeps its figures when the data change, and says that there are newer ones", async () => {
  const before = await (await answerOf("?v=1")).text();
  expect(tienGiang(before)?.[2]).toBe("85,77");

  const changed = changedFolder(
    folder,
    "figures/par-index.csv",
    row,
    row.replace("85.77", "85.78"),
  );
  importFolder({ folder: changed, databaseFile });

  const live = await (await answerOf("")).text();
  expect(tienGiang(live)?.[2]).toBe("85,78");
  const frozen = await (await answerOf("?v=1")).text();
  expect(rowsOf(frozen)).toEqual(rowsOf(before));
  expect(textOf(frozen)).toContain("Khung này giữ số liệu bản 1; nay đã có bản 2. Xem số mới nhất");
  expect(frozen).toContain('href="/xep-hang/par-index/2023"');
  expect((await answerOf("?v=3")).status).toBe(400);
}, 90_000);
