import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { embedMessages } from "@/lib/i18n/messages/embed";
import { mainKindOf } from "@/lib/rankings/main-kind";
import type { Rank } from "@/lib/rankings/rank";
import type { RankingRow } from "@/lib/rankings/ranking-row";
import type { RankingView } from "@/lib/rankings/ranking-view";
import { editionName } from "@/lib/sentences/edition-name";
import { missingGroups } from "@/lib/sentences/missing-groups";
import { list, rankingSentences } from "@/lib/sentences/ranking";
import { indicatorLabel, rankKindWords } from "@/lib/sentences/words";

/** Who leads as the title, where anybody is first, and all else that the sentences of the edition tell. */
export function editionTitle(view: RankingView, language: Language) {
  const { indicator, edition } = view;
  const name = editionName(indicator, edition.year, language);
  const [first = "", ...others] = rankingSentences(view, language);
  const leads = view.rows.some((row) => row.rank?.place === 1);
  return {
    name,
    title: leads
      ? `${name}: ${first}`
      : messages(language).ranking.title(indicatorLabel(indicator, language), edition.year),
    lead: (leads ? others : [first, ...others]).join(" "),
  };
}

/** The official name where it is not the label, the unit set, and what kind of places the rows have. */
export function editionAbout(
  { indicator, edition }: RankingView,
  rows: readonly RankingRow[],
  language: Language,
): string {
  const official = indicator.name[language];
  const isLabel = official === indicatorLabel(indicator, language);
  const set = messages(language).ranking.unitSetNote[edition.unitSet];
  return `${isLabel ? "" : `${official} · `}${set}. ${kindWords(rows, language)}`;
}

function kindWords(rows: readonly RankingRow[], language: Language): string {
  const t = embedMessages(language).places;
  if (rows.every((row) => row.rank === null)) return t.none;
  return mainKindOf(rows) === "counted" ? t.counted : t.printed;
}

/** What the places in the tiles are out of, and those of another kind than the rest. */
export function tileNotes(rows: readonly RankingRow[], language: Language): string[] {
  const t = embedMessages(language).places;
  const ranks = rows.flatMap((row) => row.rank ?? []);
  if (ranks.length === 0) return [];
  const main = mainKindOf(rows);
  const sizes = [...new Set(ranks.flatMap((rank) => rank.of ?? []))].sort((a, b) => a - b);
  const of = sizes.length === 0 ? t.inTileBare : t.inTile(list(sizes.map(String), language));
  const kinds = [...new Set(ranks.map((rank) => rank.kind))].filter((kind) => kind !== main);
  return [
    of,
    ...kinds.map((kind) =>
      t.mixed(
        count(ranks, (rank) => rank.kind === kind),
        rankKindWords(kind, language),
      ),
    ),
  ];
}

function count(ranks: readonly Rank[], wanted: (rank: Rank) => boolean): number {
  return ranks.filter(wanted).length;
}

/** Whether the publisher prints only a top, and why figures are missing. */
export function gapNotes(
  view: RankingView,
  rows: readonly RankingRow[],
  language: Language,
): string[] {
  const { indicator, edition } = view;
  const top = indicator.rankPolicy === "top30" && edition.year >= 2023;
  return [
    ...(top ? [messages(language).ranking.top30] : []),
    ...missingGroups(rows, language).map(({ label, names, words }) =>
      embedMessages(language).missing(label, names, words),
    ),
  ];
}

/** Against which edition changes are shown, or why they are not. */
export function changeNotes(view: RankingView, language: Language): string[] {
  const t = messages(language).ranking;
  const { since, comparability, edition } = view;
  if (since === null) return [];
  const { breaks, cautions } = comparability;
  const reasons = [...breaks, ...cautions].map((item) => `${item.year}: ${item.reason[language]}`);
  if (breaks.length > 0) return [[t.withheld(since), ...reasons].join(" ")];
  const skipped = since < edition.year - 1 ? [t.skipped(since)] : [];
  const caution = reasons.length > 0 ? [t.caution, ...reasons] : [];
  return [[t.open(since), ...skipped, ...caution].join(" ")];
}
