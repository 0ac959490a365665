import type { Language } from "@/lib/i18n/language";
import type {
  ComponentChange,
  ComponentSplit,
  KnownPart,
  UnknownPart,
} from "@/lib/rankings/components";
import { compareDecimals } from "@/lib/rankings/decimal";
import { groupBy } from "@/lib/rankings/group-by";
import {
  cautionSentence,
  othersHeld,
  placesGained,
  pointCount,
  pointsMoved,
  reasons,
} from "./counts";
import { missingWords } from "./missing";
import { list } from "./ranking";
import { indicatorLabel } from "./words";

/** Which components made the change of the score, what is left over and what cannot be said; or why nothing is said. */
export function componentSentences(change: ComponentChange, language: Language): string[] {
  switch (change.kind) {
    case "not-comparable":
      return [notComparable(change, language)];
    case "no-composition":
      return [noComposition(change.years, language)];
    case "missing":
      return change.absent.map(({ year, missing }) =>
        language === "vi"
          ? `Không có điểm năm ${year}: ${missingWords(missing, language)}.`
          : `No score in ${year}: ${missingWords(missing, language)}.`,
      );
    default:
      return split(change, language);
  }
}

function notComparable(
  { from, to, breaks }: Extract<ComponentChange, { kind: "not-comparable" }>,
  language: Language,
): string {
  return language === "vi"
    ? `Không so được năm ${to} với năm ${from}: ${reasons(breaks, language)}.`
    : `${to} is not comparable with ${from}: ${reasons(breaks, language)}.`;
}

function noComposition(years: readonly number[], language: Language): string {
  const when = list(years.map(String), language);
  return language === "vi"
    ? `Không chia được theo thành phần: năm ${when} chưa biết các thành phần cộng thành tổng điểm ra sao.`
    : `Cannot be split by component: how the components make the total in ${when} is not known.`;
}

function split(change: ComponentSplit, language: Language): string[] {
  return [
    whole(change, language),
    side(change.known, 1, language),
    side(change.known, -1, language),
    ...turning(change, language),
    ...unknownParts(change.unknown, language),
    rest(change, language),
    ...change.remarks.map((remark) => remark[language]),
    cautionSentence(change.cautions, language),
  ].filter((sentence) => sentence !== null);
}

function whole({ indicator, from, to, delta }: ComponentSplit, language: Language): string {
  const label = indicatorLabel(indicator, language);
  const moved = pointsMoved(delta, language);
  return language === "vi"
    ? `Điểm ${label} ${to} so với ${from}: ${moved}.`
    : `${label} score ${to} against ${from}: ${moved}.`;
}

function side(known: readonly KnownPart[], sign: 1 | -1, language: Language): string | null {
  const parts = known
    .filter((part) => sign * compareDecimals(part.points, "0") > 0)
    .toSorted((a, b) => sign * compareDecimals(b.points, a.points))
    .map((part) => `${part.indicator.name[language]} (${pointCount(part.points, language)})`);
  if (parts.length === 0) return null;
  const start = sign > 0 ? { vi: "Phần tăng", en: "Gains" } : { vi: "Phần giảm", en: "Losses" };
  return `${start[language]}: ${list(parts, language)}.`;
}

/** The three components that moved the place most. */
function turning({ known, from }: ComponentSplit, language: Language): string[] {
  const size = (part: KnownPart) => Math.abs(part.hadItStayed?.places ?? 0);
  const most = known.toSorted((a, b) => size(b) - size(a)).slice(0, 3);
  return most.flatMap(({ indicator, hadItStayed }) => {
    if (!hadItStayed || hadItStayed.places === 0) return [];
    const name = indicator.name[language];
    const places = placesGained(hadItStayed.places, language);
    return language === "vi"
      ? `Nếu ${name} giữ như năm ${from} (${othersHeld.vi}): xếp thứ ${hadItStayed.place}/${hadItStayed.of}, ${places} so với thực tế.`
      : `Had ${name} stayed as in ${from} (${othersHeld.en}): ${hadItStayed.place} of ${hadItStayed.of}, ${places} against what happened.`;
  });
}

/** One sentence for each reason, with the components that it holds for. */
function unknownParts(parts: readonly UnknownPart[], language: Language): string[] {
  const byReason = groupBy(parts, (part) => unknownReason(part, language));
  return [...byReason].map(([why, items]) => {
    const names = list(
      items.map((part) => part.indicator.name[language]),
      language,
    );
    if (language === "vi") return `Không nói được phần của ${names} (${why}).`;
    const noun = items.length === 1 ? "part" : "parts";
    return `The ${noun} of ${names} cannot be said (${why}).`;
  });
}

function unknownReason(part: UnknownPart, language: Language): string {
  if (part.kind === "not-comparable") return reasons(part.breaks, language);
  const byWords = groupBy(part.absent, ({ missing }) => missingWords(missing, language));
  return [...byWords]
    .map(([why, items]) => `${items.map((item) => item.year).join(", ")}: ${why}`)
    .join("; ");
}

function rest({ restKind, rest: left, known }: ComponentSplit, language: Language): string | null {
  if (restKind === "none") return null;
  const moved = pointsMoved(left, language);
  if (restKind === "unknown-parts") {
    if (known.length === 0) return null;
    return language === "vi"
      ? `Còn lại ${moved}, gồm các phần không nói được và làm tròn.`
      : `What is left, ${moved}, holds the parts that cannot be said and rounding.`;
  }
  if (restKind === "rounding")
    return language === "vi" ? `Làm tròn: ${moved}.` : `Rounding: ${moved}.`;
  return language === "vi"
    ? `Không giải thích được từ các thành phần: ${moved}.`
    : `Not explained by the components: ${moved}.`;
}
