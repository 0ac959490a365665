import type { Language } from "@/lib/i18n/language";
import type {
  ExplainedRankChange,
  PrintedPlace,
  RankChangeReason,
} from "@/lib/rankings/rank-change";
import type { PairMove } from "@/lib/rankings/rank-change-pairs";
import {
  cautionSentence,
  othersHeld,
  partialSentence,
  placesGained,
  pointsMoved,
  reasons,
  someNames,
} from "./counts";
import { missingWords } from "./missing";
import { indicatorLabel, placeOf, rankKindWords } from "./words";

/** Why the place changed: the change, own and others' parts, who was passed and who passed; or why that is not said. */
export function rankChangeSentences(reason: RankChangeReason, language: Language): string[] {
  const { from, to } = reason;
  switch (reason.kind) {
    case "not-comparable": {
      const why = reasons(reason.breaks, language);
      return language === "vi"
        ? [`Không so được năm ${to} với năm ${from}: ${why}.`]
        : [`${to} is not comparable with ${from}: ${why}.`];
    }
    case "not-counted":
      return [partialSentence(reason.years, language)];
    case "missing": {
      const name = reason.province.name[language];
      return reason.absent.map(({ year, missing }) => {
        const why = missingWords(missing, language);
        return language === "vi"
          ? `Không có điểm năm ${year} của ${name}: ${why}.`
          : `No score of ${name} in ${year}: ${why}.`;
      });
    }
    default:
      return explained(reason, language);
  }
}

function explained(change: ExplainedRankChange, language: Language): string[] {
  return [
    wholeChange(change, language),
    split(change, language),
    passed(change.gainedOn, "gained", language),
    passed(change.lostTo, "lost", language),
    membership(change, language),
    printedDiffers(change.from, change.before, language),
    printedDiffers(change.to, change.after, language),
    cautionSentence(change.cautions, language),
  ].filter((sentence) => sentence !== null);
}

function wholeChange(change: ExplainedRankChange, language: Language): string {
  const { before, after, from, to, parts } = change;
  const name = change.province.name[language];
  const label = indicatorLabel(change.indicator, language);
  const kind = rankKindWords("counted", language);
  const score = pointsMoved(change.delta, language);
  const places = placesGained(parts.total, language);
  const [old, now] = [placeOf(before.counted), placeOf(after.counted)];
  const tie = after.counted.tied ? { vi: ", đồng hạng", en: ", tied" }[language] : "";
  if (language === "vi") {
    const way = parts.total > 0 ? "lên" : "xuống";
    const range =
      parts.total === 0 && old === now
        ? `vẫn ${now}`
        : `từ ${old} ${parts.total === 0 ? "sang" : way} ${now}`;
    return `${label} ${to} so với ${from}: ${name} ${places}, ${range}${tie} (${kind}); điểm ${score}.`;
  }
  const range = parts.total === 0 && old === now ? `still ${now}` : `from ${old} to ${now}`;
  return `${label} ${to} against ${from}: ${name} ${places}, ${range}${tie} (${kind}); score ${score}.`;
}

function split({ parts, from }: ExplainedRankChange, language: Language): string {
  const own = placesGained(parts.own, language);
  const others = placesGained(parts.others, language);
  const joint = parts.joint === 0 ? null : placesGained(parts.joint, language);
  if (language === "vi") {
    const rest = joint === null ? "" : `; phần chung của hai thay đổi: ${joint}`;
    return `Nếu chỉ điểm của tỉnh thay đổi (${othersHeld.vi} như năm ${from}): ${own}; nếu chỉ các tỉnh khác thay đổi: ${others}${rest}.`;
  }
  const rest = joint === null ? "" : `; the joint part of the two: ${joint}`;
  return `Had only its own score moved (${othersHeld.en} as in ${from}): ${own}; had only the others moved: ${others}${rest}.`;
}

function passed(
  moves: readonly PairMove[],
  side: "gained" | "lost",
  language: Language,
): string | null {
  if (moves.length === 0) return null;
  const name = (move: PairMove) => {
    const level = side === "gained" && move.after === "level";
    const note = { vi: " (bằng điểm)", en: " (level)" }[language];
    return move.province.name[language] + (level ? note : "");
  };
  const names = someNames(moves.map(name), language);
  const words = {
    gained: { vi: "Đã vượt hoặc bắt kịp", en: "Passed or drew level with" },
    lost: { vi: "Bị vượt bởi", en: "Was passed by" },
  }[side];
  const count = moves.length > 1 ? ` (${moves.length})` : "";
  return `${words[language]}${count}: ${names}.`;
}

function membership(
  { entered, left, parts }: ExplainedRankChange,
  language: Language,
): string | null {
  if (entered.length + left.length === 0) return null;
  const names = (items: ExplainedRankChange["entered"]) =>
    someNames(
      items.map((item) => item.province.name[language]),
      language,
    );
  const words = {
    entered: { vi: "mới có điểm", en: "newly scored" },
    left: { vi: "không còn điểm", en: "no longer scored" },
  };
  const sides = [
    entered.length > 0 ? `${words.entered[language]}: ${names(entered)}` : null,
    left.length > 0 ? `${words.left[language]}: ${names(left)}` : null,
  ].filter((side) => side !== null);
  const effect = placesGained(parts.membership, language);
  return language === "vi"
    ? `Số tỉnh có điểm thay đổi (${sides.join("; ")}), riêng việc đó: ${effect}.`
    : `The provinces scored changed (${sides.join("; ")}), which alone made: ${effect}.`;
}

function printedDiffers(year: number, place: PrintedPlace, language: Language): string | null {
  if (!place.differs) return null;
  return language === "vi"
    ? `Hạng in ra năm ${year} là ${place.printed}, khác hạng ${place.counted.place} tính từ điểm số.`
    : `The printed place of ${year} is ${place.printed}, not the ${place.counted.place} counted from scores.`;
}
