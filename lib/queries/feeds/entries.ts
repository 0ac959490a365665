import type { AtomEntry } from "@/lib/export/atom";
import type { UnitSetId } from "@/lib/figures/figure";
import type { Language } from "@/lib/i18n/language";
import { followMessages } from "@/lib/i18n/messages/follow";
import type { Indicator } from "@/lib/indicators/indicator";
import type { Province } from "@/lib/provinces/province";
import type { Archive } from "@/lib/rankings/archive";
import { previousEdition } from "@/lib/rankings/comparability";
import type { CorrectionRow } from "@/lib/rankings/correction-view";
import { edition } from "@/lib/rankings/edition";
import { indicatorName } from "@/lib/rankings/indicator-name";
import { movers } from "@/lib/rankings/movers";
import { standing, standings } from "@/lib/rankings/standing";
import { areaMean } from "@/lib/rankings/statistics";
import { correctedEdition, correctionSentences } from "@/lib/sentences/correction";
import { editionName } from "@/lib/sentences/edition-name";
import { leadersSentence } from "@/lib/sentences/ranking";
import { standingSentence } from "@/lib/sentences/standing";
import { type NewsFacts, newsLead } from "@/lib/sentences/whats-new";
import { placeOf, rankKindWords } from "@/lib/sentences/words";
import { provinceValue } from "../correction-list";
import { permanentAddress } from "../permanent-address";
import { editionLinks } from "../ranking";
import { addressSet } from "../resolve-address";
import { whatsNewAddress } from "../whats-new/address";
import { editionTime, later, utc } from "./dates";
import { correctionTag, tagOf } from "./ids";

/** One entry an edition of an index that has figures: the news of it in short. */
export function editionEntries(
  archive: Archive,
  { code }: Indicator,
  language: Language,
): AtomEntry[] {
  return editionLinks(archive, code).flatMap(({ year, unitSet, usual }) => {
    const facts = newsFacts(archive, code, year, unitSet);
    if (!facts) return [];
    const t = followMessages(language);
    const name = editionName(facts.indicator, year, language);
    const titled = usual ? name : t.recomputed(name);
    const leader = leadersSentence(facts, language)?.replace(/\.$/, "");
    const since = previousEdition(archive, code, year, unitSet);
    const moved = since === undefined ? null : movers(archive, code, since, year, unitSet);
    const news = permanentAddress(language, whatsNewAddress(archive, code, year, unitSet));
    const ranking = permanentAddress(language, {
      page: "ranking",
      indicator: code,
      year: String(year),
      unitSet: usual ? null : unitSet,
    });
    const published = editionTime(archive, code, year, unitSet);
    return {
      id: tagOf(language, ["editions", code, year, unitSet]),
      title: leader === undefined ? titled : `${titled}: ${leader}`,
      link: news,
      published,
      updated: later(published, lastCorrection(archive, code, year, unitSet)),
      paragraphs: newsLead(facts, moved, language),
      links: [
        { name: t.seeNews, href: news },
        { name: t.seeRanking, href: ranking },
      ],
    };
  });
}

/** What a ranking's view holds of them too, without its columns of sources, components and years. */
function newsFacts(
  archive: Archive,
  code: string,
  year: number,
  unitSet: UnitSetId,
): NewsFacts | null {
  const found = edition(archive, code, year, unitSet);
  const root = archive.root(code);
  if (!found || !root || found.withFigure === 0) return null;
  const release = archive.snapshot.releases.find(
    (item) => item.indicator === root.code && item.year === year,
  );
  return {
    indicator: { ...found.indicator, name: indicatorName(archive, found.indicator, year) },
    root,
    edition: found,
    rows: standings(archive, code, year, unitSet),
    mean: areaMean(archive, code, year, unitSet, null),
    release: release ?? null,
  };
}

/** One entry an edition in which the province has a figure: its sentence. */
export function provinceEntries(
  archive: Archive,
  { code }: Indicator,
  province: Province,
  language: Language,
): AtomEntry[] {
  const { unitSet, slug } = province;
  return archive.editionYears(code, unitSet).flatMap((year) => {
    const found = standing(archive, code, year, unitSet, slug);
    const indicator = archive.indicator(code);
    if (!found || !indicator || (!found.figure && !found.rank)) return [];
    const region = archive.region(unitSet, province.region) ?? null;
    const t = followMessages(language);
    const name = editionName(indicator, year, language);
    const kind = found.rank ? rankKindWords(found.rank.kind, language) : "";
    const place = found.rank ? ` ${placeOf(found.rank)}${kind && ` (${kind})`}` : "";
    const page = permanentAddress(
      language,
      { page: "province-indicator", unitSet, slug, indicator: code },
      { year: String(year) },
    );
    const ranking = permanentAddress(language, {
      page: "ranking",
      indicator: code,
      year: String(year),
      unitSet: addressSet(archive, code, year, unitSet),
    });
    const published = editionTime(archive, code, year, unitSet);
    return {
      id: tagOf(language, ["provinces", unitSet, slug, code, year]),
      title: `${province.name[language]}: ${name}${place}`,
      link: page,
      published,
      updated: later(published, lastCorrection(archive, code, year, unitSet, slug)),
      paragraphs: [`${name}. ${standingSentence(found, { indicator, year, region, language })}`],
      links: [
        { name: t.seePage, href: page },
        { name: t.seeRanking, href: ranking },
      ],
    };
  });
}

/** One entry a correction: from what to what, who was wrong and why. */
export function correctionEntry(row: CorrectionRow, language: Language): AtomEntry {
  const { item, province, root } = row;
  const t = followMessages(language);
  const name = province?.name[language] ?? item.province;
  const page = permanentAddress(
    language,
    { page: "corrections" },
    {
      indicator: root?.code ?? item.indicator,
      year: String(item.year),
      province: provinceValue(item.unitSet, item.province),
    },
  );
  const at = utc(item.at);
  return {
    id: correctionTag(item, language),
    title: t.correctionOf(name, correctedEdition(row, language)),
    link: page,
    published: at,
    updated: at,
    paragraphs: correctionSentences(row, language),
    links: [{ name: t.seeCorrections, href: page }],
  };
}

/** When a figure of the edition, or of one province in it, was last corrected. */
function lastCorrection(
  { snapshot }: Archive,
  code: string,
  year: number,
  unitSet: UnitSetId,
  province?: string,
): string | undefined {
  const found = snapshot.corrections.find(
    (item) =>
      (item.indicator === code || item.indicator.startsWith(`${code}.`)) &&
      item.year === year &&
      item.unitSet === unitSet &&
      (province === undefined || item.province === province),
  );
  return found && utc(found.at);
}
