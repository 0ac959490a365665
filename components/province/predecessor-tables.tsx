import { LineChart } from "@/components/charts/line-chart";
import { DownloadLinks } from "@/components/tables/download-links";
import { CopyButton } from "@/components/ui/copy-button";
import { editionBreaks, predecessorLines } from "@/lib/charts/predecessor-lines";
import type { Language } from "@/lib/i18n/language";
import { provinceBlockMessages } from "@/lib/i18n/messages/province-blocks";
import type { PredecessorIndex, PredecessorsView } from "@/lib/rankings/predecessor-view";
import { copyText } from "@/lib/sentences/copy-text";
import { indicatorLabel } from "@/lib/sentences/words";
import { PredecessorTable } from "./predecessor-table";

interface PredecessorTablesProps {
  view: PredecessorsView;
  /** The whole address of the page, for what is copied. */
  address: string;
  language: Language;
}

/** The predecessors of a unit side by side, one table an index; no average is made. */
export function PredecessorTables({ view, address, language }: PredecessorTablesProps) {
  const t = provinceBlockMessages(language).ledger;
  return (
    <section className="mt-8 border-t border-rule pt-4" aria-labelledby="tien-than">
      <h2 id="tien-than" className="m-0 text-2xl">
        {view.merged ? t.merged : t.unchanged}
      </h2>
      {view.merged && <p className="my-1 max-w-3xl text-muted">{t.note}</p>}
      {view.indices.map((index) => (
        <Index
          key={index.series.indicator.code}
          index={index}
          view={view}
          address={address}
          language={language}
        />
      ))}
    </section>
  );
}

function Index({
  index,
  view,
  address,
  language,
}: PredecessorTablesProps & { index: PredecessorIndex }) {
  const { series, editions, sentence, sources } = index;
  const t = provinceBlockMessages(language).ledger;
  const label = indicatorLabel(series.indicator, language);
  const scored = series.years.flatMap(({ cells }) =>
    cells.filter(({ figure }) => figure?.value != null),
  );
  return (
    <div className="mt-5">
      <h3 className="mb-1 text-xl">{label}</h3>
      <p className="my-1 max-w-3xl">
        {sentence} {series.own.length === 0 && t.noOwn(view.province.name[language])}
      </p>
      <CopyButton text={copyText(sentence, sources, address, language)} language={language} />
      {scored.length >= 3 && (
        <LineChart
          title={t.chart(label)}
          language={language}
          lines={predecessorLines(index, view.predecessors, language)}
          breaks={editionBreaks(editions, language)}
          valueKind="score"
          height={260}
        />
      )}
      <PredecessorTable index={index} view={view} language={language} />
      <DownloadLinks
        what={`${t.merged}, ${label}`}
        files={[
          {
            is: "figures",
            file: {
              table: "figures",
              indicators: [series.indicator.code],
              provinces: view.predecessors.map((item) => item.slug),
              unitSet: "63",
            },
          },
        ]}
        language={language}
      />
    </div>
  );
}
