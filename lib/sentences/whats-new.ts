import { formatDate } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import type { Edition } from "@/lib/rankings/edition";
import type { Movers } from "@/lib/rankings/movers";
import type { RankingRow } from "@/lib/rankings/ranking-row";
import type { RankingView } from "@/lib/rankings/ranking-view";
import type { PlaceBand } from "@/lib/rankings/stability";
import type { Standing } from "@/lib/rankings/standing";
import type { Ends, TopGap } from "@/lib/rankings/whats-new-view";
import { partialSentence, pointCount } from "./counts";
import { editionName } from "./edition-name";
import { moversSentences } from "./movers";
import { rankingSentences } from "./ranking";
import { placeBandSentence } from "./stability";
import { placeOf, rankKindWords, score, valueKindWords } from "./words";

/** What the news in short rests on. */
export type NewsFacts = Pick<RankingView, "indicator" | "root" | "edition" | "mean" | "release"> & {
  readonly rows: readonly Standing[];
};

const firstYearOfThe34 = 2025;

/** "PAR Index 2024"; of a component "PAR Index 2024 (thành phần: Cải cách thể chế)". */
export function newsName(
  { indicator, root, edition: { year } }: Pick<RankingView, "indicator" | "root" | "edition">,
  language: Language,
): string {
  const name = editionName(root, year, language);
  if (indicator.code === root.code) return name;
  const word = { vi: "thành phần", en: "component" }[language];
  return `${name} (${word}: ${indicator.name[language]})`;
}

/** The news in short: when it was announced, who leads and who is last, the mean, what is here, who rose and fell. */
export function newsLead(
  view: NewsFacts,
  movers: Movers | null,
  language: Language,
): readonly string[] {
  const { edition } = view;
  const recomputed = edition.unitSet === "34" && edition.year < firstYearOfThe34;
  return [
    announcedSentence(view, language),
    recomputed ? messages(language).ranking.recomputed : null,
    ...rankingSentences(view, language),
    movers === null ? firstSentence(edition, language) : moversSentences(movers, language)[0],
  ].filter((sentence) => sentence != null);
}

/** When the edition was announced, by which document, and who publishes it; or that the day is not known here. */
function announcedSentence(view: NewsFacts, language: Language): string {
  const { release, root } = view;
  const name = newsName(view, language);
  const publisher = root.publisher[language];
  const announced = release?.announced ?? null;
  if (announced === null) {
    return language === "vi"
      ? `${name}: chưa ghi được ngày công bố; đơn vị công bố: ${publisher}.`
      : `${name}: the day of its announcement is not recorded here; publisher: ${publisher}.`;
  }
  const date = formatDate(announced, language);
  const whole = announced.length > 7;
  const document = release?.document ?? null;
  if (language === "vi") {
    const paper = document === null ? "" : `, văn bản ${document}`;
    return `${name} được công bố ${whole ? "ngày" : "trong tháng"} ${date}${paper}; đơn vị công bố: ${publisher}.`;
  }
  const paper = document === null ? "" : `, document ${document}`;
  return `${name} was announced ${whole ? "on" : "in"} ${date}${paper}; publisher: ${publisher}.`;
}

/** Said instead of movers where no edition stands before this one. */
export function firstSentence({ unitSet }: Pick<Edition, "unitSet">, language: Language): string {
  return language === "vi"
    ? `Đây là kỳ đầu tiên của bộ ${unitSet} tỉnh có số liệu ở đây, nên chưa có gì để so.`
    : `This is the first edition of the ${unitSet} provinces held here, so there is nothing to compare it with.`;
}

/** The first ten and the last places; of an edition with few figures all that are here. */
export function endsSentences(
  { all, top, bottom }: Ends,
  view: RankingView,
  language: Language,
): readonly string[] {
  if (top.length === 0 && bottom.length === 0) {
    return [
      language === "vi"
        ? "Trong các hạng có ở đây, chưa có hạng nào thuộc 10 hạng đầu hay hạng cuối."
        : "Of the places held here, none is among the first ten or the last.",
    ];
  }
  const head = all
    ? { vi: "Các tỉnh có số ở đây", en: "Provinces with figures here" }
    : view.edition.complete
      ? { vi: "Mười hạng đầu", en: "The first ten places" }
      : { vi: "Trong mười hạng đầu, có ở đây", en: "Of the first ten places, those held here" };
  return [
    rowsSentence(head[language], top, view, language),
    rowsSentence({ vi: "Cuối bảng", en: "Last places" }[language], bottom, view, language),
  ].filter((sentence) => sentence !== null);
}

/** A kind that all places, or all scores, share is said once at the head. */
function rowsSentence(
  head: string,
  rows: readonly RankingRow[],
  { indicator }: RankingView,
  language: Language,
): string | null {
  if (rows.length === 0) return null;
  const parts = rows.map(({ province, rank, figure }) => ({
    name: province.name[language],
    rank,
    rankKind: rank === null ? null : rankKindWords(rank.kind, language),
    value: figure?.printed == null ? null : score(figure.printed, indicator, language),
    valueKind: figure?.printed == null ? null : valueKindWords(figure, language),
  }));
  const rankKind = shared(parts.map((part) => part.rankKind));
  const valueKind = shared(parts.map((part) => part.valueKind));
  const notes = [
    rankKind && `${{ vi: "hạng", en: "places" }[language]}: ${rankKind}`,
    valueKind && `${{ vi: "điểm", en: "scores" }[language]}: ${valueKind}`,
  ].filter(Boolean);
  const items = parts.map((part) => {
    const place =
      part.rank === null ? part.name : `${part.name} ${placeWithOf(part.rank, language)}`;
    const placed = place + bracket(rankKind === null ? part.rankKind : null);
    const scored =
      part.value === null ? null : part.value + bracket(valueKind === null ? part.valueKind : null);
    return scored === null ? placed : `${placed}, ${scored}`;
  });
  return `${head}${bracket(notes.join("; "))}: ${items.join("; ")}.`;
}

function bracket(words: string | null): string {
  return words ? ` (${words})` : "";
}

/** The one word that all of them have; null where they differ. */
function shared(kinds: readonly (string | null)[]): string | null {
  const known = new Set(kinds.filter((kind) => kind !== null));
  const [kind] = known;
  return known.size === 1 && kind !== undefined ? kind : null;
}

function placeWithOf(rank: { place: number; of: number | null }, language: Language): string {
  if (language === "vi" || rank.of === null) return placeOf(rank);
  return `${rank.place} of ${rank.of}`;
}

/** How near the first is to the second, which places from the top lie together; or why that is not said. */
export function closeSentences(
  view: RankingView,
  gap: TopGap | null,
  bands: readonly PlaceBand[],
  language: Language,
): readonly string[] {
  if (!view.edition.complete) return [partialSentence([], language)];
  const sentences = [
    gap === null ? null : gapSentence(gap, language),
    ...bands.map((band) => placeBandSentence(band, language)),
  ].filter((sentence) => sentence !== null);
  if (sentences.length > 0) return sentences;
  return [
    language === "vi"
      ? "Không có nhóm ba tỉnh liền nhau nào có điểm sát nhau."
      : "No three neighbouring places lie close together.",
  ];
}

function gapSentence({ first, second, size }: TopGap, language: Language): string {
  const points = pointCount(size, language);
  const [one, two] = [first, second].map((row) => row.province.name[language]);
  return language === "vi"
    ? `Ở ngôi đầu, ${one} hơn ${two} ${points}.`
    : `At the top, ${one} is ${points} ahead of ${two}.`;
}
