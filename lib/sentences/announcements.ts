import { formatDate } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { type Expectation, fewestDated } from "@/lib/rankings/announcements";

type Estimate = Extract<Expectation, { kind: "estimate" }>;

/** "04/2026", or "07/2026 – 02/2027" where the announcements before fell into different months. */
export function expectedMonths({ from, to }: Estimate, language: Language): string {
  const [first, last] = [from, to].map((month) => formatDate(month, language));
  return from === to ? String(first) : `${first} – ${last}`;
}

/** How the month was estimated, and that it has gone by where it has; or why there is no estimate. */
export function expectationSentences(
  expectation: Expectation,
  passed: boolean,
  language: Language,
): string[] {
  if (expectation.kind === "not-enough") {
    const { dated } = expectation;
    return [
      language === "vi"
        ? `Chưa đủ dữ liệu: cần ít nhất ${fewestDated} lần công bố biết ngày hoặc tháng, ở đây có ${dated}.`
        : `Not enough data: it takes at least ${fewestDated} announcements of which the day or month is known; ${dated} ${dated === 1 ? "is" : "are"} here.`,
    ];
  }
  const edition = { vi: "kỳ", en: "edition" };
  const basis = expectation.basis
    .map(
      ({ year, announced }) => `${edition[language]} ${year}: ${formatDate(announced, language)}`,
    )
    .join("; ");
  const how =
    language === "vi"
      ? `Theo các tháng của ba lần công bố gần nhất biết ngày hoặc tháng (${basis}).`
      : `By the months of the last three announcements of which the day or month is known (${basis}).`;
  const gone = {
    vi: "Khoảng ước tính đã qua mà ở đây chưa ghi nhận việc công bố.",
    en: "The estimated time has gone by and no announcement is recorded here.",
  };
  return passed ? [how, gone[language]] : [how];
}
