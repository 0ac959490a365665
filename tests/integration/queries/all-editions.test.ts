import { describe, expect, test } from "vitest";
import { type Figure, unitSetIds } from "@/lib/figures/figure";
import { languages } from "@/lib/i18n/language";
import { rankedIndices } from "@/lib/queries/province";
import { compareDecimals } from "@/lib/rankings/decimal";
import { type Edition, edition } from "@/lib/rankings/edition";
import { rankOf } from "@/lib/rankings/rank";
import { type Standing, standings } from "@/lib/rankings/standing";
import { standingSentence } from "@/lib/sentences/standing";
import { realArchive } from "../setup-archive";

const archive = await realArchive();

const editions: readonly Edition[] = archive.snapshot.indicators
  .filter((item) => item.rankPolicy !== "none")
  .flatMap(({ code }) =>
    unitSetIds.flatMap((unitSet) =>
      archive.editionYears(code, unitSet).flatMap((year) => {
        const found = edition(archive, code, year, unitSet);
        return found && found.withFigure > 0 ? found : [];
      }),
    ),
  );

/** Places by the definition, straight from the scores. */
function better(list: readonly Figure[], one: Figure) {
  const scored = list.flatMap((item) => item.printed ?? []);
  return {
    ahead: scored.filter((printed) => compareDecimals(printed, one.printed ?? "") > 0).length,
    equal: scored.filter((printed) => compareDecimals(printed, one.printed ?? "") === 0).length,
  };
}

describe("in every edition that ships", () => {
  test("there are editions to look at", () => {
    expect(editions.length).toBeGreaterThan(300);
  });

  test("a shown place is at least 1 and at most its `of`", () => {
    const wrong = editions.flatMap((found) =>
      found.roster.flatMap(({ slug }) => {
        const rank = rankOf(found, slug);
        const fits = !rank || (rank.of !== null && rank.place >= 1 && rank.place <= rank.of);
        return fits ? [] : `${found.indicator.code} ${found.year} ${slug} ${rank.place}/${rank.of}`;
      }),
    );
    expect(wrong).toEqual([]);
  });

  test("a place is counted only where the publisher printed none, or prints groups only", () => {
    const wrong = editions
      .filter((found) => found.indicator.rankPolicy !== "groups")
      .flatMap((found) =>
        [...found.figures.values()]
          .filter((item) => item.rank !== null && rankOf(found, item.province)?.kind === "counted")
          .map((item) => `${item.indicator} ${item.year} ${item.province}`),
      );
    expect(wrong).toEqual([]);
  });

  test("a complete edition holds as many published scores as its publisher ranked", () => {
    const wrong = editions
      .filter((found) => found.complete)
      .filter((found) => {
        const list = [...found.figures.values()];
        const sizes = list.flatMap((item) => item.of ?? []);
        const scored = list.filter(
          (item) => item.value !== null && item.status !== "self-reported",
        );
        return scored.length < Math.max(0, ...sizes);
      });
    expect(wrong.map((found) => `${found.indicator.code} ${found.year}`)).toEqual([]);
  });

  test("in complete ones a printed place differs from the counted one only among equal scores", () => {
    let compared = 0;
    const wrong = editions
      .filter((found) => found.complete)
      .flatMap((found) => {
        const list = [...found.figures.values()];
        return list.flatMap((item) => {
          if (item.rank === null) return [];
          compared += 1;
          const { ahead, equal } = better(list, item);
          expect(found.counted.get(item.province)).toBe(1 + ahead);
          const fits = item.rank > ahead && item.rank <= ahead + equal;
          return fits
            ? []
            : `${item.indicator} ${item.year} ${item.province}: printed ${item.rank}, counted ${ahead + 1}`;
        });
      });
    expect(wrong).toEqual([]);
    // 6,074 places in 97 official or top-30 editions, and 67 of PAPI that newspapers or reports printed.
    expect(compared).toBe(6074 + 67);
  });
});

