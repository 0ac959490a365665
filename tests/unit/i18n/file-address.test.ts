import { expect, test } from "vitest";
import { type EndpointId, endpoints } from "@/lib/api/endpoints";
import { limits } from "@/lib/api/limits";
import { readParameters } from "@/lib/api/read-parameters";
import { type FileTable, fileHref, mostIndicators } from "@/lib/i18n/file-address";

const unit = { unitSet: "63", slug: "tien-giang" } as const;
const chosen = {
  indicators: ["pci", "pci.1"],
  years: [2022, 2023],
  provinces: ["tien-giang"],
} as const;

const tables: readonly (readonly [FileTable, EndpointId, Record<string, string>])[] = [
  [
    {
      table: "ranking",
      indicator: "pci",
      year: 2023,
      unitSet: "63",
      region: "dong-bang-song-cuu-long",
      name: "Tiền",
      sort: "pci.1",
      order: "asc",
    },
    "ranking",
    { indicator: "pci", year: "2023" },
  ],
  [
    { table: "movers", indicator: "pci", from: 2019, to: 2020, unitSet: "63", sort: "places" },
    "movers",
    { indicator: "pci", from: "2019", to: "2020" },
  ],
  [{ table: "figures", ...chosen, unitSet: "63" }, "figures", {}],
  [{ table: "figures", source: "papi-excel-2011-2016" }, "figures", {}],
  [{ table: "corrections", ...chosen }, "corrections", {}],
  [{ table: "disagreements", ...chosen }, "disagreements", {}],
  [{ table: "targets", provinces: ["tien-giang"], unitSet: "63" }, "targets", {}],
  [{ table: "coverage", indicators: ["pci"] }, "coverage", {}],
  [{ table: "editions", indicators: ["pci"] }, "editions", {}],
  [{ table: "regions", unitSet: "63", region: "tay-nguyen" }, "regions", { unit_set: "63" }],
  [{ table: "province", ...unit }, "province", { unit_set: "63", slug: "tien-giang" }],
  [{ table: "indicators" }, "indicators", {}],
  [{ table: "provinces" }, "provinces", {}],
  [{ table: "sources" }, "sources", {}],
  [{ table: "releases", indicators: ["pci"] }, "releases", {}],
  [{ table: "expected-releases" }, "expectedReleases", {}],
  [{ table: "imports" }, "imports", {}],
];

test.each(tables)("the address of %j is one that the interface takes", (table, id, path) => {
  for (const format of ["csv", "xlsx", "json"] as const) {
    const url = new URL(fileHref("en", table, format), "http://x");
    const expected = endpoints[id].path.replace(
      /\{(\w+)\}/g,
      (_, name: string) => path[name] ?? "",
    );
    expect(url.pathname).toBe(`/api/v1${expected}`);
    const query = readParameters(endpoints[id].shape, path, url.searchParams);
    expect(query).toMatchObject({ format, lang: "en" });
    expect(endpoints[id].files).toBe(true);
  }
});

test("as many indicators are named as the interface takes", () => {
  expect(mostIndicators).toBe(limits.indicators);
});
