import { describe, expect, test } from "vitest";
import type { Disagreement } from "@/lib/figures/figure";
import { sourceNote } from "@/lib/rankings/source-note";
import { archiveOf, figure } from "./sample";

const disagreement: Disagreement = {
  indicator: "index",
  year: 2020,
  unitSet: "63",
  province: "a",
  field: "value",
  kept: "5",
  keptSource: "source",
  other: "6",
  otherSource: "source",
  note: { vi: "khác", en: "other" },
};
const archive = archiveOf(["a", "b"], [], { disagreements: [disagreement] });
const note = (...items: Parameters<typeof sourceNote>[1][number][]) => sourceNote(archive, items);

describe("the source of a row", () => {
  test("figures of one source and kind are told once, with all their labels", () => {
    const found = note(
      { label: "score", figure: figure("b", "1") },
      { label: "part", figure: figure("b", "2", { indicator: "index.part" }) },
    );
    expect(found?.entries).toHaveLength(1);
    expect(found?.entries[0]?.labels).toEqual(["score", "part"]);
    expect(found?.entries[0]?.source.title).toBe("Table");
  });

  test("a derived or self-reported figure of the same source is told apart", () => {
    const found = note(
      { label: "score", figure: figure("b", "1") },
      { label: "before", figure: figure("b", "2", { derived: ["rank"] }) },
      { label: "own", figure: figure("b", "2", { status: "self-reported" }) },
    );
    expect(found?.entries.map((entry) => entry.labels)).toEqual([["score"], ["before"], ["own"]]);
  });

  test("another source's other figure is named, for the disputed province only", () => {
    const disputed = note({ label: "score", figure: figure("a", "5") });
    expect(disputed?.entries[0]?.disagreements[0]?.item).toEqual(disagreement);
    expect(disputed?.entries[0]?.disagreements[0]?.source?.key).toBe("source");
    expect(note({ label: "score", figure: figure("b", "5") })?.entries[0]?.disagreements).toEqual(
      [],
    );
  });

  test("equal notes have the same id, different ones another", () => {
    const id = (label: string, slug: string) => note({ label, figure: figure(slug, "1") })?.id;
    expect(id("score", "b")).toBe(id("score", "b"));
    expect(id("score", "b")).not.toBe(id("rank", "b"));
    expect(id("score", "b")).not.toBe(id("score", "a"));
  });

  test("of nothing is nothing", () => {
    expect(note()).toBeNull();
  });
});
