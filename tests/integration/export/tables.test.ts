import { parse } from "csv-parse/sync";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { filesMessages } from "@/lib/i18n/messages/files";
import { coverageMatrix } from "@/lib/queries/coverage-matrix";
import { disagreementRows } from "@/lib/queries/disagreement-rows";
import { moversView } from "@/lib/queries/movers";
import { moversState } from "@/lib/queries/movers-state";
import { regionComparisons, regionMeans } from "@/lib/queries/regions";
import { filterRows } from "@/lib/queries/table-state";
import { sortMovers } from "@/lib/rankings/sort-movers";
import { call } from "../api/call";
import { answerFaults } from "../api/openapi-check";
import { realArchive } from "../setup-archive";

const archive = await realArchive();
const { columns } = filesMessages("en");

type Row = Readonly<Record<string, string>>;

async function csvRows(address: string): Promise<Row[]> {
  const answer = await call(`${address}${address.includes("?") ? "&" : "?"}format=csv&lang=en`);
  expect(answer.status, address).toBe(200);
  return parse(Buffer.from(await answer.arrayBuffer()), { bom: true, columns: true });
}

async function json(address: string) {
  const answer = await call(address);
  expect(answer.status, address).toBe(200);
  return answer.json();
}

describe("movers", () => {
  const query = "region=dong-bang-song-cuu-long&sort=places&order=desc";
  const address = `/movers/pci/2019/2020?unit_set=63&${query}`;
  const view = moversView(archive, "pci", 2019, 2020, "63", "en");

  test("are the rows of the page that is seen, in its order", async () => {
    if (!view) throw new Error("PCI 2019 and 2020 are not there.");
    const state = moversState(Object.fromEntries(new URLSearchParams(query)), "en", view);
    const page = sortMovers(filterRows(view.rows, state), state.sort, state.order, view.regions);
    expect(page).toHaveLength(13);
    const rows = await csvRows(address);
    expect(
      rows.map((row) => [
        row[columns.province.name],
        row[columns.fromValue.name],
        row[columns.toValue.name],
        row[columns.changeValue.name],
        row[columns.changeRank.name],
      ]),
    ).toEqual(
      page.map(({ province, before, after, delta, rank }) => [
        province.slug,
        before.figure?.printed ?? "",
        after.figure?.printed ?? "",
        delta ?? "",
        String(rank?.places ?? ""),
      ]),
    );
  });

  test("have no rows across a change of method, and say why", async () => {
    const answer = await json("/movers/par-index/2015/2016?lang=en");
    expect(answer).toMatchObject({ movers: [], comparable: false });
    expect(answer.reason).toContain("New scheme from 2016");
    const file = await call("/movers/par-index/2015/2016?lang=en&format=xlsx");
    const { sheets } = await readXlsx(new Uint8Array(await file.arrayBuffer()));
    expect(sheets[1]?.rows.flat().join()).toContain("New scheme from 2016");
  });

  test.each([
    ["/movers/pci/2019/2020?sort=nothing", 400, "sort"],
    ["/movers/pci/2020/2019", 404, "to"],
    ["/movers/nothing/2019/2020", 404, "indicator"],
    ["/movers/pci/2019/2020?region=tay", 404, "region"],
  ])("%s is refused with %i for %s", async (asked, status, parameter) => {
    const answer = await call(asked);
    expect(answer.status).toBe(status);
    expect((await answer.json()).error.parameter).toBe(parameter);
  });

  test("carry the view in the name of the file", async () => {
    const answer = await call(`${address}&format=xlsx`);
    expect(answer.headers.get("Content-Disposition")).toContain(
      '"bien-dong-pci-2019-2020-63-tinh-vung-dong-bang-song-cuu-long-xep-theo-places-giam-v1.xlsx"',
    );
  });
});

