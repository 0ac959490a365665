import { XMLValidator } from "fast-xml-parser";
import { parseAtomFeed } from "feedsmith";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { unitSetIds } from "@/lib/figures/figure";
import { type Feed, feedPath } from "@/lib/i18n/feeds";
import { languages } from "@/lib/i18n/language";
import { announcementCalendar } from "@/lib/queries/announcement-calendar";
import { answerFeed } from "@/lib/queries/feeds/answer";
import { calendarText } from "@/lib/queries/feeds/calendar";
import { feedText } from "@/lib/queries/feeds/feed";
import { rankedIndices } from "@/lib/queries/province";
import { resolveAddress } from "@/lib/queries/resolve-address";
import { createArchive } from "@/lib/rankings/archive";
import { standing } from "@/lib/rankings/standing";
import { standingSentence } from "@/lib/sentences/standing";
import { realArchive } from "../setup-archive";

const archive = await realArchive();
/** The same figures in a store that was made at another time. */
const again = createArchive({
  ...(await realArchive()).snapshot,
  importedAt: "2030-01-01T00:00:00Z",
});

const feeds: readonly Feed[] = [
  { kind: "editions" },
  { kind: "corrections" },
  ...rankedIndices(archive).map(({ code }) => ({ kind: "index", code }) as const),
  ...archive.snapshot.provinces.map(
    ({ unitSet, slug }) => ({ kind: "province", unitSet, slug }) as const,
  ),
];

function read(feed: Feed, language: "vi" | "en", from = archive) {
  const text = feedText(from, feed, language);
  if (text === null) throw new Error(`no feed ${feedPath(language, feed)}`);
  return { text, feed: parseAtomFeed(text) };
}

/** Words that a reader gets from the content of an entry. */
function plain(html: string): string {
  return html
    .replace(/<[^>]+>/g, " ")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&");
}

describe.each(languages)("every feed in %s", (language) => {
  test("is well formed and has what Atom asks for", () => {
    expect(feeds.length).toBeGreaterThan(100);
    for (const feed of feeds) {
      const { text, feed: parsed } = read(feed, language);
      const path = feedPath(language, feed);
      expect(XMLValidator.validate(text), path).toBe(true);
      expect(text.startsWith('<?xml version="1.0" encoding="utf-8"?>')).toBe(true);
      expect(text).toContain(`xml:lang="${language}"`);
      const self = parsed.links?.find((link) => link.rel === "self")?.href ?? "";
      expect(new URL(self).pathname, path).toBe(path);
      expect(parsed.authors?.[0]?.name, path).toBeTruthy();
      const entries = parsed.entries ?? [];
      expect(entries.length, path).toBeLessThanOrEqual(100);
      for (const entry of entries) {
        expect(entry.id, path).toMatch(/^tag:[a-z0-9.-]+,2025-01-01:[\w./%:-]+$/);
        for (const date of [entry.published, entry.updated])
          expect(date, path).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|\+07:00)$/);
        expect(Date.parse(entry.updated ?? "")).toBeLessThanOrEqual(
          Date.parse(parsed.updated ?? ""),
        );
      }
    }
  });

  test("has ids that no other entry has, and the same ones in another build", () => {
    const seen = new Map<string, string>();
    for (const feed of feeds) {
      const ids = (read(feed, language).feed.entries ?? []).map((entry) => entry.id ?? "");
      expect(new Set(ids).size).toBe(ids.length);
      const later = (read(feed, language, again).feed.entries ?? []).map((entry) => entry.id);
      expect(new Set(later)).toEqual(new Set(ids));
      for (const entry of read(feed, language).feed.entries ?? []) {
        const text = JSON.stringify(entry);
        expect(seen.get(entry.id ?? "") ?? text).toBe(text);
        seen.set(entry.id ?? "", text);
      }
    }
    expect(seen.size).toBeGreaterThan(1500);
  });

  test("leads to pages that exist", () => {
    const addresses = new Set<string>();
    feeds.forEach((feed, index) => {
      const { feed: parsed } = read(feed, language);
      // Feeds of provinces are alike; the entries of some stand for those of all.
      for (const item of [parsed, ...(index < 15 ? (parsed.entries ?? []) : [])])
        for (const { rel, href } of item.links ?? [])
          if (rel === "alternate") addresses.add(href ?? "");
    });
    const broken = [...addresses].filter(
      (address) => resolveAddress(archive, new URL(address).pathname).kind !== "page",
    );
    expect(broken).toEqual([]);
  });
});

