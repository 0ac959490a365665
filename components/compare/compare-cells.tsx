import { FigureTags } from "@/components/provenance/figure-tags";
import { RankText } from "@/components/ui/rank-text";
import { formatNumber } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { compareMessages } from "@/lib/i18n/messages/compare";
import type { CompareCell, CompareRow } from "@/lib/rankings/compare";
import { missingLabel, missingWords } from "@/lib/sentences/missing";
import { score } from "@/lib/sentences/words";

interface CompareCellsProps {
  row: CompareRow;
  language: Language;
  /** What stands first in a cell. */
  lead: "place" | "score";
  /** Whether the percentile is shown too. */
  percentile?: boolean;
}

/** The provinces' cells of one row; the best is marked in words. */
export function CompareCells({ row, language, lead, percentile = false }: CompareCellsProps) {
  const t = compareMessages(language);
  return row.cells.map((cell) => {
    const { province, missing } = cell;
    if (missing) {
      return (
        <td key={province.slug} className="text-muted" title={missingWords(missing, language)}>
          {missingLabel(missing, language)}
        </td>
      );
    }
    const best = row.best?.slugs.includes(province.slug) ?? false;
    const level = (row.best?.slugs.length ?? 0) > 1;
    const place = <Place cell={cell} language={language} />;
    const points = <Points cell={cell} row={row} language={language} />;
    return (
      <td key={province.slug}>
        {lead === "place" ? place : points}
        {lead === "place" ? points : place}
        {percentile && cell.percentile && (
          <span className="block whitespace-nowrap text-xs text-muted">
            {t.percentile(`${formatNumber(cell.percentile.value, language)}%`)}
          </span>
        )}
        {best && (
          <strong className="block whitespace-nowrap text-xs text-accent">
            ★ {level ? t.levelBest : t.best}
          </strong>
        )}
      </td>
    );
  });
}

function Place({ cell: { rank }, language }: { cell: CompareCell; language: Language }) {
  if (!rank) return null;
  return (
    <span className="block">
      <RankText rank={rank} language={language} />
      {rank.tied && " "}
      {rank.tied && <span className="tag">{messages(language).tags.tied}</span>}
    </span>
  );
}

function Points({
  cell: { figure },
  row,
  language,
}: {
  cell: CompareCell;
  row: CompareRow;
  language: Language;
}) {
  if (figure?.printed == null) return null;
  return (
    <span className="block">
      <span className="whitespace-nowrap">{score(figure.printed, row.indicator, language)}</span>
      <FigureTags figure={figure} language={language} />
    </span>
  );
}
