import type { Language } from "@/lib/i18n/language";
import { languages } from "@/lib/i18n/language";
import { cardView } from "@/lib/queries/cards/card";
import type { CardSubject } from "@/lib/queries/cards/subject";
import { unitSetsOf } from "@/lib/queries/resolve-address";
import { addressesOf } from "@/lib/queries/sitemap/parts";
import type { Archive } from "@/lib/rankings/archive";
import type { CardView } from "@/lib/rankings/card-view";

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