describe("the feed of editions", () => {
  test("has one entry an edition of an index with figures", () => {
    const editions = rankedIndices(archive).flatMap(({ code }) =>
      unitSetIds.flatMap((unitSet) =>
        archive
          .editionYears(code, unitSet)
          .filter((year) => archive.figures(code, year, unitSet).length > 0)
          .map((year) => `${code}/${year}/${unitSet}`),
      ),
    );
    const ids = (read({ kind: "editions" }, "vi").feed.entries ?? []).map((entry) =>
      entry.id?.replace(/^.*vi\/editions\//, ""),
    );
    expect(new Set(ids)).toEqual(new Set(editions));
  });

  test("dates an edition by its announcement: the day, or the first of the month that is known", () => {
    const entries = read({ kind: "editions" }, "vi").feed.entries ?? [];
    const published = (id: string) => entries.find((entry) => entry.id?.endsWith(id))?.published;
    expect(published("/par-index/2024/63")).toBe("2025-04-06T00:00:00+07:00");
    expect(published("/dti/2023/63")).toBe("2025-02-01T00:00:00+07:00");
  });

  test("names the leader in the title and the figures in the text", () => {
    const entry = read({ kind: "editions" }, "vi").feed.entries?.find((item) =>
      item.id?.endsWith("/pci/2020/63"),
    );
    expect(entry?.title?.value ?? entry?.title).toBe("PCI 2020: Quảng Ninh (75,09 điểm) dẫn đầu");
    expect(JSON.stringify(entry?.content)).toContain("8 tăng (12,7%), 55 giảm");
  });
});

test("the feed of a province holds the sentence of each of its editions", () => {
  for (const [unitSet, slug] of [
    ["63", "tien-giang"],
    ["34", "dong-thap"],
  ] as const) {
    const entries = read({ kind: "province", unitSet, slug }, "vi").feed.entries ?? [];
    const wanted = rankedIndices(archive).flatMap((indicator) =>
      archive.editionYears(indicator.code, unitSet).flatMap((year) => {
        const found = standing(archive, indicator.code, year, unitSet, slug);
        if (!found || (!found.figure && !found.rank)) return [];
        const region = archive.region(unitSet, found.province.region) ?? null;
        return {
          id: `/${indicator.code}/${year}`,
          sentence: standingSentence(found, { indicator, year, region, language: "vi" }),
        };
      }),
    );
    expect(entries).toHaveLength(wanted.length);
    for (const { id, sentence } of wanted) {
      const entry = entries.find((item) => item.id?.endsWith(id));
      expect(plain(String(entry?.content?.value ?? entry?.content))).toContain(sentence);
    }
  }
});

describe("an answer", () => {
  const path = "/feeds/vi/editions.xml";

  test("has its type and a tag, and is not sent again to who has it", async () => {
    const answer = answerFeed(archive, path, null);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("Content-Type")).toBe("application/atom+xml; charset=utf-8");
    const etag = answer.headers.get("ETag") ?? "";
    for (const known of [etag, `W/${etag}`, `"x", ${etag}`, "*"]) {
      const second = answerFeed(archive, path, known);
      expect(second.status).toBe(304);
      expect(await second.text()).toBe("");
      expect(second.headers.get("ETag")).toBe(etag);
    }
    expect(answerFeed(archive, path, '"other"').status).toBe(200);
  });

  test.each([
    "/feeds/vi/indices/nothing.xml",
    "/feeds/vi/indices/egov.on-time-rate.xml",
    "/feeds/vi/provinces/34/tien-giang.xml",
    "/feeds/vi/x",
    "/feeds/x",
    "/feeds/vi/indices/%ff.xml",
  ])("%s is 404 and says where the feeds are", async (wrong) => {
    const answer = answerFeed(archive, wrong, null);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toMatch(/^Không có luồng tin.*\/du-lieu\/theo-doi\n/);
  });
});

describe.each(languages)("the calendar in %s", (language) => {
  const calendar = new ICAL.Component(ICAL.parse(calendarText(archive, language)));
  const events = calendar.getAllSubcomponents("vevent").map((item) => new ICAL.Event(item));

  test("has every announcement of which the month is known, and one estimate an index that has three", () => {
    const dated = announcementCalendar(archive).flatMap(({ rows }) =>
      rows.filter((row) => (row.release?.announced ?? "").length >= 7),
    );
    const estimates = announcementCalendar(archive).filter(
      ({ expectation }) => expectation.kind === "estimate",
    );
    const tentative = events.filter(
      (item) => item.component.getFirstPropertyValue("status") === "TENTATIVE",
    );
    expect(events).toHaveLength(dated.length + estimates.length);
    expect(tentative).toHaveLength(estimates.length);
    const word = { vi: "Ước tính", en: "Estimate" }[language];
    expect(tentative.every((item) => item.summary.startsWith(word))).toBe(true);
    expect(events.filter((item) => item.summary.startsWith(word))).toHaveLength(estimates.length);
    expect(new Set(events.map((item) => item.uid)).size).toBe(events.length);
  });

  test("has the day of an announcement as a whole day, and a month as a whole month", () => {
    const days = (id: string) => {
      const found = events.find((item) => item.uid.startsWith(id));
      return [String(found?.startDate), String(found?.endDate)];
    };
    expect(days("par-index-2024-")).toEqual(["2025-04-06", "2025-04-07"]);
    expect(days("dti-2023-")).toEqual(["2025-02-01", "2025-03-01"]);
    expect(days("par-index-2025-")).toEqual(["2026-04-01", "2026-05-01"]);
    expect(days("pci-2026-")).toEqual(["2027-05-01", "2027-06-01"]);
  });
});

test("a feed of more than a hundred entries keeps the newest fifty", () => {
  const corrections = Array.from({ length: 101 }, (_, index) => ({
    at: new Date(Date.UTC(2026, 0, 1, 0, index)).toISOString(),
    indicator: "par-index",
    year: 2023,
    unitSet: "63" as const,
    province: "tien-giang",
    periodFrom: null,
    periodTo: null,
    kind: "correction" as const,
    old: { printed: "1.00", rank: null, of: null, status: "published" as const, source: "x" },
    new: null,
    reason: { vi: "thử", en: "trial" },
  }));
  const sizes = [100, 101].map((count) => {
    const made = createArchive({ ...archive.snapshot, corrections: corrections.slice(0, count) });
    const entries = read({ kind: "corrections" }, "en", made).feed.entries ?? [];
    return { length: entries.length, newest: entries[0]?.updated };
  });
  expect(sizes).toEqual([
    { length: 100, newest: "2026-01-01T01:39:00Z" },
    { length: 50, newest: "2026-01-01T01:40:00Z" },
  ]);
});
