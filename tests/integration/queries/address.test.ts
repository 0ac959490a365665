import { describe, expect, test } from "vitest";
import { unitSetIds } from "@/lib/figures/figure";
import { languages } from "@/lib/i18n/language";
import { type Address, href } from "@/lib/i18n/routes";
import { missingView } from "@/lib/queries/missing";
import { addressSet, resolveAddress, unitSetsOf } from "@/lib/queries/resolve-address";
import { realArchive } from "../setup-archive";

const archive = await realArchive();
const { provinces, indicators, regions, sources } = archive.snapshot;

/** Every address that the data has a page for. */
const pages: readonly Address[] = [
  ...(["home", "provinces", "regions", "indicators", "data", "sources", "search"] as const).map(
    (page) => ({ page }),
  ),
  ...provinces.map(({ unitSet, slug }) => ({ page: "province", unitSet, slug }) as const),
  ...provinces.map(
    ({ unitSet, slug }) =>
      ({ page: "province-indicator", unitSet, slug, indicator: "par-index" }) as const,
  ),
  ...regions.map(({ slug }) => ({ page: "region", slug }) as const),
  ...indicators.map(({ code }) => ({ page: "indicator", indicator: code }) as const),
  ...sources.map(({ key }) => ({ page: "source", key }) as const),
  ...indicators
    .filter((item) => item.rankPolicy !== "none")
    .flatMap(({ code }) =>
      unitSetIds.flatMap((unitSet) =>
        archive.editionYears(code, unitSet).flatMap((year) =>
          unitSetsOf(archive, code, year).includes(unitSet)
            ? {
                page: "ranking" as const,
                indicator: code,
                year: String(year),
                unitSet: addressSet(archive, code, year, unitSet),
              }
            : [],
        ),
      ),
    ),
];

test("every page of the data is reached under its own address in both languages, without a redirect", () => {
  const wrong = pages.flatMap((address) =>
    languages.flatMap((language) => {
      const path = href(language, address);
      const found = resolveAddress(archive, path);
      return found.kind === "page" && found.language === language ? [] : `${path}: ${found.kind}`;
    }),
  );
  expect(wrong).toEqual([]);
  expect(pages.length).toBeGreaterThan(800);
});

const moved: readonly [string, string][] = [
  ["/tinh/tien-giang", "/tinh-truoc-2025/tien-giang"],
  ["/en/provinces/tien-giang", "/en/provinces-before-2025/tien-giang"],
  ["/tinh/tien-giang/par-index", "/tinh-truoc-2025/tien-giang/par-index"],
  ["/tinh-truoc-2025/tien-giang/par-index.3", "/tinh-truoc-2025/tien-giang/par-index"],
  ["/tinh/Dong-Thap", "/tinh/dong-thap"],
  ["/tinh-truoc-2025/TIEN-GIANG", "/tinh-truoc-2025/tien-giang"],
  [`/tinh/${encodeURIComponent("Đà Nẵng")}`, "/tinh/da-nang"],
  [`/tinh-truoc-2025/${encodeURIComponent("đà-nẵng")}`, "/tinh-truoc-2025/da-nang"],
  ["/tinh/danang", "/tinh/da-nang"],
  ["/tinh/BRVT", "/tinh-truoc-2025/ba-ria-vung-tau"],
  ["/tinh-truoc-2025/brvt", "/tinh-truoc-2025/ba-ria-vung-tau"],
  ["/tinh/tp-hcm", "/tinh/ho-chi-minh"],
  ["/tinh/sai-gon", "/tinh/ho-chi-minh"],
  ["/tinh-truoc-2025/tp-hcm", "/tinh-truoc-2025/ho-chi-minh"],
  ["/tinh-truoc-2025/hue", "/tinh-truoc-2025/thua-thien-hue"],
  ["/tinh/thua-thien-hue", "/tinh/hue"],
  ["/tinh/dac-lac", "/tinh/dak-lak"],
  ["/vung/Tay-Nguyen", "/vung/tay-nguyen"],
  ["/chi-so/PAPI", "/chi-so/papi"],
  ["/chi-so/cchc", "/chi-so/par-index"],
  ["/xep-hang/PAR-Index/2023", "/xep-hang/par-index/2023"],
  ["/xep-hang/cchc/2023", "/xep-hang/par-index/2023"],
  ["/xep-hang/nang-luc-canh-tranh/2020", "/xep-hang/pci/2020"],
  ["/xep-hang/dti/2024/63-tinh", "/xep-hang/dti/2024"],
  ["/xep-hang/par-index/2023/", "/xep-hang/par-index/2023"],
  ["/xep-hang", "/chi-so"],
  ["/xep-hang/egov.online-rate/2024", "/chi-so/egov.online-rate"],
  ["/en/rankings/egov.on-time-rate/2024", "/en/indices/egov.on-time-rate"],
  ["/rankings/par-index/2023", "/en/rankings/par-index/2023"],
  ["/en/xep-hang/par-index/2023", "/en/rankings/par-index/2023"],
  ["/provinces/tien-giang", "/en/provinces-before-2025/tien-giang"],
  ["/en/tinh/dong-thap", "/en/provinces/dong-thap"],
  ["/en/du-lieu/nguon", "/en/data/sources"],
];

describe("a moved or misspelt address", () => {
  test.each(moved)("%s leads for good to %s", (from, to) => {
    expect(resolveAddress(archive, from)).toEqual({ kind: "redirect", to, permanent: true });
  });

  test.each(moved)("%s arrives in one step", (from) => {
    const found = resolveAddress(archive, from);
    if (found.kind !== "redirect") throw new Error(`${from} is ${found.kind}`);
    expect(resolveAddress(archive, found.to).kind).toBe("page");
  });
});

