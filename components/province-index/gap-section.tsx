import type { Language } from "@/lib/i18n/language";
import { provinceIndexMessages } from "@/lib/i18n/messages/province-index";
import type { IndexSection } from "@/lib/rankings/index-section";
import type { ProvinceIndexView } from "@/lib/rankings/province-index-view";
import { Block } from "./block";
import { anchors } from "./contents";
import { EditionLink } from "./edition-link";
import { GapForm } from "./gap-form";
import { GapHistory } from "./gap-history";
import { SaidText } from "./said-text";

/** How far it is to the next place, the next band, the targets and any place asked for. */
export function GapSection({
  view,
  section,
  language,
}: {
  view: ProvinceIndexView;
  section: IndexSection;
  language: Language;
}) {
  const t = provinceIndexMessages(language).gap;
  const { gap, year } = view;
  const onlyWhyNot = !gap.gap.counted && gap.said?.sentences.length === 1;
  return (
    <Block id={anchors.gap} title={t.title(year)}>
      {onlyWhyNot && <p className="max-w-3xl">{gap.said?.sentences.join(" ")}</p>}
      {gap.said && !onlyWhyNot && (
        <SaidText said={gap.said} note={gap.note} language={language}>
          <EditionLink section={section} year={year} language={language} />
        </SaidText>
      )}
      {gap.newest?.said && (
        <>
          <p className="m-0 mt-3 font-semibold">{t.newest(gap.newest.gap.year)}</p>
          <SaidText said={gap.newest.said} language={language}>
            <EditionLink section={section} year={gap.newest.gap.year} language={language} />
          </SaidText>
        </>
      )}
      <GapForm view={view} language={language} />
      <GapHistory view={view} language={language} />
    </Block>
  );
}
