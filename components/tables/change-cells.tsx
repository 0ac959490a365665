import { Delta } from "@/components/ui/delta";
import { formatMagnitude, signOf } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import type { Change } from "@/lib/rankings/change";
import type { Rank } from "@/lib/rankings/rank";
import { placeOf } from "@/lib/sentences/words";
import { Absent } from "./absent";

/** Change of the score: arrow and words; "not comparable" across a break. */
export function ScoreChangeCell({ change, language }: { change: Change; language: Language }) {
  const t = messages(language);
  if (change.kind === "withheld")
    return <span className="text-muted">{t.ranking.notComparable}</span>;
  if (change.kind === "first" || !change.value) return <Absent words={t.ranking.none} />;
  const { delta } = change.value;
  return (
    <Delta delta={delta}>
      {t.change.direction[signOf(delta)]} {signOf(delta) !== 0 && formatMagnitude(delta, language)}
    </Delta>
  );
}

/** Change of the place with the place before; a derived or differently counted one says so. */
export function PlacesCell({
  change,
  rank,
  language,
  bare = false,
}: {
  change: Change;
  rank: Rank | null;
  language: Language;
  /** Without the place before, where a column of its own shows it. */
  bare?: boolean;
}) {
  const t = messages(language);
  if (change.kind === "withheld")
    return <span className="text-muted">{t.ranking.notComparable}</span>;
  if (change.kind === "first") return <Absent words={t.ranking.none} />;
  if (change.rankKindsDiffer) return <span className="text-muted">{t.change.kindsDiffer}</span>;
  if (!change.rank || !rank) return <Absent words={t.ranking.none} />;
  const { places, before, ofDiffers } = change.rank;
  const tag = before.kind !== rank.kind && before.kind !== "published";
  const moved = (
    <Delta delta={String(places)}>
      {t.change.direction[signOf(String(places))]} {places !== 0 && Math.abs(places)}
    </Delta>
  );
  if (bare) return moved;
  return (
    <>
      {moved}
      <span className="block text-muted">
        {t.ranking.from(ofDiffers ? placeOf(before) : String(before.place))}
        {tag && (
          <>
            {" "}
            <span className="tag">{t.tags[before.kind as Exclude<Rank["kind"], "published">]}</span>
          </>
        )}
      </span>
    </>
  );
}
