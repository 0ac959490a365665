import type { Metadata } from "next";
import { alternates } from "@/lib/i18n/alternates";
import { type Language, languages } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { type Address, liveHref } from "@/lib/i18n/routes";
import type { Archive } from "@/lib/rankings/archive";
import { cardSize } from "@/lib/rankings/card-view";
import { cardView } from "../cards/card";
import { cardHref } from "../cards/subject";
import { pageHead } from "./page-head";

const locales: Readonly<Record<Language, string>> = { vi: "vi_VN", en: "en_US" };

/**
 * Title, description, canonical address, twins and what networks show of a shared page, all from the data of the
 * archive. Where the page is of less than the whole, as a comparison is, `title` names it.
 */
export function pageMetadata(
  archive: Archive,
  language: Language,
  address: Address,
  title?: string,
): Metadata {
  const head = pageHead(archive, language, address);
  if (head === null) return {};
  const site = messages(language).site.name;
  const named = title ?? head.title;
  const card = head.card && cardView(archive, head.card, language);
  const images =
    head.card && card
      ? [
          {
            url: cardHref(language, head.card, archive.snapshot.version),
            ...cardSize,
            alt: card.alt,
            type: "image/png",
          },
        ]
      : [];
  return {
    title: address.page === "home" ? `${site}: ${named}` : `${named} · ${site}`,
    description: head.description,
    alternates: alternates(language, address),
    ...(head.index ? {} : { robots: { index: false } }),
    openGraph: {
      type: "website",
      siteName: site,
      title: named,
      description: head.description,
      url: liveHref(language, address),
      locale: locales[language],
      alternateLocale: languages.filter((item) => item !== language).map((item) => locales[item]),
      images,
    },
    twitter: {
      card: images.length > 0 ? "summary_large_image" : "summary",
      title: named,
      description: head.description,
      images,
    },
  };
}
