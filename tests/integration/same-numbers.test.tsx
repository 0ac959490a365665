import { parse } from "csv-parse/sync";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { RankingTable } from "@/components/tables/ranking-table";
import { endpoints } from "@/lib/api/endpoints";
import { bookFile } from "@/lib/export/book";
import { formatNumber } from "@/lib/i18n/format";
import { filesMessages } from "@/lib/i18n/messages/files";
import { rankingBook } from "@/lib/queries/api/books";
import { figureAnswers } from "@/lib/queries/api/figure-answers";
import { cardView } from "@/lib/queries/cards/card";
import { editionLinks, rankingView } from "@/lib/queries/ranking";
import { mainKindOf } from "@/lib/rankings/main-kind";
import type { RankingView } from "@/lib/rankings/ranking-view";
import { standingSentence } from "@/lib/sentences/standing";
import { placeOf } from "@/lib/sentences/words";
import { realArchive } from "./setup-archive";

const archive = await realArchive();
const columns = filesMessages("vi").columns;

const views = archive.snapshot.indicators
  .filter((item) => item.rankPolicy !== "none")
  .flatMap(({ code }) =>
    editionLinks(archive, code).flatMap(
      ({ year, unitSet }) => rankingView(archive, code, year, unitSet, "vi") ?? [],
    ),
  );

/** Score and place of a province, "" where there is none. */
type Told = readonly [province: string, score: string, place: string];

function onPage(view: RankingView): Told[] {
  const html = renderToStaticMarkup(
    <RankingTable
      rows={view.rows}
      allRows={view.rows}
      indicator={view.indicator}
      root={view.root}
      since={view.since}
      components={view.components}
      regions={view.regions}
      language="vi"
      mainKind={mainKindOf(view.rows)}
      hasBands={false}
      sort={{ key: "rank", order: "asc" }}
      sortHref={() => "/"}
    />,
  );
  const body = html.slice(html.indexOf("<tbody"));
  return body
    .split("<tr")
    .slice(1)
    .map((row) => {
      const [name = "", ...cells] = row
        .split(/<t[hd]\b/)
        .slice(1)
        .map((cell) => cell.replace(/^[^>]*>/, "").replaceAll(/<[^>]*>/g, " "));
      const place = /(\d+)\s*(?:\/\s*(\d+))?/.exec(cells[0] ?? "");
      const score = /\d+(?:,\d+)?/.exec(cells[1] ?? "");
      const found = view.rows.find(({ province }) => name.trim().startsWith(province.name.vi));
      return [
        found?.province.slug ?? name,
        score?.[0] ?? "",
        place ? [place[1], place[2]].filter(Boolean).join("/") : "",
      ];
    });
}

function answered({ indicator, edition }: RankingView): Told[] {
  const { year, unitSet } = edition;
  return figureAnswers(archive, { indicator: indicator.code, year, unitSet }, "vi").map((row) => [
    row.province,
    row.printed === null ? "" : formatNumber(row.printed, "vi"),
    row.rank === null ? "" : [row.rank, row.of].filter((part) => part !== null).join("/"),
  ]);
}

async function inFile({ indicator, edition }: RankingView): Promise<Told[]> {
  const { year, unitSet } = edition;
  const path = { indicator: indicator.code, year: String(year), unit_set: unitSet };
  const url = new URL(`http://localhost/api/v1/rankings/${indicator.code}/${year}`);
  const query = endpoints.ranking.shape.parse({ ...path, lang: "vi" });
  const book = rankingBook({ archive, language: "vi", url }, query);
  const { bytes } = await bookFile(book, "csv", "vi");
  const rows: Record<string, string>[] = parse(Buffer.from(bytes), {
    bom: true,
    columns: true,
    delimiter: ";",
  });
  return rows.map((row) => [
    row[columns.province.name] ?? "",
    row[columns.value.name] ?? "",
    [row[columns.rank.name], row[columns.of.name]].filter(Boolean).join("/"),
  ]);
}

function inView({ rows }: RankingView): Told[] {
  return rows.map(({ province, figure, rank }) => [
    province.slug,
    figure?.printed == null ? "" : formatNumber(figure.printed, "vi"),
    rank ? placeOf(rank) : "",
  ]);
}

test("page, answer and file of every edition tell the same scores and places of all provinces, in one order", async () => {
  expect(views.length).toBeGreaterThan(400);
  for (const view of views) {
    const name = `${view.indicator.code} ${view.edition.year} ${view.edition.unitSet}`;
    const told = inView(view);
    expect(onPage(view), `page of ${name}`).toEqual(told);
    expect(answered(view), `answer of ${name}`).toEqual(told);
    expect(await inFile(view), `file of ${name}`).toEqual(told);
  }
}, 240_000);

test("the sentence on each province says the score and place of its row, and the card those of its first rows", () => {
  for (const view of views) {
    const { indicator, edition, rows } = view;
    const { year, unitSet } = edition;
    const card = cardView(
      archive,
      { page: "ranking", indicator: indicator.code, year, unitSet },
      "vi",
    );
    const drawn = JSON.stringify(card);
    inView(view).forEach(([slug, score, place], index) => {
      const standing = rows[index];
      if (!standing || (score === "" && place === "")) return;
      const sentence = standingSentence(standing, {
        indicator,
        year,
        region: null,
        language: "vi",
      });
      const name = `${indicator.code} ${year} ${slug}`;
      if (score !== "") expect(sentence, name).toContain(score);
      if (place !== "") expect(sentence, name).toContain(place);
      if (index === 0 && score !== "") expect(drawn, `card of ${name}`).toContain(score);
    });
  }
});
