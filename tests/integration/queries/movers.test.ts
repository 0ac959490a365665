import { describe, expect, test } from "vitest";
import { href } from "@/lib/i18n/routes";
import { moversView } from "@/lib/queries/movers";
import { moversSincePrevious } from "@/lib/queries/movers-address";
import { rankingView } from "@/lib/queries/ranking";
import { resolveAddress } from "@/lib/queries/resolve-address";
import type { MoversView, MoverTableRow } from "@/lib/rankings/movers-view";
import { moverSortKeys, sortMovers } from "@/lib/rankings/sort-movers";
import { moversSentences } from "@/lib/sentences/movers";
import { realArchive } from "../setup-archive";

const archive = await realArchive();

function view(code: string, from: number, to: number): MoversView {
  const found = moversView(archive, code, from, to, "63", "vi");
  if (!found) throw new Error(`no movers of ${code} ${from}-${to}`);
  return found;
}

function comparable(code: string, from: number, to: number) {
  const { movers } = view(code, from, to);
  if (movers.kind !== "comparable") throw new Error(`${code} ${from}-${to} is ${movers.kind}`);
  return movers;
}

function rowOf(found: MoversView, slug: string): MoverTableRow {
  const row = found.rows.find((item) => item.province.slug === slug);
  if (!row) throw new Error(`no row of ${slug}`);
  return row;
}

/** "40/63 -> 27/63: 13", or null without a change of place. */
function placeWords({ rank, after }: MoverTableRow): string | null {
  if (!rank || !after.rank) return null;
  const { before, places } = rank;
  return `${before.place}/${before.of} -> ${after.rank.place}/${after.rank.of}: ${places}`;
}

describe("the change of a province, worked by hand from the printed figures", () => {
  test.each([
    // 70.16 - 67.38 = 2.78; 13 - 4 = 9 places.
    ["pci", 2019, 2020, "binh-duong", "67.38", "70.16", "2.78", "13/63 -> 4/63: 9"],
    // 60.01 - 64.99 = -4.98; 35 - 62 = -27 places.
    ["pci", 2019, 2020, "kien-giang", "64.99", "60.01", "-4.98", "35/63 -> 62/63: -27"],
    // 63.98 - 64.47 = -0.49, and yet 40 - 27 = 13 places up: others fell more.
    ["pci", 2019, 2020, "bac-giang", "64.47", "63.98", "-0.49", "40/63 -> 27/63: 13"],
    // 47.3452 - 39.2364 = 8.1088; 60 - 2 = 58 of 61 counted places.
    ["papi", 2023, 2024, "tay-ninh", "39.2364", "47.3452", "8.1088", "60/61 -> 2/61: 58"],
    // 0.6341 - 0.7046 = -0.0705; 23 - 51 = -28 places.
    ["dti", 2023, 2024, "tien-giang", "0.7046", "0.6341", "-0.0705", "23/63 -> 51/63: -28"],
    // 85.77 - 82.58 = 3.19; 53 - 50 = 3 places, the earlier one derived.
    ["par-index", 2022, 2023, "tien-giang", "82.58", "85.77", "3.19", "53/63 -> 50/63: 3"],
    // No score of 2023 here, so no change of score; 37 - 51 = -14 printed places.
    ["par-index", 2022, 2023, "dak-nong", "84.66", null, null, "37/63 -> 51/63: -14"],
  ])("%s %i-%i %s", (code, from, to, slug, before, after, delta, places) => {
    const row = rowOf(view(code, from, to), slug);
    expect(row.before.figure?.printed ?? null).toBe(before);
    expect(row.after.figure?.printed ?? null).toBe(after);
    expect(row.delta).toBe(delta);
    expect(placeWords(row)).toBe(places);
    expect(row.note?.entries.length).toBeGreaterThan(0);
  });
});

describe("how many rose and fell", () => {
  test.each([
    // 8 / 63 = 12.698 %, 34 / 63 = 53.968 %
    ["pci", 2019, 2020, [63, 8, 55, 0, "12.7"], [63, 34, 18, 11, "54.0"]],
    // 59 of the 61 and 61 are in both: 43 / 59 = 72.881 %, 22 / 59 = 37.288 %
    ["papi", 2023, 2024, [59, 43, 16, 0, "72.9"], [59, 22, 35, 2, "37.3"]],
    // 41 / 63 = 65.079 %, 31 / 63 = 49.206 %
    ["dti", 2023, 2024, [63, 41, 22, 0, "65.1"], [63, 31, 30, 2, "49.2"]],
    // A share of the 14 or 21 that happen to be here would say nothing about the 63.
    ["par-index", 2022, 2023, [14, 14, 0, 0, null], [21, 11, 3, 7, null]],
  ])("%s %i-%i", (code, from, to, score, place) => {
    const { byScore, byPlace } = comparable(code, from, to);
    for (const [found, expected] of [
      [byScore, score],
      [byPlace, place],
    ] as const) {
      const { of, rising, falling, unchanged, risingShare } = found;
      expect([of, rising, falling, unchanged, risingShare]).toEqual(expected);
      expect(rising + falling + unchanged).toBe(of);
    }
  });
});

