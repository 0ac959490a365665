import { SourceLink } from "@/components/sources/source-link";
import { unitSetIds } from "@/lib/figures/figure";
import type { Language } from "@/lib/i18n/language";
import { dataMessages } from "@/lib/i18n/messages/data";
import type { GapGroup, GapItem } from "@/lib/rankings/method-view";
import { missingLabel } from "@/lib/sentences/missing";
import { list } from "@/lib/sentences/ranking";
import { yearRanges } from "@/lib/sentences/year-ranges";

/** Recorded reasons for missing figures in words, each with the years and provinces that it covers. */
export function GapList({ gaps, language }: { gaps: readonly GapGroup[]; language: Language }) {
  return (
    <ul className="my-2 grid max-w-4xl list-disc gap-2 pl-5">
      {gaps.map((gap) => (
        <li key={`${gap.reason}${gap.text.vi}${gap.source?.key}`}>
          <strong className="font-semibold">{missingLabel({ code: gap.reason }, language)}</strong>:{" "}
          {gap.text[language]}{" "}
          {gap.source && <SourceLink source={gap.source} language={language} none="" />}
          {coveredWords(gap.items, language).map((line) => (
            <span key={line} className="block text-sm text-muted">
              {line}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}

function coveredWords(items: readonly GapItem[], language: Language): string[] {
  const t = dataMessages(language).method;
  const whole = unitSetIds.flatMap((unitSet) => {
    const years = items
      .filter((item) => item.unitSet === unitSet && item.provinces.length === 0)
      .map((item) => item.year);
    return years.length > 0 ? `${yearRanges(years.toReversed())}: ${t.allWithoutRow(unitSet)}` : [];
  });
  const single = items
    .filter((item) => item.provinces.length > 0)
    .map(
      (item) =>
        `${item.year}: ${list(
          item.provinces.map((province) => province.name[language]),
          language,
        )}`,
    );
  return [...whole, ...single];
}
