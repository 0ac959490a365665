import { BarChart } from "@/components/charts/bar-chart";
import { LineChart } from "@/components/charts/line-chart";
import { ComponentTable } from "@/components/province/component-table";
import { HistoryTable } from "@/components/province/history-table";
import { sectionFiles } from "@/components/province/section-files";
import { DownloadLinks } from "@/components/tables/download-links";
import { componentBars } from "@/lib/charts/component-bars";
import { rankLines, scoreLines, seriesBreaks } from "@/lib/charts/province-lines";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { provinceIndexMessages } from "@/lib/i18n/messages/province-index";
import type { IndexSection } from "@/lib/rankings/index-section";
import { indicatorLabel } from "@/lib/sentences/words";
import { Block } from "./block";
import { anchors } from "./contents";

interface YearsSectionProps {
  section: IndexSection;
  /** Name of the province. */
  name: string;
  slug: string;
  language: Language;
}

/** Every edition with its source, scores and places over the years, and the components of the newest. */
export function YearsSection({ section, name, slug, language }: YearsSectionProps) {
  const t = messages(language).province;
  const { indicator, shown, points, components } = section;
  const label = indicatorLabel(indicator, language);
  const bars = componentBars(section, language);
  const names = { printed: t.printedRanks, counted: t.countedRanks };
  return (
    <Block id={anchors.history} title={provinceIndexMessages(language).history}>
      <h3 className="mt-2 mb-1 text-lg">{t.historyTitle(label)}</h3>
      <HistoryTable section={section} language={language} />
      {points.filter((point) => point.figure?.value != null).length > 1 && (
        <LineChart
          title={t.scoreChart(label, name)}
          language={language}
          lines={scoreLines(section, name, t.national, language)}
          breaks={seriesBreaks(section, language)}
          valueKind="score"
          height={260}
        />
      )}
      {points.filter((point) => point.rank !== null).length > 1 && (
        <LineChart
          title={t.rankChart(label, name)}
          language={language}
          lines={rankLines(section, names, language)}
          breaks={seriesBreaks(section, language)}
          valueKind="rank"
          height={260}
        />
      )}
      {shown && components.length > 0 && (
        <>
          <h3 className="mt-5 mb-1 text-lg">{t.componentsTitle(label, shown.year)}</h3>
          <ComponentTable components={components} language={language} />
        </>
      )}
      {shown && bars && (
        <BarChart
          title={t.componentChart(label, shown.year)}
          language={language}
          bars={bars.bars}
          max={bars.max}
        />
      )}
      <DownloadLinks
        what={`${name}, ${label}`}
        files={sectionFiles(section, slug)}
        language={language}
      />
    </Block>
  );
}
