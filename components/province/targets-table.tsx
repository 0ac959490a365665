import { ScrollFrame } from "@/components/ui/scroll-frame";
import type { Figure, Source, Target } from "@/lib/figures/figure";
import { formatNumber } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import type { Indicator } from "@/lib/indicators/indicator";
import { difference } from "@/lib/rankings/decimal";
import type { IndexSection } from "@/lib/rankings/index-section";
import { indicatorLabel, placeOf, rankKindWords, score } from "@/lib/sentences/words";

export interface TargetRow {
  readonly target: Target;
  readonly indicator: Indicator;
  readonly source: Source | undefined;
  readonly now: {
    readonly year: number;
    readonly figure: Figure | null;
    readonly section: IndexSection | null;
  } | null;
}

/** Targets with the newest figure that can be set against them, and the sentence that set them. */
export function TargetsTable({
  rows,
  language,
}: {
  rows: readonly TargetRow[];
  language: Language;
}) {
  const t = messages(language);
  return (
    <ScrollFrame label={t.province.targets}>
      <table className="grid-table pinned sentences">
        <thead>
          <tr>
            <th scope="col">{t.columns.indicator}</th>
            <th scope="col">{t.columns.target}</th>
            <th scope="col">{t.columns.progress}</th>
            <th scope="col">{t.columns.source}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.indicator.code}${row.target.kind}`}>
              <th scope="row">{indicatorLabel(row.indicator, language)}</th>
              <td className="min-w-44">{targetWords(row, language)}</td>
              <td className="min-w-44">{progressWords(row, language)}</td>
              <td className="min-w-56">
                {row.source && (
                  <a href={href(language, { page: "source", key: row.source.key })}>
                    {row.source.publisher}
                  </a>
                )}
                <span lang="vi" className="block text-xs text-muted">
                  “{row.target.quote}”
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}

function targetWords({ target, indicator }: TargetRow, language: Language): string {
  const t = messages(language).province;
  return target.kind === "rank"
    ? t.targetRank(target.target, target.byYear)
    : t.targetValue(score(String(target.target), indicator, language), target.byYear);
}

function progressWords({ target, indicator, now }: TargetRow, language: Language): string {
  const t = messages(language).province;
  if (!now) return t.targetUnknown;
  if (target.kind === "rank") {
    const rank = now.section?.history.find((row) => row.year === now.year)?.standing.rank;
    if (!rank) return t.targetUnknown;
    const kind = rankKindWords(rank.kind, language);
    const missing = rank.place - target.target;
    const place = `${placeOf(rank)}${kind && ` (${kind})`}, ${t.targetNow(now.year)}`;
    return `${place}: ${missing <= 0 ? t.targetMet : t.targetPlaces(missing)}`;
  }
  if (now.figure?.printed == null) return t.targetUnknown;
  const gap = difference(String(target.target), now.figure.printed);
  const value = `${score(now.figure.printed, indicator, language)}, ${t.targetNow(now.year)}`;
  return `${value}: ${gap.startsWith("-") || !/[1-9]/.test(gap) ? t.targetMet : t.targetPoints(formatNumber(gap, language))}`;
}
