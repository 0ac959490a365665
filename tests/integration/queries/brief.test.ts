import { describe, expect, test } from "vitest";
import type { UnitSetId } from "@/lib/figures/figure";
import { languages } from "@/lib/i18n/language";
import { briefView } from "@/lib/queries/brief/brief";
import type { BriefView } from "@/lib/rankings/brief-view";
import { briefSentences } from "@/lib/sentences/brief";
import { realArchive } from "../setup-archive";

const archive = await realArchive();

function brief(unitSet: UnitSetId, slug: string, language: "vi" | "en" = "vi"): BriefView {
  const found = briefView(archive, unitSet, slug, language);
  if (!found) throw new Error(`no brief of ${unitSet}/${slug}`);
  return found;
}

const all = archive.snapshot.provinces.flatMap(({ unitSet, slug }) =>
  languages.map((language) => brief(unitSet, slug, language)),
);

const marksOf = (view: BriefView) =>
  [...view.rows, ...view.gains, ...view.losses, ...view.gaps].map(({ marks }) => marks);

describe("the brief of every unit of both sets in both languages", () => {
  test("is there for 97 units and Hà Tây, which ended in 2008", () => {
    expect(all).toHaveLength(98 * 2);
  });

  test("has a source for every row, component and gap, and lists no source in vain", () => {
    for (const view of all) {
      const marks = marksOf(view);
      expect(marks.filter((numbers) => numbers.length === 0)).toEqual([]);
      const used = [...new Set(marks.flat())].sort((a, b) => a - b);
      expect(used).toEqual(view.sources.map((_, index) => index + 1));
    }
  });

  test("splits a change of place into parts that add up", () => {
    const splits = all.flatMap((view) => view.splits);
    expect(splits.length).toBeGreaterThan(100);
    for (const { parts, before, after } of splits) {
      expect(parts.own + parts.others + parts.joint + parts.membership).toBe(parts.total);
      expect(before.counted.place - after.counted.place).toBe(parts.total);
    }
  });

  test("shows at most three components a side, most places first, each on its own side", () => {
    for (const { gains, losses } of all) {
      const up = gains.map(({ places }) => places);
      const down = losses.map(({ places }) => places);
      expect(up).toEqual(up.filter((places) => places > 0).toSorted((a, b) => b - a));
      expect(down).toEqual(down.filter((places) => places < 0).toSorted((a, b) => a - b));
      expect(Math.max(up.length, down.length)).toBeLessThanOrEqual(3);
    }
  });

  test("never mixes the two sets: neighbours are of its own, predecessors of the 63", () => {
    for (const { province, peers, former } of all) {
      expect(new Set(peers.rows.map((row) => row.province.unitSet))).toEqual(
        new Set([province.unitSet]),
      );
      expect(former === null).toBe(province.unitSet === "63");
      expect(former?.rows.every((row) => row.province.unitSet === "63") ?? true).toBe(true);
    }
  });
});

