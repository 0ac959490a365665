import { describe, expect, test } from "vitest";
import { cardSvg } from "@/lib/export/card/card-svg";
import { canBeSet, widthOf } from "@/lib/export/card/measure";
import { formatNumber, formatSigned } from "@/lib/i18n/format";
import { cardMessages } from "@/lib/i18n/messages/cards";
import { cardSize } from "@/lib/rankings/card-view";
import { placeOf, rankKindWords } from "@/lib/sentences/words";
import { realArchive } from "../setup-archive";
import { allCards, standingsOf, textsOf } from "./all-pages";

const archive = await realArchive();
const cards = allCards(archive);

function saysChange(text: string): boolean {
  return /[+−]\d|tăng \d|giảm \d|\bup \d|\bdown \d/.test(text);
}

describe("the pictures of all rankings, provinces and provinces in an index", () => {
  test("there is one of each kind of page, in both languages", () => {
    expect([...new Set(cards.map((card) => card.subject.page))].sort()).toEqual([
      "province",
      "province-indicator",
      "ranking",
      "whats-new",
    ]);
    expect(cards.length).toBeGreaterThan(2500);
  });

  test("rows of a ranking are its first rows and its last one, with the page's place, score and change", () => {
    const wrong: string[] = [];
    for (const card of cards) {
      const { subject, view, language } = card;
      if (subject.page !== "ranking" && subject.page !== "whats-new") continue;
      const rows = standingsOf(archive, card);
      view.rows.forEach((row, index) => {
        const standing = row.afterGap
          ? rows.find((one) => one.province.name[language] === row.name)
          : rows[index];
        const place = standing?.rank ? placeOf(standing.rank) : "";
        const printed = standing?.figure?.printed ?? null;
        const score = printed === null ? "" : formatNumber(printed, language);
        const same =
          standing?.province.name[language] === row.name &&
          row.place === place &&
          row.score.replace(/( điểm| points|%)$/, "") === score;
        if (!same) wrong.push(`${view.title}: ${row.name} ${row.place} ${row.score}`);
      });
      if (view.rows.length === 0) wrong.push(`${view.title}: no rows`);
    }
    expect(wrong).toEqual([]);
  });

  test("rows of a province are its indices with the page's place, score and change", () => {
    const wrong = cards.filter((card) => {
      if (card.subject.page !== "province") return false;
      const standings = standingsOf(archive, card);
      const rows = standings.length > 0 ? card.view.rows : [];
      return rows.some((row, index) => {
        const standing = standings[index];
        const printed = standing?.figure?.printed ?? null;
        const place = standing?.rank ? placeOf(standing.rank) : "";
        return (
          row.place !== place ||
          (printed !== null && !row.score.startsWith(formatNumber(printed, card.language)))
        );
      });
    });
    expect(wrong.map((card) => card.view.title)).toEqual([]);
  });

  test("facts of a province in an index are the page's place, score and change", () => {
    const wrong: string[] = [];
    for (const card of cards) {
      const [standing] = standingsOf(archive, card);
      if (card.subject.page !== "province-indicator" || !standing) continue;
      const { rank, figure, change } = standing;
      const values = card.view.facts.map((fact) => fact.value.replace(/[%*]$/, ""));
      const wanted = [
        rank && placeOf(rank),
        figure?.printed != null && formatNumber(figure.printed, card.language),
        change.kind === "open" && change.value && formatSigned(change.value.delta, card.language),
        change.kind === "withheld" && cardMessages(card.language).notComparable,
      ].filter((value) => typeof value === "string");
      const missing = wanted.filter((value) => !values.includes(value));
      if (missing.length > 0) wrong.push(`${card.view.title}: ${missing.join(", ")}`);
    }
    expect(wrong).toEqual([]);
  });

  test("no change stands on a card across a break", () => {
    let withheld = 0;
    const wrong = cards.filter((card) => {
      const standings = standingsOf(archive, card);
      const first = standings[0];
      const single = card.subject.page === "province-indicator";
      const all = standings.length > 0 && standings.every((one) => one.change.kind === "withheld");
      if (!all && !(single && first?.change.kind === "withheld")) return false;
      withheld += 1;
      const { sentence, facts, rows } = card.view;
      const news = card.subject.page === "whats-new";
      const texts = [
        ...(news ? [] : [sentence]),
        ...facts.flatMap((fact) => [fact.value, fact.note]),
        ...rows.flatMap((row) => row.changes.map((one) => one.text)),
      ];
      return texts.some(saysChange);
    });
    expect(withheld).toBeGreaterThan(100);
    expect(wrong.map((card) => card.view.title)).toEqual([]);
  });

  test("a place that the publisher did not print says so on the card", () => {
    const wrong = cards.filter((card) => {
      const kinds = new Set(
        standingsOf(archive, card)
          .slice(0, card.subject.page === "province" ? 7 : 5)
          .flatMap((one) => one.rank?.kind ?? []),
      );
      const { rows, facts, note } = card.view;
      const said = [
        note ?? "",
        ...rows.map((row) => row.kind),
        ...facts.map((fact) => fact.note),
      ].join(" ");
      const short = { counted: /tự tính|tính từ điểm số|counted/, derived: /suy ra|derived/ };
      return (
        (kinds.has("counted") && !short.counted.test(said)) ||
        (kinds.has("derived") && !short.derived.test(said)) ||
        (kinds.has("self-reported") &&
          !said.includes(rankKindWords("self-reported", card.language)))
      );
    });
    expect(wrong.map((card) => card.view.title)).toEqual([]);
  });

  test("every card names its publisher, the version of the data and the site", () => {
    const wrong = cards.filter(({ view }) => {
      const { credit, data, site } = view;
      return credit === "" || !/\d/.test(data) || site === "";
    });
    expect(wrong.map((card) => card.view.title)).toEqual([]);
  });
});

