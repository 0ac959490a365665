import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { moversMessages } from "@/lib/i18n/messages/movers";
import { seoMessages } from "@/lib/i18n/messages/seo";
import { whatsNewMessages } from "@/lib/i18n/messages/whats-new";
import type { Address } from "@/lib/i18n/routes";
import type { Archive } from "@/lib/rankings/archive";
import { fitSentences } from "@/lib/sentences/fit";
import { moversSentences } from "@/lib/sentences/movers";
import { rankingSentences } from "@/lib/sentences/ranking";
import { newsName } from "@/lib/sentences/whats-new";
import { indicatorLabel } from "@/lib/sentences/words";
import { moversView } from "../movers";
import { rankingView } from "../ranking";
import { moverSetsOf, unitSetsOf } from "../resolve-address";
import { whatsNewView } from "../whats-new/view";
import { descriptionLength, mostNames, type PageHead } from "./head";

/** A ranking, or what its edition brought. */
export function editionHead(
  archive: Archive,
  language: Language,
  address: Extract<Address, { page: "ranking" | "whats-new" }>,
): PageHead | null {
  const { page, indicator: code } = address;
  const year = Number(address.year);
  const unitSet = address.unitSet ?? unitSetsOf(archive, code, year)[0];
  const view = unitSet && rankingView(archive, code, year, unitSet, language);
  if (!view) return null;
  const name = newsName(view, language);
  const set = messages(language).unitSet[unitSet];
  const named = address.unitSet === null ? name : `${name} (${set})`;
  const card = { page, indicator: code, year, unitSet } as const;
  if (page === "ranking") {
    const [first = "", ...rest] = rankingSentences(view, language, mostNames);
    return {
      title: seoMessages(language).ranking(named),
      description: fitSentences([`${named}: ${first}`, ...rest], descriptionLength),
      card,
      index: true,
    };
  }
  const news = whatsNewView(archive, code, year, unitSet, language);
  if (!news) return null;
  const sentences = news.lead.sentences;
  const [first = ""] = sentences;
  const lead = first.startsWith(name) && address.unitSet === null ? first : `${named}: ${first}`;
  return {
    title: whatsNewMessages(language).title(named),
    description: fitSentences([lead, ...sentences.slice(1)], descriptionLength),
    card,
    index: true,
  };
}

/** Who rose and fell between two editions. */
export function moversHead(
  archive: Archive,
  language: Language,
  address: Extract<Address, { page: "movers" }>,
): PageHead | null {
  const { indicator: code, from, to } = address;
  const years = [Number(from), Number(to)] as const;
  const unitSet = address.unitSet ?? moverSetsOf(archive, code, ...years)[0];
  const view = unitSet && moversView(archive, code, ...years, unitSet, language);
  if (!view) return null;
  const { root, movers } = view;
  const own = indicatorLabel(movers.indicator, language);
  const name = code === root.code ? own : `${indicatorLabel(root, language)}, ${own}`;
  const set = messages(language).unitSet[unitSet];
  const named = address.unitSet === null ? name : `${name} (${set})`;
  const [first = "", ...rest] = moversSentences(movers, language);
  const lead = named === own ? first : `${named}: ${first}`;
  return {
    title: moversMessages(language).title(named, from, to),
    description: fitSentences([lead, ...rest], descriptionLength),
    card: null,
    index: true,
  };
}
