import { parseAtomFeed } from "feedsmith";
import { afterAll, expect, test } from "vitest";
import type { Feed } from "@/lib/i18n/feeds";
import { createArchive } from "@/lib/rankings/archive";
import { command, longTable, newSource } from "./command";
import { loadedStore, temporaryFolder } from "./store";

const folder = temporaryFolder();
const databaseFile = loadedStore(folder);
// The settings are read when the reader is first imported.
process.env.DATABASE_URL = `file:${databaseFile}`;
const { readSnapshot } = await import("@/lib/db/reader");
const { reader } = await import("@/lib/db/client");
const { feedText } = await import("@/lib/queries/feeds/feed");
afterAll(() => reader().$disconnect());

const before = createArchive(await readSnapshot());

async function revise(): Promise<void> {
  const table = longTable(folder, "revised.csv", "par-index,2023,63,tien-giang,85.71,51");
  const reasons = [
    "--reason-vi",
    "Bộ đính chính <sửa>.",
    "--reason-en",
    "Put right by the ministry.",
  ];
  const args = ["import", table, ...newSource, "--replace", "revision", ...reasons];
  const { warnings } = JSON.parse((await command(databaseFile, ...args, "--json")).text);
  const accept = warnings.flatMap(({ id }: { id: string }) => ["--accept", id]);
  expect(await command(databaseFile, ...args, ...accept)).toMatchObject({ code: 0 });
}

await revise();
const after = createArchive(await readSnapshot());

function entriesOf(archive: typeof after, feed: Feed) {
  return parseAtomFeed(feedText(archive, feed, "vi") ?? "").entries ?? [];
}

test.each<Feed>([
  { kind: "corrections" },
  { kind: "index", code: "par-index" },
  { kind: "province", unitSet: "63", slug: "tien-giang" },
])("an import that corrects a figure is told in the feed of $kind, at its head", (feed) => {
  const isCorrection = (entry: { id?: string }) => entry.id?.includes(":vi/corrections/");
  expect(entriesOf(before, feed).filter(isCorrection)).toEqual([]);
  const [first, ...others] = entriesOf(after, feed);
  expect(others.filter(isCorrection)).toEqual([]);
  expect(first?.title?.value ?? first?.title).toBe("Đính chính: Tiền Giang, PAR Index 2023");
  const text = JSON.stringify(first?.content);
  expect(text).toContain("trước: 85,77%, hạng 50/63");
  expect(text).toContain("nay: 85,71%, hạng 51/63");
  expect(text).toContain("Bộ đính chính &lt;sửa&gt;.");
});

test("feeds that it does not concern stay as they are, to the letter", () => {
  const others: readonly Feed[] = [
    { kind: "index", code: "pci" },
    { kind: "province", unitSet: "63", slug: "ben-tre" },
    { kind: "province", unitSet: "34", slug: "dong-thap" },
  ];
  for (const feed of others) expect(feedText(after, feed, "vi")).toBe(feedText(before, feed, "vi"));
});

test("the corrected edition is renewed in the feed of editions, under the same id", () => {
  const find = (archive: typeof after) =>
    entriesOf(archive, { kind: "editions" }).find((item) =>
      item.id?.endsWith("/par-index/2023/63"),
    );
  const [old, renewed] = [find(before), find(after)];
  expect(renewed?.id).toBe(old?.id);
  expect(renewed?.published).toBe(old?.published);
  expect(old?.updated).toBe(old?.published);
  expect(Date.parse(renewed?.updated ?? "")).toBeGreaterThan(Date.parse(old?.updated ?? ""));
});
