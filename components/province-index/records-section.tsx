import type { Language } from "@/lib/i18n/language";
import { provinceIndexMessages } from "@/lib/i18n/messages/province-index";
import type { ProvinceIndexView } from "@/lib/rankings/province-index-view";
import { Block } from "./block";
import { anchors } from "./contents";
import { SaidText } from "./said-text";

/** Best since, first in so many years, longest runs; the table of years below holds the places. */
export function RecordsSection({
  view,
  language,
}: {
  view: ProvinceIndexView;
  language: Language;
}) {
  const t = provinceIndexMessages(language).records;
  const { said } = view.records;
  return (
    <Block id={anchors.records} title={t.title}>
      {said ? <SaidText said={said} language={language} /> : <p className="max-w-3xl">{t.none}</p>}
    </Block>
  );
}
