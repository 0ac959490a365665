import type { Language } from "@/lib/i18n/language";
import type { Archive } from "@/lib/rankings/archive";
import type { CardView } from "@/lib/rankings/card-view";
import { indexSection } from "../index-section";
import { provinceView } from "../province";
import { rankingView } from "../ranking";
import { whatsNewView } from "../whats-new/view";
import { provinceCard } from "./province-card";
import { provinceIndicatorCard } from "./province-indicator-card";
import { rankingCard } from "./ranking-card";
import type { CardSubject } from "./subject";

/** What the picture of a page says; null where there is no such page. */
export function cardView(
  archive: Archive,
  subject: CardSubject,
  language: Language,
): CardView | null {
  switch (subject.page) {
    case "ranking":
    case "whats-new":
      return editionCard(archive, subject, language);
    case "province": {
      const view = provinceView(archive, subject.unitSet, subject.slug, language);
      return view && provinceCard(archive, view, language);
    }
    case "province-indicator": {
      const view = provinceView(archive, subject.unitSet, subject.slug, language);
      const indicator = archive.indicator(subject.indicator);
      if (!view || !indicator || indicator.parent !== null) return null;
      const { province } = view;
      const section =
        indicator.rankPolicy === "none"
          ? null
          : indexSection(archive, indicator.code, province, language);
      const rates = view.rates.filter(
        (row) => archive.root(row.indicator.code)?.code === indicator.code,
      );
      return provinceIndicatorCard(archive, { province, indicator, section, rates }, language);
    }
  }
}

function editionCard(
  archive: Archive,
  { page, indicator, year, unitSet }: Extract<CardSubject, { page: "ranking" | "whats-new" }>,
  language: Language,
): CardView | null {
  if (archive.indicator(indicator)?.rankPolicy === "none") return null;
  const view = rankingView(archive, indicator, year, unitSet, language);
  if (!view) return null;
  if (page === "ranking") return rankingCard(archive, view, language);
  const news = whatsNewView(archive, indicator, year, unitSet, language);
  return news && rankingCard(archive, view, language, news.lead.sentences);
}
