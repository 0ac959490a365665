import { Marker } from "@/components/charts/marker";
import { compareStyles, type PercentileStrip } from "@/lib/charts/compare-lines";
import type { Language } from "@/lib/i18n/language";
import { compareMessages } from "@/lib/i18n/messages/compare";

const width = 400;
const height = 22;
const side = 10;

interface PercentileStripsProps {
  strips: readonly PercentileStrip[];
  provinces: readonly { readonly slug: string; readonly name: Record<Language, string> }[];
  language: Language;
}

/** One axis an index from the last place to the first, with a mark for each province; the table above has the same figures. */
export function PercentileStrips({ strips, provinces, language }: PercentileStripsProps) {
  const t = compareMessages(language).indices;
  if (strips.length === 0) return null;
  const styles = compareStyles(provinces.length);
  return (
    <figure className="m-0 my-4 max-w-2xl break-inside-avoid">
      <figcaption className="font-semibold">{t.strips}</figcaption>
      <ul className="m-0 mt-1 flex list-none flex-wrap gap-x-4 gap-y-1 p-0 text-sm">
        {provinces.map((province, index) => (
          <li key={province.slug} className="flex items-center gap-1">
            <svg aria-hidden="true" width="14" height="14" className="flex-none">
              <Mark style={styles[index]} x={7} y={7} />
            </svg>
            {province.name[language]}
          </li>
        ))}
      </ul>
      <ul className="m-0 mt-1 list-none p-0">
        {strips.map((strip) => (
          <li key={strip.code} className="grid items-center gap-x-2 sm:grid-cols-[7.5rem_1fr]">
            <span className="text-sm" aria-hidden="true">
              {strip.label}
            </span>
            <svg
              role="img"
              aria-label={`${strip.label}: ${strip.marks.map(({ name, words }) => `${name} ${words}`).join("; ")}`}
              viewBox={`0 0 ${width} ${height}`}
              className="block w-full"
            >
              {[0, 0.5, 1].map((at) => (
                <line
                  key={at}
                  x1={side + at * (width - 2 * side)}
                  x2={side + at * (width - 2 * side)}
                  y1="3"
                  y2={height - 3}
                  stroke="var(--rule)"
                />
              ))}
              <line
                x1={side}
                x2={width - side}
                y1={height / 2}
                y2={height / 2}
                stroke="var(--rule)"
              />
              {strip.marks.toReversed().map(({ index, position }) => (
                <Mark
                  key={index}
                  style={styles[index]}
                  x={side + position * (width - 2 * side)}
                  y={height / 2}
                />
              ))}
            </svg>
          </li>
        ))}
      </ul>
      <p className="m-0 flex justify-between gap-4 text-xs text-muted sm:ml-[8rem]">
        <span>{t.low}</span>
        <span>{t.high}</span>
      </p>
    </figure>
  );
}

interface MarkProps {
  style: ReturnType<typeof compareStyles>[number] | undefined;
  x: number;
  y: number;
}

function Mark({ style, x, y }: MarkProps) {
  return style && <Marker shape={style.marker} x={x} y={y} size={4.5} color={style.color} />;
}
