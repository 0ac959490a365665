import type { Figure } from "@/lib/figures/figure";
import { formatNumber } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import type { Rank, RankKind } from "@/lib/rankings/rank";
import type { Standing } from "@/lib/rankings/standing";
import { figureTag } from "@/lib/sentences/figure-tag";
import { missingLabel } from "@/lib/sentences/missing";
import { rankKindWords } from "@/lib/sentences/words";

/** A figure in an embed, with what must be said of it in small under it. */
export interface EmbedCell {
  readonly value: string;
  /** "/63" after a place; empty elsewhere. */
  readonly of: string;
  readonly tags: readonly string[];
  /** Whether the value was printed by the source that the row leads to. */
  readonly sourced: boolean;
}

/** Address of the page of a source, and who printed it. */
export interface SourceLink {
  readonly href: string;
  readonly publisher: string;
}

/** Place and score of one province in one edition; or, with neither, why. */
export type EmbedFigures =
  | { readonly kind: "missing"; readonly words: string }
  | {
      readonly kind: "held";
      readonly rank: EmbedCell;
      readonly score: EmbedCell;
      readonly source: SourceLink | null;
    };

interface CellContext {
  readonly language: Language;
  /** The kind of place that is said above the table and needs no words in a row. */
  readonly mainKind: RankKind | null;
  readonly sourceOf: (figure: Pick<Figure, "source">) => SourceLink | null;
}

/** What the row of a standing shows. */
export function embedFigures(
  row: Standing & { readonly disputed?: boolean },
  context: CellContext,
): EmbedFigures {
  const { language } = context;
  const { figure, rank, missing } = row;
  const t = messages(language);
  const why = missing ? missingLabel(missing, language) : t.ranking.none;
  if (!figure && !rank) return { kind: "missing", words: why };
  const absent: EmbedCell = { value: "–", of: "", tags: [why], sourced: false };
  return {
    kind: "held",
    rank: rank ? rankCell(rank, context) : absent,
    score: figure?.printed == null ? absent : scoreCell(figure, row.disputed ?? false, language),
    source: figure && context.sourceOf(figure),
  };
}

function rankCell(rank: Rank, { language, mainKind }: CellContext): EmbedCell {
  const kind = rank.kind === mainKind ? "" : rankKindWords(rank.kind, language);
  return {
    value: String(rank.place),
    of: rank.of === null ? "" : `/${rank.of}`,
    tags: [kind, rank.tied ? messages(language).tags.tied : ""].filter((tag) => tag !== ""),
    sourced: rank.kind !== "counted",
  };
}

function scoreCell(figure: Figure, disputed: boolean, language: Language): EmbedCell {
  const tags = [figureTag(figure, language), disputed ? messages(language).tags.disputed : null];
  return {
    value: formatNumber(figure.printed ?? "", language),
    of: "",
    tags: tags.filter((tag) => tag !== null),
    sourced: true,
  };
}
