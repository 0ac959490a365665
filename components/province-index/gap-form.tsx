import { VersionField } from "@/components/ui/version-field";
import type { Language } from "@/lib/i18n/language";
import { provinceIndexMessages } from "@/lib/i18n/messages/province-index";
import { href, parameters } from "@/lib/i18n/routes";
import type { ProvinceIndexView } from "@/lib/rankings/province-index-view";
import { anchors } from "./contents";
import { SaidText } from "./said-text";
import { SliderField } from "./slider-field";

/** Asks for another place or another score; the answers hold the others constant. */
export function GapForm({ view, language }: { view: ProvinceIndexView; language: Language }) {
  const t = provinceIndexMessages(language).gap;
  const names = parameters[language];
  const { gap, province, indicator, year } = view;
  const address = {
    page: "province-indicator",
    unitSet: province.unitSet,
    slug: province.slug,
    indicator: indicator.code,
  } as const;
  if (!gap.rankField) return <p className="max-w-3xl">{t.noPlace}</p>;
  return (
    <>
      <form
        action={`${href(language, address)}#${anchors.gap}`}
        className="my-3 max-w-4xl border border-rule bg-panel p-4"
      >
        <p className="m-0 mb-2 font-serif text-lg font-semibold">{t.formTitle}</p>
        <VersionField />
        {view.chosen && <input type="hidden" name={names.year} value={year} />}
        <div className="grid gap-x-8 gap-y-3 sm:grid-cols-2">
          <SliderField
            name={names.rank}
            label={t.rank}
            sliderLabel={t.rankSlider}
            range={gap.rankField}
            says={gap.byPlace}
          />
          {gap.scoreField && (
            <SliderField
              name={names.score}
              label={t.score}
              sliderLabel={t.scoreSlider}
              range={gap.scoreField}
            />
          )}
        </div>
        <p className="m-0 mt-2 flex flex-wrap items-center gap-x-4 gap-y-1">
          <button type="submit" className="button no-print">
            {t.submit}
          </button>
          <span className="text-sm text-muted">{t.held}</span>
        </p>
      </form>
      {gap.placeProblem && (
        <p role="alert" className="max-w-3xl font-semibold">
          {gap.placeProblem}
        </p>
      )}
      {gap.scoreSaid && <SaidText said={gap.scoreSaid} language={language} />}
    </>
  );
}
