import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { cardMessages } from "@/lib/i18n/messages/cards";
import type { Archive } from "@/lib/rankings/archive";
import type { CardRow, CardView } from "@/lib/rankings/card-view";
import type { IndexSection, StripData } from "@/lib/rankings/index-section";
import { editionName } from "@/lib/sentences/edition-name";
import { fitSentences } from "@/lib/sentences/fit";
import { standingSentences } from "@/lib/sentences/standing";
import type { ProvinceView } from "../province";
import { cardFoot } from "./credit";
import { rateRows } from "./rate-rows";
import { cardRow, needsCare } from "./row";

const mostRows = 7;
const sentenceLength = 170;

/** The picture of a province: its place in the newest edition of each index. */
export function provinceCard(archive: Archive, view: ProvinceView, language: Language): CardView {
  const t = cardMessages(language);
  const { province } = view;
  const shown = view.sections.flatMap((section) =>
    section.shown ? { ...section, shown: section.shown } : [],
  );
  const rows = shown.slice(0, mostRows).map(({ indicator, strip, shown: { year, standing } }) => ({
    ...cardRow(editionName(indicator, year, language), standing, indicator, language),
    strip: ownStrip(strip, province.slug),
  }));
  const rates: CardRow[] = rows.length > 0 ? [] : rateRows(view.rates.slice(0, mostRows), language);
  const set = messages(language).unitSet[province.unitSet];
  const name = province.name[language];
  const [first] = shown;
  const sentence = first ? sectionSentence(first, first.shown, language) : t.none(name, set);
  const notes = [
    needsCare(shown.map((section) => section.shown.standing)) ? t.care : "",
    shown.some((section) => disputed(section)) ? t.disputed : "",
  ].filter(Boolean);
  return {
    title: messages(language).province.title(name),
    context: set,
    sentence,
    rows: [...rows, ...rates],
    facts: [],
    strip: null,
    note: notes.length > 0 ? notes.join(" ") : null,
    ...cardFoot(
      archive,
      rows.length > 0 ? shown.map((section) => section.indicator) : [],
      rows.length > 0
        ? shown.flatMap((section) => section.shown.standing.figure ?? [])
        : view.rates.map((row) => row.figure),
      language,
    ),
    alt: `${name} (${set}). ${sentence}`,
  };
}

function sectionSentence(
  { indicator, region }: IndexSection,
  { year, standing }: NonNullable<IndexSection["shown"]>,
  language: Language,
): string {
  const said = standingSentences(standing, { indicator, region, year, language });
  return `${editionName(indicator, year, language)}: ${fitSentences(said, sentenceLength)}`;
}

/** Where the province stands; null where its own mark would be missing. */
export function ownStrip(data: StripData | null, own: string): CardView["strip"] {
  return data?.marks.some((mark) => mark.slug === own) ? { data, own } : null;
}

/** Whether another source prints something else for the figure that is shown. */
export function disputed({ shown }: IndexSection): boolean {
  return (shown?.note?.entries ?? []).some((entry) => entry.disagreements.length > 0);
}
