import { FigureTags } from "@/components/provenance/figure-tags";
import { SourceMark } from "@/components/provenance/source-mark";
import { Absent } from "@/components/tables/absent";
import { CopyButton } from "@/components/ui/copy-button";
import { RankText } from "@/components/ui/rank-text";
import { ScrollFrame } from "@/components/ui/scroll-frame";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { provinceBlockMessages } from "@/lib/i18n/messages/province-blocks";
import { href } from "@/lib/i18n/routes";
import type { VoiceRow } from "@/lib/rankings/percentiles";
import type { SourceNote } from "@/lib/rankings/source-note";
import type { VoicesView } from "@/lib/rankings/voices-view";
import { copyText } from "@/lib/sentences/copy-text";
import { percentWords } from "@/lib/sentences/counts";
import { missingLabel } from "@/lib/sentences/missing";
import { voiceNames } from "@/lib/sentences/percentiles";
import { list } from "@/lib/sentences/ranking";
import { indicatorLabel, score } from "@/lib/sentences/words";
import { PercentileMark } from "./percentile-mark";

interface VoicesTableProps {
  view: VoicesView;
  /** The whole address of the page, for what is copied. */
  address: string;
  language: Language;
  /** What stands under the table. */
  children?: React.ReactNode;
}

/** All indices of a province by percentile, grouped by who speaks, with the sentence and its copy button. */
export function VoicesTable({ view, address, language, children }: VoicesTableProps) {
  const t = messages(language);
  const words = provinceBlockMessages(language).voices;
  const { groups, years } = view.found;
  return (
    <section className="mt-8 border-t border-rule pt-4" aria-labelledby="moi-chi-so">
      <h2 id="moi-chi-so" className="m-0 text-2xl">
        {words.title}
      </h2>
      {view.sentence && <p className="my-1 max-w-4xl">{view.sentence}</p>}
      {view.sentence && (
        <CopyButton
          text={copyText(view.sentence, view.sources, address, language)}
          language={language}
        />
      )}
      <p className="my-1 max-w-3xl text-muted">
        {words.note} {years.length > 1 && words.yearsDiffer(list(years.map(String), language))}
      </p>
      <ScrollFrame label={words.tableLabel}>
        <table className="grid-table pinned">
          <thead>
            <tr>
              <th scope="col">{t.columns.indicator}</th>
              <th scope="col" className="number">
                {t.columns.rank}
              </th>
              <th scope="col" className="number">
                {words.share}
              </th>
              <th scope="col">{words.strip}</th>
              <th scope="col" className="number">
                {t.columns.score}
              </th>
              <th scope="col">{t.columns.source}</th>
            </tr>
          </thead>
          {groups.map(({ voice, rows }) => (
            <tbody key={voice}>
              <tr>
                <th scope="rowgroup" colSpan={6} className="bg-panel text-muted">
                  {voiceNames[voice][language]}
                </th>
              </tr>
              {rows.map((row) => (
                <Row
                  key={row.indicator.code}
                  row={row}
                  note={view.notes.get(row.indicator.code) ?? null}
                  view={view}
                  language={language}
                />
              ))}
            </tbody>
          ))}
        </table>
      </ScrollFrame>
      {children}
    </section>
  );
}

interface RowProps extends Omit<VoicesTableProps, "address"> {
  row: VoiceRow;
  note: SourceNote | null;
}

function Row({ row, note, view, language }: RowProps) {
  const t = messages(language);
  const words = provinceBlockMessages(language).voices;
  const { indicator, figure, percentile, missing, newestEdition, year } = row;
  const { unitSet, slug } = view.found.province;
  const address = { page: "province-indicator", unitSet, slug, indicator: indicator.code } as const;
  const label = indicatorLabel(indicator, language);
  if (!figure) {
    return (
      <tr>
        <th scope="row">{label}</th>
        <td colSpan={5} className="text-muted">
          {missing ? missingLabel(missing, language) : words.noEdition[unitSet]}
        </td>
      </tr>
    );
  }
  return (
    <tr>
      <th scope="row" className="min-w-36">
        <a href={href(language, address)}>{label}</a> <span className="font-normal">{year}</span>
        {indicator.rankPolicy !== "none" && newestEdition !== null && newestEdition !== year && (
          <span className="block text-xs font-normal text-muted">
            {words.newest(newestEdition)}
          </span>
        )}
      </th>
      {percentile ? (
        <>
          <td className="number">
            <RankText rank={percentile.rank} language={language} />
          </td>
          <td className="number">{percentWords(percentile.value, language)}</td>
          <td>
            <PercentileMark share={percentile.value} />
          </td>
        </>
      ) : (
        <td colSpan={3} className="text-center text-muted">
          {indicator.rankPolicy === "none" ? words.notRanked : words.noPlace}
        </td>
      )}
      <td className="number">
        {figure.printed === null ? (
          <Absent words={t.ranking.none} />
        ) : (
          <>
            {score(figure.printed, indicator, language)}
            <FigureTags figure={figure} language={language} />
          </>
        )}
      </td>
      <td className="min-w-44">
        {note ? <SourceMark note={note} language={language} /> : <Absent words={t.ranking.none} />}
      </td>
    </tr>
  );
}