test("the biggest are in order, and those that share the last move are all there", () => {
  const { biggestByPlace } = view("papi", 2023, 2024);
  expect(biggestByPlace.falls.map((row) => [row.province.slug, row.rank?.places])).toEqual([
    ["ha-giang", -19],
    ["khanh-hoa", -19],
    ["yen-bai", -18],
    ["kien-giang", -17],
    ["bac-lieu", -16],
    ["dien-bien", -16],
  ]);
});

describe("a partial comparison", () => {
  const found = view("par-index", 2022, 2023);

  test("holds all 63 provinces, each missing score with its reason", () => {
    expect(found.rows).toHaveLength(63);
    for (const row of found.rows) {
      for (const side of [row.before, row.after]) {
        expect(side.missing === null).toBe(side.figure?.printed != null);
      }
    }
  });

  test("does not say that its biggest are the biggest of the country", () => {
    const text = moversSentences(found.movers, "vi").join(" ");
    expect(text).toContain("trong 14 tỉnh có điểm của cả hai kỳ ở đây");
    expect(text).not.toContain("%");
  });
});

test("a figure that a province reports itself is in no list of the biggest and in no count", () => {
  const found = view("pci", 2022, 2024);
  const self = found.rows.filter((row) => row.selfReported).map((row) => row.province.slug);
  expect(self).toEqual(["dien-bien", "tien-giang"]);
  const lists = [found.biggestByScore, found.biggestByPlace].flatMap(({ rises, falls }) => [
    ...rises,
    ...falls,
  ]);
  expect(lists.filter((row) => row.selfReported)).toEqual([]);
});

describe("across a break", () => {
  const found = view("papi", 2017, 2018);

  test("nothing is compared: the reason is there, no row and no number", () => {
    expect(found.movers).toMatchObject({ kind: "not-comparable", breaks: [{ year: 2018 }] });
    expect(found.rows).toEqual([]);
    expect(found.biggestByScore).toEqual({ rises: [], falls: [] });
  });

  test("the nearest pair that may be compared is offered", () => {
    expect(found.nearest?.pair).toEqual({ from: 2018, to: 2019 });
    expect(found.nearest && href("vi", found.nearest.address)).toBe("/bien-dong/papi/2018/2019");
  });

  test("the years across the break are marked, and the neighbouring pairs do not cross it", () => {
    const { choices } = found;
    expect(choices.before.filter((item) => item.comparable)).toEqual([]);
    expect(choices.after.map((item) => item.comparable)).not.toContain(true);
    expect(choices.previous?.pair).toEqual({ from: 2016, to: 2017 });
    expect(choices.next?.pair).toEqual({ from: 2018, to: 2019 });
  });
});

test("a pair that may be compared and has something to compare offers no other instead", () => {
  expect(view("pci", 2019, 2020).nearest).toBeNull();
});

describe("the ways to other comparisons", () => {
  test.each([
    ["pci", 2019, 2020],
    ["papi", 2017, 2018],
    ["dti", 2023, 2024],
    ["par-index.3", 2022, 2023],
  ])("of %s %i-%i all lead to pages, in both languages, without a redirect", (code, from, to) => {
    const { choices } = view(code, from, to);
    const addresses = [
      ...choices.before,
      ...choices.after,
      ...choices.indices,
      ...choices.components,
      ...choices.rankings,
      ...[choices.previous ?? [], choices.next ?? []].flat(),
    ].map(({ address }) => address);
    expect(addresses.length).toBeGreaterThan(8);
    const wrong = addresses
      .flatMap((address) => [href("vi", address), href("en", address)])
      .filter((path) => resolveAddress(archive, path).kind !== "page");
    expect(wrong).toEqual([]);
  });

  test("another index keeps the two years where they may be compared there, else shows its latest pair", () => {
    const { indices } = view("pci", 2019, 2020).choices;
    const pairs = new Map(indices.map((item) => [item.indicator.code, item.pair]));
    expect(pairs.get("papi")).toEqual({ from: 2019, to: 2020 });
    expect(pairs.get("dti")).toEqual({ from: 2023, to: 2024 });
    expect(pairs.has("egov-mic")).toBe(false);
  });
});

