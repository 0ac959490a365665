import type { LineChartData } from "@/lib/charts/line-series";
import type { Tile } from "@/lib/provinces/province";
import type { IndexSection, StripData } from "@/lib/rankings/index-section";
import type { Rank } from "@/lib/rankings/rank";
import type { Standing } from "@/lib/rankings/standing";
import type { EmbedFigures, SourceLink } from "./cell";
import type { EmbedFrame } from "./frame";

/** What every embed is: what stands around its body, and the height in px that both need together. */
interface Embed {
  readonly frame: EmbedFrame;
  readonly height: number;
}

/** A row of a table: of a province in a ranking, of a year in a history. */
export interface EmbedRow {
  readonly key: string;
  readonly name: string;
  readonly href: string;
  readonly figures: EmbedFigures;
}

export interface RankingEmbed extends Embed {
  readonly rows: readonly (EmbedRow & { readonly standing: Standing })[];
  readonly unit: "%" | "points";
  /** The edition that changes are shown against; null where none may be shown. */
  readonly since: number | null;
}

export interface MapEmbed extends Embed {
  readonly tiles: readonly Tile[];
  readonly faces: ReadonlyMap<
    string,
    {
      readonly name: string;
      readonly rank: Rank | null;
      readonly href: string;
      readonly label: string;
    }
  >;
}

/** One index in the strips of a province. */
export interface StripBlock {
  readonly key: string;
  readonly heading: string;
  readonly href: string;
  /** Place and score, or why there are none. */
  readonly words: string;
  readonly source: SourceLink | null;
  /** What is said of an edition in which the province has no figure; empty when there is nothing to say. */
  readonly remark: string;
  readonly strip: { readonly data: StripData; readonly label: string } | null;
}

export interface ProvinceEmbed extends Embed {
  readonly province: string;
  readonly blocks: readonly StripBlock[];
}

export interface LineEmbed extends Embed {
  readonly rows: readonly (EmbedRow & {
    /** The national mean; `tag` is what must be said of it, such as that it is counted. */
    readonly mean: {
      readonly value: string;
      readonly tag: string;
      readonly source: SourceLink | null;
    } | null;
  })[];
  readonly unit: IndexSection["indicator"]["unit"];
  /** Null where fewer than two editions have a score. */
  readonly chart: LineChartData | null;
}
