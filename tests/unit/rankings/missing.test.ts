import { describe, expect, test } from "vitest";
import type { Snapshot } from "@/lib/db/snapshot";
import type { Figure } from "@/lib/figures/figure";
import { missingReason, publishedSize } from "@/lib/rankings/missing";
import { archiveOf, figure, gap } from "./sample";

const slugs = ["a", "b", "c"];

function reason(figures: readonly Figure[], rest: Partial<Snapshot>, code = "index") {
  return missingReason(archiveOf(slugs, figures, rest), code, 2020, "63", "c");
}

describe("why a figure is missing", () => {
  test("a reason of the province comes before one for all", () => {
    const gaps = [gap(null, "not-collected"), gap("c", "data-quality")];
    expect(reason([], { gaps })).toMatchObject({ code: "data-quality", own: true });
  });

  test("a reason for all holds where the province has none of its own", () => {
    const gaps = [gap(null, "not-collected"), gap("b", "data-quality")];
    expect(reason([], { gaps })).toMatchObject({
      code: "not-collected",
      own: false,
      text: { vi: "lý do not-collected", en: "reason not-collected" },
    });
  });

  test("a component's own reason comes before its index's", () => {
    const gaps = [gap("c", "not-published"), gap("c", "not-surveyed", { indicator: "index.part" })];
    expect(reason([], { gaps }, "index.part").code).toBe("not-surveyed");
    expect(reason([], { gaps }, "index.part.detail").code).toBe("not-surveyed");
    expect(reason([], { gaps }, "index").code).toBe("not-published");
  });

  test("a component without one follows its index", () => {
    const gaps = [gap("c", "not-published")];
    expect(reason([], { gaps }, "index.part.detail")).toMatchObject({
      code: "not-published",
      own: true,
    });
  });

  test("reasons of another year, set, index or province do not count", () => {
    const gaps = [
      gap("c", "not-published", { year: 2019 }),
      gap("c", "not-published", { unitSet: "34" }),
      gap("c", "not-published", { indicator: "groups" }),
      gap("b", "not-published"),
    ];
    expect(reason([], { gaps }).code).toBe("not-recorded");
  });

  test("the publisher's table has fewer provinces and all of them are here: not in the edition", () => {
    const figures = ["a", "b"].map((slug) => figure(slug, "1", { of: 2 }));
    expect(reason(figures, {})).toEqual({
      code: "not-in-edition",
      text: null,
      source: null,
      own: false,
    });
  });

  test("the publisher's table has fewer provinces but some of them are not here: not recorded", () => {
    expect(reason([figure("a", "1", { of: 2 })], {}).code).toBe("not-recorded");
  });

  test("nothing recorded: not recorded, never a guess", () => {
    expect(reason([], {})).toEqual({
      code: "not-recorded",
      text: null,
      source: null,
      own: false,
    });
  });
});

describe("how many provinces the publisher ranked", () => {
  test("is the largest printed number of the edition", () => {
    const figures = [figure("a", "1", { of: 30 }), figure("b", "1", { of: 63 })];
    expect(publishedSize(archiveOf(slugs, figures), "index", 2020, "63")).toBe(63);
  });

  test("of a component is its own before its index's", () => {
    const figures = [
      figure("a", "1", { of: 63 }),
      figure("a", "1", { of: 30, indicator: "index.part" }),
    ];
    const archive = archiveOf(slugs, figures);
    expect(publishedSize(archive, "index.part", 2020, "63")).toBe(30);
    expect(publishedSize(archive, "index.part.detail", 2020, "63")).toBe(30);
  });

  test("is unknown where nobody printed it", () => {
    expect(publishedSize(archiveOf(slugs, [figure("a", "1")]), "index", 2020, "63")).toBeNull();
  });
});
