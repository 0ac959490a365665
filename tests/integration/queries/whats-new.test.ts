import { describe, expect, test } from "vitest";
import { formatNumber } from "@/lib/i18n/format";
import { internalPath } from "@/lib/i18n/internal-path";
import { languages } from "@/lib/i18n/language";
import { href } from "@/lib/i18n/routes";
import { editionLinks, rankingView } from "@/lib/queries/ranking";
import { resolveAddress } from "@/lib/queries/resolve-address";
import { whatsNewAddress } from "@/lib/queries/whats-new/address";
import { whatsNewView } from "@/lib/queries/whats-new/view";
import { createArchive } from "@/lib/rankings/archive";
import { comparability } from "@/lib/rankings/comparability";
import { edition } from "@/lib/rankings/edition";
import type { WhatsNewView } from "@/lib/rankings/whats-new-view";
import { realArchive } from "../setup-archive";

const archive = await realArchive();

const editions = archive.snapshot.indicators
  .filter((item) => item.rankPolicy !== "none")
  .flatMap(({ code }) => editionLinks(archive, code).map((link) => ({ code, ...link })));

const saidOf = (view: WhatsNewView) => [
  view.lead,
  view.endsSaid,
  view.moversSaid,
  view.regionsSaid,
  view.recordsSaid,
  view.closeSaid,
  view.absentSaid,
  view.sourcesSaid,
];

const all = languages.flatMap((language) =>
  editions.map(({ code, year, unitSet }) => {
    const view = whatsNewView(archive, code, year, unitSet, language);
    if (!view) throw new Error(`nothing on ${code} ${year} ${unitSet}`);
    return { id: `${code} ${year} ${unitSet} ${language}`, view, language };
  }),
);

/** Which of all views are wrong, by name. */
function wrong(isWrong: (item: (typeof all)[number]) => boolean): string[] {
  return all.filter(isWrong).map((item) => item.id);
}

/** Numbers with decimals, as the language writes them. */
function decimals(text: string, language: "vi" | "en"): string[] {
  const pattern = language === "vi" ? /\d[\d.]*,\d+/g : /\d[\d,]*\.\d+/g;
  return text.match(pattern) ?? [];
}

