import { type FirstsCheck, firstInAll } from "@/lib/rankings/firsts";
import type { RecordsBlock } from "@/lib/rankings/province-index-view";
import { type Records, records } from "@/lib/rankings/records";
import { series } from "@/lib/rankings/series";
import { firstsSentence, recordSentences } from "@/lib/sentences/records";
import { indicatorLabel } from "@/lib/sentences/words";
import { type Context, say } from "./context";

/** The four indices that are named together when a province is said to be first in all. */
const four = ["par-index", "sipas", "papi", "pci"];

/** Best since, first in so many years, longest runs, and whether a year was first in all four indices. */
export function recordsBlock(context: Context): RecordsBlock {
  const { archive, indicator, province, language } = context;
  const { unitSet, slug } = province;
  const found = records(archive, indicator.code, unitSet, slug);
  const firsts = four.includes(indicator.code) ? firstsOf(context) : [];
  const label = indicatorLabel(indicator, language);
  const sentences = [
    ...(found ? recordSentences(found, province.name[language], label, language) : []),
    ...firsts.map((check) => firstsSentence(check, language)),
  ];
  const placed = series(archive, indicator.code, unitSet, slug).filter(({ year }) =>
    found ? spansOf(found).some(({ from, to }) => from <= year && year <= to) : false,
  );
  return {
    records: found,
    firsts,
    said: say(
      context,
      sentences,
      [
        {
          codes: [indicator.code],
          years: placed.map((point) => point.year),
          allProvinces: indicator.rankPolicy === "groups",
        },
        { codes: four, years: firsts.map((check) => check.year), allProvinces: false },
      ],
      { acrossYears: true },
    ),
  };
}

/** The years that the records speak of. */
function spansOf({ best, firstTimes, newest, runFrom, longestTopThree, longestTopTen }: Records) {
  const run = best || firstTimes.length > 0 ? [{ from: runFrom, to: newest.year }] : [];
  return [...run, longestTopThree, longestTopTen].filter((span) => span !== null);
}

/** Years in which the province was first in at least three of the four: only there is the question raised. */
function firstsOf({ archive, province, years }: Context): FirstsCheck[] {
  return years.flatMap((year) => {
    const check = firstInAll(archive, four, year, province.unitSet, province.slug);
    const held = check?.checks.filter((item) => item.first).length ?? 0;
    return check && held >= 3 ? check : [];
  });
}
