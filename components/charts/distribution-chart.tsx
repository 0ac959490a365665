import { distribution } from "@/lib/charts/distribution";
import { placeClass } from "@/lib/charts/place-class";
import { formatNumber } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import type { Standing } from "@/lib/rankings/standing";
import type { Statistics } from "@/lib/rankings/statistics";

interface DistributionChartProps {
  rows: readonly Standing[];
  statistics: Statistics;
  title: string;
  language: Language;
}

/** Every score as a dot, coloured by place, with the five numbers that describe the spread in words under it. */
export function DistributionChart({ rows, statistics, title, language }: DistributionChartProps) {
  const t = messages(language);
  const scored = rows.flatMap((row) =>
    row.figure?.value == null ? [] : { slug: row.province.slug, value: row.figure.value, row },
  );
  const layout = distribution(scored);
  const bySlug = new Map(scored.map((item) => [item.slug, item.row]));
  const axis = layout.height + 8;
  const marks = [
    { name: t.statistics.lowest, value: statistics.lowest },
    { name: t.statistics.lowerQuartile, value: statistics.lowerQuartile },
    { name: t.columns.median, value: statistics.median },
    { name: t.statistics.upperQuartile, value: statistics.upperQuartile },
    { name: t.statistics.highest, value: statistics.highest },
  ];
  return (
    <figure className="m-0">
      <svg
        role="img"
        aria-label={title}
        viewBox={`0 0 ${layout.width} ${axis + 12}`}
        className="block w-full"
      >
        <line x1="8" x2={layout.width - 8} y1={axis} y2={axis} stroke="var(--muted)" />
        {marks.map((mark) => (
          <line
            key={mark.name}
            x1={layout.at(Number(mark.value))}
            x2={layout.at(Number(mark.value))}
            y1={axis - 5}
            y2={axis + 5}
            stroke="var(--ink)"
            strokeWidth="2"
          />
        ))}
        {layout.dots.map((dot) => (
          <circle
            key={dot.slug}
            cx={dot.x}
            cy={dot.y}
            r={layout.radius}
            className={`place-${placeClass(bySlug.get(dot.slug)?.rank ?? null)}`}
            stroke="var(--muted)"
            strokeWidth="0.75"
          >
            <title>{bySlug.get(dot.slug)?.province.name[language]}</title>
          </circle>
        ))}
      </svg>
      <dl className="m-0 mt-1 flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {marks.map((mark) => (
          <div key={mark.name} className="flex gap-1.5">
            <dt className="text-muted">{mark.name}</dt>
            <dd className="m-0 font-semibold">{formatNumber(mark.value, language)}</dd>
          </div>
        ))}
        <div className="flex gap-1.5">
          <dt className="text-muted">{t.statistics.range}</dt>
          <dd className="m-0 font-semibold">{formatNumber(statistics.range, language)}</dd>
        </div>
      </dl>
    </figure>
  );
}
