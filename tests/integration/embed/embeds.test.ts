import { describe, expect, test } from "vitest";
import { embedStyle } from "@/lib/embed/style";
import { type UnitSetId, unitSetIds } from "@/lib/figures/figure";
import { formatNumber } from "@/lib/i18n/format";
import { type Language, languages } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { provinceView, rankedIndices } from "@/lib/queries/province";
import { rankingView } from "@/lib/queries/ranking";
import { mainKindOf } from "@/lib/rankings/main-kind";
import type { RankingView } from "@/lib/rankings/ranking-view";
import type { Standing } from "@/lib/rankings/standing";
import { figureTag } from "@/lib/sentences/figure-tag";
import { missingLabel } from "@/lib/sentences/missing";
import { placeOf, placeWords, rankKindWords, scoreWords } from "@/lib/sentences/words";
import { realArchive } from "../setup-archive";
import { embedHtml } from "./embed-reader";
import { rowsOf, textOf, weightOf } from "./embed-text";

const limit = 60_000;
const archive = await realArchive();

const editions = archive.snapshot.indicators
  .filter((item) => item.rankPolicy !== "none")
  .flatMap(({ code }) =>
    unitSetIds.flatMap((unitSet) =>
      archive
        .editionYears(code, unitSet)
        .filter((year) => archive.figures(code, year, unitSet).length > 0)
        .map((year) => ({ indicator: code, year, unitSet })),
    ),
  );

const provinces = archive.snapshot.provinces;

function viewOf(edition: (typeof editions)[number], lang: Language): RankingView {
  const { indicator, year, unitSet } = edition;
  const view = rankingView(archive, indicator, year, unitSet, lang);
  if (!view) throw new Error(`no ranking of ${indicator} ${year} ${unitSet}`);
  return view;
}

function paramsOf({ indicator, year, unitSet }: (typeof editions)[number], lang: Language) {
  return { lang, indicator, year: String(year), unitSet };
}

/** What the two cells of place and score must say; one cell where there is neither. */
function figuresOf(
  row: Standing & { disputed?: boolean },
  mainKind: string,
  lang: Language,
): string[] {
  const t = messages(lang);
  const { figure, rank, missing } = row;
  const why = missing ? missingLabel(missing, lang) : t.ranking.none;
  if (!figure && !rank) return [why];
  const place = rank
    ? [
        placeOf(rank),
        rank.kind === mainKind ? "" : rankKindWords(rank.kind, lang),
        rank.tied ? t.tags.tied : "",
      ]
    : ["–", why];
  const score =
    figure?.printed == null
      ? ["–", why]
      : [
          formatNumber(figure.printed, lang),
          figureTag(figure, lang) ?? "",
          row.disputed ? t.tags.disputed : "",
        ];
  return [place, score].map((parts) => parts.filter((part) => part !== "").join(" "));
}

/** The slash before "of how many" stands apart in the text of a cell, since the place is set in bold. */
function joined(cells: readonly string[]): string[] {
  return cells.map((cell) => cell.replace(" /", "/"));
}

/** What no embed may hold, and that its style knows every class it uses. */
function faultsOf(html: string): string[] {
  const classes = [...html.matchAll(/class="([^"]*)"/g)].flatMap(([, text = ""]) =>
    text.split(" "),
  );
  const unknown = [...new Set(classes)].filter((name) => !embedStyle.includes(`.${name}`));
  return [
    ...(/<script|<link|<img|<iframe|\son\w+=|\sstyle=|javascript:/i.test(html)
      ? ["active part"]
      : []),
    ...(weightOf(html) < limit ? [] : [`${weightOf(html)} bytes`]),
    ...unknown.filter((name) => !neutral.has(name)).map((name) => `class ${name}`),
  ];
}

/** Names that say what a thing is and need no style of their own. */
const neutral = new Set(["tile"]);

