import { BiggestTables } from "@/components/movers/biggest-tables";
import { Block } from "@/components/province-index/block";
import { SaidText } from "@/components/province-index/said-text";
import { ComparisonTable } from "@/components/region/comparison-table";
import type { Language } from "@/lib/i18n/language";
import { whatsNewMessages } from "@/lib/i18n/messages/whats-new";
import { href } from "@/lib/i18n/routes";
import type { WhatsNewView } from "@/lib/rankings/whats-new-view";
import { ComponentCoverageTable } from "./component-coverage";
import { EndsTable } from "./ends-table";
import { RecordsTable } from "./records-table";
import { SourcesTable } from "./sources-table";

/** Anchors of the parts, the same in both languages. */
const anchors = {
  ends: "dau-cuoi",
  movers: "bien-dong",
  regions: "vung",
  records: "ky-luc",
  close: "sat-nhau",
  absent: "chua-co",
  sources: "nguon",
} as const;

/** The way to each part of the news. */
export function NewsContents({ language }: { language: Language }) {
  const t = whatsNewMessages(language);
  return (
    <nav aria-label={t.contents} className="my-3 text-sm no-print">
      <ul className="m-0 flex list-none flex-wrap gap-x-4 gap-y-1 p-0">
        {(Object.keys(anchors) as (keyof typeof anchors)[]).map((part) => (
          <li key={part}>
            <a href={`#${anchors[part]}`} className="inline-block py-1">
              {t[part]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The parts of the news, each with its sentences to copy and the table that they rest on. */
export function NewsBlocks({ view, language }: { view: WhatsNewView; language: Language }) {
  const t = whatsNewMessages(language);
  const { movers, links, ranking } = view;
  const open = movers?.movers.kind === "comparable" ? movers.movers : null;
  const said = { language };
  return (
    <>
      <Block id={anchors.ends} title={t.ends}>
        <SaidText said={view.endsSaid} {...said} />
        <EndsTable view={view} language={language} />
      </Block>
      <Block id={anchors.movers} title={t.movers}>
        <SaidText said={view.moversSaid} {...said}>
          {links.movers && <a href={href(language, links.movers)}>{t.allMovers}</a>}
        </SaidText>
        {movers && open && <BiggestTables view={movers} editions={open} language={language} />}
      </Block>
      <Block id={anchors.regions} title={t.regions}>
        <SaidText said={view.regionsSaid} {...said} />
        {view.regions.rows.some((row) => row.mean !== null) && (
          <ComparisonTable comparison={view.regions} language={language} />
        )}
      </Block>
      <Block id={anchors.records} title={t.records}>
        <SaidText said={view.recordsSaid} {...said} />
        <RecordsTable view={view} language={language} />
      </Block>
      <Block id={anchors.close} title={t.close}>
        <SaidText said={view.closeSaid} {...said} />
      </Block>
      <Block id={anchors.absent} title={t.absent}>
        <SaidText said={view.absentSaid} {...said} />
        <ComponentCoverageTable view={view} language={language} />
      </Block>
      <Block id={anchors.sources} title={t.sources}>
        <SaidText said={view.sourcesSaid} {...said}>
          {ranking.release?.source && (
            <a href={href(language, { page: "source", key: ranking.release.source })}>
              {t.announcement}
            </a>
          )}
        </SaidText>
        <SourcesTable view={view} language={language} />
      </Block>
    </>
  );
}
