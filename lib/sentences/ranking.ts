import { formatCount } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import type { Indicator } from "@/lib/indicators/indicator";
import type { Edition } from "@/lib/rankings/edition";
import type { Standing } from "@/lib/rankings/standing";
import type { AreaMean } from "@/lib/rankings/statistics";
import { placeOf, rankKindWords, score } from "./words";

export interface RankingFacts {
  readonly indicator: Pick<Indicator, "name" | "short" | "unit">;
  readonly edition: Pick<Edition, "complete" | "withValue" | "withRank" | "withFigure" | "roster">;
  readonly rows: readonly Standing[];
  readonly mean: AreaMean | null;
}

/**
 * What the table shows, in sentences: who leads, who is last, the mean, and how many of how many are there. Of more than
 * `most` provinces that share a place the others are counted, not named.
 */
export function rankingSentences(
  facts: RankingFacts,
  language: Language,
  most = Number.POSITIVE_INFINITY,
): string[] {
  return [
    leadersSentence(facts, language, most),
    lastSentence(facts, language, most),
    meanSentence(facts, language),
    coverageSentence(facts, language),
  ].filter((sentence) => sentence !== null);
}

/** Who is first, with the score; null where no first place is known. */
export function leadersSentence(
  { rows, indicator }: RankingFacts,
  language: Language,
  most = Number.POSITIVE_INFINITY,
): string | null {
  const leaders = rows.filter((row) => row.rank?.place === 1);
  if (leaders.length === 0) return null;
  const names = firstOf(
    leaders.map((row) => withScore(row, indicator, language)),
    most,
    language,
  );
  const kind = leaders[0]?.rank ? rankKindWords(leaders[0].rank.kind, language) : "";
  const how = kind && ` (${kind})`;
  if (language === "vi")
    return `${names} ${leaders.length > 1 ? "cùng dẫn đầu" : "dẫn đầu"}${how}.`;
  return `${names} ${leaders.length > 1 ? "lead together" : "leads"}${how}.`;
}

function lastSentence(
  { rows, indicator }: RankingFacts,
  language: Language,
  most: number,
): string | null {
  const last = lastRows(rows);
  const first = last[0];
  if (!first?.rank) return null;
  const names = firstOf(
    last.map((row) => withScore(row, indicator, language)),
    most,
    language,
  );
  const kind = rankKindWords(first.rank.kind, language);
  const how = kind && `, ${kind}`;
  return language === "vi"
    ? `${names} xếp cuối (${placeOf(first.rank)}${how}).`
    : `${names} ${last.length > 1 ? "are" : "is"} last (${first.rank.place} of ${first.rank.of}${how}).`;
}

/** The rows whose place is known to be the last. */
export function lastRows<Row extends Pick<Standing, "rank">>(rows: readonly Row[]): Row[] {
  const places = rows.flatMap((row) => row.rank ?? []);
  return rows.filter((row) => row.rank !== null && isLast(row.rank, places));
}

/** Last is the place equal to "of", or, among counted places, the lowest one (ties share it). */
function isLast(
  rank: { place: number; of: number | null; kind: string },
  all: readonly { place: number; kind: string }[],
): boolean {
  if (rank.place === rank.of) return true;
  if (rank.kind !== "counted") return false;
  return all.every((other) => other.place <= rank.place);
}

function meanSentence({ mean, indicator }: RankingFacts, language: Language): string | null {
  if (!mean) return null;
  const value = score(mean.value, indicator, language);
  if (mean.kind === "published") {
    const note = mean.average.note ? ` (${mean.average.note[language]})` : "";
    return language === "vi"
      ? `Trung bình cả nước do đơn vị công bố: ${value}${note}.`
      : `National mean as published: ${value}${note}.`;
  }
  return language === "vi"
    ? `Trung bình ${mean.count} tỉnh, tính từ điểm số: ${value}.`
    : `Mean of ${mean.count} provinces, counted from scores: ${value}.`;
}

function coverageSentence({ edition }: RankingFacts, language: Language): string {
  const all = edition.roster.length;
  const count = (number: number) => formatCount(number, language);
  if (edition.withFigure === all && edition.withValue === all) {
    return language === "vi"
      ? `Có điểm của đủ ${all} tỉnh, thành phố.`
      : `Scores of all ${all} provinces are here.`;
  }
  if (edition.complete) {
    return language === "vi"
      ? `Có điểm của ${count(edition.withValue)}/${all} tỉnh; đó là tất cả các tỉnh được chấm điểm.`
      : `Scores of ${count(edition.withValue)} of ${all} provinces: all that the publisher scored.`;
  }
  return language === "vi"
    ? `Ở đây mới có số của ${count(edition.withFigure)}/${all} tỉnh: ${count(edition.withValue)} có điểm, ${count(edition.withRank)} có hạng. Vì thiếu, không tính trung vị, phân bố hay hạng còn trống.`
    : `Only ${count(edition.withFigure)} of ${all} provinces have figures here: ${count(edition.withValue)} a score, ${count(edition.withRank)} a place. Being partial, no median, distribution or missing place is counted.`;
}

function withScore(
  row: Standing,
  indicator: RankingFacts["indicator"],
  language: Language,
): string {
  const name = row.province.name[language];
  return row.figure?.printed == null
    ? name
    : `${name} (${score(row.figure.printed, indicator, language)})`;
}

/** The first names and how many more there are: "A, B và 3 tỉnh khác" / "A, B and 3 others", "A, B and 1 other". */
export function firstOf(names: readonly string[], most: number, language: Language): string {
  const more = names.length - most;
  if (more <= 0) return list(names, language);
  const rest = {
    vi: `${more} tỉnh khác`,
    en: `${more} ${more === 1 ? "other" : "others"}`,
  }[language];
  return list([...names.slice(0, most), rest], language);
}

/** "A, B và C" / "A, B and C". */
export function list(items: readonly string[], language: Language): string {
  if (items.length < 2) return items.join("");
  const last = items.at(-1);
  return `${items.slice(0, -1).join(", ")} ${language === "vi" ? "và" : "and"} ${last}`;
}
