import { describe, expect, test } from "vitest";
import type { Figure } from "@/lib/figures/figure";
import { orderWarning } from "@/lib/import/edition/order-warnings";
import { meanWarning, sumWarning } from "@/lib/import/edition/value-warnings";
import { shippedArchive } from "../../queries/shipped";
import { editionOf } from "./sample-edition";

const archive = shippedArchive();

function editions() {
  const byName = new Map<string, Figure[]>();
  for (const figure of archive.snapshot.figures) {
    const name = `${figure.indicator} ${figure.year} ${figure.unitSet}`;
    const known = byName.get(name);
    if (known === undefined) byName.set(name, [figure]);
    else known.push(figure);
  }
  return [...byName.values()].map(editionOf);
}

const all = editions();

describe("the warnings over every edition that ships", () => {
  test("parts add up to their total in all editions of PAPI and PAR Index", () => {
    const checked = all.filter(({ code }) => code === "papi" || code === "par-index");
    expect(checked.length).toBeGreaterThan(20);
    expect(checked.flatMap((edition) => sumWarning(edition, archive)?.id ?? [])).toEqual([]);
  });

  test("a wrong total among them would be found", () => {
    const papi = all.find(({ code, year }) => code === "papi" && year === 2019);
    const figures = [...(papi?.rows.values() ?? [])].map(({ data }) => data);
    const wrong = figures.map((figure, index) =>
      index === 3 ? { ...figure, printed: "20.00", value: 20 } : figure,
    );
    expect(sumWarning(editionOf(wrong), archive)?.id).toBe("sum:papi/2019/63=1");
  });

  test("places follow the values, but for the one rate whose page sorts by another number", () => {
    const found = all.flatMap((edition) => orderWarning(edition, archive) ?? []);
    expect(found.map(({ id }) => id.replace(/\/.*/, ""))).toEqual(["order:egov.766-to-date"]);
  });

  test("the means that are counted are the published ones, but for PAPI 2018", () => {
    const found = all.flatMap((edition) => meanWarning(edition, archive) ?? []);
    expect(found.map(({ id }) => id)).toEqual(["mean:papi/2018/63=1"]);
    expect(found[0]?.message.en).toContain("the published one 43.78");
  });
});
