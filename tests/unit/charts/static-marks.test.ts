import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { distribution } from "@/lib/charts/distribution";
import { placeClass } from "@/lib/charts/place-class";
import { tileLines } from "@/lib/charts/tile-label";

describe("the colour class of a place", () => {
  test.each([
    [1, 63, 1],
    [12, 63, 1],
    [13, 63, 2],
    [26, 63, 3],
    [51, 63, 5],
    [63, 63, 5],
    [34, 34, 5],
    [1, 1, 5],
  ])("%d of %d is %d", (place, of, expected) => {
    expect(placeClass({ place, of })).toBe(expected);
  });

  test("is none without a place or without of how many", () => {
    expect(placeClass(null)).toBe("none");
    expect(placeClass({ place: 3, of: null })).toBe("none");
  });

  test("never gets better further down", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 100 }), fc.nat(97), (of, start) => {
        const place = Math.min(start + 1, of - 1);
        const [here, next] = [placeClass({ place, of }), placeClass({ place: place + 1, of })];
        expect(Number(here)).toBeLessThanOrEqual(Number(next));
      }),
    );
  });
});

describe("a distribution", () => {
  const scores = fc
    .array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 63 })
    .map((values) => values.map((value, index) => ({ slug: `p${index}`, value })));

  test("has a dot for every score, none over another and all inside the frame", () => {
    fc.assert(
      fc.property(scores, (items) => {
        const { dots, radius, width, height } = distribution(items);
        expect(new Set(dots.map((dot) => dot.slug)).size).toBe(items.length);
        expect(new Set(dots.map((dot) => `${dot.x}/${dot.y}`)).size).toBe(items.length);
        for (const dot of dots) {
          expect(dot.x).toBeGreaterThanOrEqual(radius);
          expect(dot.x).toBeLessThanOrEqual(width - radius);
          expect(dot.y).toBeGreaterThanOrEqual(radius);
          expect(dot.y).toBeLessThanOrEqual(height - radius);
        }
      }),
    );
  });

  test("places a dot within half a step of its score", () => {
    fc.assert(
      fc.property(scores, (items) => {
        const { dots, at, radius } = distribution(items);
        const bySlug = new Map(items.map((item) => [item.slug, item.value]));
        for (const dot of dots) {
          const exact = at(bySlug.get(dot.slug) ?? 0);
          expect(Math.abs(dot.x - exact)).toBeLessThanOrEqual(radius + 0.51);
        }
      }),
    );
  });

  test("stacks equal scores upwards", () => {
    const { dots } = distribution(["a", "b", "c"].map((slug) => ({ slug, value: 5 })));
    expect(new Set(dots.map((dot) => dot.x)).size).toBe(1);
    expect(dots.map((dot) => dot.y)).toEqual([...dots.map((dot) => dot.y)].sort((a, b) => b - a));
  });
});

describe("the lines of a tile", () => {
  test.each([
    ["ha-noi", "Hà Nội", ["Hà", "Nội"]],
    ["ba-ria-vung-tau", "Bà Rịa – Vũng Tàu", ["BR-VT"]],
    ["ho-chi-minh", "Thành phố Hồ Chí Minh", ["TP.HCM"]],
    ["thua-thien-hue", "Thừa Thiên Huế", ["TT", "Huế"]],
    ["hoang-sa", "Quần đảo Hoàng Sa", ["Hoàng", "Sa"]],
  ])("of %s", (slug, name, lines) => {
    expect(tileLines(slug, name)).toEqual(lines);
  });
});
