import { ScrollFrame } from "@/components/ui/scroll-frame";
import { formatSigned } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { briefMessages } from "@/lib/i18n/messages/brief";
import type { Rank } from "@/lib/rankings/rank";
import type { ExplainedRankChange } from "@/lib/rankings/rank-change";
import { indicatorLabel, placeOf } from "@/lib/sentences/words";

/** Own part and others' part of each change of place that can be split. */
export function SplitTable({
  splits,
  language,
}: {
  splits: readonly ExplainedRankChange[];
  language: Language;
}) {
  const words = briefMessages(language);
  if (splits.length === 0) return <p className="m-0">{words.splitNone}</p>;
  const parts = ["total", "own", "others", "joint", "membership"] as const;
  return (
    <>
      <ScrollFrame label={words.splitTitle}>
        <table className="grid-table w-full">
          <thead>
            <tr>
              <th scope="col">{messages(language).columns.indicator}</th>
              {parts.map((part) => (
                <th key={part} scope="col" className="number">
                  {words[part]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {splits.map(({ indicator, from, to, before, after, parts: places }) => (
              <tr key={indicator.code}>
                <th scope="row">
                  {indicatorLabel(indicator, language)}{" "}
                  <span className="font-normal">
                    {from}–{to}: {placesBetween(before.counted, after.counted)}
                  </span>
                </th>
                {parts.map((part) => (
                  <td key={part} className="number">
                    {formatSigned(String(places[part]), language)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollFrame>
      <p className="m-0 text-[0.9em] text-muted">{words.splitNote}</p>
    </>
  );
}

function placesBetween(before: Rank, after: Rank): string {
  const from = before.of === after.of ? String(before.place) : placeOf(before);
  return `${from} → ${placeOf(after)}`;
}
