import type { Language } from "@/lib/i18n/language";
import type { Archive } from "@/lib/rankings/archive";
import type { GapLine } from "@/lib/rankings/brief-view";
import { type RankGap, rankGap } from "@/lib/rankings/gap";
import { gapSentences, placeGapSentence } from "@/lib/sentences/gap";
import { indicatorLabel } from "@/lib/sentences/words";
import type { ProvinceView } from "../province";
import type { SourceList } from "./source-marks";

/** A line for each target; for indices without one, what the next place takes in an edition that is not old. */
export function gapLines(
  archive: Archive,
  { province, sections, targets }: ProvinceView,
  sources: SourceList,
  language: Language,
): GapLine[] {
  const { unitSet, slug } = province;
  const gapIn = (code: string, year: number | undefined) =>
    year === undefined ? null : rankGap(archive, code, year, unitSet, slug);
  const codes = [...new Set(targets.map(({ indicator }) => indicator.code))];
  const aimed = codes.flatMap((code) => {
    const now = targets.find(({ indicator }) => indicator.code === code)?.now;
    const gap = gapIn(code, now?.year ?? archive.editionYears(code, unitSet).at(-1));
    return gap ? targetLines(gap, sources, language) : [];
  });
  const newest = Math.max(...sections.map(({ shown }) => shown?.year ?? 0));
  const next = sections
    .filter(
      ({ shown, indicator }) =>
        shown && shown.year >= newest - 1 && !codes.includes(indicator.code),
    )
    .flatMap(({ shown, indicator }) => {
      const gap = gapIn(indicator.code, shown?.year);
      return gap?.counted ? nextLine(gap, sources, language) : [];
    });
  return [...aimed, ...next];
}

function opening({ indicator, year }: RankGap, language: Language): string {
  return `${indicatorLabel(indicator, language)} ${year}`;
}

function nextLine(gap: RankGap, sources: SourceList, language: Language): GapLine {
  const said = gap.nextRank
    ? placeGapSentence(gap.nextRank, language)
    : { vi: "Đang dẫn đầu.", en: "In first place." }[language];
  return {
    text: `${opening(gap, language)}: ${lower(said)}`,
    marks: sources.marks([gap.figure?.source]),
  };
}

/** Of the sentences on a gap those on targets alone, each with the numbers of its sources. */
function targetLines(gap: RankGap, sources: SourceList, language: Language): GapLine[] {
  const known = gap.figure !== null || gap.rank !== null;
  const start = known ? opening(gap, language) : indicatorLabel(gap.indicator, language);
  return gap.targets.flatMap((target) => {
    const alone: RankGap = {
      ...gap,
      counted: false,
      figure: null,
      rank: null,
      missing: null,
      nextBand: null,
      targets: [target],
    };
    const marks = sources.marks([target.target.source, gap.figure?.source]);
    return gapSentences(alone, language).map((line) => ({
      text: `${start}: ${lower(line)}`,
      marks,
    }));
  });
}

function lower(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