describe("the brief of Tiền Giang", () => {
  const view = brief("63", "tien-giang");
  const row = (code: string) => view.rows.find(({ indicator }) => indicator.code === code);

  test.each([
    ["par-index", 2023, "50/63", "tăng 3,19 điểm; tăng 3 bậc, từ 53 (hạng suy ra) lên 50"],
    ["sipas", 2023, "47/63", "tăng 3,69 điểm; tăng 6 bậc, từ 53 lên 47"],
    ["papi", 2023, "59/61", "giảm 1,2862 điểm; giảm 14 bậc, từ 45 xuống 59"],
    ["dti", 2024, "51/63", "giảm 0,0705 điểm; giảm 28 bậc, từ 23 xuống 51"],
  ])("has %s %i at %s with its change", (code, year, place, change) => {
    const found = row(code);
    const rank = found?.standing.rank;
    expect([found?.year, `${rank?.place}/${rank?.of}`]).toEqual([year, place]);
    expect(found?.change).toContain(change);
  });

  test("says that PAPI 2024 lacks it", () => {
    expect(row("papi")?.newest).toMatchObject({ year: 2024, missing: { code: "not-published" } });
  });

  test("says what of the change is its own: PAPI 2023, 14 places lost, 12 of them alone", () => {
    const split = view.splits.find(({ indicator }) => indicator.code === "papi");
    expect(split?.parts).toMatchObject({ total: -14, own: -12, others: 0, joint: -2 });
  });

  test("has the components that moved most by places, over all recent indices", () => {
    const names = (moves: BriefView["gains"]) =>
      moves.map(({ indicator, places }) => [indicator.code, places]);
    expect(names(view.gains)).toEqual([
      ["papi.5", 14],
      ["par-index.3", 8],
      ["papi.2", 5],
    ]);
    expect(names(view.losses)).toEqual([
      ["papi.4", -32],
      ["papi.7", -12],
      ["papi.3", -6],
    ]);
  });

  test("measures the targets first and says that others are held constant", () => {
    expect(view.gaps.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^PAR Index 2023: mục tiêu 30 hạng đầu đến năm 2025: còn 20 bậc/),
      expect.stringMatching(/^PAPI 2023: mục tiêu 30 .*2,7060 điểm.*các tỉnh khác giữ nguyên/),
      expect.stringMatching(/^PCI 2020: mục tiêu 30 .*0,69 điểm/),
      expect.stringMatching(/chưa có số/),
      expect.stringMatching(/chưa có số/),
      expect.stringMatching(/^DTI 2024: cần thêm 0,0029 điểm để lên hạng 50/),
    ]);
  });

  test("stands beside its neighbours, those of its region first", () => {
    expect(view.peers.rows.map(({ province }) => province.slug)).toEqual([
      "tien-giang",
      "ben-tre",
      "dong-thap",
      "long-an",
      "vinh-long",
      "ho-chi-minh",
    ]);
  });
});

test("across a break no change is shown but the reason: SIPAS 2022 of Đà Nẵng", () => {
  const sipas = brief("63", "da-nang").rows.find(({ indicator }) => indicator.code === "sipas");
  expect(sipas?.year).toBe(2022);
  expect(sipas?.change).toMatch(/^Không so được với năm 2021: Từ 2022 thêm nửa/);
});

test("Đồng Tháp of the 34 has its own DTI and the newest places of both predecessors", () => {
  const { rows, former } = brief("34", "dong-thap");
  expect(rows.map(({ indicator, year }) => [indicator.code, year])).toEqual([["dti", 2024]]);
  const dti = former?.columns.findIndex(({ indicator }) => indicator.code === "dti") ?? -1;
  expect(
    former?.rows.map(({ province, ranks }) => [province.slug, ranks[dti]?.place]).sort(),
  ).toEqual([
    ["dong-thap", 45],
    ["tien-giang", 51],
  ]);
});

test("an unknown unit has no brief", () => {
  expect(briefView(archive, "34", "tien-giang", "vi")).toBeNull();
});

describe("the sentences of a brief, to be copied", () => {
  const tienGiang = briefSentences(brief("63", "tien-giang"), "vi");

  test("say for each index what its row shows", () => {
    expect(tienGiang.indices?.text).toContain(
      "PAR Index: Năm 2023, Tiền Giang xếp thứ 50/63, đạt 85,77%. So với năm 2022: tăng 3,19 điểm; tăng 3 bậc, từ 53 (hạng suy ra) lên 50.",
    );
  });

  test("are whole and rest on listed sources", () => {
    for (const view of all) {
      const blocks = Object.values(briefSentences(view, "vi"));
      for (const { text, marks } of blocks) {
        expect(text).not.toMatch(/undefined|NaN|null/);
        for (const mark of marks) expect(view.sources[mark - 1]).toBeDefined();
      }
    }
  });

  test("are there for each block that has rows, and for no empty one", () => {
    for (const view of all) {
      const blocks = briefSentences(view, "vi");
      expect(blocks.indices !== undefined).toBe(view.rows.length > 0);
      expect(blocks.gains !== undefined).toBe(view.gains.length > 0);
      expect(blocks.losses !== undefined).toBe(view.losses.length > 0);
      expect(blocks.splits !== undefined).toBe(view.splits.length > 0);
      expect(blocks.gaps !== undefined).toBe(view.gaps.length > 0);
    }
  });
});
