import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageFrame } from "@/components/layout/page-frame";
import { BiggestTables } from "@/components/movers/biggest-tables";
import { IndexLinks } from "@/components/movers/index-links";
import { MovementTable } from "@/components/movers/movement-table";
import { MoversHead } from "@/components/movers/movers-head";
import { MoversNotes, MoversWithheld } from "@/components/movers/movers-notes";
import { MoversTable } from "@/components/movers/movers-table";
import { SlopeChoice } from "@/components/movers/slope-choice";
import { SlopeSection } from "@/components/movers/slope-section";
import { SourcePopovers } from "@/components/provenance/source-popovers";
import { DownloadLinks } from "@/components/tables/download-links";
import { TableFilter } from "@/components/tables/table-filter";
import { CopyButton } from "@/components/ui/copy-button";
import { messages } from "@/lib/i18n/messages";
import { moversMessages } from "@/lib/i18n/messages/movers";
import { type Address, href, parameters } from "@/lib/i18n/routes";
import { citationOf } from "@/lib/queries/citation";
import { moverFiles } from "@/lib/queries/file-links";
import { moversView } from "@/lib/queries/movers";
import { moversState, slopeLimit, slopeRows } from "@/lib/queries/movers-state";
import { pageArchive } from "@/lib/queries/page-archive";
import { pageParameters } from "@/lib/queries/page-parameters";
import { permanentAddress } from "@/lib/queries/permanent-address";
import { moverSetsOf } from "@/lib/queries/resolve-address";
import { pageMetadata } from "@/lib/queries/seo/page-metadata";
import { pageTrail } from "@/lib/queries/seo/page-trail";
import { filterRows, type Query, withoutUsual } from "@/lib/queries/table-state";
import { sortMovers } from "@/lib/rankings/sort-movers";
import { copyText } from "@/lib/sentences/copy-text";
import { moversSentences } from "@/lib/sentences/movers";

interface PageProps {
  params: Promise<Record<string, string>>;
  searchParams: Promise<Query>;
}

async function load(params: PageProps["params"]) {
  const {
    lang,
    indicator = "",
    from = 0,
    to = 0,
    unitSet = "usual",
  } = await pageParameters(params);
  const archive = await pageArchive();
  const set = unitSet === "usual" ? moverSetsOf(archive, indicator, from, to)[0] : unitSet;
  const view = set && moversView(archive, indicator, from, to, set, lang);
  if (!view) notFound();
  const address: Address = {
    page: "movers",
    indicator,
    from: String(from),
    to: String(to),
    unitSet: unitSet === "usual" ? null : unitSet,
  };
  return { lang, archive, view, address };
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { lang, archive, address } = await load(params);
  return pageMetadata(archive, lang, address);
}

export default async function MoversPage({ params, searchParams }: PageProps) {
  const { lang, archive, view, address } = await load(params);
  const t = messages(lang);
  const words = moversMessages(lang);
  const { movers } = view;
  const state = moversState(await searchParams, lang, view);
  const rows = sortMovers(filterRows(view.rows, state), state.sort, state.order, view.regions);
  const drawn = slopeRows(view, state.chosen);
  const filters = { region: state.region, name: state.name };
  const sort = { sort: state.sort, order: state.order };
  const province = state.chosen.join(",");
  const seen = withoutUsual({ ...filters, ...sort, province }, moversState({}, lang, view));
  const names = parameters[lang];
  const copy = (
    <CopyButton
      text={copyText(
        moversSentences(movers, lang).join(" "),
        view.sources,
        permanentAddress(lang, address),
        lang,
      )}
      language={lang}
    />
  );
  return (
    <PageFrame
      language={lang}
      address={address}
      query={seen}
      data={archive.snapshot}
      citation={citationOf(archive, address, seen)}
      trail={pageTrail(archive, lang, address)}
    >
      <MoversHead view={view} language={lang} />
      <MoversWithheld view={view} language={lang}>
        {movers.kind === "not-comparable" && copy}
      </MoversWithheld>
      {movers.kind === "comparable" && (
        <>
          <p className="max-w-3xl text-lg leading-snug">
            {moversSentences({ ...movers, cautions: [] }, lang).join(" ")} {copy}
          </p>
          <MoversNotes view={view} editions={movers} language={lang} />
          <MovementTable editions={movers} language={lang} />
          <BiggestTables view={view} editions={movers} language={lang} />
          <SlopeSection
            view={view}
            editions={movers}
            rows={drawn}
            address={permanentAddress(lang, address, { province })}
            language={lang}
          >
            <SlopeChoice
              view={view}
              drawn={drawn}
              chosen={state.chosen.length > 0}
              cut={state.chosen.length > slopeLimit}
              limit={slopeLimit}
              action={href(lang, address)}
              kept={{
                [names.sort]: state.sort,
                [names.order]: state.order,
                [names.region]: state.region,
                [names.name]: state.name,
              }}
              slopeHref={(slugs) =>
                `${href(lang, address, { ...filters, ...sort, province: slugs.join(",") })}#bieu-do`
              }
              language={lang}
            />
          </SlopeSection>
          <section className="mt-8">
            <h2 className="text-xl">{words.table}</h2>
            <TableFilter
              action={href(lang, address)}
              clear={state.region || state.name ? href(lang, address, { ...sort, province }) : null}
              language={lang}
              regions={view.regions}
              province={province}
              {...filters}
              {...sort}
            />
            <p className="m-0 text-sm text-muted" role="status">
              {t.ranking.shown(rows.length, view.rows.length)}
            </p>
            <MoversTable
              view={view}
              rows={rows}
              sort={{ key: state.sort, order: state.order }}
              sortHref={(key, order) =>
                href(lang, address, { ...filters, province, sort: key, order })
              }
              language={lang}
            />
            <DownloadLinks
              what={words.table}
              files={moverFiles(view, { ...filters, ...sort })}
              language={lang}
            />
          </section>
        </>
      )}
      <IndexLinks view={view} language={lang} />
      <SourcePopovers notes={view.rows.map((row) => row.note)} language={lang} />
    </PageFrame>
  );
}
