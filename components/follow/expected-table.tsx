import { ScrollFrame } from "@/components/ui/scroll-frame";
import type { Language } from "@/lib/i18n/language";
import { followMessages } from "@/lib/i18n/messages/follow";
import { href } from "@/lib/i18n/routes";
import type { IndexCalendar } from "@/lib/rankings/calendar-view";
import { expectationSentences, expectedMonths } from "@/lib/sentences/announcements";
import { editionName } from "@/lib/sentences/edition-name";
import { indicatorLabel } from "@/lib/sentences/words";

interface ExpectedTableProps {
  indices: readonly IndexCalendar[];
  /** The month of the day, YYYY-MM. */
  thisMonth: string;
  language: Language;
}

/** When the next edition of each index may come, called an estimate in every row, and how it was estimated. */
export function ExpectedTable({ indices, thisMonth, language }: ExpectedTableProps) {
  const t = followMessages(language);
  return (
    <ScrollFrame label={t.nextTable}>
      <table className="grid-table pinned sentences">
        <thead>
          <tr>
            <th scope="col">{t.edition}</th>
            <th scope="col">{t.expected}</th>
            <th scope="col">{t.how}</th>
          </tr>
        </thead>
        <tbody>
          {indices.map(({ indicator, expectation }) => (
            <tr key={indicator.code}>
              <th scope="row">
                <a
                  className="plain-link"
                  href={href(language, { page: "indicator", indicator: indicator.code })}
                >
                  {expectation.kind === "estimate"
                    ? editionName(indicator, expectation.edition, language)
                    : indicatorLabel(indicator, language)}
                </a>
              </th>
              <td className="whitespace-nowrap">
                {expectation.kind === "estimate" ? (
                  <>
                    {expectedMonths(expectation, language)}{" "}
                    <span className="tag">{t.estimate}</span>
                  </>
                ) : (
                  <span className="text-muted">{t.notEnough}</span>
                )}
              </td>
              <td>
                {expectationSentences(
                  expectation,
                  expectation.kind === "estimate" && expectation.to < thisMonth,
                  language,
                ).join(" ")}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}