describe("the newest ranking of an index", () => {
  test.each([
    ["/xep-hang/pci", "/xep-hang/pci/2024"],
    ["/en/rankings/pci", "/en/rankings/pci/2024"],
    ["/xep-hang/ICT-Index", "/xep-hang/ict-index/2023"],
    ["/rankings/pci", "/en/rankings/pci/2024"],
    ["/en/xep-hang/pci", "/en/rankings/pci/2024"],
  ])("%s leads to %s only until the next edition, so never for good", (from, to) => {
    expect(resolveAddress(archive, from)).toEqual({ kind: "redirect", to, permanent: false });
  });
});

test("two units that share a name have a page each", () => {
  for (const unitSet of unitSetIds) {
    const path = href("vi", { page: "province", unitSet, slug: "dong-thap" });
    expect(resolveAddress(archive, path)).toMatchObject({
      kind: "page",
      address: { unitSet, slug: "dong-thap" },
    });
  }
});

describe("an address that leads nowhere", () => {
  test.each([
    "/xep-hang/pci/1999",
    "/xep-hang/pci/2020/34-tinh",
    "/xep-hang/pci/2020/63-tinh/them",
    "/xep-hang/dti/2023/34-tinh",
    "/xep-hang/par-index/abc",
    "/xep-hang/par-index/2023.0",
    "/xep-hang/par-index/02023",
    "/xep-hang/par-index/-2023",
    "/xep-hang/tien-giang/2023",
    "/xep-hang/constructor/2023",
    "/tinh/pci",
    "/tinh/__proto__",
    "/tinh/%20",
    "/tinh/%00",
    "/tinh/%E0%A4%A",
    "/tinh/dong-thap/khong-co",
    "/tinh/dong-thap/par-index/2023",
    "/vung/dong-thap",
    "/vung/tay-nguyen/x",
    "/du-lieu/nguon/khong-co",
    "/du-lieu/khac",
    "/tim-kiem/hue",
    "/vi/tinh/dong-thap",
    "/index.php",
    "/.env",
    `/tinh/${"a".repeat(10_000)}`,
    `/${"a/".repeat(1_000)}`,
  ])("%s is missing", (path) => {
    expect(resolveAddress(archive, path).kind).toBe("missing");
  });

  test("300 made-up addresses are all missing, none a page and none a redirect", () => {
    const shapes = [
      (word: string) => `/${word}`,
      (word: string) => `/tinh/${word}`,
      (word: string) => `/tinh-truoc-2025/${word}/pci`,
      (word: string) => `/xep-hang/${word}/2023`,
      (word: string) => `/xep-hang/papi/${word}`,
      (word: string) => `/chi-so/${word}`,
      (word: string) => `/vung/${word}`,
      (word: string) => `/du-lieu/nguon/${word}`,
      (word: string) => `/en/provinces/${word}`,
      (word: string) => `/en/rankings/pci/2020/${word}`,
    ];
    const paths = Array.from({ length: 300 }, (_, index) => {
      const shape = shapes[index % shapes.length];
      return shape?.(`qwx${index.toString(36)}zzq${(index * 7919).toString(36)}`) ?? "";
    });
    expect(new Set(paths).size).toBe(300);
    expect(paths.filter((path) => resolveAddress(archive, path).kind !== "missing")).toEqual([]);
  });

  test.each([
    ["/xep-hang/khong-co/2023", "vi"],
    ["/en/rankings/none/2023", "en"],
  ])("%s is answered in %s", (path, language) => {
    expect(resolveAddress(archive, path)).toEqual({ kind: "missing", language });
  });
});

describe("what a missing page offers", () => {
  test("the years of the index, where only the year is wrong", () => {
    const { ranking } = missingView(archive, "/xep-hang/dti/1999", "vi");
    expect(ranking?.name).toBe("DTI");
    expect(ranking?.editions.map((item) => item.href)).toEqual([
      "/xep-hang/dti/2024",
      "/xep-hang/dti/2024/34-tinh",
      "/xep-hang/dti/2023",
      "/xep-hang/dti/2022",
      "/xep-hang/dti/2021",
      "/xep-hang/dti/2020",
    ]);
  });

  test.each([
    ["/tinh/tien-gang", "vi", "/tinh-truoc-2025/tien-giang"],
    ["/en/provinces/quang-nin", "en", "/en/provinces/quang-ninh"],
    ["/chi-so/papii", "vi", "/chi-so/papi"],
  ] as const)("%s: the nearest names in %s, with %s among them", (path, language, expected) => {
    const { nearest } = missingView(archive, path, language);
    expect(nearest.map((item) => item.href)).toContain(expected);
    expect(nearest.length).toBeLessThanOrEqual(6);
    expect(new Set(nearest.map((item) => item.href)).size).toBe(nearest.length);
  });

  test("every offered address is a page", () => {
    for (const path of ["/tinh/tien-gang", "/xep-hang/papi/1999", "/chi-so/dich-vu"]) {
      const { nearest, ranking } = missingView(archive, path, "vi");
      const offered = [...nearest, ...(ranking?.editions ?? [])];
      expect(offered.length).toBeGreaterThan(0);
      for (const item of offered) expect(resolveAddress(archive, item.href).kind).toBe("page");
    }
  });

  test("nothing like it: nothing, and no failure", () => {
    expect(missingView(archive, "/%E0%A4%A", "vi").ranking).toBeNull();
    expect(missingView(archive, `/${"z".repeat(10_000)}`, "vi").nearest).toEqual([]);
  });
});
