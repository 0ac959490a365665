import { formatCount } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { apiMessages } from "@/lib/i18n/messages/api";
import { compareMessages } from "@/lib/i18n/messages/compare";
import { dataMessages } from "@/lib/i18n/messages/data";
import { followMessages } from "@/lib/i18n/messages/follow";
import { seoMessages } from "@/lib/i18n/messages/seo";
import type { Address } from "@/lib/i18n/routes";
import type { Archive } from "@/lib/rankings/archive";
import { editionName } from "@/lib/sentences/edition-name";
import { fitSentences } from "@/lib/sentences/fit";
import { rankingSentences } from "@/lib/sentences/ranking";
import { indicatorLabel } from "@/lib/sentences/words";
import { coverageMatrix } from "../coverage-matrix";
import { homeView } from "../home";
import { indicatorCatalogue } from "../indicator-catalogue";
import { descriptionLength, type PageHead } from "./head";

/** The pages of which there is one each. */
export function listHead(archive: Archive, language: Language, address: Address): PageHead | null {
  const said = words(archive, language, address.page);
  if (said === null) return null;
  return { ...said, card: null, index: address.page !== "search" };
}

function words(
  archive: Archive,
  language: Language,
  page: Address["page"],
): { title: string; description: string } | null {
  const { snapshot } = archive;
  const t = messages(language);
  const data = dataMessages(language);
  const seo = seoMessages(language);
  const count = (number: number) => formatCount(number, language);
  switch (page) {
    case "home":
      return homeWords(archive, language);
    case "provinces": {
      const [current, old] = (["34", "63"] as const).map(
        (unitSet) => snapshot.provinces.filter((item) => item.unitSet === unitSet).length,
      );
      const counts = seo.provinces(count(current ?? 0), count(old ?? 0));
      return { title: t.province.listTitle, description: `${counts} ${t.province.listText}` };
    }
    case "regions": {
      const counts = seo.regions(count(snapshot.regions.length));
      return { title: t.region.title, description: `${t.region.intro} ${counts}` };
    }
    case "indicators": {
      const view = indicatorCatalogue(archive, language);
      const names = view.general.map((entry) => indicatorLabel(entry.indicator, language));
      const unranked = view.service.length + view.selfReported.length;
      const description = data.catalogue.description(names.join(", "), count(unranked));
      return { title: data.catalogue.heading, description };
    }
    case "data": {
      const { figures, sources, disagreements } = coverageMatrix(archive).counts;
      const description = data.data.description(
        count(figures),
        count(sources),
        count(disagreements),
      );
      return { title: data.data.title, description };
    }
    case "sources": {
      const [sources, figures] = [snapshot.sources.length, snapshot.figures.length].map(count);
      const description = data.sources.description(sources ?? "", figures ?? "");
      return { title: data.sources.title, description };
    }
    case "corrections": {
      const description = data.corrections.description(count(snapshot.corrections.length));
      return { title: data.corrections.title, description };
    }
    case "compare": {
      const { title, description } = compareMessages(language);
      return { title, description };
    }
    case "claims":
      return seo.claims;
    case "follow": {
      const { title, description } = followMessages(language);
      return { title, description };
    }
    case "api": {
      const { title, description } = apiMessages(language).page;
      return { title, description };
    }
    case "search":
      return { title: t.search.title, description: seo.search };
    default:
      return null;
  }
}

function homeWords(archive: Archive, language: Language): { title: string; description: string } {
  const { tagline } = messages(language).site;
  const leaders = homeView(archive, language).cards.map(({ view }) => {
    const [first = ""] = rankingSentences(view, language);
    return `${editionName(view.indicator, view.edition.year, language)}: ${first}`;
  });
  return {
    title: tagline,
    description: fitSentences([`${tagline}.`, ...leaders], descriptionLength),
  };
}
