import { formatCount } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { cardMessages } from "@/lib/i18n/messages/cards";
import type { Indicator } from "@/lib/indicators/indicator";
import type { Archive } from "@/lib/rankings/archive";
import type { CardRow, CardView } from "@/lib/rankings/card-view";
import type { RankingRow } from "@/lib/rankings/ranking-row";
import type { RankingView } from "@/lib/rankings/ranking-view";
import { fitSentences } from "@/lib/sentences/fit";
import { lastRows, rankingSentences } from "@/lib/sentences/ranking";
import { newsName } from "@/lib/sentences/whats-new";
import { rankKindWords } from "@/lib/sentences/words";
import { cardFoot } from "./credit";
import { cardRow, needsCare } from "./row";

const firstRows = 5;
const sentenceLength = 210;
const mostNames = 3;

/**
 * The picture of a ranking: its first five and the last, as the page's table has them. With `news`, what the page about
 * the news of the edition leads with.
 */
export function rankingCard(
  archive: Archive,
  view: RankingView,
  language: Language,
  news: readonly string[] | null = null,
): CardView {
  const t = cardMessages(language);
  const { indicator, root, edition } = view;
  const shown = shownRows(view.rows);
  const title = newsName(view, language);
  const sentence = fitSentences(
    news ?? rankingSentences(view, language, mostNames),
    sentenceLength,
  );
  const set = messages(language).unitSet[edition.unitSet];
  const all = edition.roster.length;
  const whole = edition.complete || edition.withFigure === all;
  const kinds = new Set(shown.flatMap((row) => row.rank?.kind ?? []));
  const [kind = "published"] = kinds.size === 1 ? kinds : [];
  const notes = [
    kind === "published" ? "" : t.kinds(rankKindWords(kind, language)),
    whole ? "" : t.partial(formatCount(edition.withFigure, language), formatCount(all, language)),
    needsCare(shown) ? t.care : "",
    shown.some((row) => row.disputed) ? t.disputed : "",
  ].filter(Boolean);
  return {
    title,
    context: news ? `${t.whatsNew} · ${set}` : set,
    sentence,
    rows: shown.map((row, index): CardRow => {
      const before = shown[index - 1];
      return {
        ...cardRow(row.province.name[language], row, indicator, language, kind),
        bar: share(row, indicator),
        afterGap: before !== undefined && view.rows.indexOf(row) !== view.rows.indexOf(before) + 1,
      };
    }),
    facts: [],
    strip: null,
    note: notes.length > 0 ? notes.join(" ") : null,
    ...cardFoot(archive, [root], [...edition.figures.values()], language),
    alt: `${title}. ${sentence}`,
  };
}

/** The first rows with a figure, then one that is known to be last. */
function shownRows(rows: readonly RankingRow[]): RankingRow[] {
  const held = rows.filter((row) => row.figure !== null || row.rank !== null);
  const first = held.slice(0, firstRows);
  const last = lastRows(rows).at(-1);
  return last && !first.includes(last) ? [...first, last] : first;
}

/** Scores that begin at nought are drawn against the highest possible one. */
function share({ figure }: RankingRow, { scaleMin, scaleMax }: Indicator): number | null {
  if (figure?.value == null || scaleMin !== 0 || scaleMax <= 0) return null;
  return Math.min(1, Math.max(0, figure.value / scaleMax));
}
