import { FigureTags } from "@/components/provenance/figure-tags";
import { SourceMark } from "@/components/provenance/source-mark";
import { RankText } from "@/components/ui/rank-text";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import type { Indicator } from "@/lib/indicators/indicator";
import type { UnitCell } from "@/lib/rankings/predecessors";
import type { SourceNote } from "@/lib/rankings/source-note";
import { missingLabel } from "@/lib/sentences/missing";
import { score } from "@/lib/sentences/words";

/** Score, place and source of one unit in one edition, or why there is none. */
export function UnitFigure({
  cell: { figure, rank, missing },
  note,
  indicator,
  language,
}: {
  cell: UnitCell;
  note: SourceNote | undefined;
  indicator: Indicator;
  language: Language;
}) {
  if (!figure && !rank) {
    return (
      <span className="text-muted">
        {missing ? missingLabel(missing, language) : messages(language).ranking.none}
      </span>
    );
  }
  return (
    <>
      {figure?.printed != null && (
        <>
          <span className="block">{score(figure.printed, indicator, language)}</span>
          <FigureTags figure={figure} language={language} />
        </>
      )}
      {rank && <RankText rank={rank} language={language} />}
      {note && (
        <span className="block">
          <SourceMark note={note} language={language} short />
        </span>
      )}
    </>
  );
}
