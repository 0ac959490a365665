import type { Source, UnitSetId } from "@/lib/figures/figure";
import type { Language } from "@/lib/i18n/language";
import type { Archive } from "@/lib/rankings/archive";
import type { RankingRow } from "@/lib/rankings/ranking-row";
import type { RankingView } from "@/lib/rankings/ranking-view";
import { regionRows } from "@/lib/rankings/region-means";
import type { RegionComparison } from "@/lib/rankings/region-view";
import { placeBands } from "@/lib/rankings/stability";
import type { WhatsNewView } from "@/lib/rankings/whats-new-view";
import { copyText } from "@/lib/sentences/copy-text";
import { moversSentences } from "@/lib/sentences/movers";
import {
  closeSentences,
  endsSentences,
  firstSentence,
  newsLead,
  newsName,
} from "@/lib/sentences/whats-new";
import { absentSentences, sourcesSentence } from "@/lib/sentences/whats-new-absent";
import { newsRecordSentences } from "@/lib/sentences/whats-new-records";
import { newsRegionSentences } from "@/lib/sentences/whats-new-regions";
import { indicatorLabel } from "@/lib/sentences/words";
import { crowded } from "../close-places";
import { moversView } from "../movers";
import { moversSincePrevious } from "../movers-address";
import { permanentAddress } from "../permanent-address";
import { rankingView } from "../ranking";
import { addressSet } from "../resolve-address";
import { neighbours, whatsNewAddress } from "./address";
import { componentCoverage, editionSources } from "./coverage";
import { endsOf, topGap } from "./ends";
import { recordsOf } from "./records";

/** Everything on the page about what an edition brought; null when the edition has no figure. */
export function whatsNewView(
  archive: Archive,
  code: string,
  year: number,
  unitSet: UnitSetId,
  language: Language,
): WhatsNewView | null {
  const ranking = rankingView(archive, code, year, unitSet, language);
  if (!ranking) return null;
  return archive.memo(`whats-new/${code}/${year}/${unitSet}/${language}`, () =>
    build(archive, ranking, language),
  );
}

function build(archive: Archive, ranking: RankingView, language: Language): WhatsNewView {
  const { edition, indicator, since } = ranking;
  const { year, unitSet } = edition;
  const say = speaker(archive, ranking, language);
  const ends = endsOf(ranking);
  const shown = [...ends.top, ...ends.bottom];
  const movers =
    since === null ? null : moversView(archive, indicator.code, since, year, unitSet, language);
  const regions = regionComparison(archive, ranking);
  const records = recordsOf(archive, ranking);
  const bands = edition.complete ? crowded(placeBands(archive, indicator.code, year, unitSet)) : [];
  const components = componentCoverage(archive, ranking);
  const sources = editionSources(archive, ranking);
  const all = sources.map((item) => item.source);
  const before = since === null ? [] : sourcesOfEdition(archive, indicator.code, since, unitSet);
  return {
    ranking,
    lead: say(newsLead(ranking, movers?.movers ?? null, language), [
      ...leadSources(archive, ranking),
      ...sourcesOfRows(shown),
    ]),
    ends,
    endsSaid: say(endsSentences(ends, ranking, language), sourcesOfRows(shown)),
    movers,
    moversSaid: say(
      movers ? moversSentences(movers.movers, language) : [firstSentence(edition, language)],
      movers?.movers.kind === "comparable" ? [...(movers.sources ?? []), ...before] : [],
    ),
    regions,
    regionsSaid: say(newsRegionSentences(regions, ranking.rows, language), [
      ...regionSources(archive, regions, ranking),
      ...(edition.complete ? all : []),
    ]),
    records,
    recordsSaid: say(newsRecordSentences(records, ranking, language), sourcesOfRows(shown)),
    closeSaid: say(
      closeSentences(ranking, topGap(ranking), bands, language),
      edition.complete ? all : [],
    ),
    components,
    absentSaid: say(absentSentences(ranking, components, language), []),
    sources,
    sourcesSaid: say([sourcesSentence(sources, language)], all),
    links: {
      ranking: {
        page: "ranking",
        indicator: indicator.code,
        year: String(year),
        unitSet: addressSet(archive, indicator.code, year, unitSet),
      },
      movers: moversSincePrevious(archive, ranking),
      ...neighbours(archive, ranking),
    },
  };
}

/** Makes sentences that can be taken along: they stand alone, so they begin with the edition unless they name it. */
function speaker(archive: Archive, ranking: RankingView, language: Language) {
  const { indicator, edition } = ranking;
  const address = permanentAddress(
    language,
    whatsNewAddress(archive, indicator.code, edition.year, edition.unitSet),
    { version: String(archive.snapshot.version) },
  );
  const name = newsName(ranking, language);
  const label = `${indicatorLabel(indicator, language)} ${edition.year}`;
  return (sentences: readonly string[], sources: readonly Source[]) => {
    const text = sentences.join(" ");
    const named = [name, label].some((start) => text.startsWith(start));
    return {
      sentences,
      copy: copyText(named ? text : `${name}: ${text}`, sources, address, language),
    };
  };
}

function regionComparison(archive: Archive, ranking: RankingView): RegionComparison {
  const { indicator, edition, mean } = ranking;
  const { year, unitSet, complete } = edition;
  return {
    indicator,
    unitSet,
    year,
    addressSet: addressSet(archive, indicator.code, year, unitSet),
    country: mean,
    complete,
    rows: regionRows(archive, indicator.code, year, unitSet),
  };
}

function leadSources(archive: Archive, { release, mean }: RankingView): Source[] {
  const keys = [release?.source ?? null, mean?.kind === "published" ? mean.average.source : null];
  return keys.flatMap((key) => (key === null ? [] : (archive.source(key) ?? [])));
}

function sourcesOfRows(rows: readonly RankingRow[]): Source[] {
  return rows.flatMap((row) => row.note?.entries.map((entry) => entry.source) ?? []);
}

function sourcesOfEdition(
  archive: Archive,
  code: string,
  year: number,
  unitSet: UnitSetId,
): Source[] {
  const keys = new Set(archive.figures(code, year, unitSet).map((item) => item.source));
  return [...keys].flatMap((key) => archive.source(key) ?? []);
}

function regionSources(
  archive: Archive,
  { rows: regions }: RegionComparison,
  { rows }: RankingView,
): Source[] {
  const keys = [
    ...regions.flatMap(({ mean }) => (mean?.kind === "published" ? mean.average.source : [])),
    ...rows.flatMap(({ region }) => (region?.place === 1 ? (region.source ?? []) : [])),
  ];
  return keys.flatMap((key) => archive.source(key) ?? []);
}
