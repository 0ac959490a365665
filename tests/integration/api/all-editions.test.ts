import { describe, expect, test } from "vitest";
import { unitSetIds } from "@/lib/figures/figure";
import { editionAnswers } from "@/lib/queries/api/edition-answers";
import { figureAnswers } from "@/lib/queries/api/figure-answers";
import { rankedIndices } from "@/lib/queries/province";
import { rankingView } from "@/lib/queries/ranking";
import { comparability, previousEdition } from "@/lib/rankings/comparability";
import { realArchive } from "../setup-archive";

const archive = await realArchive();
const { indicators, figures, breaks } = archive.snapshot;

const editions = indicators.flatMap(({ code }) =>
  editionAnswers(archive, code).map(({ year, unitSet }) => ({ indicator: code, year, unitSet })),
);
const answers = editions.map((edition) => ({
  edition,
  rows: figureAnswers(archive, edition, "vi"),
}));

test("every stored figure is answered once, with its printed value and source", () => {
  const found = new Map(
    answers.flatMap(({ rows }) =>
      rows.flatMap((row) =>
        row.source === null
          ? []
          : [
              [
                [
                  row.indicator,
                  row.year,
                  row.unitSet,
                  row.province,
                  row.period?.from,
                  row.period?.to,
                ].join("/"),
                row,
              ],
            ],
      ),
    ),
  );
  expect(found.size).toBe(figures.length);
  for (const figure of figures) {
    const { indicator, year, unitSet, province, periodFrom, periodTo } = figure;
    const hasPeriod = periodFrom !== null || periodTo !== null;
    const key = [
      indicator,
      year,
      unitSet,
      province,
      hasPeriod ? periodFrom : undefined,
      hasPeriod ? periodTo : undefined,
    ].join("/");
    const row = found.get(key);
    if (row?.printed !== figure.printed || row?.source !== figure.source)
      expect.soft(row, key).toMatchObject({ printed: figure.printed, source: figure.source });
  }
});

const roots = rankedIndices(archive).map((item) => item.code);

test.each(roots)(
  "every row of every ranking page of %s is answered with the same figure, place, change and reason, in its order",
  (root) => {
    let compared = 0;
    for (const { edition, rows } of answers) {
      if (archive.root(edition.indicator)?.code !== root) continue;
      if (archive.indicator(edition.indicator)?.rankPolicy === "none") continue;
      const view = rankingView(archive, edition.indicator, edition.year, edition.unitSet, "vi");
      if (!view) continue;
      const page = view.rows.map((row) => ({
        province: row.province.slug,
        printed: row.figure?.printed ?? null,
        rank: row.rank?.place ?? null,
        kind: row.rank?.kind ?? null,
        of: row.rank?.of ?? null,
        tied: row.rank?.tied ?? false,
        missing: row.missing?.code ?? null,
        disputed: row.disputed,
        region: row.region?.place ?? null,
        delta:
          row.change.kind === "open" && row.change.value ? Number(row.change.value.delta) : null,
        places: row.change.kind === "open" ? (row.change.rank?.places ?? null) : null,
      }));
      const told = rows.map((row) => ({
        province: row.province,
        printed: row.printed,
        rank: row.rank,
        kind: row.rankKind,
        of: row.of,
        tied: row.tied,
        missing: row.missing,
        disputed: row.disputed,
        region: row.region?.rank ?? null,
        delta: row.change.value,
        places: row.change.rank,
      }));
      if (JSON.stringify(told) !== JSON.stringify(page))
        expect.soft(told, JSON.stringify(edition)).toEqual(page);
      compared += page.length;
    }
    expect(compared).toBeGreaterThan(60);
  },
);

test("every province of the year is in every edition, and what is missing has a reason and no number", () => {
  for (const { edition, rows } of answers) {
    const roster = archive.roster(edition.unitSet, edition.year).map((item) => item.slug);
    expect(new Set(rows.map((row) => row.province))).toEqual(new Set(roster));
    for (const row of rows) {
      if (row.value === null && row.missing === null) expect.soft(row).toBe("without a reason");
      if (row.value === 0) expect.soft(row.printed).toMatch(/^0/);
      if (row.rank !== null && row.rankKind === null) expect.soft(row).toBe("a rank of no kind");
    }
  }
});

describe("changes", () => {
  test("are never told across a break, nor for rates, and say why", () => {
    let withheld = 0;
    for (const { edition, rows } of answers) {
      const { indicator, year, unitSet } = edition;
      const isRate = archive.root(indicator)?.rankPolicy === "none";
      const since = previousEdition(archive, indicator, year, unitSet);
      const broken =
        since === undefined || comparability(archive, indicator, since, year).breaks.length > 0;
      if (!isRate && !broken) continue;
      for (const { change } of rows) {
        withheld += 1;
        if (change.value !== null || change.rank !== null || change.comparable || !change.reason)
          expect.soft(change, JSON.stringify(edition)).toBe("withheld");
      }
    }
    expect(withheld).toBeGreaterThan(1_000);
  });

  test("across the break of PAPI 2018 give the recorded words", () => {
    const words = breaks.find((item) => item.indicator === "papi" && item.year === 2018);
    expect(words?.severity).toBe("break");
    const rows = figureAnswers(archive, { indicator: "papi", year: 2018, unitSet: "63" }, "en");
    for (const row of rows) {
      expect(row.change).toEqual({
        value: null,
        rank: null,
        since: 2017,
        comparable: false,
        reason: words?.reason.en,
      });
    }
  });

  test("hold the caution where the method changed a little", () => {
    const rows = figureAnswers(
      archive,
      { indicator: "par-index", year: 2022, unitSet: "63" },
      "vi",
    );
    const told = rows.find((row) => row.change.value !== null);
    expect(told?.change).toMatchObject({ comparable: true, reason: expect.stringMatching(/876/) });
  });
});

test("units of the 63 and of the 34 with one name are never mixed", () => {
  for (const unitSet of unitSetIds) {
    const rows = figureAnswers(archive, { indicator: "dti", year: 2024, unitSet }, "vi");
    expect(new Set(rows.map((row) => row.unitSet))).toEqual(new Set([unitSet]));
    expect(rows).toHaveLength(Number(unitSet));
  }
});
