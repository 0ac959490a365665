import { describe, expect, test } from "vitest";
import { homeView } from "@/lib/queries/home";
import { realArchive } from "../setup-archive";

const archive = await realArchive();
const { cards, releases } = homeView(archive, "vi");

function card(code: string) {
  const found = cards.find((item) => item.view.indicator.code === code);
  if (!found) throw new Error(`no card of ${code}`);
  return found;
}

describe("the home page", () => {
  test("shows the newest edition of each index, the 63 where both sets have it", () => {
    expect(
      cards.map(({ view }) => [view.indicator.code, view.edition.year, view.edition.unitSet]),
    ).toEqual([
      ["par-index", 2024, "63"],
      ["sipas", 2024, "63"],
      ["papi", 2024, "63"],
      ["pci", 2024, "63"],
      ["dti", 2024, "63"],
      ["ict-index", 2023, "63"],
      ["egov-mic", 2017, "63"],
    ]);
  });

  test.each([
    ["par-index", "hai-phong"],
    ["sipas", "hai-phong"],
    ["papi", "quang-ninh"],
    ["pci", "hai-phong"],
    ["dti", "ho-chi-minh"],
  ])("names the leader of %s with its source: %s", (code, slug) => {
    const { view, note } = card(code);
    const leaders = view.rows.filter((row) => row.rank?.place === 1);
    expect(leaders.map((row) => row.province.slug)).toEqual([slug]);
    expect(note).toBe(leaders[0]?.note);
    expect(note).not.toBeNull();
  });

  test.each([
    ["papi", ["tay-ninh", "ca-mau", "binh-thuan"], ["khanh-hoa", "ha-giang", "yen-bai"]],
    ["dti", ["hoa-binh", "bac-kan", "vinh-phuc"], ["tien-giang", "binh-duong", "tra-vinh"]],
    ["par-index", ["dong-nai", "can-tho", "khanh-hoa"], ["lao-cai", "lam-dong", "quang-ninh"]],
    ["pci", ["thanh-hoa", "ha-noi", "hai-phong"], ["dong-thap", "ho-chi-minh", "quang-ninh"]],
  ])("names the biggest movers of %s: up %j, down %j", (code, up, down) => {
    const { risers, fallers } = card(code);
    expect(risers.map((row) => row.province.slug)).toEqual(up);
    expect(fallers.map((row) => row.province.slug)).toEqual(down);
  });

  test("calls nobody a mover of an index without an edition before", () => {
    const { risers, fallers } = card("egov-mic");
    expect([risers, fallers]).toEqual([[], []]);
  });

  test("lists the eight newest announcements, newest first", () => {
    expect(releases).toHaveLength(8);
    expect(releases.slice(0, 3).map((item) => [item.indicator, item.year])).toEqual([
      ["pci", 2025],
      ["dti", 2024],
      ["pci", 2024],
    ]);
    const dates = releases.map((item) => item.announced ?? "");
    expect(dates.toSorted().toReversed()).toEqual(dates);
  });

  test("has the same cards in English", () => {
    const english = homeView(archive, "en").cards;
    expect(english.map(({ view }) => view.indicator.code)).toEqual(
      cards.map(({ view }) => view.indicator.code),
    );
    expect(english.map(({ risers }) => risers.map((row) => row.province.slug))).toEqual(
      cards.map(({ risers }) => risers.map((row) => row.province.slug)),
    );
  });
});
