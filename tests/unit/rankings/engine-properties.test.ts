import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Figure } from "@/lib/figures/figure";
import { componentChange } from "@/lib/rankings/components";
import { difference, total } from "@/lib/rankings/decimal";
import { countPlaces, edition } from "@/lib/rankings/edition";
import { placeWithScore, rankGap } from "@/lib/rankings/gap";
import { movers } from "@/lib/rankings/movers";
import { biggest } from "@/lib/rankings/movers-biggest";
import { type ExplainedRankChange, rankChangeReason } from "@/lib/rankings/rank-change";
import { counterfactual } from "@/lib/rankings/scores";
import { placeBands, stability } from "@/lib/rankings/stability";
import { archiveOf, figure, gap, indicator } from "./sample";

/** Tenths from 60 to 63: few values, so that ties are common. Null: not in the edition. */
const score = fc.integer({ min: 600, max: 630 }).map((tenths) => (tenths / 10).toFixed(1));
const sometimes = fc.option(score, { freq: 6 });
const pairs = fc.array(fc.tuple(sometimes, sometimes), { minLength: 2, maxLength: 9 });

type Pair = readonly [string | null, string | null];

function world(given: readonly Pair[], names = given.map((_, index) => `p${index}`)) {
  const scores = given.flatMap(([before, after], index) => [
    ...made(names[index] as string, before, 2020),
    ...made(names[index] as string, after, 2021),
  ]);
  const absent = given.flatMap((pair, index) =>
    pair.flatMap((value, side) =>
      value === null
        ? gap(names[index] as string, "data-quality", { indicator: "groups", year: 2020 + side })
        : [],
    ),
  );
  return archiveOf(names, scores, { gaps: absent });
}

function made(slug: string, printed: string | null, year: number): Figure[] {
  return printed === null ? [] : [figure(slug, printed, { indicator: "groups", year })];
}

function reason(given: readonly Pair[], slug = "p0", names?: string[]) {
  return rankChangeReason(world(given, names), "groups", 2020, 2021, "63", slug);
}

function forExplained(check: (found: ExplainedRankChange, given: readonly Pair[]) => void) {
  let seen = 0;
  fc.assert(
    fc.property(score, score, pairs, (before, after, others) => {
      const given: Pair[] = [[before, after], ...others];
      const found = reason(given);
      if (found?.kind !== "explained") throw new Error(`${found?.kind}`);
      seen += 1;
      check(found, given);
    }),
  );
  expect(seen).toBeGreaterThan(0);
}

describe("the parts of a change of place", () => {
  test("add up to the whole, and the pairs and memberships account for it", () => {
    forExplained(({ parts, gainedOn, lostTo, entered, left, before, after }) => {
      expect(parts.own + parts.others + parts.joint + parts.membership).toBe(parts.total);
      expect(parts.total).toBe(before.counted.place - after.counted.place);
      expect(gainedOn.length - lostTo.length).toBe(parts.own + parts.others + parts.joint);
      const come = [...entered, ...left].reduce((sum, item) => sum + item.places, 0);
      expect(come - parts.membership).toBe(0);
    });
  });

  test("are nothing where nothing moved", () => {
    fc.assert(
      fc.property(fc.array(score, { minLength: 2, maxLength: 9 }), (scores) => {
        const found = reason(scores.map((value) => [value, value]));
        expect(found).toMatchObject({
          parts: { total: 0, own: 0, others: 0, joint: 0, membership: 0 },
          gainedOn: [],
          lostTo: [],
          levelled: [],
          offset: [],
        });
      }),
    );
  });

  test("do not depend on the order or the names of the provinces", () => {
    forExplained((found, given) => {
      const turned = [...given].reverse();
      const names = turned.map((_, index) => `q${index}`);
      const again = reason(turned, names.at(-1), names);
      expect(again).toMatchObject({ kind: "explained", parts: found.parts });
    });
  });

  test("swap sign as a whole when the two editions are swapped", () => {
    forExplained(({ parts }, given) => {
      const back = reason(given.map(([before, after]) => [after, before]));
      if (back?.kind !== "explained") throw new Error(`${back?.kind}`);
      expect(back.parts.total + parts.total).toBe(0);
      expect(back.parts.membership + parts.membership).toBe(0);
    });
  });

  test("see each pair alike from both sides", () => {
    const mirror = { ahead: "behind", level: "level", behind: "ahead" } as const;
    forExplained((found, given) => {
      const all = [...found.gainedOn, ...found.lostTo, ...found.levelled];
      for (const move of all) {
        const other = reason(given, move.province.slug);
        if (other?.kind !== "explained") throw new Error(`${other?.kind}`);
        const seen = [...other.gainedOn, ...other.lostTo, ...other.levelled].find(
          (item) => item.province.slug === "p0",
        );
        expect([seen?.before, seen?.after]).toEqual([mirror[move.before], mirror[move.after]]);
      }
    });
  });
});