describe("sorting", () => {
  const found = view("par-index", 2022, 2023);

  test.each(moverSortKeys.filter((key) => key !== "name" && key !== "region"))(
    "by %s puts provinces without that figure last in both directions",
    (key) => {
      const shown = (row: MoverTableRow) =>
        ({
          "score-before": row.before.figure?.printed,
          "score-after": row.after.figure?.printed,
          change: row.delta,
          "place-before": row.before.rank?.place,
          "place-after": row.after.rank?.place,
          places: row.rank?.places,
        })[key] ?? null;
      const directions = (["asc", "desc"] as const).map((order) =>
        sortMovers(found.rows, key, order, found.regions).map(shown),
      );
      for (const [turn, values] of directions.entries()) {
        const known = values.filter((value) => value !== null).map(Number);
        expect(values.slice(0, known.length)).not.toContain(null);
        expect(known.length).toBeGreaterThan(5);
        expect(known.length).toBeLessThan(63);
        expect(known).toEqual(known.toSorted((a, b) => (turn === 0 ? a - b : b - a)));
      }
    },
  );

  test("does not put a change that rests on a self-reported figure among the others", () => {
    const top30 = view("pci", 2022, 2024);
    for (const key of ["change", "places"] as const) {
      const sorted = sortMovers(top30.rows, key, "desc", top30.regions);
      const self = sorted.findIndex((row) => row.selfReported);
      const rest = sorted.slice(self).filter((row) => !row.selfReported);
      expect(self).toBeGreaterThan(8);
      expect(rest.map((row) => (key === "change" ? row.delta : row.rank))).not.toContainEqual(
        expect.anything(),
      );
    }
  });

  test("by name is Vietnamese and turns; by region follows the order of the regions", () => {
    const names = (order: "asc" | "desc") =>
      sortMovers(found.rows, "name", order, found.regions).map((row) => row.province.name.vi);
    expect(names("asc")).toEqual(names("asc").toSorted(new Intl.Collator("vi").compare));
    expect(names("desc")).toEqual(names("asc").toReversed());
    const regions = sortMovers(found.rows, "region", "asc", found.regions).map(
      (row) => row.province.region,
    );
    expect([...new Set(regions)]).toEqual(found.regions.map((region) => region.slug));
  });
});

describe("the link from a ranking", () => {
  test.each([
    ["pci", 2020, "63", "/bien-dong/pci/2019/2020"],
    ["papi", 2018, "63", null],
    ["dti", 2020, "63", null],
    ["dti", 2024, "34", null],
  ] as const)("of %s %i for the %s", (code, year, unitSet, expected) => {
    const ranking = rankingView(archive, code, year, unitSet, "vi");
    const address = ranking && moversSincePrevious(archive, ranking);
    expect(address && href("vi", address)).toBe(expected);
  });
});

describe("addresses", () => {
  test.each([
    ["/bien-dong/pci/2020/2019", "/bien-dong/pci/2019/2020"],
    ["/en/movers/pci/2020/2019", "/en/movers/pci/2019/2020"],
    ["/bien-dong/PCI/2019/2020", "/bien-dong/pci/2019/2020"],
    ["/bien-dong/pci/2019/2020/63-tinh", "/bien-dong/pci/2019/2020"],
    ["/movers/pci/2019/2020", "/en/movers/pci/2019/2020"],
    ["/bien-dong/egov.online-rate/2022/2023", "/chi-so/egov.online-rate"],
  ])("%s leads for good to %s", (from, to) => {
    expect(resolveAddress(archive, from)).toEqual({ kind: "redirect", to, permanent: true });
  });

  test("an index alone leads to its latest pair, but not for good", () => {
    expect(resolveAddress(archive, "/bien-dong/dti")).toEqual({
      kind: "redirect",
      to: "/bien-dong/dti/2023/2024",
      permanent: false,
    });
  });

  test.each([
    "/bien-dong/pci/2020/2020",
    "/bien-dong/pci/1999/2020",
    "/bien-dong/pci/2019/2099",
    "/bien-dong/pci/2019",
    "/bien-dong/pci/2019/abc",
    "/bien-dong/pci/2019/2020/34-tinh",
    "/bien-dong/pci/2019/2020/63-tinh/them",
    "/bien-dong/khong-co/2019/2020",
    "/en/movers/none/2019/2020",
  ])("%s is missing", (path) => {
    expect(resolveAddress(archive, path).kind).toBe("missing");
  });
});
