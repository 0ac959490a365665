import type { Metadata } from "next";
import { EditionCards } from "@/components/home/edition-cards";
import { PageFrame } from "@/components/layout/page-frame";
import { SearchBox } from "@/components/layout/search-box";
import { searchBoxProps } from "@/components/layout/search-box-props";
import { TileMap } from "@/components/map/tile-map";
import { SourcePopovers } from "@/components/provenance/source-popovers";
import { alternates } from "@/lib/i18n/alternates";
import { formatDate } from "@/lib/i18n/format";
import { messages } from "@/lib/i18n/messages";
import { followMessages } from "@/lib/i18n/messages/follow";
import { whatsNewMessages } from "@/lib/i18n/messages/whats-new";
import { href } from "@/lib/i18n/routes";
import { citationOf } from "@/lib/queries/citation";
import { homeView } from "@/lib/queries/home";
import { pageArchive } from "@/lib/queries/page-archive";
import { pageParameters } from "@/lib/queries/page-parameters";
import { pageMetadata } from "@/lib/queries/seo/page-metadata";
import { provinceFaces } from "@/lib/queries/tile-faces";
import { indicatorLabel } from "@/lib/sentences/words";

interface PageProps {
  params: Promise<Record<string, string>>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { lang } = await pageParameters(params);
  return {
    ...pageMetadata(await pageArchive(), lang, { page: "home" }),
    alternates: alternates(lang, { page: "home" }, [{ kind: "editions" }]),
  };
}

export default async function HomePage({ params }: PageProps) {
  const { lang } = await pageParameters(params);
  const archive = await pageArchive();
  const t = messages(lang);
  const view = homeView(archive, lang);
  return (
    <PageFrame
      language={lang}
      address={{ page: "home" }}
      data={archive.snapshot}
      citation={citationOf(archive, { page: "home" })}
      ownSearch
    >
      <h1 className="mt-0 mb-2 max-w-3xl text-3xl">{t.home.title}</h1>
      <p className="mt-0 max-w-3xl text-lg text-muted">{t.site.tagline}.</p>
      <div className="my-4 max-w-xl no-print">
        <p className="m-0 font-semibold">{t.home.find}</p>
        <SearchBox {...searchBoxProps(lang)} />
      </div>
      <div className="mt-6 grid gap-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <section>
          <h2 className="mt-0 text-2xl">{t.home.latest}</h2>
          <EditionCards cards={view.cards} language={lang} />
        </section>
        <div>
          <section>
            <h2 className="mt-0 text-2xl">{t.home.map}</h2>
            <TileMap
              tiles={archive.snapshot.tiles.filter((tile) => tile.unitSet === "34")}
              faces={provinceFaces(archive, "34", lang)}
              title={t.home.map}
              islands={t.islands}
              plain
            />
            <p>
              <a href={href(lang, { page: "provinces" })}>{t.home.allProvinces}</a>
            </p>
          </section>
          <section>
            <h2 className="mt-6 mb-2 text-2xl">{t.home.news}</h2>
            <ul className="m-0 grid list-none gap-1.5 p-0">
              {view.releases.map((item) => {
                const indicator = archive.indicator(item.indicator);
                if (!indicator || !item.announced) return null;
                const held =
                  archive.editionYears(item.indicator, "63").includes(item.year) ||
                  archive.editionYears(item.indicator, "34").includes(item.year);
                const name = `${indicatorLabel(indicator, lang)} ${item.year}`;
                const edition = {
                  indicator: item.indicator,
                  year: String(item.year),
                  unitSet: null,
                };
                return (
                  <li key={`${item.indicator}${item.year}`}>
                    <span className="text-muted">{formatDate(item.announced, lang)}</span>{" "}
                    {held ? (
                      <>
                        <a href={href(lang, { page: "ranking", ...edition })}>{name}</a>
                        {" · "}
                        <a
                          href={href(lang, { page: "whats-new", ...edition })}
                          aria-label={whatsNewMessages(lang).title(name)}
                        >
                          {whatsNewMessages(lang).short}
                        </a>
                      </>
                    ) : (
                      <>
                        <a href={href(lang, { page: "indicator", indicator: item.indicator })}>
                          {name}
                        </a>{" "}
                        <span className="tag">{t.home.notHeld}</span>
                      </>
                    )}
                  </li>
                );
              })}
            </ul>
            <p className="mt-3 mb-0">
              <a href={href(lang, { page: "follow" })}>{followMessages(lang).link}</a>
            </p>
          </section>
        </div>
      </div>
      <SourcePopovers notes={view.cards.map((card) => card.note)} language={lang} />
    </PageFrame>
  );
}