describe("a counterfactual", () => {
  const one = fc.array(score, { minLength: 1, maxLength: 9 });

  test("with no change changes nothing, and a better score never loses a place", () => {
    fc.assert(
      fc.property(one, score, (scores, other) => {
        const archive = world(scores.map((value) => [value, value]));
        const found = edition(archive, "groups", 2021, "63");
        if (!found) throw new Error("no edition");
        const own = scores[0] as string;
        expect(counterfactual(archive, found, "p0", own)?.places).toBe(0);
        const places = counterfactual(archive, found, "p0", other)?.places ?? Number.NaN;
        expect(Number(other) >= Number(own) ? places >= 0 : places <= 0).toBe(true);
      }),
    );
  });

  test("gives the place that a recount of the whole edition would give", () => {
    fc.assert(
      fc.property(one, score, (scores, other) => {
        const archive = world(scores.map((value) => [value, value]));
        const found = edition(archive, "groups", 2021, "63");
        if (!found) throw new Error("no edition");
        const recount = countPlaces(
          scores.map((value, index) => ({ province: `p${index}`, printed: index ? value : other })),
          true,
        );
        const answer = placeWithScore(archive, found, "p0", other);
        expect(answer.kind === "counted" && answer.result.place).toBe(recount.get("p0"));
      }),
    );
  });

  test("that adds the points to the next place reaches exactly that place", () => {
    fc.assert(
      fc.property(one, (scores) => {
        const archive = world(scores.map((value) => [value, value]));
        const found = edition(archive, "groups", 2021, "63");
        const next = rankGap(archive, "groups", 2021, "63", "p0")?.nextRank;
        if (!found) throw new Error("no edition");
        if (next?.kind !== "points") {
          expect(found.counted.get("p0")).toBe(1);
          return;
        }
        const lifted = total([scores[0] as string, next.points]);
        expect(counterfactual(archive, found, "p0", lifted)?.place).toBe(next.place);
        const short = difference(lifted, "0.01");
        expect(counterfactual(archive, found, "p0", short)?.place).toBeGreaterThan(next.place);
      }),
    );
  });
});

describe("the parts of a change of score", () => {
  const points = fc.array(fc.tuple(score, score), { minLength: 8, maxLength: 8 });
  const indicators = [
    indicator("papi", "groups", { scaleMax: 800, decimals: 1 }),
    ...Array.from({ length: 8 }, (_, at) =>
      indicator(`papi.${at + 1}`, "groups", { parent: "papi", decimals: 1 }),
    ),
  ];

  test("and the rest always make the whole", () => {
    fc.assert(
      fc.property(points, score, score, (parts, before, after) => {
        const figures = parts.flatMap(([old, fresh], at) => [
          figure("a", old, { indicator: `papi.${at + 1}`, year: 2020 }),
          figure("a", fresh, { indicator: `papi.${at + 1}`, year: 2021 }),
        ]);
        const totals = [
          figure("a", before, { indicator: "papi", year: 2020 }),
          figure("a", after, { indicator: "papi", year: 2021 }),
        ];
        const archive = archiveOf(["a"], [...figures, ...totals], { indicators });
        const found = componentChange(archive, "papi", 2020, 2021, "63", "a");
        if (found?.kind !== "split") throw new Error(`${found?.kind}`);
        const pieces = [...found.known.map((part) => part.points), found.rest];
        expect(Number(total(pieces))).toBe(Number(found.delta));
        for (const part of found.known.filter((item) => Number(item.points) === 0))
          expect(part.hadItStayed?.places).toBe(0);
      }),
    );
  });
});

describe("movers", () => {
  test("rising, falling and unchanged make up all that have both, in any order of provinces", () => {
    fc.assert(
      fc.property(pairs, (given) => {
        fc.pre(given.some(([before]) => before !== null));
        fc.pre(given.some(([, after]) => after !== null));
        const found = movers(world(given), "groups", 2020, 2021, "63");
        if (found?.kind !== "comparable") throw new Error(`${found?.kind}`);
        const both = given.filter((pair) => pair.every((value) => value !== null)).length;
        const { rising, falling, unchanged, of } = found.byScore;
        expect([of, rising + falling + unchanged]).toEqual([both, both]);
        expect(found.rows).toHaveLength(given.length);
        const turned = movers(world([...given].reverse()), "groups", 2020, 2021, "63");
        expect(turned).toMatchObject({ byScore: found.byScore, byPlace: found.byPlace });
      }),
    );
  });

  test("equal moves stay together in the list of the biggest", () => {
    const gains = ["3", "2", "2", "2", "1", "-1"];
    expect(biggest(gains, (item) => item, 2)).toEqual({
      rises: ["3", "2", "2", "2"],
      falls: ["-1"],
    });
    expect(biggest(gains, (item) => item, 1).rises).toEqual(["3"]);
  });
});

describe("bands of places", () => {
  test("hold the province, keep to their width and hold all equal scores", () => {
    fc.assert(
      fc.property(fc.array(score, { minLength: 1, maxLength: 12 }), (scores) => {
        const archive = world(scores.map((value) => [value, value]));
        const found = stability(archive, "groups", 2021, "63", "p0");
        if (found?.kind !== "counted") throw new Error(`${found?.kind}`);
        expect(found.band.slugs).toContain("p0");
        expect(Number(found.band.spread)).toBeLessThanOrEqual(0.5);
        for (const band of placeBands(archive, "groups", 2021, "63", 1)) {
          const values = band.slugs.map((slug) => scores[Number(slug.slice(1))] as string);
          const equal = scores.filter((value) => values.includes(value));
          expect(equal).toHaveLength(band.count);
        }
      }),
    );
  });
});
