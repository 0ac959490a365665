import { FigureTags } from "@/components/provenance/figure-tags";
import { Absent } from "@/components/tables/absent";
import { RankText } from "@/components/ui/rank-text";
import { formatNumber } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import type { MoverSide } from "@/lib/rankings/movers";
import type { RankKind } from "@/lib/rankings/rank";
import { missingLabel } from "@/lib/sentences/missing";

/** The score of one year, or in brief why there is none. */
export function SideScore({ side, language }: { side: MoverSide; language: Language }) {
  const { figure, missing } = side;
  if (figure?.printed == null) {
    return missing ? (
      <span className="text-muted">{missingLabel(missing, language)}</span>
    ) : (
      <Absent words={messages(language).ranking.none} />
    );
  }
  return (
    <>
      {formatNumber(figure.printed, language)}
      <FigureTags figure={figure} language={language} />
    </>
  );
}

/** The place in one year with "of how many" and its kind. */
export function SidePlace({
  side,
  mainKind,
  language,
}: {
  side: MoverSide;
  mainKind: RankKind;
  language: Language;
}) {
  const t = messages(language);
  if (!side.rank) return <Absent words={t.ranking.none} />;
  return (
    <>
      <RankText rank={side.rank} language={language} saidAbove={mainKind} />
      {side.rank.tied && <span className="block tag">{t.tags.tied}</span>}
    </>
  );
}
