import { Notice } from "@/components/ui/notice";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import type { RankKind } from "@/lib/rankings/rank";
import type { RankingView } from "@/lib/rankings/ranking-view";

/** What the change columns compare with, or why they do not; and what kind of places these are. */
export function Comparison({
  view,
  mainKind,
  language,
}: {
  view: RankingView;
  mainKind: RankKind;
  language: Language;
}) {
  const t = messages(language).ranking;
  const { comparability, since, edition, indicator } = view;
  const reasons = [...comparability.breaks, ...comparability.cautions];
  const withheld = comparability.breaks.length > 0;
  const skipped = since !== null && since < edition.year - 1;
  const plain =
    reasons.length === 0 && !skipped && mainKind !== "counted" && indicator.rankPolicy !== "top30";
  if (plain)
    return <p className="my-2 text-sm text-muted">{since === null ? t.first : t.open(since)}</p>;
  return (
    <Notice title={t.comparison}>
      <p className="m-0">
        {since === null ? t.first : withheld ? t.withheld(since) : t.open(since)}
        {skipped && ` ${t.skipped(since)}`}
        {!withheld && reasons.length > 0 && ` ${t.caution}`}
      </p>
      {reasons.length > 0 && (
        <ul className="my-1">
          {reasons.map((item) => (
            <li key={`${item.indicator}${item.year}`}>
              {item.year}: {item.reason[language]}
            </li>
          ))}
        </ul>
      )}
      {mainKind === "counted" && <p className="m-0 mt-1">{t.countedNote}</p>}
      {indicator.rankPolicy === "top30" && edition.year >= 2023 && (
        <p className="m-0 mt-1">{t.top30}</p>
      )}
    </Notice>
  );
}