describe("regions", () => {
  test.each(["63", "34"] as const)("of the %s have the numbers of the page", async (unitSet) => {
    const rows = await csvRows(`/regions/${unitSet}`);
    const find = (indicator: string, year: number, region: string) =>
      rows.find(
        (row) =>
          row[columns.indicator.name] === indicator &&
          row[columns.year.name] === String(year) &&
          row[columns.region.name] === region,
      );
    let seen = 0;
    for (const { indicator, year, rows: page } of regionComparisons(archive, unitSet)) {
      for (const { region, mean, statistics, best, worst, rising } of page) {
        seen += 1;
        expect(find(indicator.code, year, region.slug)).toMatchObject({
          [columns.mean.name]: mean?.value ?? "",
          [columns.range.name]: statistics?.range ?? "",
          [columns.best.name]: best?.rank ? best.province.name.en : "",
          [columns.worst.name]: worst?.rank ? worst.province.name.en : "",
          [columns.rising.name]: String(rising?.rising ?? ""),
          [columns.compared.name]: String(rising?.compared ?? ""),
        });
      }
    }
    for (const { indicator, years, areas } of regionMeans(archive, unitSet, "en")) {
      const country = areas.find((area) => area.country);
      years.forEach((year, index) => {
        if (areas.every((area) => area.country || !area.means[index])) return;
        const value = country?.means[index]?.value ?? "";
        expect(find(indicator.code, year, "")).toMatchObject({ [columns.mean.name]: value });
      });
    }
    expect(seen).toBeGreaterThan(unitSet === "63" ? 20 : 5);
  });
});

test("coverage has one row an index, set and year of the table", async () => {
  const { years, rows: page } = coverageMatrix(archive);
  const rows = await csvRows("/coverage");
  expect(rows).toHaveLength(page.length * years.length);
  for (const { indicator, unitSet, cells } of page) {
    for (const cell of cells.filter((item) => item.kind === "held")) {
      const row = rows.find(
        (item) =>
          item[columns.indicator.name] === indicator.code &&
          item[columns.unitSet.name] === unitSet &&
          item[columns.year.name] === String(cell.year),
      );
      expect(row?.[columns.withValue.name]).toBe(String(cell.coverage.withValue));
      expect(row?.[columns.withRank.name]).toBe(String(cell.coverage.withRank));
    }
  }
  const empty = rows.filter((row) => row[columns.withFigure.name] === "0");
  expect(empty.filter((row) => row[columns.emptyReason.name] === "")).toEqual([]);
});

test("disagreements have both figures and both sources of the page", async () => {
  const rows = await csvRows("/disagreements");
  expect(
    rows.map((row) => [
      row[columns.province.name],
      row[columns.kept.name],
      row[columns.keptSource.name],
      row[columns.other.name],
      row[columns.otherSource.name],
    ]),
  ).toEqual(
    disagreementRows(archive, () => true).map(({ item }) => [
      item.province,
      item.kept ?? "",
      item.keptSource ?? "",
      item.other ?? "",
      item.otherSource ?? "",
    ]),
  );
});

test("the figures of a source are those that rest on it, and no other", async () => {
  const source = "baocamau-a32186";
  const rows = await csvRows(`/figures?source=${source}`);
  const stored = archive.snapshot.figures.filter((item) => item.source === source);
  expect(stored.length).toBeGreaterThan(0);
  const key = (parts: readonly unknown[]) => parts.join("/");
  expect(
    rows
      .map((row) =>
        key([row[columns.indicator.name], row[columns.year.name], row[columns.province.name]]),
      )
      .sort(),
  ).toEqual(stored.map((item) => key([item.indicator, item.year, item.province])).sort());
  const unknown = await call("/figures?source=nothing");
  expect(unknown.status).toBe(404);
});

test("targets have the sentence that sets each", async () => {
  const rows = await csvRows("/targets?province=tien-giang&unit_set=63");
  expect(rows.length).toBeGreaterThan(0);
  const stored = archive.snapshot.targets.filter((item) => item.province === "tien-giang");
  expect(rows.map((row) => [row[columns.quote.name], row[columns.source.name]])).toEqual(
    stored.map((item) => [item.quote, item.source]),
  );
});

test.each([
  ["movers", "/movers/papi/2023/2024"],
  ["movers", "/movers/par-index.3/2022/2023?lang=en"],
  ["regions", "/regions/34"],
  ["disagreements", "/disagreements?province=ca-mau"],
  ["coverage", "/coverage"],
  ["targets", "/targets"],
] as const)("%s: %s is as the OpenAPI document says", async (id, address) => {
  expect(answerFaults(id, await json(address))).toEqual([]);
});
