import type { Language } from "@/lib/i18n/language";
import { type Address, href } from "@/lib/i18n/routes";

export interface PageType {
  readonly name: string;
  readonly path: Readonly<Record<Language, string>>;
  /** Answers 404 and still is a page to read. */
  readonly missing?: boolean;
}

function page(name: string, address: Address, query?: string): PageType {
  const path = (language: Language) => href(language, address, { query });
  return { name, path: { vi: path("vi"), en: path("en") } };
}

/** A page at a data version; the store of the tests has one. */
function atVersion(name: string, address: Address, version: string): PageType {
  const path = (language: Language) => href(language, address, { version });
  return { name, path: { vi: path("vi"), en: path("en") } };
}

function ranking(indicator: string, year: number, unitSet: "34" | null = null): Address {
  return { page: "ranking", indicator, year: String(year), unitSet };
}

function whatsNew(indicator: string, year: number): Address {
  return { page: "whats-new", indicator, year: String(year), unitSet: null };
}

function province(unitSet: "63" | "34", slug: string): Address {
  return { page: "province", unitSet, slug };
}

function brief(unitSet: "63" | "34", slug: string): Address {
  return { page: "brief", unitSet, slug };
}

/** Provinces of the 63 set side by side. */
function comparison(name: string, provinces: string, indicator = ""): PageType {
  const path = (language: Language) =>
    href(language, { page: "compare" }, { province: provinces, indicator });
  return { name, path: { vi: path("vi"), en: path("en") } };
}

/** A text whose claims come out right, rounded, wrong, disputed, not comparable, miscounted and not held. */
const mixedText = [
  "Năm 2023, Chỉ số CCHC (PAR Index) của tỉnh Tiền Giang đạt 85,77 điểm, xếp hạng 50/63 tỉnh, thành phố.",
  "Năm 2022, PCI của Hải Phòng đạt 70,8 điểm.",
  "Quảng Ninh đạt 71,52 điểm PCI năm 2023.",
  "Năm 2023, Hải Phòng đứng thứ 2 cả nước về PAR Index với 91,81%.",
  "SIPAS của Khánh Hòa năm 2022 giảm 3 điểm so với năm 2021.",
  "Trong tháng, xã giải quyết 31/40 hồ sơ đúng hạn, đạt 52%.",
  "Chỉ số PAPI năm 2024 của Tiền Giang đạt 42,15 điểm.",
].join(" ");

function checked(name: string, claim: string): PageType {
  const path = (language: Language) => href(language, { page: "claims" }, { claim });
  return { name, path: { vi: path("vi"), en: path("en") } };
}

function movers(indicator: string, from: number, to: number): Address {
  return { page: "movers", indicator, from: String(from), to: String(to), unitSet: null };
}

/** A ranking and a province page in their plainest form. */
export const rankingPage = page("ranking with some provinces", ranking("par-index", 2023));
export const provincePage = page("former province", province("63", "tien-giang"));

/** A province in an index, with everything that is counted about it. */
export const provinceIndexPage = page("province x index", {
  page: "province-indicator",
  unitSet: "63",
  slug: "quang-ninh",
  indicator: "pci",
});

/** One page of each type that the site has. */
export const pageTypes: readonly PageType[] = [
  page("home", { page: "home" }),
  rankingPage,
  provincePage,
  page("merged province", province("34", "dong-thap")),
  provinceIndexPage,
  page("movers", movers("pci", 2019, 2020)),
  page("brief", brief("63", "tien-giang")),
  page("provinces", { page: "provinces" }),
  page("regions", { page: "regions" }),
  page("region", { page: "region", slug: "dong-bang-song-cuu-long" }),
  page("indicators", { page: "indicators" }),
  page("indicator", { page: "indicator", indicator: "par-index" }),
  page("data", { page: "data" }),
  page("sources", { page: "sources" }),
  page("source", { page: "source", key: "baoapbac-1029467" }),
  page("corrections", { page: "corrections" }),
  page("interface for programs", { page: "api" }),
  page("what is new", whatsNew("pci", 2020)),
  page("follow", { page: "follow" }),
  comparison("comparison", "tien-giang,long-an"),
  page("search", { page: "search" }, "da nang"),
  checked("checked text", mixedText),
  {
    name: "404",
    path: { vi: "/tinh/tien-gianh", en: "/en/provinces/tien-gianh" },
    missing: true,
  },
];

/** Other shapes of the same types: what is missing, counted, withheld or recomputed looks different. */
export const pageShapes: readonly PageType[] = [
  ...pageTypes,
  page("ranking with counted places", ranking("papi", 2024)),
  page("ranking after a break", ranking("papi", 2018)),
  page("ranking of the first 30", ranking("pci", 2023)),
  page("complete ranking", ranking("pci", 2020)),
  page("what is new in a partial edition", whatsNew("par-index", 2023)),
  page("what is new after a break", whatsNew("papi", 2018)),
  page("ranking of the 34", ranking("dti", 2024, "34")),
  page("unchanged province", province("34", "quang-ninh")),
  page("rates of a province", {
    page: "province-indicator",
    unitSet: "63",
    slug: "tien-giang",
    indicator: "egov.full-service-share",
  }),
  page("index of a province, places counted", {
    page: "province-indicator",
    unitSet: "63",
    slug: "tien-giang",
    indicator: "papi",
  }),
  page("index of a province, places printed", {
    page: "province-indicator",
    unitSet: "63",
    slug: "tien-giang",
    indicator: "par-index",
  }),
  page("index of a province of the 34", {
    page: "province-indicator",
    unitSet: "34",
    slug: "dong-thap",
    indicator: "dti",
  }),
  page("comparison to begin with", { page: "compare" }),
  comparison("comparison of six", "quang-ninh,da-nang,hai-phong,long-an,ha-noi,dong-nai", "papi"),
  comparison("comparison of what is not there", "quang nihn,hai,tien giang"),
  page("movers of some provinces", movers("par-index", 2022, 2023)),
  page("movers across a break", movers("papi", 2017, 2018)),
  page("movers by counted places", movers("papi", 2023, 2024)),
  page("brief of a merged province", brief("34", "dong-thap")),
  page("brief of a province that ended in 2008", brief("63", "ha-tay")),
  page("component", { page: "indicator", indicator: "par-index.3" }),
  page("rate", { page: "indicator", indicator: "egov.on-time-rate" }),
  page("text to check", { page: "claims" }),
  page("search without a result", { page: "search" }, "zzzz"),
  page("search without a query", { page: "search" }),
  atVersion("index at a data version", { page: "indicator", indicator: "pci" }, "1"),
  { ...atVersion("404 of a data version", ranking("pci", 2023), "99"), missing: true },
  {
    name: "404 of an edition",
    path: { vi: "/xep-hang/par-index/1999", en: "/en/rankings/par-index/1999" },
    missing: true,
  },
];