describe("the page about what an edition brought", () => {
  test("is there for every edition with figures, under its own address", () => {
    expect(all.length).toBeGreaterThan(700);
    const lost = editions.filter(({ code, year, unitSet }) => {
      const address = whatsNewAddress(archive, code, year, unitSet);
      const found = resolveAddress(archive, href("vi", address));
      return (
        found.kind !== "page" ||
        internalPath("vi", found.address) !== internalPath("vi", address) ||
        found.address.page !== "whats-new"
      );
    });
    expect(lost).toEqual([]);
  });

  test("says something whole in every part", () => {
    const broken = /undefined|null|NaN|\[object|Infinity| {2}|\.\.|\( | \)| [.,;:]|\(\)|,\.|: \./;
    const bad = all.flatMap(({ id, view }) =>
      saidOf(view)
        .flatMap((said) => said.sentences)
        .filter((sentence) => sentence === "" || broken.test(sentence) || !sentence.endsWith("."))
        .map((sentence) => `${id}: ${sentence}`),
    );
    expect(bad).toEqual([]);
  });

  test("can be taken along: each copy names the edition, and ends with the page's whole address", () => {
    expect(
      wrong(({ view, language }) =>
        saidOf(view).some(({ sentences, copy }) => {
          const lines = copy.split("\n");
          const address = new URL(lines.at(-1) ?? "");
          const path = decodeURI(address.pathname);
          return (
            !copy.includes(sentences.join(" ")) ||
            !lines[0]?.includes(String(view.ranking.edition.year)) ||
            resolveAddress(archive, path).kind !== "page" ||
            path.startsWith("/en/") !== (language === "en")
          );
        }),
      ),
    ).toEqual([]);
  });

  test("tells scores and places of its ends as the ranking has them", () => {
    expect(
      wrong(({ view, language }) => {
        const { indicator, edition: found } = view.ranking;
        const ranking = rankingView(archive, indicator.code, found.year, found.unitSet, language);
        const rows = ranking?.rows ?? [];
        const text = view.endsSaid.sentences.join(" ");
        const known = new Set(
          rows.flatMap((row) =>
            row.figure?.printed == null ? [] : formatNumber(row.figure.printed, language),
          ),
        );
        const told = [...view.ends.top, ...view.ends.bottom].every((row) => {
          const name = row.province.name[language];
          const of = language === "vi" ? "/" : " of ";
          const place =
            row.rank?.of == null ? name : `${name} ${row.rank.place}${of}${row.rank.of}`;
          return text.includes(place) && rows.includes(row);
        });
        return !told || decimals(text, language).some((number) => !known.has(number));
      }),
    ).toEqual([]);
  });

  test("tells in its lead only numbers that the ranking or the movers hold", () => {
    expect(
      wrong(({ view, language }) => {
        const { rows, mean, indicator } = view.ranking;
        const movers = view.movers?.movers;
        const shares =
          movers?.kind === "comparable"
            ? [movers.byScore.risingShare, movers.byPlace.risingShare]
            : [];
        const noted = mean?.kind === "published" ? (mean.average.note?.[language] ?? "") : "";
        const known = new Set(
          [...rows.map((row) => row.figure?.printed), mean?.value, ...shares]
            .filter((number) => number != null)
            .map((number) => formatNumber(number, language))
            .concat(noted.match(/\d+[.,]\d+/g) ?? []),
        );
        const notOurs = [
          indicator.name[language],
          ...view.ranking.comparability.breaks.map(({ reason }) =>
            reason[language].replace(/\.$/, ""),
          ),
        ];
        const text = notOurs.reduce(
          (rest, words) => rest.replaceAll(words, ""),
          view.lead.sentences.slice(1).join(" "),
        );
        return decimals(text, language).some((number) => !known.has(number));
      }),
    ).toEqual([]);
  });

  const speaksOfChange = /tăng \d|giảm \d|\bup \d|\bdown \d|\d (tăng|rose)|bậc|places? \(/;

  test("gives no change across a break, but the reason", () => {
    const withheld = all.filter(({ view }) => view.movers?.movers.kind === "not-comparable");
    expect(withheld.length).toBeGreaterThan(20);
    for (const { id, view, language } of withheld) {
      const reason = view.ranking.comparability.breaks[0]?.reason[language].replace(/\.$/, "");
      for (const said of [view.lead, view.moversSaid]) {
        const text = said.sentences.join(" ");
        expect(text.replaceAll(reason ?? "", ""), id).not.toMatch(speaksOfChange);
        expect(text, id).toContain(reason);
      }
      expect(view.links.movers, id).toBeNull();
      expect(view.movers?.rows, id).toEqual([]);
    }
  });

  test("calls an edition without one before it the first, and compares nothing", () => {
    const first = all.filter(({ view }) => view.movers === null);
    expect(first.length).toBeGreaterThan(20);
    expect(first.filter(({ view }) => view.ranking.since !== null)).toEqual([]);
    expect(first.filter(({ view }) => speaksOfChange.test(view.moversSaid.copy))).toEqual([]);
  });

  test("counts nothing from a partial edition", () => {
    const partial = all.filter(({ view }) => !view.ranking.edition.complete);
    expect(partial.length).toBeGreaterThan(300);
    const counted = /tính từ điểm số|tính từ bảng|counted from (scores|the ranking)/;
    const bad = partial.filter(({ view }) => {
      const places = [...view.ends.top, ...view.ends.bottom];
      return (
        [view.lead, view.endsSaid, view.regionsSaid].some((said) => counted.test(said.copy)) ||
        places.some((row) => row.rank?.kind === "counted") ||
        view.ends.bottom.some((row) => row.rank?.place !== row.rank?.of) ||
        view.regions.rows.some((row) => row.mean?.kind === "counted" || row.best !== null) ||
        decimals(view.closeSaid.sentences.join(" "), "vi").length > 0
      );
    });
    expect(bad.map((item) => item.id)).toEqual([]);
  });

  test("tells records only of unbroken runs of yearly editions that may be compared", () => {
    let told = 0;
    const bad = all.flatMap(({ id, view }) => {
      const { indicator, edition: found } = view.ranking;
      const { code } = indicator;
      const spans = [
        ...view.records.provinces.map(({ row, records }) => ({ row, from: records.runFrom })),
        ...[...view.records.leaders, ...view.records.topTen].map(({ row, streak }) => ({
          row,
          from: streak.from,
        })),
      ];
      told += spans.length;
      return spans.flatMap(({ row, from }) => {
        const years = Array.from({ length: found.year - from + 1 }, (_, index) => from + index);
        const placed = years.every((year) => {
          const figure = archive.figure(code, year, found.unitSet, row.province.slug);
          const one = edition(archive, code, year, found.unitSet);
          return figure && (figure.rank !== null || one?.counted.has(row.province.slug));
        });
        const open = comparability(archive, code, from, found.year).breaks.length === 0;
        return placed && open ? [] : `${id}: ${row.province.slug} from ${from}`;
      });
    });
    expect(told).toBeGreaterThan(500);
    expect(bad).toEqual([]);
  });

  test.each([
    ["pci", 2020],
    ["papi", 2021],
    ["par-index", 2022],
    ["sipas", 2019],
  ])("tells of %s %i what it told on its day, whatever came after", (code, year) => {
    const { snapshot } = archive;
    const then = createArchive({
      ...snapshot,
      figures: snapshot.figures.filter((item) => item.year <= year),
    });
    const [old, now] = [then, archive].map((from) => whatsNewView(from, code, year, "63", "vi"));
    for (const part of ["lead", "endsSaid", "moversSaid", "regionsSaid", "recordsSaid"] as const)
      expect(now?.[part].sentences).toEqual(old?.[part].sentences);
  });
});

describe("what PCI 2020 brought", () => {
  const view = whatsNewView(archive, "pci", 2020, "63", "vi");
  const text = (part: "lead" | "recordsSaid" | "regionsSaid" | "closeSaid") =>
    view?.[part].sentences.join(" ");

  test("is led by who was first, who was last, and how many rose", () => {
    expect(text("lead")).toBe(
      "PCI 2020 được công bố ngày 15/04/2021; đơn vị công bố: VCCI. Quảng Ninh (75,09 điểm) dẫn đầu. Bạc Liêu (59,61 điểm) xếp cuối (63/63). Trung bình 63 tỉnh, tính từ điểm số: 64,38 điểm. Có điểm của đủ 63 tỉnh, thành phố. PCI 2020 so với 2019: trong 63 tỉnh có cả hai kỳ, 8 tăng (12,7%), 55 giảm, 0 không đổi.",
    );
  });

  test("tells runs, firsts, regions and what lies close together", () => {
    expect(text("recordsSaid")).toContain("Quảng Ninh dẫn đầu PCI 4 kỳ liên tiếp, 2017–2020.");
    expect(text("recordsSaid")).toContain(
      "PCI 2020, hạng tốt nhất trong 8 kỳ liền nhau so được, từ năm 2013: Hải Phòng xếp thứ 7/63,",
    );
    expect(text("regionsSaid")).toContain("cao nhất: Đông Nam Bộ (65,41 điểm)");
    expect(text("regionsSaid")).toContain("Đồng bằng sông Hồng: Quảng Ninh (1/11)");
    expect(text("closeSaid")).toContain("Ở ngôi đầu, Quảng Ninh hơn Đồng Tháp 2,28 điểm.");
  });

  test("names each publisher once, with its sources and figures", () => {
    expect(view?.sourcesSaid.sentences).toEqual([
      "Số liệu kỳ này lấy từ 12 nguồn: VCCI & USAID (pcivietnam.vn), 10 nguồn (153 số liệu); Ban Xúc tiến và Hỗ trợ đầu tư Quảng Ninh (investinquangninh.vn) (9 số liệu); Báo Long An, 16/04/2021 (6 số liệu).",
    ]);
  });

  test("leads to the editions beside it", () => {
    expect(view?.links).toMatchObject({
      previous: { year: 2019, address: { page: "whats-new", year: "2019", unitSet: null } },
      next: { year: 2021 },
      movers: { page: "movers", from: "2019", to: "2020" },
    });
  });
});

test("an edition of one province shows that province, and that nothing else is here", () => {
  const lone = all.filter(({ view }) => view.ranking.edition.withFigure === 1);
  expect(lone.length).toBeGreaterThan(10);
  for (const { view, language } of lone) {
    const [row, ...others] = view.ends.top;
    expect(others).toEqual([]);
    expect(view.endsSaid.copy).toContain(row?.province.name[language]);
    expect(view.absentSaid.copy).toMatch(/6[23]|3[34]/);
  }
});
