import type { Metadata } from "next";
import { DistributionChart } from "@/components/charts/distribution-chart";
import { CorrectionCount } from "@/components/corrections/correction-count";
import { EmbedBox } from "@/components/embed/embed-box";
import { PageFrame } from "@/components/layout/page-frame";
import { PlaceLegend } from "@/components/map/place-legend";
import { TileMap } from "@/components/map/tile-map";
import { MeanSource } from "@/components/provenance/mean-source";
import { SourcePopovers } from "@/components/provenance/source-popovers";
import { ClosePlaces } from "@/components/ranking/close-places";
import { Comparison } from "@/components/ranking/comparison";
import { Disagreements } from "@/components/ranking/disagreements";
import { EditionHead } from "@/components/ranking/edition-head";
import { MissingReasons } from "@/components/ranking/missing-reasons";
import { DownloadLinks } from "@/components/tables/download-links";
import { RankingTable } from "@/components/tables/ranking-table";
import { TableFilter } from "@/components/tables/table-filter";
import { alternates } from "@/lib/i18n/alternates";
import { formatCount } from "@/lib/i18n/format";
import { messages } from "@/lib/i18n/messages";
import { dataMessages } from "@/lib/i18n/messages/data";
import { moversMessages } from "@/lib/i18n/messages/movers";
import { whatsNewMessages } from "@/lib/i18n/messages/whats-new";
import { href } from "@/lib/i18n/routes";
import { citationOf } from "@/lib/queries/citation";
import { closePlaces } from "@/lib/queries/close-places";
import { correctedFigures } from "@/lib/queries/correction-list";
import { editionPage } from "@/lib/queries/edition-page";
import { editionOffers } from "@/lib/queries/embed/offers";
import { rankingFiles } from "@/lib/queries/file-links";
import { moversSincePrevious } from "@/lib/queries/movers-address";
import { rankingView } from "@/lib/queries/ranking";
import { pageMetadata } from "@/lib/queries/seo/page-metadata";
import { pageTrail } from "@/lib/queries/seo/page-trail";
import {
  filterRows,
  type Query,
  sortName,
  tableState,
  withoutUsual,
} from "@/lib/queries/table-state";
import { tileFaces } from "@/lib/queries/tile-faces";
import { mainKindOf } from "@/lib/rankings/main-kind";
import { sortRows } from "@/lib/rankings/sort-rows";
import { editionName } from "@/lib/sentences/edition-name";
import { rankingSentences } from "@/lib/sentences/ranking";
import { indicatorLabel } from "@/lib/sentences/words";

interface PageProps {
  params: Promise<Record<string, string>>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { lang, archive, view, address } = await editionPage(params, "ranking", rankingView);
  return {
    ...pageMetadata(archive, lang, address),
    alternates: alternates(lang, address, [
      { kind: "index", code: view.root.code, name: indicatorLabel(view.root, lang) },
    ]),
  };
}

