import type { Language } from "@/lib/i18n/language";
import { briefMessages } from "@/lib/i18n/messages/brief";
import type { BriefView, ComponentMove, PlaceTable } from "@/lib/rankings/brief-view";
import { placesGained, pointsMoved } from "./counts";
import { rankChangeSentences } from "./rank-change";
import { standingSentence } from "./standing";
import { indicatorLabel, placeOf, rankKindWords } from "./words";

export const briefBlocks = [
  "indices",
  "splits",
  "gains",
  "losses",
  "gaps",
  "peers",
  "former",
] as const;
export type BriefBlock = (typeof briefBlocks)[number];

/** What a block of the brief says in sentences, and the numbers of the sources they rest on. */
export interface BriefSaid {
  readonly text: string;
  readonly marks: readonly number[];
}

/** The sentences of each block, to be copied; a block that says nothing has none. */
export function briefSentences(
  view: BriefView,
  language: Language,
): Readonly<Partial<Record<BriefBlock, BriefSaid>>> {
  const { rows, splits, gains, losses, gaps, peers, former } = view;
  const splitRows = rows.filter(({ indicator }) =>
    splits.some((split) => split.indicator.code === indicator.code),
  );
  const blocks: Record<BriefBlock, BriefSaid> = {
    indices: said(
      rows.map(({ indicator, year, standing }) => {
        const context = { indicator, year, region: view.region, language };
        return `${indicatorLabel(indicator, language)}: ${standingSentence(standing, context)}`;
      }),
      rows,
    ),
    splits: said(
      splits.flatMap((split) => rankChangeSentences(split, language)),
      splitRows,
    ),
    gains: moves(gains, view, language),
    losses: moves(losses, view, language),
    gaps: said(
      gaps.map(({ text }) => text),
      gaps,
    ),
    peers: said(peers.rows.length > 1 ? placeSentences(peers, language) : [], []),
    former: said(former ? placeSentences(former, language) : [], []),
  };
  return Object.fromEntries(Object.entries(blocks).filter(([, { text }]) => text !== ""));
}

function said(
  sentences: readonly string[],
  marked: readonly { readonly marks: readonly number[] }[],
): BriefSaid {
  const marks = new Set(marked.flatMap((item) => item.marks));
  return { text: sentences.join("\n"), marks: [...marks].sort((a, b) => a - b) };
}

function moves(
  list: readonly ComponentMove[],
  { province }: BriefView,
  language: Language,
): BriefSaid {
  const lines = list.map((move) => {
    const { index, indicator, year, since } = move;
    const edition = `${indicatorLabel(index, language)} ${year}`;
    const against = { vi: `so với năm ${since}`, en: `against ${since}` }[language];
    return `${edition}, ${indicator.name[language]}: ${province.name[language]} ${moveWords(move, language)} (${against}).`;
  });
  return said(lines, list);
}

/** "tăng 3 bậc, từ 53 lên 50/63; điểm tăng 0,41 điểm" of a component. */
export function moveWords(
  { places, before, rank, delta }: ComponentMove,
  language: Language,
): string {
  const words = briefMessages(language);
  const kind = rankKindWords(rank.kind, language);
  const from = before.of === rank.of ? String(before.place) : placeOf(before);
  const moved = words.move(placesGained(places, language), from, placeOf(rank), places > 0);
  const bracket = kind && ` (${kind})`;
  return (
    moved + bracket + (delta === null ? "" : `; ${words.scoreMoved(pointsMoved(delta, language))}`)
  );
}

/** One line an edition: "PAR Index 2023: Tiền Giang 50/63; Long An 40/63." */
function placeSentences({ columns, rows }: PlaceTable, language: Language): string[] {
  return columns.flatMap(({ indicator, year }, column) => {
    const places = rows.flatMap(({ province, ranks }) => {
      const rank = ranks[column];
      if (!rank) return [];
      const kind = rankKindWords(rank.kind, language);
      return `${province.name[language]} ${placeOf(rank)}${kind && ` (${kind})`}`;
    });
    if (places.length === 0) return [];
    return `${indicatorLabel(indicator, language)} ${year}: ${places.join("; ")}.`;
  });
}
