import { mapHeight } from "@/lib/embed/body-height";
import { frameHeight } from "@/lib/embed/measure";
import type { MapEmbed } from "@/lib/embed/views";
import { messages } from "@/lib/i18n/messages";
import { embedMessages } from "@/lib/i18n/messages/embed";
import type { Archive } from "@/lib/rankings/archive";
import type { RankingView } from "@/lib/rankings/ranking-view";
import { tileFaces } from "../tile-faces";
import { type EmbedContext, embedFrame, versionQuery } from "./context";
import { editionAbout, editionTitle, gapNotes, tileNotes } from "./edition-words";
import { editionPage } from "./ranking-embed";

/** The places of an edition on the tile map. */
export function mapEmbed(archive: Archive, view: RankingView, context: EmbedContext): MapEmbed {
  const { language } = context;
  const t = messages(language).ranking;
  const own = embedMessages(language);
  const query = versionQuery(archive, context);
  const legend = [t.legend, t.legendBest, t.legendWorst, "■■■■■■■■■■■■"].join(" ");
  const frame = embedFrame(archive, context, {
    title: own.title.map(editionTitle(view, language).name),
    about: editionAbout(view, view.rows, language),
    lead: "",
    leadSource: null,
    notes: [
      [...tileNotes(view.rows, language), own.sourceHere].join(" "),
      ...gapNotes(view, view.rows, language),
    ],
    publishers: [view.indicator.publisher[language]],
    page: editionPage(archive, view),
  });
  return {
    frame,
    tiles: view.tiles,
    faces: tileFaces(view.rows, view.root.code, language, query),
    height: frameHeight(frame, (width) => mapHeight(view.tiles, legend, width)),
  };
}
