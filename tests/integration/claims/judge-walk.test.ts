import { describe, expect, test, vi } from "vitest";
import { checkText } from "@/lib/claims/check-text";
import type { JudgedClaim, ReadClaim, Stated, Verdict } from "@/lib/claims/claim";
import { judgeClaims } from "@/lib/claims/judge-claims";
import type { Figure } from "@/lib/figures/figure";
import { formatNumber } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { comparability, previousEdition } from "@/lib/rankings/comparability";
import { difference } from "@/lib/rankings/decimal";
import { edition } from "@/lib/rankings/edition";
import { type Rank, rankOf } from "@/lib/rankings/rank";
import { indicatorLabel } from "@/lib/sentences/words";
import { realArchive } from "../setup-archive";

const archive = await realArchive();

// A busy machine is no fault of the text.
vi.setConfig({ testTimeout: 120_000 });

/** Every figure of an index or a component; rates have several periods a year and are another matter. */
const figures = archive.snapshot.figures.filter(
  (figure) => archive.indicator(figure.indicator)?.rankPolicy !== "none",
);

function placeOf(figure: Figure): Rank | null {
  const found = edition(archive, figure.indicator, figure.year, figure.unitSet);
  return found ? rankOf(found, figure.province) : null;
}

function isShared(figure: Figure, place: number): boolean {
  const found = edition(archive, figure.indicator, figure.year, figure.unitSet);
  const own = found?.counted.get(figure.province);
  return [...(found?.figures.values() ?? [])].some(
    (other) =>
      other.province !== figure.province &&
      (other.rank === place || (own !== undefined && found?.counted.get(other.province) === own)),
  );
}

/** The number with its last digit one higher: nine becomes nought. */
function withOtherDigit(printed: string): string {
  return printed.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10));
}

function judge(figure: Figure, stated: Stated): JudgedClaim {
  const { indicator, year, unitSet, province } = figure;
  const claim: ReadClaim = {
    span: { start: 0, end: 1 },
    sentence: { start: 0, end: 1 },
    subject: { indicator, year, unitSet, province: { slugs: { [unitSet]: province } } },
    stated,
  };
  const [judged] = judgeClaims(archive, "x", [claim]);
  if (judged === undefined) throw new Error("A claim got lost.");
  return judged;
}

function value(printed: string): Stated {
  return { kind: "value", printed, bound: null };
}

function rank(place: number): Stated {
  return { kind: "rank", place, within: null, of: null };
}

function nameOf({ indicator, year, unitSet, province, printed, rank: place }: Figure): string {
  return [indicator, year, unitSet, province, printed, place].join(" ");
}

function isPublished(figure: Figure, field: "value" | "rank"): boolean {
  return figure.status === "published" && !figure.derived.includes(field);
}

