import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { briefMessages } from "@/lib/i18n/messages/brief";
import { seoMessages } from "@/lib/i18n/messages/seo";
import type { Address } from "@/lib/i18n/routes";
import type { Archive } from "@/lib/rankings/archive";
import { editionName } from "@/lib/sentences/edition-name";
import { fitSentences } from "@/lib/sentences/fit";
import { standingSentences } from "@/lib/sentences/standing";
import { indicatorLabel } from "@/lib/sentences/words";
import { rateSentence } from "../cards/rate-rows";
import { indexSection } from "../index-section";
import { provinceView } from "../province";
import { regionInsides } from "../regions";
import { descriptionLength, type PageHead } from "./head";

/** A province, or its printed sheet. */
export function provinceHead(
  archive: Archive,
  language: Language,
  { page, unitSet, slug }: Extract<Address, { page: "province" | "brief" }>,
): PageHead | null {
  const view = provinceView(archive, unitSet, slug, language);
  if (!view) return null;
  const t = messages(language);
  const name = view.province.name[language];
  const set = t.unitSet[unitSet];
  const said = view.sections.flatMap(({ shown, indicator, region }) => {
    if (!shown) return [];
    const context = { indicator, region, language, year: shown.year };
    const [first = ""] = standingSentences(shown.standing, context);
    return `${editionName(indicator, shown.year, language)}: ${first}`;
  });
  const rates = view.rates.map((rate) => rateSentence(rate, language));
  const sentences = said.length > 0 ? said : rates;
  if (page === "brief") {
    const words = briefMessages(language);
    const lead = words.description(name, set);
    return {
      title: words.title(name, set),
      description: fitSentences([lead, ...sentences], descriptionLength),
      card: { page: "province", unitSet, slug },
      index: sentences.length > 0,
    };
  }
  const [first = "", ...rest] = sentences;
  return {
    title: `${t.province.title(name)} (${set})`,
    description: fitSentences([`${name}, ${set}. ${first}`.trim(), ...rest], descriptionLength),
    card: { page: "province", unitSet, slug },
    index: true,
  };
}

type ProvinceIndicator = Extract<Address, { page: "province-indicator" }>;

/** The title of a province in one index, without the work that the rest of its head takes. */
export function provinceIndicatorTitle(
  archive: Archive,
  language: Language,
  { unitSet, slug, indicator: code }: ProvinceIndicator,
): string | null {
  const province = archive.province(unitSet, slug);
  const indicator = archive.indicator(code);
  if (!province || !indicator) return null;
  const set = messages(language).unitSet[unitSet];
  return `${province.name[language]}: ${indicatorLabel(indicator, language)} (${set})`;
}

/** A province in one index, or with one rate. */
export function provinceIndicatorHead(
  archive: Archive,
  language: Language,
  address: ProvinceIndicator,
): PageHead | null {
  const { unitSet, slug, indicator: code } = address;
  const province = archive.province(unitSet, slug);
  const indicator = archive.indicator(code);
  const title = provinceIndicatorTitle(archive, language, address);
  if (!province || !indicator || title === null) return null;
  const set = messages(language).unitSet[unitSet];
  const name = province.name[language];
  const label = indicatorLabel(indicator, language);
  const ranked = indicator.rankPolicy !== "none";
  const section = ranked ? indexSection(archive, code, province, language) : null;
  const row = section?.shown ?? section?.latest;
  const rates = section?.shown ? [] : ratesOf(archive, language, address);
  const sentences =
    row && section
      ? standingSentences(row.standing, {
          indicator,
          region: section.region,
          language,
          year: row.year,
        })
      : rates.map((rate) => rateSentence(rate, language));
  const [first = seoMessages(language).noFigures(name, set, label), ...rest] = sentences;
  return {
    title,
    description: fitSentences([`${name}, ${label} (${set}): ${first}`, ...rest], descriptionLength),
    card:
      sentences.length > 0 ? { page: "province-indicator", unitSet, slug, indicator: code } : null,
    index: Boolean(section?.shown) || rates.length > 0,
  };
}

function ratesOf(
  archive: Archive,
  language: Language,
  { unitSet, slug, indicator: code }: ProvinceIndicator,
) {
  const rates = provinceView(archive, unitSet, slug, language)?.rates ?? [];
  return rates.filter((rate) => archive.root(rate.indicator.code)?.code === code);
}

/** A region in both sets of provinces. */
export function regionHead(archive: Archive, language: Language, slug: string): PageHead | null {
  const insides = regionInsides(archive, slug, language);
  const [first] = insides;
  if (!first) return null;
  const t = messages(language);
  const name = first.region.name[language];
  const lists = insides.map(({ region, provinces }) => {
    const names = provinces.map((item) => item.province.name[language]).join(", ");
    return `${name}, ${t.unitSet[region.unitSet]}: ${names}.`;
  });
  return {
    title: seoMessages(language).region(name),
    description: fitSentences(lists, descriptionLength),
    card: null,
    index: true,
  };
}
