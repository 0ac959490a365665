import { formatNumber } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import type { ComponentCell } from "@/lib/rankings/ranking-row";
import { missingLabel } from "@/lib/sentences/missing";
import { RankText } from "../ui/rank-text";
import { Absent } from "./absent";
import { PlacesCell } from "./change-cells";

/** A component's score, then its printed place with the change of places where both are known. */
export function ComponentCellContent({
  cell,
  language,
}: {
  cell: ComponentCell;
  language: Language;
}) {
  const { figure, rank, change, missing } = cell;
  if (!figure)
    return (
      <Absent words={missing ? missingLabel(missing, language) : messages(language).ranking.none} />
    );
  const moved = change?.kind === "open" && change.rank !== null;
  return (
    <>
      {figure.printed !== null && (
        <span className="block">{formatNumber(figure.printed, language)}</span>
      )}
      {rank && (
        <span className="block">
          <span className="sr-only">{messages(language).columns.rank} </span>
          <RankText rank={rank} language={language} />
        </span>
      )}
      {moved && (figure.printed === null || rank?.kind === "derived") && (
        <PlacesCell change={change} rank={rank} language={language} />
      )}
    </>
  );
}
