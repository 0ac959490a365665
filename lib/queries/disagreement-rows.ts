import type { Disagreement } from "@/lib/figures/figure";
import type { Archive } from "@/lib/rankings/archive";
import type { DisagreementRow } from "@/lib/rankings/method-view";

/** Disagreements that `wanted` picks, in catalogue order and the newest year first. */
export function disagreementRows(
  archive: Archive,
  wanted: (item: Disagreement) => boolean,
): DisagreementRow[] {
  const source = (key: string | null) => (key !== null && archive.source(key)) || null;
  return archive.snapshot.disagreements
    .filter(wanted)
    .flatMap((item) => {
      const indicator = archive.indicator(item.indicator);
      const root = archive.root(item.indicator);
      const province = archive.province(item.unitSet, item.province);
      if (!indicator || !root || !province) return [];
      const keptSource = source(item.keptSource);
      return { item, indicator, root, province, keptSource, otherSource: source(item.otherSource) };
    })
    .sort((a, b) => a.indicator.order - b.indicator.order || b.item.year - a.item.year);
}
