import { FigureTags } from "@/components/provenance/figure-tags";
import { SourceMark } from "@/components/provenance/source-mark";
import { Absent } from "@/components/tables/absent";
import { RankText } from "@/components/ui/rank-text";
import { ScrollFrame } from "@/components/ui/scroll-frame";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import type { RegionInside } from "@/lib/rankings/region-view";
import { missingLabel } from "@/lib/sentences/missing";
import { indicatorLabel, score } from "@/lib/sentences/words";

/** The provinces of a region, each with its place and score in the newest edition of every index. */
export function InsideTable({ inside, language }: { inside: RegionInside; language: Language }) {
  const t = messages(language);
  return (
    <ScrollFrame label={`${t.region.inside} (${t.unitSet[inside.region.unitSet]})`}>
      <table className="grid-table pinned">
        <caption>{t.region.insideNote}</caption>
        <thead>
          <tr>
            <th scope="col">{t.columns.province}</th>
            {inside.editions.map(({ indicator, year, addressSet }) => (
              <th key={indicator.code} scope="col" className="number">
                <a
                  href={href(language, {
                    page: "ranking",
                    indicator: indicator.code,
                    year: String(year),
                    unitSet: addressSet,
                  })}
                >
                  {indicatorLabel(indicator, language)} {year}
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {inside.provinces.map(({ province, cells }) => (
            <tr key={province.slug}>
              <th scope="row">
                <a
                  href={href(language, {
                    page: "province",
                    unitSet: province.unitSet,
                    slug: province.slug,
                  })}
                >
                  {province.name[language]}
                </a>
              </th>
              {cells.map(({ standing, note }, index) => {
                const edition = inside.editions[index];
                if (!edition) return null;
                const { figure, rank, region, missing } = standing;
                return (
                  <td key={edition.indicator.code} className="number">
                    {!figure && !rank && (
                      <span className="text-muted">
                        {missing ? missingLabel(missing, language) : t.ranking.none}
                      </span>
                    )}
                    {rank && <RankText rank={rank} language={language} />}
                    {figure?.printed != null && (
                      <span className="block">
                        {score(figure.printed, edition.indicator, language)}
                        <FigureTags figure={figure} language={language} />
                      </span>
                    )}
                    {figure && !rank && <Absent words={t.ranking.noPlace} />}
                    {region && (
                      <span className="block text-muted">
                        {t.columns.regionPlace.toLowerCase()} {region.place}/{region.of}
                        {region.kind === "counted" && ` (${t.tags.counted})`}
                      </span>
                    )}
                    {note && <SourceMark note={note} language={language} short />}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}
