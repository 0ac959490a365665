import { SourceLink } from "@/components/sources/source-link";
import type { ShownFigure } from "@/lib/figures/correction";
import { formatNumber } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { dataMessages } from "@/lib/i18n/messages/data";
import type { ChangedField, CorrectionRow } from "@/lib/rankings/correction-view";
import { placeOf, score, statusWords } from "@/lib/sentences/words";

interface ShownCellProps {
  row: CorrectionRow;
  side: "old" | "new";
  language: Language;
}

/** What was shown before or is shown now; the parts that differ are struck out before and underlined now. */
export function ShownCell({ row, side, language }: ShownCellProps) {
  const t = dataMessages(language).corrections;
  const shown = row.item[side];
  const Changed = side === "old" ? "del" : "ins";
  if (shown === null) return <Changed className="font-semibold">{t.taken}</Changed>;
  const is = (field: ChangedField) => row.changed.includes(field) || row.changed[0] === "removed";
  const part = (field: ChangedField, text: string) =>
    is(field) ? <Changed className={side === "new" ? "font-semibold" : ""}>{text}</Changed> : text;
  // What neither side ever had is not said to be missing.
  const both = [row.item.old, row.item.new];
  const hasValue = both.some((figure) => figure?.printed != null);
  const hasRank = both.some((figure) => figure?.rank != null);
  return (
    <>
      <span className="block">
        {hasValue && part("value", valueWords(shown, row, language))}
        {hasValue && hasRank && "; "}
        {hasRank && (
          <span className="whitespace-nowrap">{part("rank", rankWords(shown, language))}</span>
        )}
      </span>
      <span className="block text-muted">
        {part("status", statusWords({ status: shown.status, derived: [] }, language))}
      </span>
      <ShownSource shown={shown} row={row} side={side} language={language} />
    </>
  );
}

function valueWords({ printed }: ShownFigure, { indicator }: CorrectionRow, language: Language) {
  if (printed === null) return dataMessages(language).corrections.noValue;
  return indicator ? score(printed, indicator, language) : formatNumber(printed, language);
}

function rankWords({ rank, of }: ShownFigure, language: Language): string {
  const t = dataMessages(language).corrections;
  return rank === null ? t.noRank : t.rank(placeOf({ place: rank, of }));
}

/** The source's page, or its bare key where the store no longer holds it. */
function ShownSource({ shown, row, side, language }: ShownCellProps & { shown: ShownFigure }) {
  const t = dataMessages(language).corrections;
  const source = side === "old" ? row.oldSource : row.newSource;
  return (
    <span className="block">
      {source ? (
        <SourceLink source={source} language={language} none={t.sourceGone} />
      ) : (
        <>
          <code className="break-all">{shown.source}</code>{" "}
          <span className="text-muted">({t.sourceGone})</span>
        </>
      )}
    </span>
  );
}
