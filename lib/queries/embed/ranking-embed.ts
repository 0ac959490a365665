import { rankingHeight } from "@/lib/embed/body-height";
import { embedFigures } from "@/lib/embed/cell";
import { frameHeight } from "@/lib/embed/measure";
import type { RankingEmbed } from "@/lib/embed/views";
import { messages } from "@/lib/i18n/messages";
import { embedMessages } from "@/lib/i18n/messages/embed";
import { type Address, href } from "@/lib/i18n/routes";
import type { Archive } from "@/lib/rankings/archive";
import { mainKindOf } from "@/lib/rankings/main-kind";
import type { RankingView } from "@/lib/rankings/ranking-view";
import { addressSet } from "../resolve-address";
import { type EmbedContext, embedFrame, sourceLink, versionQuery } from "./context";
import { changeNotes, editionAbout, editionTitle, gapNotes } from "./edition-words";

/** The page of an edition. */
export function editionPage(archive: Archive, { indicator, edition }: RankingView): Address {
  const { year, unitSet } = edition;
  return {
    page: "ranking",
    indicator: indicator.code,
    year: String(year),
    unitSet: addressSet(archive, indicator.code, year, unitSet),
  };
}

/** The ranking of an edition as a small table; `region` keeps the rows of one region, empty all. */
export function rankingEmbed(
  archive: Archive,
  view: RankingView,
  region: string,
  context: EmbedContext,
): RankingEmbed {
  const { language } = context;
  const own = embedMessages(language);
  const held = view.regions.find((item) => item.slug === region);
  const shown = view.rows.filter((row) => !held || row.province.region === held.slug);
  const words = editionTitle(view, language);
  const mainKind = mainKindOf(view.rows);
  const sourceOf = sourceLink(archive, context);
  const rows = shown.map((standing) => {
    const { unitSet, slug, name } = standing.province;
    return {
      key: slug,
      name: name[language],
      href: href(
        language,
        { page: "province-indicator", unitSet, slug, indicator: view.root.code },
        versionQuery(archive, context),
      ),
      figures: embedFigures(standing, { language, mainKind, sourceOf }),
      standing,
    };
  });
  const withheld = view.comparability.breaks.length > 0;
  const since = withheld ? null : view.since;
  const meanSource = view.mean?.kind === "published" ? sourceOf(view.mean.average) : null;
  const frame = embedFrame(archive, context, {
    title: held ? own.title.region(words.name, shown.length, held.name[language]) : words.title,
    about: editionAbout(view, shown, language),
    lead: held
      ? own.title.country(`${words.title.slice(words.name.length + 2)} ${words.lead}`)
      : words.lead,
    leadSource: meanSource && {
      href: meanSource.href,
      name: messages(language).provenance.meanSource,
    },
    notes: [own.sourceHint, ...changeNotes(view, language), ...gapNotes(view, shown, language)],
    publishers: [view.indicator.publisher[language]],
    page: editionPage(archive, view),
    query: held ? { region: held.slug } : {},
  });
  return {
    frame,
    rows,
    unit: view.indicator.unit,
    since,
    height: frameHeight(frame, (width) => rankingHeight(rows, since !== null, width)),
  };
}
