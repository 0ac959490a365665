import { comparability, previousEdition } from "@/lib/rankings/comparability";
import { type ComponentChange, componentChange } from "@/lib/rankings/components";
import { indicatorName } from "@/lib/rankings/indicator-name";
import type { WhyBlock } from "@/lib/rankings/province-index-view";
import { type RankChangeReason, rankChangeReason } from "@/lib/rankings/rank-change";
import { sourceNote } from "@/lib/rankings/source-note";
import { standing } from "@/lib/rankings/standing";
import { componentSentences } from "@/lib/sentences/components";
import { rankChangeSentences } from "@/lib/sentences/rank-change";
import { changeSentence } from "@/lib/sentences/standing";
import { indicatorLabel } from "@/lib/sentences/words";
import { type Context, ownNote, say } from "./context";

/** Why the place and the score changed since the edition before the analysed one. */
export function whyBlock(context: Context): WhyBlock {
  const { year, years, language, indicator } = context;
  const { from, reason, components } = pairOf(context, year);
  const others = years.filter((item) => item !== year);
  const pair = from === null ? [year] : [from, year];
  const explained = reason?.kind === "explained";
  const known = knownCodes(components);
  const rank = { codes: [indicator.code], years: pair, allProvinces: explained };
  const parts = { codes: [indicator.code, ...known], years: pair, allProvinces: false };
  return {
    to: year,
    from,
    reason,
    said: say(
      context,
      explained ? rankChangeSentences(reason, language) : printedChange(context),
      rank,
    ),
    components,
    componentsSaid:
      known.length > 0 && components
        ? say(context, componentSentences(components, language), parts)
        : null,
    rankInstead: explained ? null : (others.find((item) => isExplained(context, item)) ?? null),
    componentsInstead:
      known.length > 0
        ? null
        : (others.find((item) => knownCodes(pairOf(context, item).components).length > 0) ?? null),
    note: ownNote(context, pair),
    componentsNote: componentsNote(context, components),
  };
}

interface Pair {
  readonly from: number | null;
  readonly reason: RankChangeReason | null;
  readonly components: ComponentChange | null;
}

function pairOf({ archive, indicator, province }: Context, year: number): Pair {
  const { code } = indicator;
  const { unitSet, slug } = province;
  const from = previousEdition(archive, code, year, unitSet);
  if (from === undefined) return { from: null, reason: null, components: null };
  return archive.memo(`change/${code}/${year}/${unitSet}/${slug}`, () => {
    const change = componentChange(archive, code, from, year, unitSet, slug);
    const named = <T extends { readonly indicator: Parameters<typeof indicatorName>[1] }>(
      part: T,
    ) => ({
      ...part,
      indicator: { ...part.indicator, name: indicatorName(archive, part.indicator, year) },
    });
    return {
      from,
      reason: rankChangeReason(archive, code, from, year, unitSet, slug),
      components:
        change?.kind === "split"
          ? { ...change, known: change.known.map(named), unknown: change.unknown.map(named) }
          : change,
    };
  });
}

function componentsNote({ archive, language }: Context, change: ComponentChange | null) {
  if (change?.kind !== "split") return null;
  const whole = [change.before, change.after].map((figure) => ({
    label: `${indicatorLabel(change.indicator, language)} ${figure.year}`,
    figure,
  }));
  const parts = change.known.flatMap(({ indicator, before, after }) =>
    [before, after].map((figure) => ({
      label: `${indicator.name[language]} ${figure.year}`,
      figure,
    })),
  );
  return sourceNote(archive, [...whole, ...parts]);
}

/** The change that the printed figures show, where places cannot be counted. */
function printedChange({ archive, indicator, province, year, language }: Context): string[] {
  const { unitSet, slug } = province;
  const found = standing(archive, indicator.code, year, unitSet, slug);
  if (found?.change.kind !== "open") return [];
  return [changeSentence(found, language)].filter((sentence) => sentence !== null);
}

function isExplained({ archive, indicator, province }: Context, year: number): boolean {
  const from = previousEdition(archive, indicator.code, year, province.unitSet);
  if (from === undefined) return false;
  if (comparability(archive, indicator.code, from, year).breaks.length > 0) return false;
  const { unitSet, slug } = province;
  return rankChangeReason(archive, indicator.code, from, year, unitSet, slug)?.kind === "explained";
}

function knownCodes(change: ComponentChange | null): string[] {
  return change?.kind === "split" ? change.known.map((part) => part.indicator.code) : [];
}
