import type { ShownFigure } from "@/lib/figures/correction";
import { formatNumber } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { dataMessages } from "@/lib/i18n/messages/data";
import type { CorrectionRow } from "@/lib/rankings/correction-view";
import { editionName } from "./edition-name";
import { periodWords } from "./period";
import { indicatorLabel, placeOf, score, statusWords } from "./words";

/** "PAR Index 2023", with the component and the period where the figure has them; the bare code where it is not known any more. */
export function correctedEdition({ item, indicator, root }: CorrectionRow, language: Language) {
  const name = root ? editionName(root, item.year, language) : `${item.indicator} ${item.year}`;
  const component =
    indicator && indicator.code !== root?.code ? indicatorLabel(indicator, language) : null;
  const period = item.periodFrom || item.periodTo ? periodWords(item, language) : null;
  const detail = [component, period].filter((part) => part !== null).join("; ");
  return detail === "" ? name : `${name} (${detail})`;
}

/** What was shown, what is shown now, who was wrong and why. */
export function correctionSentences(row: CorrectionRow, language: Language): string[] {
  const { item, province } = row;
  const t = dataMessages(language);
  const name = province?.name[language] ?? item.province;
  const now =
    item.new === null ? t.corrections.fields.removed : shownWords(item.new, row, language);
  const before = shownWords(item.old, row, language);
  const unit = t.method.unitSet[item.unitSet];
  const changed = row.changed.map((field) => t.corrections.fields[field]).join(", ");
  const reason = item.reason[language].replace(/\.$/, "");
  const about = `${name} (${unit}), ${correctedEdition(row, language)}`;
  if (language === "vi") {
    return [
      `${about}: trước: ${before}; nay: ${now}.`,
      `Đổi: ${changed}; ${t.corrections.kinds[item.kind]}.`,
      `Lý do: ${reason}.`,
    ];
  }
  return [
    `${about}: before: ${before}; now: ${now}.`,
    `Changed: ${changed}; ${t.corrections.kinds[item.kind]}.`,
    `Reason: ${reason}.`,
  ];
}

function shownWords(
  { printed, rank, of, status, source }: ShownFigure,
  row: CorrectionRow,
  language: Language,
): string {
  const t = dataMessages(language).corrections;
  const value =
    printed !== null && row.indicator
      ? score(printed, row.indicator, language)
      : printed !== null && formatNumber(printed, language);
  const titles = [row.oldSource, row.newSource].find((known) => known?.key === source);
  return [
    value || t.noValue,
    rank === null ? t.noRank : t.rank(placeOf({ place: rank, of })),
    row.changed.includes("status") && statusWords({ status, derived: [] }, language),
    row.changed.includes("source") && (titles?.publisher ?? source),
  ]
    .filter((part) => typeof part === "string")
    .join(", ");
}
