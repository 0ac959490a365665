import type { Language } from "@/lib/i18n/language";
import { languages } from "@/lib/i18n/language";
import { cardView } from "@/lib/queries/cards/card";
import type { CardSubject } from "@/lib/queries/cards/subject";
import { indexSection } from "@/lib/queries/index-section";
import { provinceView } from "@/lib/queries/province";
import { rankingView } from "@/lib/queries/ranking";
import { unitSetsOf } from "@/lib/queries/resolve-address";
import { addressesOf } from "@/lib/queries/sitemap/parts";
import type { Archive } from "@/lib/rankings/archive";
import type { CardView } from "@/lib/rankings/card-view";
import type { Standing } from "@/lib/rankings/standing";

export interface DrawnCard {
  readonly subject: CardSubject;
  readonly language: Language;
  readonly view: CardView;
}

/** Every page that has a picture. */
export function cardSubjects(archive: Archive): CardSubject[] {
  const pages = (["rankings", "whats-new", "provinces", "province-indices"] as const).flatMap(
    (part) => addressesOf(archive, part),
  );
  return pages.flatMap((address): CardSubject[] => {
    switch (address.page) {
      case "ranking":
      case "whats-new": {
        const { page, indicator } = address;
        const year = Number(address.year);
        const unitSet = address.unitSet ?? unitSetsOf(archive, indicator, year)[0];
        return unitSet ? [{ page, indicator, year, unitSet }] : [];
      }
      case "province":
      case "province-indicator":
        return [address];
      default:
        return [];
    }
  });
}

/** Every picture in both languages; throws where a page has none. */
export function allCards(archive: Archive): DrawnCard[] {
  return cardSubjects(archive).flatMap((subject) =>
    languages.map((language) => {
      const view = cardView(archive, subject, language);
      if (!view) throw new Error(`no card of ${JSON.stringify(subject)}`);
      return { subject, language, view };
    }),
  );
}

/** What the page of the card shows, row by row, read from the page's own view. */
export function standingsOf(archive: Archive, { subject, language }: DrawnCard): Standing[] {
  switch (subject.page) {
    case "ranking":
    case "whats-new": {
      const { indicator, year, unitSet } = subject;
      return [...(rankingView(archive, indicator, year, unitSet, language)?.rows ?? [])];
    }
    case "province": {
      const view = provinceView(archive, subject.unitSet, subject.slug, language);
      return (view?.sections ?? []).flatMap((section) => section.shown?.standing ?? []);
    }
    case "province-indicator": {
      const province = archive.province(subject.unitSet, subject.slug);
      const section = province && indexSection(archive, subject.indicator, province, language);
      const ranked = archive.indicator(subject.indicator)?.rankPolicy !== "none";
      return ranked && section?.shown ? [section.shown.standing] : [];
    }
  }
}

export interface SetText {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly face: "regular" | "bold" | "serif";
  readonly anchor: string;
  readonly text: string;
}

/** The lines of text of a drawing, as a reader of the SVG finds them. */
export function textsOf(svg: string): SetText[] {
  return [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(
    ([, attributes = "", text = ""]) => {
      const of = (name: string) =>
        attributes.match(new RegExp(`(?:^| )${name}="([^"]*)"`))?.[1] ?? "";
      const bold = of("font-weight") === "700";
      return {
        x: Number(of("x")),
        y: Number(of("y")),
        size: Number(of("font-size")),
        face: of("font-family") === "Inter" ? (bold ? "bold" : "regular") : "serif",
        anchor: of("text-anchor"),
        text: text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&"),
      };
    },
  );
}
