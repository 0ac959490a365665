import { describe, expect, test } from "vitest";
import { type Findable, find, nearest } from "@/lib/provinces/search";

const province = (slug: string, ...names: string[]): Findable => ({
  kind: "province",
  unitSet: "63",
  slug,
  names,
});
const items: readonly Findable[] = [
  province("tien-giang", "Tiền Giang"),
  province("an-giang", "An Giang"),
  province("da-nang", "Đà Nẵng", "TP. Đà Nẵng"),
  province("dak-lak", "Đắk Lắk", "Đắc Lắc"),
  province("ba-ria-vung-tau", "Bà Rịa - Vũng Tàu", "BRVT", "BR-VT"),
  province("ho-chi-minh", "TP. Hồ Chí Minh", "TP.HCM", "Sài Gòn"),
  province("hue", "Thừa Thiên Huế", "Huế"),
  { kind: "indicator", code: "pci", names: ["PCI", "Năng lực cạnh tranh"] },
];
const idOf = (item: Findable) => (item.kind === "province" ? item.slug : item.code);
const found = (query: string, limit = 8) => find(items, query, limit).map(({ item }) => idOf(item));

describe("finding by name", () => {
  test.each([
    ["tien giang", "tien-giang"],
    ["tiengiang", "tien-giang"],
    ["TIỀN GIANG", "tien-giang"],
    ["Đà Nẵng", "da-nang"],
    ["da nang", "da-nang"],
    ["đà nẵng", "da-nang"],
    ["danang", "da-nang"],
    ["Da\u0300 Na\u0306\u0303ng", "da-nang"],
    ["dak lak", "dak-lak"],
    ["đắc lắc", "dak-lak"],
    ["BRVT", "ba-ria-vung-tau"],
    ["br-vt", "ba-ria-vung-tau"],
    ["vung tau", "ba-ria-vung-tau"],
    ["Sài Gòn", "ho-chi-minh"],
    ["sai gon", "ho-chi-minh"],
    ["tp hcm", "ho-chi-minh"],
    ["hue", "hue"],
    ["pci", "pci"],
    ["nang luc canh tranh", "pci"],
  ])("%s comes first as %s", (query, id) => {
    expect(found(query)[0]).toBe(id);
  });

  test.each(["", "   ", "...", "(*)", "zzzz", "tien giang hue", "\\", "[a-z]+$", "^.*$"])(
    "%j finds nothing and does not fail",
    (query) => {
      expect(found(query)).toEqual([]);
    },
  );

  test("signs of regular expressions are no wildcards, the letters beside them count", () => {
    expect(found("(tien.giang)")).toEqual(["tien-giang"]);
    expect(found("t.*g")).toEqual([]);
  });

  test("10,000 characters are answered at once", () => {
    const start = performance.now();
    expect(found("tien giang ".repeat(1000))).toEqual([]);
    expect(found("a".repeat(10_000))).toEqual([]);
    expect(performance.now() - start).toBeLessThan(200);
  });

  test("only the first 100 characters are looked at", () => {
    expect(found(`tien giang${" ".repeat(90)}and more`)).toEqual(["tien-giang"]);
    expect(found(`tien giang${" ".repeat(80)}and more`)).toEqual([]);
  });

  test("the whole name counts as whole when it is typed without spaces", () => {
    expect(find(items, "tiengiang", 1)[0]?.score).toBe(4);
    expect(find(items, "tiengian", 1)[0]?.score).toBe(3);
  });

  test("the whole name comes before a beginning, a beginning before a later word, that before the inside", () => {
    const names = ["xan", "ba anh", "anh", "an"].map((name) => province(name, name));
    const matches = find(names, "an", 9);
    expect(matches.map(({ item }) => idOf(item))).toEqual(["an", "anh", "ba anh"]);
    expect(find([province("x", "xanh")], "anh", 9)).toHaveLength(1);
    expect(matches.map(({ score }) => score)).toEqual([4, 3, 2]);
  });

  test("equal matches keep the order of the list, each item once, at most as many as asked for", () => {
    expect(found("giang")).toEqual(["tien-giang", "an-giang"]);
    expect(found("giang", 1)).toEqual(["tien-giang"]);
    expect(found("da nang")).toEqual(["da-nang"]);
  });

  test("says which name matched", () => {
    expect(find(items, "sai gon", 1)[0]?.name).toBe("Sài Gòn");
  });
});

describe("the nearest names of a mistyped one", () => {
  const near = (query: string) => nearest(items, query, 3).map(({ item }) => idOf(item));

  test.each([
    ["tiem giang", "tien-giang"],
    ["da nag", "da-nang"],
    ["ho chi min", "ho-chi-minh"],
  ])("%s is most like %s", (query, slug) => {
    expect(near(query)[0]).toBe(slug);
  });

  test.each(["", "q", "xyzxyz", "?".repeat(10_000)])("%j is like nothing", (query) => {
    expect(near(query)).toEqual([]);
  });

  test("never claims a whole match", () => {
    for (const { score } of nearest(items, "tien gian", 9)) expect(score).toBeLessThan(1);
  });
});