describe("every figure of the data, said as it stands and with another digit", () => {
  test("a printed score is confirmed, and with another last digit never; refuted by a published score alone", () => {
    const wrong = figures.flatMap((figure) => {
      if (figure.printed === null) return [];
      const right = judge(figure, value(figure.printed));
      const other = judge(figure, value(withOtherDigit(figure.printed)));
      const isRight = right.verdict === "confirmed" && right.found === figure.printed;
      const isOther = isPublished(figure, "value")
        ? other.verdict === "contradicted" || other.verdict === "disputed"
        : other.verdict === "disputed";
      return isRight && isOther ? [] : `${nameOf(figure)}: ${right.verdict}, ${other.verdict}`;
    });
    expect(wrong).toEqual([]);
  });

  test("a place is confirmed, and the next place never; refuted by a published or counted place alone", () => {
    const wrong = figures.flatMap((figure) => {
      const own = placeOf(figure);
      if (own === null) return [];
      const right = judge(figure, rank(own.place));
      const next = judge(figure, rank(own.place + 1));
      const allowed: readonly Verdict[] = isShared(figure, own.place)
        ? ["confirmed", "contradicted", "disputed", "rounded"]
        : own.kind === "published" || own.kind === "counted"
          ? ["contradicted", "disputed", "rounded"]
          : ["disputed", "contradicted"];
      return right.verdict === "confirmed" && allowed.includes(next.verdict)
        ? []
        : `${nameOf(figure)}: ${right.verdict}, ${next.verdict}`;
    });
    expect(wrong).toEqual([]);
  });

  test("the sentence to use instead holds the figure and no change across a break", () => {
    const wrong = figures.flatMap((figure) => {
      if (figure.printed === null) return [];
      const stated = {
        kind: "delta_value",
        printed: "+99",
        bound: null,
        since: null,
        from: null,
        to: null,
        percent: false,
      } as const;
      const judged = judge(figure, stated);
      const since = previousEdition(archive, figure.indicator, figure.year, figure.unitSet);
      const isBroken =
        since !== undefined &&
        comparability(archive, figure.indicator, since, figure.year).breaks.length > 0;
      const hasFigure = judged.correct?.vi.includes(formatNumber(figure.printed, "vi"));
      const hasChange = /So với năm|Against/.test(`${judged.correct?.vi} ${judged.correct?.en}`);
      const isRight = isBroken ? judged.verdict === "not-comparable" && !hasChange : true;
      return hasFigure && isRight
        ? []
        : `${nameOf(figure)}: ${judged.verdict} ${judged.correct?.vi}`;
    });
    expect(wrong).toEqual([]);
  });

  test("a change across a break is not comparable whatever is said; one that may be compared is confirmed", () => {
    const wrong = figures.flatMap((figure) => {
      const since = previousEdition(archive, figure.indicator, figure.year, figure.unitSet);
      const own = placeOf(figure);
      if (since === undefined || own === null) return [];
      const earlier = edition(archive, figure.indicator, since, figure.unitSet);
      const before = earlier ? rankOf(earlier, figure.province) : null;
      const places = before === null ? 1 : before.place - own.place;
      const { verdict } = judge(figure, {
        kind: "delta_rank",
        places,
        bound: null,
        since,
        from: null,
        to: null,
      });
      const { breaks } = comparability(archive, figure.indicator, since, figure.year);
      if (breaks.length > 0) return verdict === "not-comparable" ? [] : nameOf(figure);
      const expected: readonly Verdict[] =
        before === null ? ["not-in-data"] : ["confirmed", "not-in-data"];
      return expected.includes(verdict) ? [] : `${nameOf(figure)}: ${verdict}`;
    });
    expect(wrong).toEqual([]);
  });

  test("the difference of two printed scores is confirmed, and one with the other sign never", () => {
    let compared = 0;
    const wrong = figures.flatMap((figure) => {
      const since = previousEdition(archive, figure.indicator, figure.year, figure.unitSet);
      if (since === undefined || figure.printed === null) return [];
      const before = archive.figure(figure.indicator, since, figure.unitSet, figure.province);
      if (before?.printed == null) return [];
      const delta = difference(figure.printed, before.printed);
      const stated = {
        kind: "delta_value",
        printed: delta,
        bound: null,
        since,
        from: null,
        to: null,
      } as const;
      const right = judge(figure, { ...stated, percent: false });
      const { breaks } = comparability(archive, figure.indicator, since, figure.year);
      if (breaks.length > 0) return right.verdict === "not-comparable" ? [] : nameOf(figure);
      compared += 1;
      const turned = delta.startsWith("-") ? delta.slice(1) : `-${delta}`;
      const other = judge(figure, { ...stated, printed: turned, percent: false });
      const isZero = Number(delta) === 0;
      const isOther = ["contradicted", "disputed"].includes(other.verdict) || isZero;
      return right.verdict === "confirmed" && isOther
        ? []
        : `${nameOf(figure)}: ${delta} ${right.verdict}, ${other.verdict}`;
    });
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(5_000);
  });

  test("what a wrong number may come from is so: the named figure is that number", () => {
    let explained = 0;
    const wrong = figures.flatMap((figure) => {
      const [taken] = archive
        .figuresOf(figure.unitSet, figure.province)
        .filter((other) => other.indicator === figure.indicator && other.year < figure.year);
      if (taken?.printed == null) return [];
      const { verdict, explanation } = judge(figure, value(taken.printed));
      const cause = /Có thể nhầm[^:]*: (.*)$/.exec(explanation.vi)?.[1];
      if (verdict !== "contradicted" || cause === undefined) return [];
      explained += 1;
      const number = formatNumber(taken.printed, "vi").replace(/0+$/, "");
      return cause.includes(number) ? [] : `${nameOf(figure)}: ${explanation.vi}`;
    });
    expect(wrong).toEqual([]);
    expect(explained).toBeGreaterThan(5_000);
  });
});

