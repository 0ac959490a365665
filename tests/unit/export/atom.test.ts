import { XMLParser, XMLValidator } from "fast-xml-parser";
import { parseAtomFeed } from "feedsmith";
import { expect, test } from "vitest";
import { type AtomFeed, atom } from "@/lib/export/atom";

const hostile = `"A" & <b>B</b> ]]> \u0000\u0007\uFFFE 'Đắk Lắk' 😀 \uD800`;

const feed: AtomFeed = {
  id: "tag:example.org,2025-01-01:vi/feeds/x.xml",
  language: "vi",
  title: hostile,
  subtitle: "mọi kỳ",
  self: "https://example.org/feeds/vi/x.xml",
  alternate: "https://example.org/?a=1&b=2",
  updated: "2025-04-06T00:00:00+07:00",
  author: { name: "Bảng điểm", uri: "https://example.org/" },
  rights: "Ghi nguồn",
  entries: [
    {
      id: "tag:example.org,2025-01-01:vi/1",
      title: hostile,
      link: "https://example.org/xep-hang",
      published: "2025-04-06T00:00:00+07:00",
      updated: "2025-04-07T10:00:00Z",
      paragraphs: ["1 < 2 & 3", "Hạng <i>1</i>"],
      links: [{ name: "Xem", href: 'https://example.org/?q="x"&y' }],
    },
  ],
};

test("a feed stays well formed whatever the words hold, and loses only what XML cannot hold", () => {
  const text = atom(feed);
  expect(XMLValidator.validate(text)).toBe(true);
  const parsed = parseAtomFeed(text);
  const kept = `"A" & <b>B</b> ]]>  'Đắk Lắk' 😀`;
  expect(parsed.title?.value ?? parsed.title).toBe(kept);
  expect(text).toContain('xml:lang="vi"');
  expect(parsed.links).toEqual([
    expect.objectContaining({ rel: "self", type: "application/atom+xml", href: feed.self }),
    expect.objectContaining({ rel: "alternate", type: "text/html", href: feed.alternate }),
  ]);
});

test("the content is HTML once more escaped: markup in the words is shown, not obeyed", () => {
  const parser = new XMLParser({ ignoreAttributes: false });
  const { content } = parser.parse(atom(feed)).feed.entry;
  expect(content["@_type"]).toBe("html");
  expect(content["#text"]).toBe(
    '<p>1 &lt; 2 &amp; 3</p><p>Hạng &lt;i&gt;1&lt;/i&gt;</p><p><a href="https://example.org/?q=&quot;x&quot;&amp;y">Xem</a></p>',
  );
});
