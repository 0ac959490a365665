import { DownloadLinks } from "@/components/tables/download-links";
import { mostIndicators } from "@/lib/i18n/file-address";
import type { Language } from "@/lib/i18n/language";
import { provinceIndexMessages } from "@/lib/i18n/messages/province-index";
import type { IndexSection } from "@/lib/rankings/index-section";
import type { ProvinceIndexView } from "@/lib/rankings/province-index-view";
import { Block } from "./block";
import { anchors } from "./contents";
import { EditionLink, YearLink } from "./edition-link";
import { SaidText } from "./said-text";
import { StrengthsTable } from "./strengths-table";

/** Where the components are strong and weak, and which one would gain most places. */
export function StrengthsSection({
  view,
  section,
  language,
}: {
  view: ProvinceIndexView;
  section: IndexSection;
  language: Language;
}) {
  const t = provinceIndexMessages(language);
  const { year, province } = view;
  const { strengths, said, instead, notes } = view.strengths;
  const counted = strengths?.components.some((item) => item.median !== null) ?? false;
  const lifted = strengths?.components.some((item) => item.toMedian.kind !== "unknown") ?? false;
  return (
    <Block id={anchors.strengths} title={t.strengths.title(year)}>
      {!strengths && (
        <p className="max-w-3xl">
          {t.strengths.none(year)}{" "}
          {instead !== null && (
            <YearLink
              section={section}
              slug={province.slug}
              year={instead}
              anchor={anchors.strengths}
              language={language}
            >
              {t.instead(instead)}
            </YearLink>
          )}
        </p>
      )}
      {said && (
        <SaidText said={said} language={language}>
          <EditionLink section={section} year={year} language={language} />
        </SaidText>
      )}
      {counted && !lifted && <p className="max-w-3xl">{t.strengths.noWeights}</p>}
      {strengths && (
        <p className="m-0 mb-1 max-w-3xl text-sm text-muted">
          {counted ? t.strengths.caption : t.strengths.partial}
        </p>
      )}
      {strengths && (
        <>
          <StrengthsTable strengths={strengths} notes={notes} language={language} />
          <DownloadLinks
            what={t.strengths.title(year)}
            files={[
              {
                is: "figures",
                file: {
                  table: "figures",
                  indicators: strengths.components
                    .map((item) => item.indicator.code)
                    .slice(0, mostIndicators),
                  years: [year],
                  unitSet: province.unitSet,
                },
              },
            ]}
            language={language}
          />
        </>
      )}
    </Block>
  );
}
