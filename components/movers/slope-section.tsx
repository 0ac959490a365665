import { Slope } from "@/components/charts/slope";
import { CopyButton } from "@/components/ui/copy-button";
import { ScrollFrame } from "@/components/ui/scroll-frame";
import { isDrawn, slopeChart } from "@/lib/charts/slope";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { moversMessages } from "@/lib/i18n/messages/movers";
import type { ComparableEditions } from "@/lib/rankings/movers";
import type { MoversView, MoverTableRow } from "@/lib/rankings/movers-view";
import { copyText } from "@/lib/sentences/copy-text";
import { list } from "@/lib/sentences/ranking";
import { slopeDetails, slopeTitle } from "@/lib/sentences/slope";
import { MoverFiles } from "./mover-files";
import { MoverLine } from "./mover-row";

interface SlopeSectionProps {
  view: MoversView;
  editions: ComparableEditions;
  /** The provinces to draw. */
  rows: readonly MoverTableRow[];
  /** The whole address of the page as it stands. */
  address: string;
  language: Language;
  children: React.ReactNode;
}

/** Where the chosen provinces came from and got to, by place and by score, with the same figures as a table. */
export function SlopeSection({
  view,
  editions,
  rows,
  address,
  language,
  children,
}: SlopeSectionProps) {
  const t = moversMessages(language);
  const charts = (["place", "score"] as const).flatMap((by) => {
    const data = slopeChart(rows, by, language);
    const drawn = rows.filter((row) => isDrawn(row, by));
    return data ? { by, data, drawn, title: slopeTitle(editions, drawn, by, language) } : [];
  });
  const missed = rows.filter((row) => charts.every(({ drawn }) => !drawn.includes(row)));
  return (
    <section className="mt-8">
      <h2 id="bieu-do" className="mb-1 text-xl">
        {t.slopes}
      </h2>
      {children}
      {charts.length === 0 && <p>{t.slopesNone}</p>}
      <div className="grid gap-x-8 gap-y-4 lg:grid-cols-2">
        {charts.map(({ by, data, drawn, title }) => (
          <figure key={by} className="m-0 min-w-0">
            <figcaption className="mb-1 font-semibold">
              {title}{" "}
              <CopyButton
                text={copyText(
                  `${title}. ${slopeDetails(drawn, by, language)}`,
                  drawn.flatMap((row) => row.note?.entries.map((entry) => entry.source) ?? []),
                  address,
                  language,
                )}
                language={language}
              />
            </figcaption>
            <Slope data={data} title={title} from={editions.from} to={editions.to} />
          </figure>
        ))}
      </div>
      {charts.length > 0 && <p className="my-1 text-sm text-muted">{t.slopeLines}</p>}
      {missed.length > 0 && (
        <p className="my-1 text-sm text-muted">
          {t.notDrawn(
            list(
              missed.map((row) => row.province.name[language]),
              language,
            ),
          )}
        </p>
      )}
      {rows.length > 0 && <SlopeTable view={view} rows={rows} language={language} />}
      <MoverFiles what={t.slopes} editions={editions} language={language} />
    </section>
  );
}

function SlopeTable({
  view,
  rows,
  language,
}: Pick<SlopeSectionProps, "view" | "rows" | "language">) {
  const t = moversMessages(language);
  const { columns } = messages(language);
  const { from, to } = view.movers;
  const heads = [
    t.scoreIn(String(from)),
    t.scoreIn(String(to)),
    columns.change,
    t.placeIn(String(from)),
    t.placeIn(String(to)),
    columns.places,
  ];
  return (
    <details>
      <summary className="py-1 text-sm">{t.slopesCaption}</summary>
      <ScrollFrame label={t.slopesTable}>
        <table className="grid-table pinned">
          <thead>
            <tr>
              <th scope="col">{columns.province}</th>
              {heads.map((name) => (
                <th key={name} scope="col" className="text-end">
                  {name}
                </th>
              ))}
              <th scope="col">{columns.region}</th>
              <th scope="col">{columns.source}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <MoverLine
                key={row.province.slug}
                row={row}
                view={view}
                region={
                  view.regions.find((item) => item.slug === row.province.region)?.name[language]
                }
                language={language}
              />
            ))}
          </tbody>
        </table>
      </ScrollFrame>
    </details>
  );
}