describe("the drawings of all of them", () => {
  const drawings = cards.map((card) => ({
    ...card,
    texts: textsOf(cardSvg(card.view, card.language)),
  }));

  test("use only characters that the fonts have", () => {
    const lacking = drawings.flatMap(({ texts }) => texts.filter(({ text }) => !canBeSet(text)));
    expect([...new Set(lacking.map(({ text }) => text))]).toEqual([]);
  });

  test("show every figure and the sentence whole", () => {
    const cut = drawings.flatMap(({ view, texts }) => {
      const all = texts.map(({ text }) => text);
      const joined = all.join(" ");
      const wanted = [
        view.title,
        ...(view.sentence === "" ? [] : [view.sentence]),
        ...view.rows.flatMap((row) => [row.name, row.place, row.kind, row.score]),
        ...view.facts.map((fact) => fact.value),
      ];
      const changes = view.rows.flatMap((row) => row.changes.map((change) => change.text));
      return [
        ...wanted.filter((text) => !joined.includes(text)),
        ...changes.filter((text) => !all.some((one) => one.startsWith(text))),
      ].map((text) => `${view.title}: ${text}`);
    });
    expect(cut).toEqual([]);
  });

  test("keep every text inside the picture and apart from its neighbours", () => {
    const clashes = drawings.flatMap(({ view, texts }) => {
      const spans = texts.map((item) => {
        const width = widthOf(item.text.trimEnd(), item.face, item.size);
        const from = { start: 0, middle: 0.5, end: 1 }[item.anchor] ?? 0;
        const lead = item.anchor === "end" ? widthOf(item.text, item.face, item.size) : width;
        const left = item.x - from * lead;
        return { ...item, left, right: left + width };
      });
      const outside = spans.filter(
        ({ left, right, y }) => left < 0 || right > cardSize.width || y > cardSize.height,
      );
      const touching = spans.filter((one, index) =>
        spans.some(
          (other, at) =>
            at > index &&
            Math.abs(one.y - other.y) < 0.6 * Math.min(one.size, other.size) &&
            one.left < other.right - 1 &&
            other.left < one.right - 1,
        ),
      );
      return [...outside, ...touching].map(({ text }) => `${view.title}: ${text}`);
    });
    expect(clashes).toEqual([]);
  });
});
