import type { Disagreement, Figure, Source } from "@/lib/figures/figure";
import type { Archive } from "@/lib/rankings/archive";

/** Figures that share a source, a status and a remark. */
export interface SourceEntry {
  /** What the figures are, such as "điểm, hạng" or the name of a component. */
  readonly labels: readonly string[];
  readonly source: Source;
  readonly figure: Figure;
  readonly disagreements: readonly {
    readonly item: Disagreement;
    readonly source: Source | null;
  }[];
}

/** All sources behind one row or sentence; equal notes have equal ids, so a page prints each once. */
export interface SourceNote {
  readonly id: string;
  readonly entries: readonly SourceEntry[];
}

export interface SourcedFigure {
  readonly label: string;
  readonly figure: Figure;
}

/** Groups figures by where they come from, in the order given. */
export function sourceNote(archive: Archive, items: readonly SourcedFigure[]): SourceNote | null {
  const groups = new Map<
    string,
    { labels: string[]; figure: Figure; disagreements: Disagreement[] }
  >();
  for (const { label, figure } of items) {
    const disagreements = disagreementsOf(archive, figure);
    const own =
      disagreements.length > 0 ? `${figure.indicator}/${figure.province}/${figure.year}` : "";
    const key = [
      figure.source,
      figure.status,
      figure.derived.join("+"),
      figure.note?.en ?? "",
      own,
    ].join("|");
    const group = groups.get(key) ?? { labels: [], figure, disagreements: [...disagreements] };
    if (!group.labels.includes(label)) group.labels.push(label);
    groups.set(key, group);
  }
  const entries = [...groups.values()].flatMap(({ labels, figure, disagreements }) => {
    const source = archive.source(figure.source);
    if (!source) return [];
    return {
      labels,
      source,
      figure,
      disagreements: disagreements.map((item) => ({
        item,
        source: (item.otherSource && archive.source(item.otherSource)) || null,
      })),
    };
  });
  if (entries.length === 0) return null;
  const text = [...groups].map(([key, group]) => `${key}=${group.labels.join(",")}`).join(";");
  return { id: `nguon-${hash(text)}`, entries };
}

/** Other sources that print something else for this figure. */
export function disagreementsOf(archive: Archive, figure: Figure): readonly Disagreement[] {
  return archive.snapshot.disagreements.filter(
    (item) =>
      item.indicator === figure.indicator &&
      item.year === figure.year &&
      item.unitSet === figure.unitSet &&
      item.province === figure.province,
  );
}

/** FNV-1a, 32 bits, twice with different seeds: short and the same on every instance. */
function hash(text: string): string {
  return [0x811c9dc5, 0x9747b28c].map((seed) => fnv(text, seed).toString(36)).join("");
}

function fnv(text: string, seed: number): number {
  let value = seed;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}
