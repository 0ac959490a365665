import type { Language } from "@/lib/i18n/language";
import type {
  BiggestMoves,
  ComparableEditions,
  Movement,
  MoverRow,
  Movers,
} from "@/lib/rankings/movers";
import {
  cautionSentence,
  percentWords,
  placeCount,
  pointCount,
  provinceCount,
  reasons,
  someNames,
} from "./counts";
import { indicatorLabel, placeOf, rankKindWords } from "./words";

/** How many rose and fell between two editions, who moved most, who cannot be compared; or why nothing is compared. */
export function moversSentences(movers: Movers, language: Language): string[] {
  if (movers.kind === "not-comparable") return notComparable(movers, language);
  return [
    scoreMovement(movers, language),
    ...biggestSentences(movers.biggestByScore, "score", movers.complete, language),
    placeMovement(movers, language),
    ...biggestSentences(movers.biggestByPlace, "place", movers.complete, language),
    leftOut(movers, language),
    cautionSentence(movers.cautions, language),
  ].filter((sentence) => sentence !== null);
}

function notComparable(
  { indicator, from, to, breaks, nearest }: Extract<Movers, { kind: "not-comparable" }>,
  language: Language,
): string[] {
  const label = indicatorLabel(indicator, language);
  const why = reasons(breaks, language);
  if (language === "vi") {
    const other = nearest
      ? `Hai kỳ gần nhất so được với nhau: ${nearest.from} và ${nearest.to}.`
      : "Chưa có hai kỳ nào so được với nhau.";
    return [`Không so được ${label} ${to} với ${from}: ${why}.`, other];
  }
  const other = nearest
    ? `The nearest editions that may be compared: ${nearest.from} and ${nearest.to}.`
    : "No two editions may be compared.";
  return [`${label} ${to} is not comparable with ${from}: ${why}.`, other];
}

function scoreMovement(movers: ComparableEditions, language: Language): string {
  const { byScore, complete } = movers;
  const label = indicatorLabel(movers.indicator, language);
  const years = {
    vi: `${label} ${movers.to} so với ${movers.from}`,
    en: `${label} ${movers.to} against ${movers.from}`,
  };
  if (byScore.of === 0) {
    return language === "vi"
      ? `${years.vi}: không tỉnh nào có điểm của cả hai kỳ ở đây.`
      : `${years.en}: no province has both scores here.`;
  }
  return `${years[language]}: ${counts(byScore, complete, "score", language)}.`;
}

function placeMovement(
  { byPlace, complete }: ComparableEditions,
  language: Language,
): string | null {
  if (byPlace.of === 0) return null;
  const start = { vi: "Về thứ hạng", en: "In places" }[language];
  return `${start}: ${counts(byPlace, complete, "place", language)}.`;
}

function counts(
  { of, rising, falling, unchanged, risingShare }: Movement,
  complete: boolean,
  what: "score" | "place",
  language: Language,
): string {
  const share = risingShare === null ? "" : ` (${percentWords(risingShare, language)})`;
  if (language === "vi") {
    const noun = what === "score" ? "điểm" : "hạng";
    const base = complete
      ? `trong ${of} tỉnh có cả hai kỳ`
      : `trong ${of} tỉnh có ${noun} của cả hai kỳ ở đây`;
    return `${base}, ${rising} tăng${share}, ${falling} giảm, ${unchanged} không đổi`;
  }
  const both = complete
    ? "in both editions"
    : `whose ${what === "score" ? "scores" : "places"} in both editions are here`;
  return `of ${provinceCount(of, language)} ${both}, ${rising} rose${share}, ${falling} fell, ${unchanged} did not change`;
}

function biggestSentences(
  { rises, falls }: BiggestMoves,
  by: "score" | "place",
  complete: boolean,
  language: Language,
): string[] {
  const among = complete ? "" : { vi: "Trong số có ở đây, ", en: "Of those here, " }[language];
  return [biggestSentence(rises, by, "up", language), biggestSentence(falls, by, "down", language)]
    .filter((sentence) => sentence !== null)
    .map((sentence) => among + (among ? sentence : capital(sentence)));
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function biggestSentence(
  rows: readonly MoverRow[],
  by: "score" | "place",
  way: "up" | "down",
  language: Language,
): string | null {
  const first = rows[0];
  if (!first) return null;
  const move = moveWords(first, by, language);
  const tied = rows.filter((row) => moveWords(row, by, language).size === move.size);
  const names = someNames(
    tied.map((row) => row.province.name[language]),
    language,
  );
  const detail = tied.length === 1 && move.detail ? ` (${move.detail})` : "";
  if (language === "vi") {
    const verb = way === "up" ? "tăng" : "giảm";
    const noun = by === "score" ? "điểm" : "bậc";
    return `${verb} nhiều ${noun} nhất: ${names}, ${verb} ${move.size}${detail}.`;
  }
  const verb = way === "up" ? "rise" : "fall";
  return `biggest ${verb} in ${by === "score" ? "score" : "places"}: ${names}, ${way} ${move.size}${detail}.`;
}

function moveWords(row: MoverRow, by: "score" | "place", language: Language) {
  if (by === "score") return { size: pointCount(row.delta ?? "0", language), detail: "" };
  const { rank, after } = row;
  if (!rank || !after.rank) return { size: "", detail: "" };
  const kind = rankKindWords(after.rank.kind, language);
  const before = rank.ofDiffers ? placeOf(rank.before) : String(rank.before.place);
  const way =
    language === "vi"
      ? `từ ${before} ${rank.places > 0 ? "lên" : "xuống"} ${placeOf(after.rank)}`
      : `from ${before} to ${placeOf(after.rank)}`;
  return { size: placeCount(rank.places, language), detail: kind ? `${way}, ${kind}` : way };
}

function leftOut({ notCompared }: ComparableEditions, language: Language): string | null {
  if (notCompared.length === 0) return null;
  const names = someNames(
    notCompared.map((row) => row.province.name[language]),
    language,
  );
  return language === "vi"
    ? `Không so được ${provinceCount(notCompared.length, language)} vì thiếu số của ít nhất một kỳ: ${names}.`
    : `${provinceCount(notCompared.length, language)} cannot be compared, at least one figure being missing: ${names}.`;
}
