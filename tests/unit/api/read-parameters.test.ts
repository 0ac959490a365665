import { describe, expect, test } from "vitest";
import { endpoints } from "@/lib/api/endpoints";
import { limits } from "@/lib/api/limits";
import { readParameters } from "@/lib/api/read-parameters";

const figures = (query: string) =>
  readParameters(endpoints.figures.shape, {}, new URLSearchParams(query));
const ranking = (query: string, path = { indicator: "pci", year: "2020" }) =>
  readParameters(endpoints.ranking.shape, path, new URLSearchParams(query));

describe("the parameters of a request", () => {
  test("have their usual values where they are not given", () => {
    expect(figures("")).toEqual({ format: "json", lang: "vi", limit: limits.usualPage });
    expect(ranking("")).toEqual({ indicator: "pci", year: 2020, format: "json", lang: "vi" });
  });

  test("are read as numbers and lists", () => {
    expect(
      figures("indicator=pci,papi.1&year=2020,2021&unit_set=63&v=3&limit=5&cursor=10"),
    ).toEqual({
      indicator: ["pci", "papi.1"],
      year: [2020, 2021],
      unit_set: "63",
      v: 3,
      limit: 5,
      cursor: 10,
      format: "json",
      lang: "vi",
    });
  });

  test("of the path may not stand in the query as well", () => {
    expect(() => ranking("year=2019")).toThrow(
      expect.objectContaining({ code: "unknown-parameter", parameter: "year" }),
    );
  });

  test("that are missing are named", () => {
    const shape = endpoints.claims.shape;
    expect(() => readParameters(shape, {}, new URLSearchParams("lang=en"))).toThrow(
      expect.objectContaining({ code: "missing-parameter", parameter: "text", status: 400 }),
    );
  });

  test.each([
    "__proto__",
    "constructor",
    "toString",
    "hasOwnProperty",
    "INDICATOR",
    "",
    "a".repeat(500),
  ])("that nobody knows are refused: %s", (name) => {
    const query = new URLSearchParams([[name, "1"]]);
    expect(() => readParameters(endpoints.figures.shape, {}, query)).toThrow(
      expect.objectContaining({ code: "unknown-parameter", parameter: name.slice(0, 40) }),
    );
  });
});
