import { SourceMark } from "@/components/provenance/source-mark";
import { Absent } from "@/components/tables/absent";
import { DownloadLinks } from "@/components/tables/download-links";
import { ScrollFrame } from "@/components/ui/scroll-frame";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { compareMessages } from "@/lib/i18n/messages/compare";
import type { CompareDetail, CompareState } from "@/lib/rankings/compare-view";
import { compareComponentsSentence } from "@/lib/sentences/compare";
import { indicatorLabel } from "@/lib/sentences/words";
import { CompareCells } from "./compare-cells";
import { PlainSentence } from "./plain-sentence";
import { ProvinceHeads } from "./province-heads";

interface ComponentsSectionProps {
  detail: CompareDetail;
  state: CompareState;
  address: string;
  language: Language;
}

/** The components of the chosen index side by side in one edition. */
export function ComponentsSection({ detail, state, address, language }: ComponentsSectionProps) {
  const t = compareMessages(language).components;
  const columns = messages(language).columns;
  const { indicator, components } = detail;
  const label = indicatorLabel(indicator, language);
  if (!components) {
    return <p className="mt-6 text-muted">{t.none(label)}</p>;
  }
  const title = t.title(label, components.year);
  return (
    <section id="components" className="mt-8 border-t border-rule pt-4">
      <h2 className="m-0 text-2xl">{title}</h2>
      {state.year !== null && state.year !== components.year && (
        <p className="my-1 text-muted">{t.otherYear(state.year, components.year)}</p>
      )}
      <PlainSentence
        text={compareComponentsSentence(detail, language)}
        notes={components.rows.map((row) => row.note)}
        address={address}
        language={language}
      />
      <ScrollFrame label={title}>
        <table className="grid-table pinned">
          <caption>{t.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{columns.component}</th>
              <ProvinceHeads
                provinces={state.provinces}
                indicator={indicator.code}
                language={language}
              />
              <th scope="col">{columns.source}</th>
            </tr>
          </thead>
          <tbody>
            {components.rows.map((row) => (
              <tr key={row.indicator.code}>
                <th scope="row" className="min-w-36">
                  {row.indicator.name[language]}
                </th>
                <CompareCells row={row} language={language} lead="score" />
                <td className="min-w-36 max-w-56">
                  {row.note ? (
                    <SourceMark note={row.note} language={language} />
                  ) : (
                    <Absent words={messages(language).ranking.none} />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollFrame>
      <DownloadLinks
        what={title}
        files={[
          {
            is: "figures",
            file: {
              table: "figures",
              indicators: components.rows.map((row) => row.indicator.code),
              years: [components.year],
              provinces: state.provinces.map((item) => item.slug),
              unitSet: state.unitSet,
            },
          },
        ]}
        language={language}
      />
    </section>
  );
}
