import { CiteBox } from "@/components/cite/cite-box";
import { CopyListener } from "@/components/ui/copy-listener";
import { formatDate } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { followMessages } from "@/lib/i18n/messages/follow";
import { type Address, href, type Parameter } from "@/lib/i18n/routes";
import type { Citation } from "@/lib/sentences/cite";
import { SearchBox } from "./search-box";
import { searchBoxProps } from "./search-box-props";
import { VersionNotice } from "./version-notice";

interface PageFrameProps {
  language: Language;
  /** The address of the page, for the link to the other language; null on the page for missing addresses. */
  address: Address | null;
  query?: Partial<Record<Parameter, string>>;
  /** Number and time of the newest import. */
  data: { readonly version: number; readonly importedAt: string };
  /** The home page has its own, larger search box. */
  ownSearch?: boolean;
  /** How to cite the page; left out where it holds no figures. */
  citation?: Citation | null;
  trail?: readonly { readonly name: string; readonly href: string }[];
  children: React.ReactNode;
}

/** What every page shares: name, navigation, search, the other language, credits and the version of the data. */
export function PageFrame({
  language,
  address,
  query,
  data,
  ownSearch = false,
  citation = null,
  trail = [],
  children,
}: PageFrameProps) {
  const t = messages(language);
  const other: Language = language === "vi" ? "en" : "vi";
  const links = [
    { name: t.nav.indicators, address: { page: "indicators" } },
    { name: t.nav.provinces, address: { page: "provinces" } },
    { name: t.nav.regions, address: { page: "regions" } },
    { name: t.nav.compare, address: { page: "compare" } },
    { name: t.nav.claims, address: { page: "claims" } },
    { name: t.nav.data, address: { page: "data" } },
  ] as const;
  return (
    <>
      <a
        href="#noi-dung"
        className="absolute left-2 top-[-4rem] z-10 bg-paper px-3 py-2 focus:top-2"
      >
        {t.site.skip}
      </a>
      <header className="border-b-2 border-ink no-print">
        <div className="frame flex flex-wrap items-center gap-x-6 gap-y-2 py-3">
          <a
            href={href(language, { page: "home" })}
            className="mr-auto font-serif text-xl font-bold text-ink no-underline"
          >
            {t.site.name}
          </a>
          <a
            href={href(other, address ?? { page: "home" }, query)}
            hrefLang={other}
            lang={other}
            className="order-2 py-1 text-sm sm:order-4"
          >
            {t.site.otherLanguage}
          </a>
          <nav aria-label={t.site.mainNavigation} className="order-4 w-full sm:order-2 sm:w-auto">
            <ul className="m-0 flex list-none flex-wrap gap-x-2.5 gap-y-1 p-0 text-sm sm:gap-x-4 sm:text-base">
              {links.map((link) => (
                <li key={link.name}>
                  <a
                    href={href(language, link.address)}
                    className="inline-block py-1 text-ink no-underline hover:underline"
                    aria-current={address?.page === link.address.page ? "page" : undefined}
                  >
                    {link.name}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          {!ownSearch && (
            <div className="order-3 w-full sm:w-64">
              <SearchBox
                {...searchBoxProps(language)}
                initial={address?.page === "search" ? query?.query : undefined}
              />
            </div>
          )}
        </div>
      </header>
      <main id="noi-dung" className="frame grow py-5" tabIndex={-1}>
        {trail.length > 0 && (
          <nav aria-label={t.site.breadcrumb} className="mb-2 text-sm no-print">
            <ol className="m-0 flex list-none flex-wrap gap-x-2 p-0">
              {trail.map((step) => (
                <li key={step.href}>
                  <a href={step.href}>{step.name}</a> <span aria-hidden="true">›</span>
                </li>
              ))}
            </ol>
          </nav>
        )}
        <VersionNotice address={address} query={query} language={language} />
        {children}
        <CiteBox citation={citation} language={language} />
      </main>
      <CopyListener />
      <footer className="mt-10 border-t border-rule bg-panel text-sm">
        <div className="frame grid gap-2 py-5">
          <p className="m-0">{t.footer.rules}</p>
          <p className="m-0 text-muted">{t.footer.credit}</p>
          <p className="m-0 text-muted">
            {t.footer.version(data.version, formatDate(data.importedAt, language))}{" "}
            <a href={href(language, { page: "sources" })}>{t.nav.sources}</a>
            {" · "}
            <a href={href(language, { page: "corrections" })}>{t.nav.corrections}</a>
            {" · "}
            <a href={href(language, { page: "follow" })}>{followMessages(language).link}</a>
          </p>
        </div>
      </footer>
    </>
  );
}
