import { z } from "zod";
import type { Source } from "@/lib/figures/figure";
import { compareNames } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { parameters } from "@/lib/i18n/routes";
import { searchKey } from "@/lib/provinces/search-key";
import type { Archive } from "@/lib/rankings/archive";
import type { SourceListView, SourceRow } from "@/lib/rankings/source-view";
import type { Query } from "./table-state";

const kinds = [
  "official",
  "report",
  "dataset",
  "news",
] as const satisfies readonly Source["kind"][];

/** What was typed into the filter; anything else than one short text counts as nothing. */
export function sourceQuery(query: Query, language: Language): string {
  return z.string().trim().max(100).catch("").parse(query[parameters[language].query]);
}

/** Sources by kind, newest first; every word of `text` begins a word of the title, publisher, key or address. */
export function sourceList(archive: Archive, text: string): SourceListView {
  const rows = allRows(archive);
  const words = searchKey(text)
    .split(" ")
    .filter((word) => word !== "");
  const shown = rows.filter(({ key }) => words.every((word) => key.includes(` ${word}`)));
  return {
    groups: kinds
      .map((kind) => ({
        kind,
        rows: shown.filter(({ row }) => row.source.kind === kind).map(({ row }) => row),
      }))
      .filter((group) => group.rows.length > 0),
    shown: shown.length,
    all: rows.length,
  };
}

function allRows(archive: Archive): readonly { row: SourceRow; key: string }[] {
  return archive.memo("source-list", () => {
    const { figures, others } = citations(archive);
    return archive.snapshot.sources
      .map((source) => ({
        row: {
          source,
          figures: figures.get(source.key) ?? 0,
          others: others.get(source.key) ?? 0,
        },
        key: ` ${searchKey(`${source.title} ${source.publisher} ${source.key} ${source.url ?? ""}`)}`,
      }))
      .sort((a, b) => byDate(a.row.source, b.row.source));
  });
}

/** How many rows of the store cite a source. */
export function citationsOf(archive: Archive, key: string): number {
  const found = allRows(archive).find(({ row }) => row.source.key === key);
  return found ? found.row.figures + found.row.others : 0;
}

function byDate(a: Source, b: Source): number {
  return (
    (b.published ?? "").localeCompare(a.published ?? "") ||
    compareNames(a.publisher, b.publisher) ||
    compareNames(a.title, b.title)
  );
}

function citations({ snapshot }: Archive) {
  const figures = new Map<string, number>();
  const others = new Map<string, number>();
  for (const item of snapshot.figures) add(figures, item.source);
  for (const list of [
    snapshot.averages,
    snapshot.regionalRanks,
    snapshot.breaks,
    snapshot.gaps,
    snapshot.releases,
    snapshot.targets,
  ]) {
    for (const item of list) add(others, item.source);
  }
  for (const item of snapshot.disagreements) {
    for (const key of new Set([item.keptSource, item.otherSource])) add(others, key);
  }
  return { figures, others };
}

function add(counts: Map<string, number>, key: string | null): void {
  if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
}