export default async function RankingPage({ params, searchParams }: PageProps) {
  const { lang, archive, view, address } = await editionPage(params, "ranking", rankingView);
  const t = messages(lang);
  const { edition, indicator, components } = view;
  const codes = components.map((item) => item.code);
  const state = tableState(await searchParams, lang, codes);
  const rows = sortRows(filterRows(view.rows, state), state.sort, state.order, view.regions);
  const filters = { region: state.region, name: state.name };
  const sort = { sort: sortName(state.sort, codes), order: state.order };
  const seen = withoutUsual({ ...filters, ...sort }, tableState({}, lang, codes));
  const label = indicatorLabel(indicator, lang);
  const key = { indicator: indicator.code, year: edition.year, unitSet: edition.unitSet };
  const sinceBefore = moversSincePrevious(archive, view);
  const corrected = correctedFigures(archive, key);
  const close = closePlaces(archive, edition, address, lang);
  const mainKind = mainKindOf(view.rows);
  const drawn = (
    <DownloadLinks
      what={editionName(indicator, edition.year, lang)}
      files={[{ is: "figures", file: { table: "ranking", ...key } }]}
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
      <EditionHead view={view} language={lang} />
      <p className="max-w-3xl text-lg leading-snug">
        {rankingSentences(view, lang).join(" ")} <MeanSource mean={view.mean} language={lang} />
      </p>
      {close && <ClosePlaces said={close} language={lang} />}
      <Comparison view={view} mainKind={mainKind} language={lang} />
      <p className="my-2 no-print">
        <a href={href(lang, { ...address, page: "whats-new" })}>{whatsNewMessages(lang).link}</a>
      </p>
      {sinceBefore && (
        <p className="my-2 no-print">
          <a href={href(lang, sinceBefore)}>
            {moversMessages(lang).fromRanking(String(view.since))}
          </a>
        </p>
      )}
      <MissingReasons rows={view.rows} title={t.ranking.missing} language={lang} />
      <CorrectionCount
        count={corrected}
        text={dataMessages(lang).corrections.ofEdition(formatCount(corrected, lang))}
        query={{ indicator: indicator.code, year: String(edition.year) }}
        language={lang}
      />
      <p className="m-0 text-sm no-print">
        <a href="#ban-do">{t.ranking.jumpToMap}</a>
      </p>
      <TableFilter
        action={href(lang, address)}
        clear={state.region || state.name ? href(lang, address, sort) : null}
        language={lang}
        regions={view.regions}
        {...filters}
        {...sort}
      />
      <p className="m-0 text-sm text-muted" role="status">
        {t.ranking.shown(rows.length, view.rows.length)}
      </p>
      <RankingTable
        rows={rows}
        allRows={view.rows}
        indicator={indicator}
        root={view.root}
        since={view.since}
        components={components}
        regions={view.regions}
        language={lang}
        mainKind={mainKind}
        hasBands={view.rows.some((row) => row.band !== null)}
        sort={{ key: state.sort, order: state.order }}
        sortHref={(key, order) =>
          href(lang, address, { ...filters, sort: sortName(key, codes), order })
        }
      />
      {view.rows.some((row) => row.band !== null) && (
        <p className="text-sm text-muted">
          {indicator.code === "par-index" ? t.bands.parNote : t.bands.quartileNote}
        </p>
      )}
      <DownloadLinks
        what={editionName(indicator, edition.year, lang)}
        files={rankingFiles(view, { ...filters, ...sort })}
        language={lang}
      />
      <EmbedBox
        offers={editionOffers(archive, view, state.region, lang)}
        version={archive.snapshot.version}
        language={lang}
      />
      <div id="ban-do" className="mt-8 grid gap-8 md:grid-cols-2">
        <section>
          <h2 className="mt-0 text-xl">{t.ranking.map}</h2>
          <TileMap
            tiles={view.tiles}
            faces={tileFaces(view.rows, view.root.code, lang)}
            title={t.ranking.map}
            islands={t.islands}
          />
          <PlaceLegend language={lang} />
          <p className="text-sm text-muted">{t.ranking.mapNote}</p>
          {drawn}
        </section>
        <section>
          <h2 className="mt-0 text-xl">{t.ranking.distribution(label, edition.year)}</h2>
          {view.statistics ? (
            <DistributionChart
              rows={view.rows}
              statistics={view.statistics}
              title={t.ranking.distribution(label, edition.year)}
              language={lang}
            />
          ) : (
            <p>{t.ranking.distributionMissing}</p>
          )}
          {drawn}
          <Disagreements
            items={view.disagreements}
            archiveSources={archive.source}
            provinces={edition.roster}
            components={new Map(components.map((item) => [item.code, item.name[lang]]))}
            language={lang}
          />
        </section>
      </div>
      <SourcePopovers notes={rows.map((row) => row.note)} language={lang} />
    </PageFrame>
  );
}
