import { DownloadLinks } from "@/components/tables/download-links";
import { Notice } from "@/components/ui/notice";
import { percentileStrips } from "@/lib/charts/compare-lines";
import type { Language } from "@/lib/i18n/language";
import { compareMessages } from "@/lib/i18n/messages/compare";
import type { CompareState, Comparison } from "@/lib/rankings/compare-view";
import { compareIndicesSentence } from "@/lib/sentences/compare";
import { list } from "@/lib/sentences/ranking";
import { indicatorLabel } from "@/lib/sentences/words";
import { ComponentsSection } from "./components-section";
import { IndexTable } from "./index-table";
import { PercentileStrips } from "./percentile-strips";
import { PlainSentence } from "./plain-sentence";
import { YearsSection } from "./years-section";

interface ComparisonBlocksProps {
  comparison: Comparison;
  state: CompareState;
  /** The permanent address of this comparison. */
  address: string;
  language: Language;
}

/** All indices, then one of them over the years and by component. */
export function ComparisonBlocks({ comparison, state, address, language }: ComparisonBlocksProps) {
  const t = compareMessages(language);
  const { voices, without, detail } = comparison;
  const shared = { state, address, language };
  const missing = list(
    without.map((indicator) => indicatorLabel(indicator, language)),
    language,
  );
  return (
    <>
      <section className="mt-5">
        <h2 className="m-0 text-2xl">{t.indices.title}</h2>
        <PlainSentence
          text={compareIndicesSentence(comparison, language)}
          notes={voices.flatMap(({ rows }) => rows.map((row) => row.note))}
          address={address}
          language={language}
        />
        {voices.length > 0 ? (
          <IndexTable voices={voices} {...shared} />
        ) : (
          <Notice>
            <p className="m-0">{t.nothing}</p>
          </Notice>
        )}
        {without.length > 0 && voices.length > 0 && (
          <p className="my-1 text-sm text-muted">
            {state.year === null ? t.without(missing) : t.withoutIn(missing, state.year)}
          </p>
        )}
        <PercentileStrips
          strips={percentileStrips(voices, language)}
          provinces={state.provinces}
          language={language}
        />
        {voices.length > 0 && (
          <DownloadLinks
            what={t.indices.title}
            files={[
              {
                is: "figures",
                file: {
                  table: "figures",
                  indicators: voices.flatMap(({ rows }) => rows.map((row) => row.indicator.code)),
                  years: state.year === null ? [] : [state.year],
                  provinces: state.provinces.map((item) => item.slug),
                  unitSet: state.unitSet,
                },
              },
            ]}
            language={language}
          />
        )}
      </section>
      {detail && detail.years.length > 0 && <YearsSection detail={detail} {...shared} />}
      {detail && <ComponentsSection detail={detail} {...shared} />}
    </>
  );
}
