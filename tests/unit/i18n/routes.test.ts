import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { alternates } from "@/lib/i18n/alternates";
import { internalPath } from "@/lib/i18n/internal-path";
import { parsePath } from "@/lib/i18n/parse-path";
import { type Address, href } from "@/lib/i18n/routes";

const addresses: readonly [Address, string, string, string][] = [
  [{ page: "home" }, "/", "/en", "/vi/home"],
  [
    { page: "ranking", indicator: "par-index", year: "2023", unitSet: null },
    "/xep-hang/par-index/2023",
    "/en/rankings/par-index/2023",
    "/vi/ranking/par-index/2023/usual",
  ],
  [
    { page: "ranking", indicator: "dti", year: "2024", unitSet: "34" },
    "/xep-hang/dti/2024/34-tinh",
    "/en/rankings/dti/2024/34-provinces",
    "/vi/ranking/dti/2024/34",
  ],
  [
    { page: "ranking", indicator: "dti", year: "2025", unitSet: "63" },
    "/xep-hang/dti/2025/63-tinh",
    "/en/rankings/dti/2025/63-provinces",
    "/vi/ranking/dti/2025/63",
  ],
  [{ page: "latest", indicator: "pci" }, "/xep-hang/pci", "/en/rankings/pci", "/vi/latest"],
  [{ page: "provinces" }, "/tinh", "/en/provinces", "/vi/provinces"],
  [
    { page: "province", unitSet: "34", slug: "dong-thap" },
    "/tinh/dong-thap",
    "/en/provinces/dong-thap",
    "/vi/province/34/dong-thap",
  ],
  [
    { page: "province", unitSet: "63", slug: "dong-thap" },
    "/tinh-truoc-2025/dong-thap",
    "/en/provinces-before-2025/dong-thap",
    "/vi/province/63/dong-thap",
  ],
  [
    { page: "province-indicator", unitSet: "63", slug: "tien-giang", indicator: "par-index.3" },
    "/tinh-truoc-2025/tien-giang/par-index.3",
    "/en/provinces-before-2025/tien-giang/par-index.3",
    "/vi/province-indicator/63/tien-giang/par-index.3",
  ],
  [{ page: "regions" }, "/vung", "/en/regions", "/vi/regions"],
  [
    { page: "region", slug: "tay-nguyen" },
    "/vung/tay-nguyen",
    "/en/regions/tay-nguyen",
    "/vi/region/tay-nguyen",
  ],
  [{ page: "indicators" }, "/chi-so", "/en/indices", "/vi/indicators"],
  [
    { page: "indicator", indicator: "papi" },
    "/chi-so/papi",
    "/en/indices/papi",
    "/vi/indicator/papi",
  ],
  [{ page: "data" }, "/du-lieu", "/en/data", "/vi/data"],
  [{ page: "sources" }, "/du-lieu/nguon", "/en/data/sources", "/vi/sources"],
  [
    { page: "source", key: "vnplus-65209" },
    "/du-lieu/nguon/vnplus-65209",
    "/en/data/sources/vnplus-65209",
    "/vi/source/vnplus-65209",
  ],
  [{ page: "corrections" }, "/du-lieu/dinh-chinh", "/en/data/corrections", "/vi/corrections"],
  [
    { page: "movers", indicator: "pci", from: "2019", to: "2020", unitSet: null },
    "/bien-dong/pci/2019/2020",
    "/en/movers/pci/2019/2020",
    "/vi/movers/pci/2019/2020/usual",
  ],
  [
    { page: "movers", indicator: "dti", from: "2024", to: "2025", unitSet: "34" },
    "/bien-dong/dti/2024/2025/34-tinh",
    "/en/movers/dti/2024/2025/34-provinces",
    "/vi/movers/dti/2024/2025/34",
  ],
  [
    { page: "latest-movers", indicator: "pci" },
    "/bien-dong/pci",
    "/en/movers/pci",
    "/vi/latest-movers",
  ],
  [{ page: "compare" }, "/so-sanh", "/en/compare", "/vi/compare"],
  [
    { page: "brief", unitSet: "63", slug: "tien-giang" },
    "/tinh-truoc-2025/tien-giang/ban-tin",
    "/en/provinces-before-2025/tien-giang/brief",
    "/vi/brief/63/tien-giang",
  ],
  [{ page: "search" }, "/tim-kiem", "/en/search", "/vi/search"],
  [{ page: "claims" }, "/kiem-chung", "/en/check", "/vi/claims"],
  [{ page: "api" }, "/du-lieu/api", "/en/data/api", "/vi/api"],
  [{ page: "follow" }, "/du-lieu/theo-doi", "/en/data/follow", "/vi/follow"],
  [
    { page: "whats-new", indicator: "pci", year: "2023", unitSet: null },
    "/xep-hang/pci/2023/co-gi-moi",
    "/en/rankings/pci/2023/whats-new",
    "/vi/whats-new/pci/2023/usual",
  ],
  [
    { page: "whats-new", indicator: "dti", year: "2024", unitSet: "34" },
    "/xep-hang/dti/2024/34-tinh/co-gi-moi",
    "/en/rankings/dti/2024/34-provinces/whats-new",
    "/vi/whats-new/dti/2024/34",
  ],
  [
    { page: "embed-ranking", indicator: "pci", year: "2023", unitSet: null },
    "/nhung/xep-hang/pci/2023",
    "/en/embed/rankings/pci/2023",
    "/vi/embed-ranking/pci/2023/usual",
  ],
  [
    { page: "embed-map", indicator: "dti", year: "2024", unitSet: "34" },
    "/nhung/ban-do/dti/2024/34-tinh",
    "/en/embed/map/dti/2024/34-provinces",
    "/vi/embed-map/dti/2024/34",
  ],
  [
    { page: "embed-province", unitSet: "63", slug: "tien-giang" },
    "/nhung/tinh-truoc-2025/tien-giang",
    "/en/embed/provinces-before-2025/tien-giang",
    "/vi/embed-province/63/tien-giang",
  ],
  [
    { page: "embed-line", unitSet: "34", slug: "hue", indicator: "papi" },
    "/nhung/tinh/hue/papi",
    "/en/embed/provinces/hue/papi",
    "/vi/embed-line/34/hue/papi",
  ],
];

