import { describe, expect, test } from "vitest";
import { findByName, nearestNames } from "@/lib/queries/find-by-name";
import { resolveAddress } from "@/lib/queries/resolve-address";
import { searchResults } from "@/lib/queries/search-results";
import { realArchive } from "../setup-archive";

const archive = await realArchive();
const hrefs = (query: string, limit?: number) =>
  searchResults(archive, findByName(archive, query, limit), "vi").map((item) => item.href);

describe("searching the provinces and indices", () => {
  test.each([
    ["tien giang", ["/tinh-truoc-2025/tien-giang"]],
    ["tiengiang", ["/tinh-truoc-2025/tien-giang"]],
    ["Tiền Giang", ["/tinh-truoc-2025/tien-giang"]],
    ["Đà Nẵng", ["/tinh/da-nang", "/tinh-truoc-2025/da-nang"]],
    ["da nang", ["/tinh/da-nang", "/tinh-truoc-2025/da-nang"]],
    ["danang", ["/tinh/da-nang", "/tinh-truoc-2025/da-nang"]],
    ["BRVT", ["/tinh-truoc-2025/ba-ria-vung-tau"]],
    ["Sài Gòn", ["/tinh/ho-chi-minh", "/tinh-truoc-2025/ho-chi-minh"]],
    ["sai gon", ["/tinh/ho-chi-minh", "/tinh-truoc-2025/ho-chi-minh"]],
    ["hue", ["/tinh/hue", "/tinh-truoc-2025/thua-thien-hue"]],
    ["dak lak", ["/tinh/dak-lak", "/tinh-truoc-2025/dak-lak"]],
    ["đắc lắc", ["/tinh/dak-lak", "/tinh-truoc-2025/dak-lak"]],
    ["dong thap", ["/tinh/dong-thap", "/tinh-truoc-2025/dong-thap"]],
    ["ha tay", ["/tinh-truoc-2025/ha-tay"]],
    ["cchc", ["/chi-so/par-index"]],
    ["PAPI", ["/chi-so/papi"]],
    ["par index", ["/chi-so/par-index"]],
    ["năng lực cạnh tranh", ["/chi-so/pci"]],
    ["nang luc canh tranh", ["/chi-so/pci"]],
    ["chuyển đổi số", ["/chi-so/dti"]],
    ["hài lòng", ["/chi-so/sipas"]],
    ["766", ["/chi-so/egov.766"]],
  ])("%s: first %j, units in force before the old ones", (query, expected) => {
    expect(hrefs(query).slice(0, expected.length)).toEqual(expected);
  });

  test.each(["", "  ", "qwxzzq", "[.*+?^$()|\\]", "'; DROP TABLE--", "tien giang".repeat(1000)])(
    "%j finds nothing and does not fail",
    (query) => {
      expect(findByName(archive, query)).toEqual([]);
    },
  );

  test("every unit of both sets is found first by its own name, with and without marks", () => {
    const wrong = archive.snapshot.provinces.filter(({ unitSet, slug, name }) =>
      [name.vi, slug.replaceAll("-", " "), slug.replaceAll("-", "")].some(
        (query) =>
          !findByName(archive, query)
            .slice(0, 3)
            .some(
              ({ item, score }) =>
                item.kind === "province" &&
                score === 4 &&
                item.unitSet === unitSet &&
                item.slug === slug,
            ),
      ),
    );
    expect(wrong.map((item) => `${item.unitSet}/${item.slug}`)).toEqual([]);
  });

  test("every alias of a unit finds it", () => {
    const wrong = archive.snapshot.provinces.flatMap(({ unitSet, slug, aliases }) =>
      aliases.filter(
        (alias) =>
          !findByName(archive, alias).some(
            ({ item }) =>
              item.kind === "province" && item.unitSet === unitSet && item.slug === slug,
          ),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test("gives at most eight results, or as many as asked for", () => {
    expect(findByName(archive, "g")).toHaveLength(8);
    expect(findByName(archive, "g", 3)).toHaveLength(3);
  });
});

describe("a result", () => {
  const results = (query: string, language: "vi" | "en") =>
    searchResults(archive, findByName(archive, query), language);

  test("says which unit set a province is of", () => {
    expect(results("dong thap", "vi").slice(0, 2)).toEqual([
      { name: "Đồng Tháp", detail: "tỉnh hiện nay, từ 1/7/2025", href: "/tinh/dong-thap" },
      {
        name: "Đồng Tháp",
        detail: "tỉnh cũ, đến 30/6/2025",
        href: "/tinh-truoc-2025/dong-thap",
      },
    ]);
  });

  test("says whether it is an index or a component, and of which", () => {
    expect(results("PCI", "vi")[0]).toEqual({
      name: "PCI: Chỉ số năng lực cạnh tranh cấp tỉnh",
      detail: "chỉ số",
      href: "/chi-so/pci",
    });
    const land = results("Tiếp cận đất đai", "vi")[0];
    expect(land).toEqual({
      name: "Tiếp cận đất đai",
      detail: "chỉ số thành phần PCI",
      href: "/chi-so/pci.2",
    });
  });

  test("in English has English words and addresses", () => {
    const [first] = results("da nang", "en");
    expect(first?.href).toBe("/en/provinces/da-nang");
    expect(first?.detail).toContain("1 July 2025");
  });

  test("leads to a page", () => {
    for (const query of ["giang", "chi so", "p", "an"])
      for (const { href } of results(query, "en"))
        expect([href, resolveAddress(archive, href).kind]).toEqual([href, "page"]);
  });
});

describe("the nearest names", () => {
  test.each([
    ["tien gang", "tien-giang"],
    ["quang nin", "quang-ninh"],
    ["thua thien hu", "thua-thien-hue"],
  ])("of %s hold %s", (query, slug) => {
    const slugs = nearestNames(archive, query).map(({ item }) =>
      item.kind === "province" ? item.slug : item.code,
    );
    expect(slugs).toContain(slug);
    expect(slugs.length).toBeLessThanOrEqual(5);
  });

  test("of nothing are none", () => {
    expect(nearestNames(archive, "")).toEqual([]);
  });
});
