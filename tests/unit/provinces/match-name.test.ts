import { resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { UnitSetId } from "@/lib/figures/figure";
import { checkFolder } from "@/lib/import/check-folder";
import { isProvinceName, matchProvince } from "@/lib/provinces/match-name";
import type { Province } from "@/lib/provinces/province";

const { dataset } = checkFolder(resolve("prisma/data"));
const all = dataset?.provinces ?? [];
const sets: Readonly<Record<UnitSetId, readonly Province[]>> = {
  "63": all.filter(({ unitSet }) => unitSet === "63"),
  "34": all.filter(({ unitSet }) => unitSet === "34"),
};

function slugOf(printed: string, set: UnitSetId = "63"): string {
  const match = matchProvince(sets[set], printed);
  return match.kind === "found" ? match.province.slug : match.kind;
}

describe("a name with a wrong mark", () => {
  test.each([
    ["Quàng Ngãi", "quang-ngai"],
    ["Tỉnh Hải Dưong", "hai-duong"],
    ["Bình Dinh", "binh-dinh"],
  ])("%s is %s where no other province is as near", (printed, slug) => {
    expect(slugOf(printed)).toBe(slug);
  });

  test.each(["Hậ Giang", "UBND tỉnh Hậ Giang"])(
    "%s may be Hà Giang or Hậu Giang: it asks",
    (printed) => {
      const match = matchProvince(sets["63"], printed);
      const slugs = match.kind === "ambiguous" ? match.candidates.map(({ slug }) => slug) : [];
      expect(slugs.sort()).toEqual(["ha-giang", "hau-giang"]);
    },
  );
});

describe("a printed name", () => {
  test.each([
    ["TP HCM", "ho-chi-minh"],
    ["TP. Hồ Chí Minh", "ho-chi-minh"],
    ["T.P Hồ Chí Minh", "ho-chi-minh"],
    ["Tp.Hồ Chí Minh", "ho-chi-minh"],
    ["THÀNH PHỐ HỒ CHÍ MINH", "ho-chi-minh"],
    ["UBND Thành phố Hồ Chí Minh", "ho-chi-minh"],
    ["Ho Chi Minh City", "ho-chi-minh"],
    ["T.T. Huế", "thua-thien-hue"],
    ["TT-Huế", "thua-thien-hue"],
    ["Thừa Thiên - Huế", "thua-thien-hue"],
    ["Tỉnh Thừa Thiên Huế", "thua-thien-hue"],
    ["Bà Rịa - Vũng Tàu", "ba-ria-vung-tau"],
    ["Bà Rịa – Vũng Tàu", "ba-ria-vung-tau"],
    ["Bà Rịa — Vũng Tàu", "ba-ria-vung-tau"],
    ["Bà Rịa‑Vũng Tàu", "ba-ria-vung-tau"],
    ["Bà Rịa Vũng Tàu", "ba-ria-vung-tau"],
    ["BRVT", "ba-ria-vung-tau"],
    ["BR – VT", "ba-ria-vung-tau"],
    ["Đăk Lăk", "dak-lak"],
    ["ĐẮC LẮC", "dak-lak"],
    ["Ðắk Lắk", "dak-lak"],
    ["Đăk Nông", "dak-nong"],
    ["Hoà Bình", "hoa-binh"],
    ["Khánh Hoà", "khanh-hoa"],
    ["da nang", "da-nang"],
    ["Đà Nẵng".normalize("NFD"), "da-nang"],
    ["ĐÀ NẴNG", "da-nang"],
    ["  Tiền   Giang ", "tien-giang"],
    ["Tiền\u00A0Giang", "tien-giang"],
    ["Tiền\u200B Giang", "tien-giang"],
    ["Tỉnh Tiền Giang", "tien-giang"],
    ["UBND tỉnh Tiền Giang", "tien-giang"],
    ["Ủy ban nhân dân tỉnh Tiền Giang", "tien-giang"],
    ["Tien Giang province", "tien-giang"],
    ["Thành phố Cần Thơ", "can-tho"],
    ["TP Cần Thơ", "can-tho"],
    ["1Hà Nội", "ha-noi"],
    ["01. Hà Nội", "ha-noi"],
    ["1) Hà Nội", "ha-noi"],
    ["(1) Hà Nội", "ha-noi"],
    ["1 - Hà Nội", "ha-noi"],
    ["63 Hà Nội", "ha-noi"],
    ["I. Hà Nội", "ha-noi"],
    ["- Hà Nội", "ha-noi"],
    ["Hà Nội (1)", "ha-noi"],
    ["Hà Nội*", "ha-noi"],
    ["Hà Nội **", "ha-noi"],
    ["Hà Nội (*)", "ha-noi"],
    ["Hà Nội¹", "ha-noi"],
    ["Hà Nội [2]", "ha-noi"],
    ["Hà Nội2", "ha-noi"],
    ["2. TP. Hà Nội (1)", "ha-noi"],
    ["Hà Tây", "ha-tay"],
    ["thua-thien-hue", "thua-thien-hue"],
  ])("%j is %s", (printed, slug) => {
    expect(slugOf(printed)).toBe(slug);
    expect(isProvinceName(sets["63"], printed)).toBe(true);
  });

  test.each([
    ["Huế", "34", "hue"],
    ["Thừa Thiên Huế", "34", "hue"],
    ["Huế", "63", "thua-thien-hue"],
    ["TP. Đồng Nai", "34", "dong-nai"],
    ["Bình Dương", "34", "unknown"],
  ] as const)("%s in the set of %s is %s", (printed, set, slug) => {
    expect(slugOf(printed, set)).toBe(slug);
  });

  test("comes back without numbering and marks", () => {
    expect(matchProvince(sets["63"], "01. Hà Nội (1)")).toMatchObject({ cleaned: "Hà Nội" });
  });
});

describe("never guesses between two", () => {
  test.each([
    ["Hà", ["ha-noi", "ha-nam", "ha-tinh"]],
    ["Quảng", ["quang-nam", "quang-ngai", "quang-ninh", "quang-tri", "quang-binh"]],
    ["Quảng N", ["quang-nam", "quang-ngai", "quang-ninh"]],
    ["Đắk", ["dak-lak", "dak-nong"]],
    ["Bình", ["binh-dinh", "hoa-binh", "thai-binh"]],
    ["Giang", ["an-giang", "tien-giang"]],
  ])("%s may be several", (printed, slugs) => {
    const match = matchProvince(sets["63"], printed);
    expect(match.kind).toBe("ambiguous");
    const candidates = match.kind === "ambiguous" ? match.candidates.map(({ slug }) => slug) : [];
    expect(candidates).toEqual(expect.arrayContaining(slugs));
  });

  test.each([
    ["Tiền Giagn", "tien-giang"],
    ["Hà Nộii", "ha-noi"],
    ["Thừa Thiên", "thua-thien-hue"],
    ["TP. Tiền Giang", "tien-giang"],
    ["Hà Nội 85,77", "ha-noi"],
  ])("%s is unknown, and the nearest is named", (printed, slug) => {
    const match = matchProvince(sets["63"], printed);
    expect(match.kind === "unknown" && match.nearest[0]?.slug).toBe(slug);
  });

  test.each([
    "",
    " ",
    "1",
    "*",
    "(1)",
    "Trung bình",
    "Cả nước",
    "Đông Nam Bộ",
    "<script>Hà Nội</script>",
    "<b>Hà Nội</b>",
    "=Hà Nội",
    '=HYPERLINK("http://x";"Hà Nội")',
    "@Hà Nội",
    "Hà Nội\\Huế",
    "Hà Nội, Huế",
    "Hà Nội / Huế",
    "85,77 Hà Nội",
    "Hà Nội ".repeat(20_000),
    "1".repeat(100_000),
  ])("%.40j is no province", (printed) => {
    expect(["unknown", "ambiguous"]).toContain(slugOf(printed));
    expect(isProvinceName(sets["63"], printed)).toBe(false);
  });
});

const spellings: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name.normalize("NFD"),
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  (name) => name.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D"),
  (name) => name.replaceAll(" ", "  "),
  (name) => name.replaceAll(" ", "\u00A0"),
  (name) => name.replaceAll(" ", ""),
  (name) => name.replaceAll(/\s*-\s*/g, " – "),
];
const befores = ["", "1", "01. ", "12) ", "(3) ", "Tỉnh ", "tỉnh ", "UBND tỉnh ", "IV. "];
const afters = ["", " ", "*", " (1)", "¹", " [2]", "1", " **"];

describe("every province of either set", () => {
  const named = all.flatMap((province) =>
    [province.name.vi, province.name.en, ...province.aliases].map((name) => ({ province, name })),
  );

  test("is found by each of its names and aliases", () => {
    const lost = named.filter(
      ({ province, name }) => slugOf(name, province.unitSet) !== province.slug,
    );
    expect(lost).toEqual([]);
  });

  test("is found in any spelling, never another", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...named),
        fc.constantFrom(...spellings),
        fc.constantFrom(...befores),
        fc.constantFrom(...afters),
        ({ province, name }, spell, before, after) => {
          expect(slugOf(`${before}${spell(name)}${after}`, province.unitSet)).toBe(province.slug);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
