import { PlacesCell, ScoreChangeCell } from "@/components/tables/change-cells";
import type { RankingEmbed } from "@/lib/embed/views";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { embedMessages } from "@/lib/i18n/messages/embed";
import { FigureCells } from "./figure-cells";

/** The ranking as a table of one line a province; a wide frame also shows what changed. */
export function RankingBody({
  embed: { rows, unit, since },
  language,
}: {
  embed: RankingEmbed;
  language: Language;
}) {
  const t = messages(language).columns;
  return (
    <table aria-label={embedMessages(language).table}>
      <thead>
        <tr>
          <th scope="col">{t.province}</th>
          <th scope="col" className="number rank">
            {t.rank}
          </th>
          <th scope="col" className="number score">
            {unit === "%" ? t.scorePercent : t.score}
          </th>
          {since !== null && (
            <>
              <th scope="col" className="number change">
                {t.change}
              </th>
              <th scope="col" className="number places">
                {t.places}
              </th>
            </>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, href, figures, standing }) => (
          <tr key={key}>
            <th scope="row">
              <a href={href} target="_blank" rel="noopener">
                {name}
              </a>
            </th>
            <FigureCells figures={figures} language={language} />
            {since !== null && (
              <>
                <td className="number change">
                  <ScoreChangeCell change={standing.change} language={language} />
                </td>
                <td className="number places">
                  <PlacesCell
                    change={standing.change}
                    rank={standing.rank}
                    language={language}
                    bare
                  />
                </td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
