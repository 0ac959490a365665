import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import type { Rank, RankKind } from "@/lib/rankings/rank";

interface RankTextProps {
  rank: Rank;
  language: Language;
  /** A kind that the column head already names and that needs no tag. */
  saidAbove?: RankKind;
}

/** A place with "of how many" and, unless published, what kind of place it is. */
export function RankText({ rank, language, saidAbove = "published" }: RankTextProps) {
  const t = messages(language);
  return (
    <span className="whitespace-nowrap">
      <strong className="font-semibold">{rank.place}</strong>
      {rank.of !== null && <span className="text-muted">/{rank.of}</span>}
      {rank.kind !== "published" && rank.kind !== saidAbove && (
        <>
          {" "}
          <span className="tag">{t.tags[rank.kind]}</span>
        </>
      )}
    </span>
  );
}
