import { describe, expect, test } from "vitest";
import { type FeedFile, feedPath, parseFeedPath } from "@/lib/i18n/feeds";
import { pathParts } from "@/lib/i18n/parse-path";

const feeds: readonly FeedFile[] = [
  { kind: "editions" },
  { kind: "corrections" },
  { kind: "calendar" },
  { kind: "index", code: "par-index" },
  { kind: "province", unitSet: "34", slug: "dong-thap" },
];

describe("the path of a feed", () => {
  test.each(feeds)("$kind is read back", (feed) => {
    for (const language of ["vi", "en"] as const) {
      const path = feedPath(language, feed);
      expect(path).toMatch(new RegExp(`^/feeds/${language}/`));
      expect(parseFeedPath(pathParts(path).slice(1))).toEqual({ language, feed });
    }
  });

  test.each([
    "",
    "vi",
    "fr/editions.xml",
    "vi/editions",
    "vi/editions.xml/more",
    "vi/indices/.xml",
    "vi/indices/par-index",
    "vi/provinces/62/tien-giang.xml",
    "vi/provinces/63/a/b.xml",
  ])("%s is none", (path) => {
    expect(parseFeedPath(path.split("/"))).toBeNull();
  });
});
