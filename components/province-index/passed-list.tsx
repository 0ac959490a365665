import type { Language } from "@/lib/i18n/language";
import { provinceIndexMessages } from "@/lib/i18n/messages/province-index";
import { href } from "@/lib/i18n/routes";
import type { PairMove } from "@/lib/rankings/rank-change-pairs";

const shown = 6;

interface PassedListProps {
  title: string;
  moves: readonly PairMove[];
  indicator: string;
  language: Language;
}

/** Provinces by name, each with what made the order change; all but the first few are folded. */
export function PassedList({ title, moves, indicator, language }: PassedListProps) {
  const t = provinceIndexMessages(language).why;
  const items = (part: readonly PairMove[]) => (
    <ul className="m-0 list-none p-0">
      {part.map((move) => (
        <Item key={move.province.slug} move={move} indicator={indicator} language={language} />
      ))}
    </ul>
  );
  return (
    <div>
      <h3 className="m-0 text-base">{title}</h3>
      {moves.length === 0 && <p className="m-0 text-muted">{t.nobody}</p>}
      {items(moves.slice(0, shown))}
      {moves.length > shown && (
        <details>
          <summary className="py-1 text-sm">{t.more(moves.length - shown)}</summary>
          {items(moves.slice(shown))}
        </details>
      )}
    </div>
  );
}

function Item({
  move,
  indicator,
  language,
}: {
  move: PairMove;
  indicator: string;
  language: Language;
}) {
  const t = provinceIndexMessages(language).why;
  const { unitSet, slug, name } = move.province;
  const address = { page: "province-indicator", unitSet, slug, indicator } as const;
  const notes = [
    move.after === "level" ? t.level : null,
    move.explainedBy && t.cause[move.explainedBy],
  ].filter(Boolean);
  return (
    <li className="py-0.5">
      <a href={href(language, address)} className="plain-link">
        {name[language]}
      </a>{" "}
      <span className="text-sm text-muted">{notes.join(", ")}</span>
    </li>
  );
}