describe.each(languages)("embeds of editions (%s)", (lang) => {
  test("there are editions to look at", () => {
    expect(editions.length).toBeGreaterThan(300);
  });

  test("every ranking shows the figures of the page, with of how many, kind and reason", async () => {
    for (const edition of editions) {
      const view = viewOf(edition, lang);
      const html = await embedHtml("ranking", paramsOf(edition, lang));
      const mainKind = mainKindOf(view.rows);
      const shown = rowsOf(html).map((cells, index) => {
        const [name = "", ...others] = joined(cells);
        const row = view.rows[index];
        return [name, ...others.slice(0, row?.figure || row?.rank ? 2 : 1)];
      });
      const wanted = view.rows.map((row) => [
        row.province.name[lang],
        ...figuresOf(row, mainKind, lang),
      ]);
      expect(shown, `${edition.indicator} ${edition.year}`).toEqual(wanted);
      expect(faultsOf(html), `${edition.indicator} ${edition.year}`).toEqual([]);
    }
  }, 120_000);

  test("every map says of each province its place, of how many and its kind", async () => {
    const t = messages(lang).ranking;
    for (const edition of editions) {
      const view = viewOf(edition, lang);
      const html = await embedHtml("map", paramsOf(edition, lang));
      const tiles = [
        ...html.matchAll(
          /<a href="[^"]*" target="_blank" rel="noopener" aria-label="([^"]*)" class="tile">(.*?)<\/a>/gs,
        ),
      ];
      const shown = new Map(
        tiles.map(([, label = "", tile = ""]) => [textOf(label), textOf(tile)]),
      );
      const drawn = view.rows.filter((row) =>
        view.tiles.some((tile) => tile.slug === row.province.slug),
      );
      expect(shown.size).toBe(drawn.length);
      for (const { province, rank } of drawn) {
        const said = shown.get(
          `${province.name[lang]}: ${rank ? placeWords(rank, lang) : t.noPlace}`,
        );
        expect(said, `${edition.indicator} ${edition.year} ${province.slug}`).toBeDefined();
        if (rank) expect(said?.endsWith(` ${rank.place}`)).toBe(true);
      }
      expect(faultsOf(html)).toEqual([]);
    }
  }, 120_000);
});

describe.each(languages)("embeds of provinces (%s)", (lang) => {
  test("every province shows place and score of each index, or why not", async () => {
    for (const { unitSet, slug } of provinces) {
      const view = provinceView(archive, unitSet, slug, lang);
      const html = await embedHtml("province", { lang, unitSet, slug });
      const said = textOf(html);
      for (const { indicator, shown, latest } of view?.sections ?? []) {
        const { figure, rank, missing } = (shown ?? latest).standing;
        if (rank) expect(said, slug).toContain(placeWords(rank, lang));
        if (figure?.printed != null)
          expect(said, slug).toContain(scoreWords(figure, figure.printed, indicator, lang));
        if (missing) expect(said, slug).toContain(missingLabel(missing, lang));
      }
      expect(faultsOf(html), slug).toEqual([]);
    }
  }, 120_000);

  test("every line has a table of all editions with the figures of their rankings", async () => {
    const asked: string[] = [];
    for (const { unitSet, slug } of provinces) {
      for (const { code } of rankedIndices(archive)) {
        const years = archive.editionYears(code, unitSet);
        const rows = years.flatMap((year) => standingOf(code, year, unitSet, slug, lang) ?? []);
        if (rows.length === 0) continue;
        asked.push(code);
        const html = await embedHtml("line", { lang, unitSet, slug, indicator: code });
        const shown = rowsOf(html).map((cells) => joined(cells).slice(0, -1));
        const wanted = rows
          .toReversed()
          .map(({ year, row }) => [String(year), ...figuresOf(row, "published", lang)]);
        expect(shown, `${code} ${unitSet} ${slug}`).toEqual(wanted);
        expect(faultsOf(html), `${code} ${unitSet} ${slug}`).toEqual([]);
      }
    }
    expect(asked.length).toBeGreaterThan(400);
  }, 120_000);
});

/** The row of a province in the ranking of a year; an edition without any figure has no ranking. */
function standingOf(code: string, year: number, unitSet: UnitSetId, slug: string, lang: Language) {
  const view = rankingView(archive, code, year, unitSet, lang);
  const row = view?.rows.find((item) => item.province.slug === slug);
  return row && { year, row };
}
