import { describe, expect, test } from "vitest";
import { slopeChart } from "@/lib/charts/slope";
import type { Language } from "@/lib/i18n/language";
import { moversView } from "@/lib/queries/movers";
import { type MoversState, moversState, slopeLimit, slopeRows } from "@/lib/queries/movers-state";
import type { Query } from "@/lib/queries/table-state";
import type { MoversView } from "@/lib/rankings/movers-view";
import { slopeDetails, slopeTitle } from "@/lib/sentences/slope";
import { realArchive } from "../setup-archive";

const archive = await realArchive();

function view(code: string, from: number, to: number): MoversView {
  const found = moversView(archive, code, from, to, "63", "vi");
  if (!found) throw new Error(`no movers of ${code} ${from}-${to}`);
  return found;
}

const pci = view("pci", 2019, 2020);
const plain: MoversState = { sort: "change", order: "desc", region: "", name: "", chosen: [] };

describe("the state of the page in the address", () => {
  test.each([
    ["vi", {}, plain],
    ["vi", { "sap-xep": "place-after" }, { ...plain, sort: "place-after", order: "asc" }],
    ["en", { sort: "places", order: "asc" }, { ...plain, sort: "places", order: "asc" }],
    ["vi", { tinh: "ha-noi,da-nang" }, { ...plain, chosen: ["ha-noi", "da-nang"] }],
    ["vi", { tinh: ["ha-noi", "da-nang", "ha-noi"] }, { ...plain, chosen: ["ha-noi", "da-nang"] }],
    ["en", { province: "ha-noi" }, { ...plain, chosen: ["ha-noi"] }],
  ] as [Language, Query, MoversState][])("in %s %j is read as %j", (language, query, expected) => {
    expect(moversState(query, language, pci)).toEqual(expected);
  });

  test.each([
    { "sap-xep": "constructor" },
    { "sap-xep": ["change", "name"] },
    { "thu-tu": "sideways" },
    { tinh: "atlantis,__proto__" },
    { tinh: "" },
    { ten: "x".repeat(10_000) },
    { sort: "name" },
  ])("%j is not understood and left out", (query) => {
    expect(moversState(query, "vi", pci)).toEqual(plain);
  });
});

describe("the provinces of the slope chart", () => {
  const slugs = (chosen: readonly string[]) =>
    slopeRows(pci, chosen).map((row) => row.province.slug);

  test("are at first those whose place changed most", () => {
    const moved = [...pci.biggestByPlace.rises, ...pci.biggestByPlace.falls];
    expect(slugs([]).sort()).toEqual(moved.map((row) => row.province.slug).sort());
  });

  test("are the chosen ones in Vietnamese order", () => {
    expect(slugs(["ha-noi", "da-nang", "an-giang"])).toEqual(["an-giang", "da-nang", "ha-noi"]);
  });

  test("are never more than fit", () => {
    const all = pci.rows.map((row) => row.province.slug);
    expect(slugs(all)).toEqual(all.slice(0, slopeLimit));
  });
});

describe("the slope chart", () => {
  test("puts the first place and the highest score at the top, in the figures of both years", () => {
    const rows = slopeRows(pci, ["quang-ninh", "kien-giang"]);
    const place = slopeChart(rows, "place", "vi");
    expect(place?.lines.map(({ slug, before, after, way }) => [slug, before, after, way])).toEqual([
      ["quang-ninh", "1/63", "1/63", 0],
      ["kien-giang", "35/63", "62/63", -1],
    ]);
    const [first, second] = place?.lines ?? [];
    expect(first?.y2).toBe(place?.top);
    expect(second?.y2).toBeGreaterThan(second?.y1 ?? 0);
    const score = slopeChart(rows, "score", "vi");
    expect(score?.lines.map(({ slug, before, after, way }) => [slug, before, after, way])).toEqual([
      ["quang-ninh", "73,40", "75,09", 1],
      ["kien-giang", "64,99", "60,01", -1],
    ]);
    expect(score?.lines[0]?.y2).toBeLessThan(score?.lines[0]?.y1 ?? 0);
  });

  test("never lets two labels of a side overlap, nor leave the drawing, for any 14 provinces", () => {
    for (const found of [pci, view("papi", 2023, 2024), view("dti", 2023, 2024)]) {
      for (let start = 0; start + slopeLimit <= found.rows.length; start += 7) {
        const rows = found.rows.slice(start, start + slopeLimit);
        for (const measure of ["place", "score"] as const) {
          const data = slopeChart(rows, measure, "vi");
          if (!data) throw new Error("nothing drawn");
          expect(data.x2 - data.x1).toBeGreaterThan(80);
          for (const labels of [data.starts, data.lines.map((line) => line.label)]) {
            const ys = labels.map((label) => label.y).sort((a, b) => a - b);
            expect(ys[0]).toBeGreaterThanOrEqual(data.top);
            expect(ys.at(-1)).toBeLessThanOrEqual(data.height - 5);
            ys.slice(1).forEach((y, index) => {
              expect(y - (ys[index] ?? 0)).toBeGreaterThan(13.5);
            });
          }
        }
      }
    }
  });

  test("leaves out a province without both figures, and one that reports its own", () => {
    const papi = slopeRows(view("papi", 2023, 2024), ["quang-ninh", "ha-noi"]);
    expect(slopeChart(papi, "score", "vi")?.lines.map((line) => line.slug)).toEqual(["ha-noi"]);
    const top30 = slopeRows(view("pci", 2022, 2024), ["dien-bien", "tien-giang"]);
    expect(slopeChart(top30, "score", "vi")).toBeNull();
    expect(slopeChart([], "place", "vi")).toBeNull();
  });
});

describe("the words of the slope chart", () => {
  const rows = slopeRows(pci, ["quang-ninh", "kien-giang", "bac-giang"]);
  const editions = { indicator: pci.movers.indicator, from: 2019, to: 2020 };

  test.each([
    [
      "place",
      "vi",
      "Hạng PCI 2020 so với 2019: trong 3 tỉnh đang vẽ, 1 tăng, 1 giảm, 1 giữ nguyên",
      "Bắc Giang tăng 13 bậc, từ 40 lên 27; Kiên Giang giảm 27 bậc, từ 35 xuống 62; Quảng Ninh giữ nguyên hạng 1.",
    ],
    [
      "score",
      "en",
      "PCI scores, 2020 against 2019: of the 3 provinces drawn, 1 rose, 2 fell",
      "Bac Giang down 0.49 points; Kien Giang down 4.98 points; Quang Ninh up 1.69 points.",
    ],
  ] as const)("by %s in %s", (by, language, title, details) => {
    expect(slopeTitle(editions, rows, by, language)).toBe(title);
    expect(slopeDetails(rows, by, language)).toBe(details);
  });

  test("say that counted places are counted", () => {
    const papi = view("papi", 2023, 2024);
    const found = { indicator: papi.movers.indicator, from: 2023, to: 2024 };
    const title = slopeTitle(found, slopeRows(papi, ["ha-noi"]), "place", "vi");
    expect(title).toContain("(tính từ điểm số)");
  });
});
