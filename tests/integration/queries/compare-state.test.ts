import { describe, expect, test } from "vitest";
import type { Language } from "@/lib/i18n/language";
import { parameters } from "@/lib/i18n/routes";
import { compareState } from "@/lib/queries/compare-state";
import type { Query } from "@/lib/queries/table-state";
import { compareQuery } from "@/lib/rankings/compare-view";
import { realArchive } from "../setup-archive";

const archive = await realArchive();
const read = (query: Query, language: Language = "vi") => compareState(archive, query, language);
const slugs = (query: Query) => read(query).state.provinces.map((item) => item.slug);

describe("the provinces of a comparison", () => {
  test.each<[Query["tinh"], string[]]>([
    ["tien-giang,long-an", ["tien-giang", "long-an"]],
    [
      ["tien-giang", "long-an"],
      ["tien-giang", "long-an"],
    ],
    ["tien giang; LONG AN", ["tien-giang", "long-an"]],
    ["Tỉnh Tiền Giang, TP. Đà Nẵng", ["tien-giang", "da-nang"]],
    ["BRVT,HCM", ["ba-ria-vung-tau", "ho-chi-minh"]],
    ["Sài Gòn, Huế", ["ho-chi-minh", "thua-thien-hue"]],
    ["đắc lắc,TP.HCM", ["dak-lak", "ho-chi-minh"]],
    ["tien-giang,,Tiền Giang, tien giang ,", ["tien-giang"]],
    [
      ["tien-giang,long-an", "HCM", "sai gon"],
      ["tien-giang", "long-an", "ho-chi-minh"],
    ],
    ["", []],
    [undefined, []],
  ])("%j are read in the order given, each once", (tinh, expected) => {
    expect(slugs({ tinh })).toEqual(expected);
    expect(read({ tinh }).refusals).toEqual([]);
  });

  test("are units of the set asked for, of the 63 where none is asked for", () => {
    const units = (query: Query) => read(query).state.provinces.map((item) => item.unitSet);
    expect(units({ tinh: "da-nang,dong-thap" })).toEqual(["63", "63"]);
    expect(units({ tinh: "da-nang,dong-thap", "don-vi": "34" })).toEqual(["34", "34"]);
    expect(units({ tinh: "da-nang", "don-vi": "99" })).toEqual(["63"]);
  });

  test("are six at most; the rest is named and left out", () => {
    const given = "an-giang,ha-noi,hue,ca-mau,lao-cai,son-la,tien-giang,long-an,ha-noi";
    const { state, refusals } = read({ tinh: given });
    expect(state.provinces).toHaveLength(6);
    expect(state.provinces[2]?.slug).toBe("thua-thien-hue");
    expect(refusals).toEqual([
      {
        kind: "too-many",
        provinces: [
          expect.objectContaining({ slug: "tien-giang" }),
          expect.objectContaining({ slug: "long-an" }),
        ],
      },
    ]);
  });

  test("that are misspelt are refused with the nearest names, and the others stay", () => {
    const { state, refusals } = read({ tinh: "quang nihn,tien giang" });
    expect(state.provinces.map((item) => item.slug)).toEqual(["tien-giang"]);
    expect(refusals).toMatchObject([{ kind: "unknown", typed: "quang nihn" }]);
    const [refusal] = refusals;
    const nearest = refusal?.kind === "unknown" ? refusal.nearest.map((item) => item.slug) : [];
    expect(nearest).toContain("quang-ninh");
  });

  test("that may be several are refused with these to choose from", () => {
    const [refusal] = read({ tinh: "hà" }).refusals;
    expect(refusal?.kind).toBe("ambiguous");
    const candidates = refusal?.kind === "ambiguous" ? refusal.candidates : [];
    expect(candidates.map((item) => item.slug)).toEqual(
      expect.arrayContaining(["ha-giang", "ha-noi"]),
    );
  });

  test("of the other set are refused with the unit that holds their territory now", () => {
    const { state, refusals } = read({ tinh: "tien-giang,dong-thap", "don-vi": "34" });
    expect(state.provinces.map((item) => item.slug)).toEqual(["dong-thap"]);
    expect(refusals).toMatchObject([
      {
        kind: "other-set",
        typed: "tien-giang",
        province: { unitSet: "63", slug: "tien-giang" },
        relatives: [{ unitSet: "34", slug: "dong-thap" }],
      },
    ]);
  });

  test.each(["zzzz", "<script>", "'; DROP TABLE--", "x".repeat(5000), "%", "😀"])(
    "%j is refused without harm",
    (tinh) => {
      const { state, refusals } = read({ tinh });
      expect(state.provinces).toEqual([]);
      expect(refusals[0]?.kind).toBe("unknown");
    },
  );

  test("of a list without end are read to a bound, each refusal once", () => {
    const endless = Array.from({ length: 10_000 }, (_, index) => `none ${index}`).join(",");
    expect(read({ tinh: endless }).refusals.length).toBeLessThanOrEqual(40);
    expect(read({ tinh: "zzz,zzz" }).refusals).toHaveLength(1);
  });
});

describe("index and year of a comparison", () => {
  test.each<[Query, { indicator: string | null; year: number | null }]>([
    [
      { "chi-so": "pci", nam: "2020" },
      { indicator: "pci", year: 2020 },
    ],
    [
      { "chi-so": "PAPI", nam: "" },
      { indicator: "papi", year: null },
    ],
    [{ "chi-so": "egov.on-time-rate" }, { indicator: null, year: null }],
    [{ "chi-so": "pci.2" }, { indicator: null, year: null }],
    [
      { "chi-so": "nothing", nam: "1999" },
      { indicator: null, year: null },
    ],
    [
      { "chi-so": ["pci", "papi"], nam: "2020x" },
      { indicator: "pci", year: null },
    ],
  ])("%j: what is no ranked index or edition is left out", (query, expected) => {
    expect(read(query).state).toMatchObject(expected);
  });
});

describe("the address of a comparison", () => {
  test.each<[Query, boolean]>([
    [{}, false],
    [{ tinh: "tien-giang,long-an" }, false],
    [{ tinh: "tien-giang,long-an", "chi-so": "pci", nam: "2020" }, false],
    [{ tinh: "dong-thap", "don-vi": "34" }, false],
    [{ tinh: "Tiền Giang" }, true],
    [{ tinh: ["tien-giang", "long-an"] }, true],
    [{ tinh: "tien-giang", "chi-so": "" }, false],
    [{ tinh: "tien-giang", "don-vi": "63" }, true],
    [{ tinh: "tien-giang", nam: "1999" }, true],
    [{ tinh: "tien-giang,zzzz" }, false],
  ])("%j: is written anew: %s", (query, untidy) => {
    expect(read(query).untidy).toBe(untidy);
  });

  test("written anew says the same and is not written anew again, for every unit of both sets", () => {
    const looping = archive.snapshot.provinces.filter((province) => {
      const query = compareQuery({
        unitSet: province.unitSet,
        provinces: [province],
        indicator: "pci",
        year: null,
      });
      const given = Object.fromEntries(
        Object.entries(query).map(([name, value]) => [
          parameters.vi[name as keyof typeof parameters.vi],
          value,
        ]),
      );
      const { state, untidy } = read(given);
      return untidy || state.provinces[0] !== province;
    });
    expect(looping.map((item) => `${item.unitSet}/${item.slug}`)).toEqual([]);
  });

  test("has English words in English", () => {
    const { state } = read({ province: "tien-giang,long-an", index: "pci", units: "63" }, "en");
    expect(state.provinces).toHaveLength(2);
    expect(state.indicator).toBe("pci");
  });
});
