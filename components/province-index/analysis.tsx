import type { Language } from "@/lib/i18n/language";
import type { IndexSection } from "@/lib/rankings/index-section";
import type { ProvinceIndexView } from "@/lib/rankings/province-index-view";
import { YearChoice } from "./contents";
import { GapSection } from "./gap-section";
import { RecordsSection } from "./records-section";
import { StabilitySection } from "./stability-section";
import { StrengthsSection } from "./strengths-section";
import { WhySection } from "./why-section";

interface AnalysisProps {
  view: ProvinceIndexView;
  section: IndexSection;
  language: Language;
}

/** Everything that is counted about a province in an index, in the order of the questions. */
export function Analysis(props: AnalysisProps) {
  const { view, language } = props;
  return (
    <>
      <YearChoice {...props} />
      <WhySection {...props} />
      <StrengthsSection {...props} />
      <GapSection {...props} />
      <StabilitySection {...props} />
      <RecordsSection view={view} language={language} />
    </>
  );
}
