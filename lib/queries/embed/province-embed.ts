import { stripsHeight } from "@/lib/embed/body-height";
import { frameHeight } from "@/lib/embed/measure";
import type { ProvinceEmbed, StripBlock } from "@/lib/embed/views";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { embedMessages } from "@/lib/i18n/messages/embed";
import { href } from "@/lib/i18n/routes";
import type { Province } from "@/lib/provinces/province";
import type { Archive } from "@/lib/rankings/archive";
import type { HistoryRow, IndexSection } from "@/lib/rankings/index-section";
import { disagreementsOf } from "@/lib/rankings/source-note";
import { editionName } from "@/lib/sentences/edition-name";
import { missingLabel } from "@/lib/sentences/missing";
import { missingEditions } from "@/lib/sentences/missing-groups";
import { indicatorLabel, placeWords, score, scoreWords } from "@/lib/sentences/words";
import type { ProvinceView } from "../province";
import { type EmbedContext, embedFrame, sourceLink, versionQuery } from "./context";

/** Where a province stands in each index, as strips of all provinces. */
export function provinceEmbed(
  archive: Archive,
  view: ProvinceView,
  context: EmbedContext,
): ProvinceEmbed {
  const { language } = context;
  const t = messages(language);
  const own = embedMessages(language);
  const { province, sections } = view;
  const { unitSet, slug } = province;
  const name = province.name[language];
  const blocks = sections.map((section) => block(archive, section, province, context));
  const frame = embedFrame(archive, context, {
    title: t.province.title(name),
    about: `${t.unitSet[unitSet]} · ${t.province.kind[province.kind]}`,
    lead: sections.length === 0 ? t.province.noSections : "",
    leadSource: null,
    notes: [
      ...(view.predecessors.length > 1 ? [t.province.mergedText] : []),
      ...missingEditions(
        sections.flatMap((section) => gaps(section, language)),
        language,
      ).map(({ label, names, words }) => own.missing(label, names, words)),
    ],
    publishers: sections.map(({ indicator }) => indicator.publisher[language]),
    page: { page: "province", unitSet, slug },
  });
  return {
    frame,
    province: slug,
    blocks,
    height: frameHeight(frame, (width) =>
      stripsHeight(blocks, ({ strip }) => (strip ? t.strip.byPlace(strip.data.count) : ""), width),
    ),
  };
}

function block(
  archive: Archive,
  { indicator, latest, shown, strip }: IndexSection,
  province: Province,
  context: EmbedContext,
): StripBlock {
  const { language } = context;
  const { unitSet, slug, name } = province;
  const t = messages(language);
  const { standing, year } = shown ?? latest;
  const { figure, rank, missing } = standing;
  const words = [
    rank && placeWords(rank, language),
    figure?.printed != null && scoreWords(figure, figure.printed, indicator, language),
  ].filter((part) => typeof part === "string");
  const why = missing ? missingLabel(missing, language) : t.ranking.none;
  const isHere = strip?.marks.some((mark) => mark.slug === slug) ?? false;
  const label = [
    name[language],
    rank && placeWords(rank, language),
    figure?.printed != null && score(figure.printed, indicator, language),
  ]
    .filter(Boolean)
    .join(", ");
  return {
    key: indicator.code,
    heading: editionName(indicator, year, language),
    href: href(
      language,
      { page: "province-indicator", unitSet, slug, indicator: indicator.code },
      versionQuery(archive, context),
    ),
    words: words.length > 0 ? words.join(", ") : why,
    source: figure && sourceLink(archive, context)(figure),
    remark: [
      figure && disagreementsOf(archive, figure).length > 0 && `${t.tags.disputed}.`,
      shown && missingRemark(latest, shown, language),
    ]
      .filter(Boolean)
      .join(" "),
    strip:
      strip && isHere
        ? {
            data: strip,
            label: t.strip.label(indicatorLabel(indicator, language), year, strip.count, label),
          }
        : null,
  };
}

/** In brief: that the shown edition lacks the place or the score, and that a newer one has no figure. */
function missingRemark(
  latest: HistoryRow,
  { standing, year }: HistoryRow,
  language: Language,
): string {
  const own = embedMessages(language);
  const { missing, rank } = standing;
  const newer = year === latest.year ? null : latest.standing.missing;
  return [
    missing && (rank ? own.noScore : own.noPlace)(missingLabel(missing, language)),
    newer && own.noFigureIn(latest.year, missingLabel(newer, language)),
  ]
    .filter(Boolean)
    .join(" ");
}

/** The editions of an index that a strip says to lack something, newest first. */
function gaps({ indicator, latest, shown }: IndexSection, language: Language) {
  const rows = shown && shown.year !== latest.year ? [latest, shown] : [shown ?? latest];
  return rows.map(({ year, standing }) => ({
    item: editionName(indicator, year, language),
    missing: standing.missing,
  }));
}
