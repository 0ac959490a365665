import { LineChart } from "@/components/charts/line-chart";
import { Strip } from "@/components/charts/strip";
import { SourceMark } from "@/components/provenance/source-mark";
import { DownloadLinks } from "@/components/tables/download-links";
import { CopyButton } from "@/components/ui/copy-button";
import { scoreLines, seriesBreaks } from "@/lib/charts/province-lines";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import type { Province } from "@/lib/provinces/province";
import type { IndexSection as Section } from "@/lib/rankings/index-section";
import { copyText } from "@/lib/sentences/copy-text";
import { placeBandSentence } from "@/lib/sentences/stability";
import { standingSentence } from "@/lib/sentences/standing";
import { streakSentences } from "@/lib/sentences/streak";
import { indicatorLabel, placeWords, score } from "@/lib/sentences/words";
import { ComponentTable } from "./component-table";
import { HistoryTable } from "./history-table";
import { sectionFiles } from "./section-files";

interface IndexSectionProps {
  section: Section;
  province: Province;
  language: Language;
  /** Whole address of the province in this index, for the copied sentence. */
  permanent: string;
  /** On the index's own page tables and chart have their own part and the heading names no link. */
  detailed?: boolean;
}

/** One index of a province: the sentences, the strip of all provinces, the years, the components. */
export function IndexSection({
  section,
  province,
  language,
  permanent,
  detailed = false,
}: IndexSectionProps) {
  const t = messages(language);
  const { indicator, latest, shown } = section;
  const label = indicatorLabel(indicator, language);
  const context = { indicator, region: section.region, language };
  const address = {
    page: "province-indicator",
    unitSet: province.unitSet,
    slug: province.slug,
    indicator: indicator.code,
  } as const;
  const sentences = [
    shown?.year !== latest.year &&
      standingSentence(latest.standing, { ...context, year: latest.year }),
    shown && standingSentence(shown.standing, { ...context, year: shown.year }),
    !detailed && section.close && placeBandSentence(section.close, language),
    ...streakSentences(section.streaks, province.name[language], label, language),
  ]
    .filter(Boolean)
    .join(" ");
  const sources = shown?.note?.entries.map(({ source }) => source) ?? [];
  return (
    <section
      id={indicator.code}
      aria-labelledby={`${indicator.code}-title`}
      className="mt-8 border-t border-rule pt-4"
    >
      <h2 id={`${indicator.code}-title`} className="m-0 text-2xl">
        {detailed ? (
          t.province.inYear(label, (shown ?? latest).year)
        ) : (
          <a href={href(language, address)}>{label}</a>
        )}
      </h2>
      {!detailed && <p className="m-0 text-sm text-muted">{indicator.name[language]}</p>}
      <p className="my-2 max-w-3xl text-lg leading-snug">
        {sentences} {shown?.note && <SourceMark note={shown.note} language={language} short />}{" "}
        <CopyButton
          text={copyText(`${label}: ${sentences}`, sources, permanent, language)}
          language={language}
        />
      </p>
      {shown && section.strip?.marks.some((mark) => mark.slug === province.slug) && (
        <Strip
          data={section.strip}
          own={province.slug}
          label={t.strip.label(
            label,
            shown.year,
            section.strip.count,
            [
              province.name[language],
              shown.standing.rank && placeWords(shown.standing.rank, language),
              shown.standing.figure?.printed &&
                score(shown.standing.figure.printed, indicator, language),
            ]
              .filter(Boolean)
              .join(", "),
          )}
          language={language}
        />
      )}
      {!detailed && section.points.filter((point) => point.figure?.value != null).length > 1 && (
        <LineChart
          title={t.province.scoreChart(label, province.name[language])}
          language={language}
          lines={scoreLines(section, province.name[language], t.province.national, language)}
          breaks={seriesBreaks(section, language)}
          valueKind="score"
          height={260}
        />
      )}
      {!detailed && (
        <details className="my-2">
          <summary className="py-1">{t.province.historyTitle(label)}</summary>
          <HistoryTable section={section} language={language} />
        </details>
      )}
      {!detailed && section.components.length > 0 && shown && (
        <details className="my-2">
          <summary className="py-1">{t.province.componentsTitle(label, shown.year)}</summary>
          <ComponentTable components={section.components} language={language} />
        </details>
      )}
      {!detailed && (
        <DownloadLinks
          what={`${province.name[language]}, ${label}`}
          files={sectionFiles(section, province.slug)}
          language={language}
        />
      )}
    </section>
  );
}
