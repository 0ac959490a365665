import { SourceMark } from "@/components/provenance/source-mark";
import { PlacesCell, ScoreChangeCell } from "@/components/tables/change-cells";
import { ScrollFrame } from "@/components/ui/scroll-frame";
import { formatCount } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { moversMessages } from "@/lib/i18n/messages/movers";
import type { ComparableEditions } from "@/lib/rankings/movers";
import type { MoversView, MoverTableRow } from "@/lib/rankings/movers-view";
import { SidePlace, SideScore } from "./mover-cells";
import { MoverFiles } from "./mover-files";
import { ProvinceLink } from "./province-link";

interface BiggestTablesProps {
  view: MoversView;
  editions: ComparableEditions;
  language: Language;
}

/** The biggest rises and falls, first in score and then in places. */
export function BiggestTables({ view, editions, language }: BiggestTablesProps) {
  const t = moversMessages(language);
  const { biggestByScore, biggestByPlace } = view;
  const tables = [
    { by: "score", title: t.scoreRises, rows: biggestByScore.rises, of: editions.byScore.of },
    { by: "score", title: t.scoreFalls, rows: biggestByScore.falls, of: editions.byScore.of },
    { by: "place", title: t.placeRises, rows: biggestByPlace.rises, of: editions.byPlace.of },
    { by: "place", title: t.placeFalls, rows: biggestByPlace.falls, of: editions.byPlace.of },
  ] as const;
  const shown = tables.filter(({ of }) => of > 0);
  if (shown.length === 0) return null;
  return (
    <section className="mt-8">
      <h2 className="text-xl">{t.biggest}</h2>
      <p className="m-0 text-sm text-muted">{t.ties}</p>
      <div className="grid gap-x-8 lg:grid-cols-2">
        {shown.map(({ by, title, rows, of }) => (
          <div key={title} className="min-w-0">
            <h3 className="mt-3 mb-1 text-base">
              {title}{" "}
              {!editions.complete && (
                <span className="font-sans text-sm font-normal text-muted">
                  {t.among(formatCount(of, language))}
                </span>
              )}
            </h3>
            {rows.length === 0 ? (
              <p className="m-0 text-muted">{t.noneMoved}</p>
            ) : (
              <Biggest title={title} by={by} rows={rows} view={view} language={language} />
            )}
          </div>
        ))}
      </div>
      <MoverFiles what={t.biggest} editions={editions} language={language} />
    </section>
  );
}

interface BiggestProps {
  title: string;
  by: "score" | "place";
  rows: readonly MoverTableRow[];
  view: MoversView;
  language: Language;
}

function Biggest({ title, by, rows, view, language }: BiggestProps) {
  const t = moversMessages(language);
  const columns = messages(language).columns;
  const { from, to, indicator } = view.movers;
  const score = indicator.unit === "%" ? t.percentIn : t.scoreIn;
  const place = view.mainKind === "counted" ? t.countedPlaceIn : t.placeIn;
  const head = by === "score" ? score : place;
  return (
    <ScrollFrame label={title}>
      <table className="grid-table pinned w-full">
        <thead>
          <tr>
            <th scope="col">{columns.province}</th>
            <th scope="col" className="text-end">
              {t.moved}
            </th>
            <th scope="col" className="text-end">
              {head(String(from))}
            </th>
            <th scope="col" className="text-end">
              {head(String(to))}
            </th>
            <th scope="col">{columns.source}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.province.slug}>
              <th scope="row">
                <ProvinceLink
                  province={row.province}
                  indicator={view.root.code}
                  language={language}
                />
              </th>
              <td className="number">
                {by === "score" ? (
                  <ScoreChangeCell change={row.change} language={language} />
                ) : (
                  <PlacesCell change={row.change} rank={row.after.rank} language={language} bare />
                )}
              </td>
              {[row.before, row.after].map((side, index) => (
                <td key={index === 0 ? from : to} className="number">
                  {by === "score" ? (
                    <SideScore side={side} language={language} />
                  ) : (
                    <SidePlace side={side} mainKind={view.mainKind} language={language} />
                  )}
                </td>
              ))}
              <td>{row.note && <SourceMark note={row.note} language={language} short />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}
