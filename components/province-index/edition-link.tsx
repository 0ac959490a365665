import type { Language } from "@/lib/i18n/language";
import { provinceIndexMessages } from "@/lib/i18n/messages/province-index";
import { href } from "@/lib/i18n/routes";
import type { IndexSection } from "@/lib/rankings/index-section";
import { indicatorLabel } from "@/lib/sentences/words";

interface EditionLinkProps {
  section: IndexSection;
  year: number;
  language: Language;
}

/** The ranking of an edition, where every province's figure and its source stand. */
export function EditionLink({ section, year, language }: EditionLinkProps) {
  const { indicator } = section;
  const unitSet = addressSetOf(section, year);
  const address = {
    page: "ranking",
    indicator: indicator.code,
    year: String(year),
    unitSet,
  } as const;
  return (
    <a href={href(language, address)} className="inline-flex min-h-6 items-center">
      {provinceIndexMessages(language).sources.ranking(indicatorLabel(indicator, language), year)}
    </a>
  );
}

/** The table of all provinces between two editions. */
export function MoversLink({
  section,
  from,
  to,
  language,
}: {
  section: IndexSection;
  from: number;
  to: number;
  language: Language;
}) {
  const address = {
    page: "movers",
    indicator: section.indicator.code,
    from: String(from),
    to: String(to),
    unitSet: addressSetOf(section, to),
  } as const;
  return (
    <a href={href(language, address)} className="inline-flex min-h-6 items-center">
      {provinceIndexMessages(language).sources.movers(from, to)}
    </a>
  );
}

/** The same page about another edition. */
export function YearLink({
  section,
  slug,
  year,
  anchor,
  language,
  children,
}: EditionLinkProps & { slug: string; anchor: string; children: React.ReactNode }) {
  const address = {
    page: "province-indicator",
    unitSet: section.unitSet,
    slug,
    indicator: section.indicator.code,
  } as const;
  return <a href={`${href(language, address, { year: String(year) })}#${anchor}`}>{children}</a>;
}

function addressSetOf(section: IndexSection, year: number) {
  return section.history.find((row) => row.year === year)?.addressSet ?? null;
}
