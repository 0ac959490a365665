import { LineDrawing } from "@/components/charts/line-drawing";
import { LineLegend } from "@/components/charts/line-legend";
import { drawings } from "@/lib/embed/metrics";
import type { LineEmbed } from "@/lib/embed/views";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { embedMessages } from "@/lib/i18n/messages/embed";
import { FigureCells, SourcedNumber } from "./figure-cells";

/** The line over the years, drawn for the width that the frame has, and its table. */
export function LineBody({
  embed: { rows, unit, chart, frame },
  language,
}: {
  embed: LineEmbed;
  language: Language;
}) {
  const t = messages(language);
  return (
    <>
      {chart && (
        <div>
          {chart.drawing.lines.length > 1 && <LineLegend lines={chart.drawing.lines} />}
          {(["narrow", "wide"] as const).map((name) => (
            <LineDrawing
              key={name}
              drawing={chart.drawing}
              label={frame.title}
              className={name}
              width={drawings[name].width}
              height={drawings[name].height}
            />
          ))}
        </div>
      )}
      <table aria-label={embedMessages(language).years}>
        <thead>
          <tr>
            <th scope="col" className="year">
              {t.columns.year}
            </th>
            <th scope="col" className="number rank">
              {t.columns.rank}
            </th>
            <th scope="col" className="number score">
              {unit === "%" ? t.columns.scorePercent : t.columns.score}
            </th>
            <th scope="col" className="number mean">
              {t.columns.mean}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, href, figures, mean }) => (
            <tr key={key}>
              <th scope="row">
                <a href={href} target="_blank" rel="noopener">
                  {name}
                </a>
              </th>
              <FigureCells figures={figures} language={language} />
              <td className="number mean">
                <Mean mean={mean} language={language} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Mean({ mean, language }: { mean: LineEmbed["rows"][number]["mean"]; language: Language }) {
  if (!mean) return "–";
  const { value, tag, source } = mean;
  return (
    <>
      {source ? (
        <SourcedNumber source={source} text={value} language={language}>
          {value}
        </SourcedNumber>
      ) : (
        value
      )}
      {tag && <span className="tag">{tag}</span>}
    </>
  );
}
