import { describe, expect, test } from "vitest";
import { closePlaces } from "@/lib/queries/close-places";
import { type Edition, edition } from "@/lib/rankings/edition";
import { shippedArchive, shippedFigures } from "./shipped";

const archive = shippedArchive();

function lines(code: string, year: number, language: "vi" | "en") {
  const found = edition(archive, code, year, "63") as Edition;
  const address = { page: "ranking", indicator: code, year: String(year), unitSet: null } as const;
  return closePlaces(archive, found, address, language);
}

describe("places close together", () => {
  test("of PCI 2020 are those of the two fullest half points that share no place, by place", () => {
    const scores = shippedFigures()
      .filter((row) => row.indicator === "pci" && row.year === "2020")
      .map((row) => Number(row.value))
      .sort((a, b) => b - a);
    const spread = (from: number, to: number) =>
      Number(((scores[from - 1] as number) - (scores[to - 1] as number)).toFixed(2));
    expect([spread(30, 41), spread(48, 60)]).toEqual([0.4, 0.48]);
    expect([spread(47, 60), spread(48, 61)].every((wider) => wider > 0.5)).toBe(true);
    expect(lines("pci", 2020, "vi")?.sentences).toEqual([
      "Các hạng từ 30 đến 41/63 (12 tỉnh) nằm trong khoảng 0,5 điểm.",
      "Các hạng từ 48 đến 60/63 (13 tỉnh) nằm trong khoảng 0,5 điểm.",
    ]);
  });

  test("are copied with index, year, source and address", () => {
    const copied = lines("pci", 2020, "en")?.copy.split("\n") ?? [];
    expect(copied[0]).toMatch(/^PCI 2020: Places 30 to 41/);
    expect(copied[1]).toMatch(/^Sources?: /);
    expect(copied[2]).toMatch(/\/en\/rankings\/pci\/2020$/);
  });

  test.each([
    ["par-index", 2023],
    ["pci", 2023],
  ])("are not told of %s %i, of which not every score is here", (code, year) => {
    expect(lines(code, year, "vi")).toBeNull();
  });
});
