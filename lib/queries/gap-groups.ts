import type { Gap } from "@/lib/figures/figure";
import { compareNames } from "@/lib/i18n/format";
import type { Indicator } from "@/lib/indicators/indicator";
import type { Archive } from "@/lib/rankings/archive";
import type { GapGroup, GapItem } from "@/lib/rankings/method-view";

/**
 * Recorded reasons for missing figures of an indicator, those that share one together, newest year first.
 * An ancestor's reason counts where the indicator itself has none and the figure is indeed missing.
 */
export function gapGroups(archive: Archive, indicator: Indicator): GapGroup[] {
  const groups = new Map<string, { first: Gap; gaps: Gap[] }>();
  for (const gap of gapsOf(archive, indicator)) {
    const key = `${gap.reason}|${gap.text.vi}|${gap.source ?? ""}`;
    const group = groups.get(key) ?? { first: gap, gaps: [] };
    group.gaps.push(gap);
    groups.set(key, group);
  }
  return [...groups.values()]
    .map(({ first, gaps }) => ({
      reason: first.reason,
      text: first.text,
      source: (first.source !== null && archive.source(first.source)) || null,
      items: itemsOf(archive, gaps),
    }))
    .sort((a, b) => (b.items[0]?.year ?? 0) - (a.items[0]?.year ?? 0));
}

function gapsOf(archive: Archive, indicator: Indicator): Gap[] {
  const { gaps } = archive.snapshot;
  const own = gaps.filter((item) => item.indicator === indicator.code);
  const inherited: Gap[] = [];
  for (let code = indicator.parent; code !== null; code = archive.indicator(code)?.parent ?? null) {
    inherited.push(...gaps.filter((item) => item.indicator === code));
  }
  const open = inherited.filter(
    (gap) =>
      gap.year >= indicator.firstYear && !has(own, gap) && isMissing(archive, indicator, gap),
  );
  return [...own, ...open];
}

function has(gaps: readonly Gap[], { year, unitSet, province }: Gap): boolean {
  return gaps.some(
    (item) => item.year === year && item.unitSet === unitSet && item.province === province,
  );
}

function isMissing(archive: Archive, { code }: Indicator, gap: Gap): boolean {
  const { year, unitSet, province } = gap;
  if (province !== null) return archive.figure(code, year, unitSet, province)?.value == null;
  return archive.figures(code, year, unitSet).length < archive.roster(unitSet, year).length;
}

function itemsOf(archive: Archive, gaps: readonly Gap[]): GapItem[] {
  const items = new Map<string, { year: number; unitSet: Gap["unitSet"]; slugs: string[] }>();
  for (const { year, unitSet, province } of gaps) {
    const key = `${year}/${unitSet}/${province === null}`;
    const item = items.get(key) ?? { year, unitSet, slugs: [] };
    if (province !== null) item.slugs.push(province);
    items.set(key, item);
  }
  return [...items.values()]
    .map(({ year, unitSet, slugs }) => ({
      year,
      unitSet,
      provinces: slugs
        .flatMap((slug) => archive.province(unitSet, slug) ?? [])
        .sort((a, b) => compareNames(a.name.vi, b.name.vi)),
    }))
    .sort((a, b) => b.year - a.year);
}
