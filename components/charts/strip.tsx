import { formatNumber } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import type { StripData } from "@/lib/rankings/index-section";

const width = 600;
const height = 26;
const side = 8;

/** Every province as a mark on one axis and one province emphasised; best on the right. */
export function Strip({
  data,
  own,
  label,
  language,
}: {
  data: StripData;
  own: string;
  label: string;
  language: Language;
}) {
  const t = messages(language).strip;
  const x = (position: number) => side + position * (width - 2 * side);
  const mine = data.marks.find((mark) => mark.slug === own);
  return (
    <figure className="m-0 my-2 max-w-2xl">
      <svg
        role="img"
        aria-label={label}
        viewBox={`0 0 ${width} ${height}`}
        className="block w-full"
        preserveAspectRatio="none"
      >
        <line x1={side} x2={width - side} y1={height - 4} y2={height - 4} stroke="var(--rule)" />
        {data.marks.map((mark) => (
          <line
            key={mark.slug}
            x1={x(mark.position)}
            x2={x(mark.position)}
            y1="8"
            y2={height - 4}
            stroke="var(--muted)"
            strokeOpacity="0.65"
            strokeWidth="1.5"
          />
        ))}
        {mine && (
          <rect
            x={x(mine.position) - 3}
            y="0"
            width="6"
            height={height}
            rx="1"
            fill="var(--accent)"
          />
        )}
      </svg>
      <figcaption className="flex justify-between gap-4 text-xs text-muted">
        <span>
          {data.by === "score" ? t.lowest(formatNumber(data.low, language)) : t.lastPlace(data.low)}
        </span>
        <span className="text-center">
          {data.by === "score" ? t.byScore(data.count) : t.byPlace(data.count)}
        </span>
        <span className="text-end">
          {data.by === "score" ? t.highest(formatNumber(data.high, language)) : t.firstPlace}
        </span>
      </figcaption>
    </figure>
  );
}
