import { afterAll, describe, expect, test } from "vitest";
import { contentOf, loadedStore, temporaryFolder } from "../store/store";
import { besideCases } from "./hostile-beside";
import { described, goodTable, type HostileCase, run } from "./hostile-case";
import { contentCases } from "./hostile-contents";
import { figureCases } from "./hostile-figures";
import { flagCases } from "./hostile-flags";
import { longCases } from "./hostile-long";
import { nameCases } from "./hostile-names";
import { pathCases } from "./hostile-paths";
import { workbookCases } from "./hostile-workbooks";
import { zipCases } from "./hostile-zips";

const folder = temporaryFolder();
const database = loadedStore(folder);
const before = contentOf(database);

const groups: Readonly<Record<string, readonly HostileCase[]>> = {
  figures: figureCases,
  names: nameCases,
  "rows of our own form": longCases,
  flags: flagCases,
  "header and mapping files": besideCases,
  zips: zipCases,
  workbooks: workbookCases,
  contents: contentCases,
  paths: pathCases,
};

test("the table that the cases are made from is taken", async () => {
  const good = { name: "good", table: goodTable, vi: "", en: "" };
  expect(await run(good, folder, database)).toEqual({ problems: [], isPlanned: true });
});

describe.each(Object.entries(groups))("%s that are refused", (_, cases) => {
  test.each(cases.map((hostile) => [hostile.name, hostile] as const))("%s", async (_, hostile) => {
    const { problems, isPlanned } = await run(hostile, folder, database);
    expect(isPlanned).toBe(false);
    expect(problems.map(described)).toContainEqual({
      at: hostile.at ?? expect.any(String),
      vi: expect.stringContaining(hostile.vi),
      en: expect.stringContaining(hostile.en),
    });
  });
});

afterAll(() => {
  expect(contentOf(database)).toBe(before);
});
