import type { Language } from "@/lib/i18n/language";
import type { ComponentMove } from "@/lib/rankings/brief-view";
import { moveWords } from "@/lib/sentences/brief";
import { indicatorLabel } from "@/lib/sentences/words";
import { Marks } from "./marks";

/** Components with the places they gained or lost. */
export function Moves({
  moves,
  none,
  language,
}: {
  moves: readonly ComponentMove[];
  none: string;
  language: Language;
}) {
  if (moves.length === 0) return <p className="m-0">{none}</p>;
  return (
    <ol className="m-0 list-none p-0">
      {moves.map((move) => (
        <li key={move.indicator.code} className="border-b border-rule py-0.5">
          <span aria-hidden="true">{move.places > 0 ? "▲ " : "▼ "}</span>
          <strong className="font-semibold">{move.indicator.name[language]}</strong> (
          {indicatorLabel(move.index, language)} {move.year}): {moveWords(move, language)}
          <Marks marks={move.marks} />
        </li>
      ))}
    </ol>
  );
}