/** Ways to say a score and a place in a sentence; the index and its components by their names. */
const templates: Readonly<
  Record<Language, readonly ((name: string, index: string, year: number, what: string) => string)[]>
> = {
  vi: [
    (name, index, year, what) => `Năm ${year}, ${index} của ${name} ${what}.`,
    (name, index, year, what) => `${index} năm ${year} của ${name} ${what}.`,
  ],
  en: [
    (name, index, year, what) => `In ${year}, ${name} ${what} in the ${index}.`,
    (name, index, year, what) => `${index} ${year}: ${name} ${what}.`,
  ],
};

function sentences(figure: Figure, printed: string | null, place: Rank | null, language: Language) {
  const indicator = archive.indicator(figure.indicator);
  const province = archive.province(figure.unitSet, figure.province);
  if (!indicator || !province) return [];
  const root = archive.root(figure.indicator);
  const label = indicatorLabel(indicator, language);
  const index = root && root !== indicator ? `${label} (${indicatorLabel(root, language)})` : label;
  const unit = indicator.unit === "%" ? "%" : { vi: " điểm", en: " points" }[language];
  const said = [
    printed &&
      { vi: "đạt", en: "scored" }[language].concat(` ${formatNumber(printed, language)}${unit}`),
    place && { vi: "xếp hạng", en: "ranked" }[language].concat(` ${place.place}/${place.of}`),
  ].filter((what) => what !== null);
  return said.flatMap((what) =>
    templates[language].map((make) => make(province.name[language], index, figure.year, what)),
  );
}

describe("sentences made from the figures, read and judged", () => {
  const isIndex = (figure: Figure) => archive.root(figure.indicator)?.code === figure.indicator;
  const sampled = [
    ...figures.filter(isIndex).filter((_, index) => index % 3 === 0),
    ...figures
      .filter((figure) => !isIndex(figure) && !figure.indicator.endsWith(".pct"))
      .filter((_, index) => index % 20 === 0),
  ];

  test("enough of them are looked at", () => {
    expect(sampled.length).toBeGreaterThan(1_000);
  });

  test.each(["vi", "en"] as const)(
    "a true sentence is confirmed, with nothing else read in it (%s)",
    (language) => {
      const wrong = sampled.flatMap((figure) =>
        sentences(figure, figure.printed, placeOf(figure), language).flatMap((text) => {
          const verdicts = checkText(archive, text).map((claim) => claim.verdict);
          return verdicts.length === 1 && verdicts[0] === "confirmed" ? [] : `${text} ${verdicts}`;
        }),
      );
      expect(wrong).toEqual([]);
    },
  );

  test.each(["vi", "en"] as const)(
    "one with a changed digit is never confirmed (%s)",
    (language) => {
      const wrong = sampled.flatMap((figure) => {
        if (figure.printed === null) return [];
        return sentences(figure, withOtherDigit(figure.printed), null, language).flatMap((text) =>
          checkText(archive, text).some((claim) => claim.verdict === "confirmed") ? text : [],
        );
      });
      expect(wrong).toEqual([]);
    },
  );
});
