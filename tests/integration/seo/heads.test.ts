import { describe, expect, test } from "vitest";
import { languages } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { resolveAddress } from "@/lib/queries/resolve-address";
import { descriptionLength } from "@/lib/queries/seo/head";
import { pageHead } from "@/lib/queries/seo/page-head";
import { pageMetadata } from "@/lib/queries/seo/page-metadata";
import { pageTrail } from "@/lib/queries/seo/page-trail";
import { addressesOf, sitemapParts } from "@/lib/queries/sitemap/parts";
import { cardSize } from "@/lib/rankings/card-view";
import { realArchive } from "../setup-archive";

const archive = await realArchive();
const addresses = sitemapParts.flatMap((part) => addressesOf(archive, part));
const heads = languages.flatMap((language) =>
  addresses.map((address) => ({
    language,
    address,
    path: href(language, address),
    head: pageHead(archive, language, address),
  })),
);

function doubled(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text, index) => texts.indexOf(text, index + 1) !== -1))];
}

describe("every page of the site", () => {
  test("has a title and a description", () => {
    expect(heads.length).toBeGreaterThan(4000);
    const without = heads.filter(({ head }) => !head?.title || !head.description);
    expect(without.map(({ path }) => path)).toEqual([]);
  });

  test("has a title and a description of its own, across both languages", () => {
    const named = heads.map(({ head, language }) => ({
      title: `${head?.title} · ${messages(language).site.name}`,
      description: head?.description ?? "",
    }));
    expect(doubled(named.map((item) => item.title))).toEqual([]);
    expect(doubled(named.map((item) => item.description))).toEqual([]);
  });

  test("has a description of whole sentences that search engines show", () => {
    const wrong = heads.flatMap(({ head }) => {
      const text = head?.description ?? "";
      const whole = /[.?!)]$/.test(text) && !/undefined|null|NaN|\[object| {2}|…/.test(text);
      return whole && text.length >= 30 && text.length <= descriptionLength ? [] : text;
    });
    expect(wrong).toEqual([]);
  });

  test("may be indexed", () => {
    expect(heads.filter(({ head }) => !head?.index).map(({ path }) => path)).toEqual([]);
  });

  test("has a way up that leads to pages", () => {
    const above = heads.flatMap(({ language, address }) =>
      pageTrail(archive, language, address).map((step) => step.href),
    );
    const lost = [...new Set(above)].filter(
      (path) => resolveAddress(archive, path).kind !== "page",
    );
    expect(lost).toEqual([]);
  });
});

describe("a page without figures", () => {
  test.each(languages)("is kept from search engines and has no picture: %s", (language) => {
    const address = {
      page: "province-indicator",
      unitSet: "63",
      slug: "tien-giang",
      indicator: "egov.on-time-rate",
    } as const;
    const head = pageHead(archive, language, address);
    expect([head?.index, head?.card]).toEqual([false, null]);
    expect(pageMetadata(archive, language, address).robots).toEqual({ index: false });
  });
});

describe("what a shared page shows", () => {
  test.each([
    [
      "vi",
      { page: "ranking", indicator: "par-index", year: "2023", unitSet: null },
      "PAR Index 2023: xếp hạng các tỉnh, thành phố",
      "/cards/vi/ranking/par-index/2023/63.png",
      "PAR Index 2023. Quảng Ninh (92,18%) dẫn đầu.",
    ],
    [
      "en",
      { page: "ranking", indicator: "dti", year: "2024", unitSet: "34" },
      "DTI 2024 (34 provinces, since 1 July 2025): ranking of the provinces",
      "/cards/en/ranking/dti/2024/34.png",
      "DTI 2024. Hanoi (0.8241 points) leads.",
    ],
    [
      "vi",
      { page: "province", unitSet: "63", slug: "tien-giang" },
      "Tiền Giang: các chỉ số cấp tỉnh (63 tỉnh, đến 30/6/2025)",
      "/cards/vi/province/63/tien-giang.png",
      "Tiền Giang (63 tỉnh, đến 30/6/2025). PAR Index 2023: Năm 2023, Tiền Giang xếp thứ 50/63, đạt 85,77%.",
    ],
    [
      "en",
      { page: "province-indicator", unitSet: "63", slug: "tien-giang", indicator: "par-index" },
      "Tien Giang: PAR Index (63 provinces, until 30 June 2025)",
      "/cards/en/province/63/tien-giang/par-index.png",
      "Tien Giang: PAR Index 2023 (63 provinces, until 30 June 2025). In 2023, Tien Giang placed 50th of 63 with 85.77%.",
    ],
    [
      "vi",
      { page: "whats-new", indicator: "pci", year: "2020", unitSet: null },
      "PCI 2020: có gì mới",
      "/cards/vi/whats-new/pci/2020/63.png",
      "PCI 2020. PCI 2020 được công bố ngày 15/04/2021",
    ],
  ] as const)("%s %j", (language, address, title, picture, alt) => {
    const { openGraph, twitter } = pageMetadata(archive, language, address);
    const image = {
      url: `${picture}?v=${archive.snapshot.version}`,
      ...cardSize,
      type: "image/png",
      alt: expect.stringContaining(alt),
    };
    expect(openGraph).toMatchObject({
      title,
      siteName: messages(language).site.name,
      url: href(language, address),
      locale: { vi: "vi_VN", en: "en_US" }[language],
      images: [image],
    });
    expect(twitter).toMatchObject({ card: "summary_large_image", images: [image] });
  });
});
