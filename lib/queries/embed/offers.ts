import type { EmbedOffer, EmbedVariant } from "@/lib/embed/code";
import type { EmbedFrame } from "@/lib/embed/frame";
import { room, text } from "@/lib/embed/metrics";
import { themeWord } from "@/lib/embed/theme";
import { env } from "@/lib/env";
import type { Language } from "@/lib/i18n/language";
import { type Address, liveHref, type Parameter } from "@/lib/i18n/routes";
import type { Province } from "@/lib/provinces/province";
import type { Archive } from "@/lib/rankings/archive";
import type { IndexSection } from "@/lib/rankings/index-section";
import type { RankingView } from "@/lib/rankings/ranking-view";
import type { ProvinceView } from "../province";
import { addressSet } from "../resolve-address";
import type { EmbedContext } from "./context";
import { lineEmbed } from "./line-embed";
import { mapEmbed } from "./map-embed";
import { provinceEmbed } from "./province-embed";
import { rankingEmbed } from "./ranking-embed";

type Draw = (context: EmbedContext) => { readonly frame: EmbedFrame; readonly height: number };

interface OfferPlace {
  readonly kind: EmbedOffer["kind"];
  readonly address: Address;
  readonly query?: Partial<Record<Parameter, string>>;
}

/** A row of a table and ten lines of notes, in px: what an edition that is not out yet may add to a live frame. */
const edition = 2 * text.cell.line + 2 * room.cellBlock + room.cellRule + 10 * text.note.line;
const later: Readonly<Record<EmbedOffer["kind"], number>> = {
  ranking: 0,
  map: 0,
  province: edition,
  line: edition,
};

function offer(
  archive: Archive,
  language: Language,
  { kind, address, query = {} }: OfferPlace,
  draw: Draw,
): EmbedOffer {
  const whole = (added: Partial<Record<Parameter, string>>) =>
    new URL(liveHref(language, address, { ...query, ...added }), env.siteUrl).href;
  return archive.memo(`embed-offer/${whole({})}`, () => {
    const { version } = archive.snapshot;
    const live = draw({ language, theme: null, newest: null });
    // There will be a newer version one day: the frame must have room for saying so.
    const frozen = draw({ language, theme: null, newest: version + 1 });
    const variant = (height: number, kept: Partial<Record<Parameter, string>>): EmbedVariant => ({
      height,
      addresses: {
        auto: whole(kept),
        light: whole({ theme: themeWord("light", language), ...kept }),
        dark: whole({ theme: themeWord("dark", language), ...kept }),
      },
    });
    return {
      kind,
      title: live.frame.title,
      live: variant(live.height + later[kind], {}),
      frozen: variant(frozen.height, { version: String(version) }),
    };
  });
}

/** The embeds of an edition: its table, of one region where one is chosen, and its map. */
export function editionOffers(
  archive: Archive,
  view: RankingView,
  region: string,
  language: Language,
): EmbedOffer[] {
  const { year, unitSet } = view.edition;
  const { code } = view.indicator;
  const set = addressSet(archive, code, year, unitSet);
  const place = { indicator: code, year: String(year), unitSet: set };
  const known = view.regions.some((item) => item.slug === region) ? region : "";
  return [
    offer(
      archive,
      language,
      { kind: "ranking", address: { page: "embed-ranking", ...place }, query: { region: known } },
      (context) => rankingEmbed(archive, view, known, context),
    ),
    offer(archive, language, { kind: "map", address: { page: "embed-map", ...place } }, (context) =>
      mapEmbed(archive, view, context),
    ),
  ];
}

/** The embed of a province: where it stands in each index. */
export function provinceOffers(
  archive: Archive,
  view: ProvinceView,
  language: Language,
): EmbedOffer[] {
  const { unitSet, slug } = view.province;
  const address: Address = { page: "embed-province", unitSet, slug };
  return [
    offer(archive, language, { kind: "province", address }, (context) =>
      provinceEmbed(archive, view, context),
    ),
  ];
}

/** The embed of a province in an index: its line over the years. */
export function lineOffers(
  archive: Archive,
  section: IndexSection,
  province: Province,
  language: Language,
): EmbedOffer[] {
  const { unitSet, slug } = province;
  const { code } = section.indicator;
  const address: Address = { page: "embed-line", unitSet, slug, indicator: code };
  return [
    offer(archive, language, { kind: "line", address }, (context) =>
      lineEmbed(archive, section, province, context),
    ),
  ];
}