describe("an address", () => {
  test.each(addresses)("%o is %s and %s", (address, vi, en) => {
    expect(href("vi", address)).toBe(vi);
    expect(href("en", address)).toBe(en);
  });

  test.each(addresses)("%o is read back from its path in both languages", (address, vi, en) => {
    expect(parsePath(vi)).toEqual({ language: "vi", address });
    expect(parsePath(en)).toEqual({ language: "en", address });
  });

  test.each(addresses)("%o is drawn by one page, which is told the language", (...row) => {
    const [address, , , inside] = row;
    expect(internalPath("vi", address)).toBe(inside);
    expect(internalPath("en", address)).toBe(inside.replace(/^\/vi/, "/en"));
  });

  test.each(addresses)("%o names both languages to search engines", (address, vi, en) => {
    expect(alternates("en", address)).toEqual({
      canonical: en,
      languages: { vi, en, "x-default": vi },
    });
    expect(alternates("vi", address).canonical).toBe(vi);
  });

  test("every kind of page is in this table", () => {
    const kinds: Record<Address["page"], true> = {
      home: true,
      ranking: true,
      latest: true,
      provinces: true,
      province: true,
      "province-indicator": true,
      regions: true,
      region: true,
      indicators: true,
      indicator: true,
      data: true,
      sources: true,
      source: true,
      corrections: true,
      movers: true,
      "latest-movers": true,
      compare: true,
      brief: true,
      search: true,
      claims: true,
      api: true,
      follow: true,
      "whats-new": true,
      "embed-ranking": true,
      "embed-map": true,
      "embed-province": true,
      "embed-line": true,
    };
    expect(new Set(addresses.map(([address]) => address.page))).toEqual(
      new Set(Object.keys(kinds)),
    );
  });

  test("whatever is in its parts, they come back unchanged", () => {
    const part = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
      .filter((text) => text.isWellFormed());
    fc.assert(
      fc.property(part, part, fc.constantFrom("vi", "en"), (slug, indicator, language) => {
        const address = { page: "province-indicator", unitSet: "63", slug, indicator } as const;
        expect(parsePath(href(language, address))).toEqual({ language, address });
      }),
    );
  });
});

describe("the query of an address", () => {
  const ranking = { page: "ranking", indicator: "pci", year: "2020", unitSet: null } as const;

  test("has the words of the language and leaves empty values out", () => {
    const query = { sort: "score", order: "desc", region: "", name: "Đà Nẵng" };
    expect(href("vi", ranking, query)).toBe(
      "/xep-hang/pci/2020?sap-xep=score&thu-tu=desc&ten=%C4%90%C3%A0+N%E1%BA%B5ng",
    );
    expect(href("en", ranking, query)).toBe(
      "/en/rankings/pci/2020?sort=score&order=desc&name=%C4%90%C3%A0+N%E1%BA%B5ng",
    );
  });

  test("may follow the home page", () => {
    expect(href("vi", { page: "home" }, { query: "hue" })).toBe("/?q=hue");
    expect(href("en", { page: "home" }, { query: "hue" })).toBe("/en?q=hue");
  });
});

describe("a path of no known shape", () => {
  test.each([
    "/xep-hang/pci/2020/35-tinh",
    "/xep-hang/pci/2020/34-provinces",
    "/xep-hang/pci/2020/34-tinh/them",
    "/tinh/dong-thap/pci/2020",
    "/vung/tay-nguyen/pci",
    "/chi-so/pci/2020",
    "/du-lieu/khac",
    "/du-lieu/nguon/a/b",
    "/tim-kiem/hue",
    "/rankings/pci/2020",
    "/en/xep-hang/pci/2020",
    "/en/en",
    "/wp-login.php",
  ])("%s is no address", (path) => {
    expect(parsePath(path).address).toBeNull();
  });

  test("a broken percent sign is taken as it is, not thrown over", () => {
    expect(parsePath("/tinh/%E0%A4%A").address).toEqual({
      page: "province",
      unitSet: "34",
      slug: "%E0%A4%A",
    });
  });

  test("slashes at the end and double ones change nothing", () => {
    expect(parsePath("//tinh//dong-thap/").address).toEqual(parsePath("/tinh/dong-thap").address);
  });
});
