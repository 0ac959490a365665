import type { EmbedCell, EmbedFigures, SourceLink } from "@/lib/embed/cell";
import type { Language } from "@/lib/i18n/language";
import { embedMessages } from "@/lib/i18n/messages/embed";

/** Place and score in two cells of a row; what a source printed leads to it. */
export function FigureCells({ figures, language }: { figures: EmbedFigures; language: Language }) {
  if (figures.kind === "missing") {
    return (
      <td colSpan={2} className="number about">
        {figures.words}
      </td>
    );
  }
  const { rank, score, source } = figures;
  return (
    <>
      <td className="number">
        <Cell cell={rank} source={source} language={language} strong />
      </td>
      <td className="number">
        <Cell cell={score} source={source} language={language} />
      </td>
    </>
  );
}

interface CellProps {
  cell: EmbedCell;
  source: SourceLink | null;
  language: Language;
  strong?: boolean;
}

function Cell({ cell, source, language, strong = false }: CellProps) {
  const number = (
    <>
      {strong ? <strong>{cell.value}</strong> : cell.value}
      {cell.of}
    </>
  );
  return (
    <>
      {source && cell.sourced ? (
        <SourcedNumber source={source} text={cell.value + cell.of} language={language}>
          {number}
        </SourcedNumber>
      ) : (
        number
      )}
      {cell.tags.map((tag) => (
        <span key={tag} className="tag">
          {tag}
        </span>
      ))}
    </>
  );
}

/** A number that leads to the source that printed it. */
export function SourcedNumber({
  source,
  text,
  language,
  children,
}: {
  source: SourceLink;
  text: string;
  language: Language;
  children: React.ReactNode;
}) {
  const words = embedMessages(language).source(source.publisher);
  return (
    <a
      href={source.href}
      target="_blank"
      rel="noopener"
      title={words}
      aria-label={`${text}, ${words}`}
    >
      {children}
    </a>
  );
}