const broken = /undefined|null|NaN|\[object|Infinity| {2}|\.\.|\( | \)| [.,;:]|\(\)|,\./;

function unbalanced(text: string): boolean {
  let open = 0;
  for (const letter of text) {
    if (letter === "(") open += 1;
    if (letter === ")") open -= 1;
    if (open < 0) return true;
  }
  return open !== 0;
}

describe("every sentence on a province in the latest three editions of each index", () => {
  const rows = rankedIndices(archive).flatMap((indicator) =>
    unitSetIds.flatMap((unitSet) =>
      archive
        .editionYears(indicator.code, unitSet)
        .slice(-3)
        .flatMap((year) =>
          standings(archive, indicator.code, year, unitSet).map((row) => ({
            row,
            year,
            indicator,
            unitSet,
          })),
        ),
    ),
  );
  const told = rows.flatMap(({ row, year, indicator, unitSet }) =>
    languages.map((language) => ({
      row,
      year,
      language,
      sentence: standingSentence(row, {
        indicator,
        year,
        language,
        region: archive.region(unitSet, row.province.region) ?? null,
      }),
    })),
  );
  const those = (wrong: (item: (typeof told)[number]) => boolean) =>
    told.filter(wrong).map((item) => item.sentence);

  test("is one of many", () => {
    expect(told.length).toBeGreaterThan(2000);
  });

  test("is whole: no undefined, NaN, double space, double stop or open bracket", () => {
    expect(those(({ sentence }) => broken.test(sentence) || unbalanced(sentence))).toEqual([]);
  });

  test("starts with a capital and ends with a full stop", () => {
    expect(those(({ sentence }) => !/^\p{Lu}.*\.$/u.test(sentence))).toEqual([]);
  });

  test("names the province and the year", () => {
    expect(
      those(
        ({ sentence, row, year, language }) =>
          !sentence.includes(row.province.name[language]) || !sentence.includes(String(year)),
      ),
    ).toEqual([]);
  });

  test("gives every place with its `of how many`", () => {
    const without = those(({ sentence, row, language }) => {
      if (row.rank === null) return false;
      const { place, of } = row.rank;
      const expected = language === "vi" ? `${place}/${of}` : `of ${of}`;
      return !sentence.includes(expected);
    });
    expect(without).toEqual([]);
  });

  test("says so when the place is not the publisher's", () => {
    const kinds = {
      counted: { vi: "tính từ điểm số", en: "counted from scores" },
      derived: { vi: "hạng suy ra", en: "derived" },
      "self-reported": { vi: "tỉnh tự công bố", en: "self-reported" },
    } as const;
    expect(
      those(({ sentence, row, language }) => {
        const kind = row.rank?.kind;
        return (
          kind !== undefined && kind !== "published" && !sentence.includes(kinds[kind][language])
        );
      }),
    ).toEqual([]);
  });

  const speaksOfChange = /tăng \d|giảm \d|giữ nguyên|không đổi|\bup \d|\bdown \d|unchanged/;

  test("never gives a change that is withheld", () => {
    const withheld = (row: Standing) => row.change.kind === "withheld";
    expect(told.filter(({ row }) => withheld(row)).length).toBeGreaterThan(100);
    expect(those(({ sentence, row }) => withheld(row) && speaksOfChange.test(sentence))).toEqual(
      [],
    );
  });

  test("gives the change where both editions hold the figure", () => {
    const open = ({ change, rank, figure }: Standing) =>
      (figure !== null || rank !== null) && change.kind === "open" && change.value !== null;
    expect(told.filter(({ row }) => open(row)).length).toBeGreaterThan(100);
    expect(those(({ sentence, row }) => open(row) && !speaksOfChange.test(sentence))).toEqual([]);
  });

  test("says of a province without any figure that there is none, and why", () => {
    const none = {
      vi: /^Năm \d{4} không có số của .+: .{10,}\./,
      en: /^No figure for .+ in \d{4}: .{10,}\./,
    };
    const empty = told.filter(({ row }) => row.figure === null && row.rank === null);
    expect(empty.length).toBeGreaterThan(100);
    expect(
      empty
        .filter(({ sentence, language }) => !none[language].test(sentence))
        .map((item) => item.sentence),
    ).toEqual([]);
  });
});
