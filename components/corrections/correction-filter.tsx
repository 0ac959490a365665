import { VersionField } from "@/components/ui/version-field";
import type { UnitSetId } from "@/lib/figures/figure";
import { unitSetIds } from "@/lib/figures/figure";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { dataMessages } from "@/lib/i18n/messages/data";
import { parameters } from "@/lib/i18n/routes";
import type { CorrectionListView, IndicatorChoice } from "@/lib/rankings/correction-view";
import { indicatorLabel } from "@/lib/sentences/words";

interface CorrectionFilterProps {
  action: string;
  view: CorrectionListView;
  language: Language;
}

/** Picks an index, an edition and a province: a plain form, so the state stands in the address and needs no script. */
export function CorrectionFilter({ action, view, language }: CorrectionFilterProps) {
  const t = dataMessages(language).corrections;
  const names = parameters[language];
  const { filter, choices } = view;
  const provincesOf = (unitSet: UnitSetId) =>
    choices.provinces.filter((choice) => choice.unitSet === unitSet);
  return (
    <form
      action={action}
      className="my-3 flex flex-wrap items-end gap-2 no-print"
      aria-label={t.filter}
    >
      <VersionField />
      <Choice
        name={names.indicator}
        label={t.indicator}
        any={t.anyIndicator}
        value={filter.indicator}
      >
        {choices.indicators.map((choice) => (
          <option key={choice.code} value={choice.code}>
            {choiceLabel(choice, language)}
          </option>
        ))}
      </Choice>
      <Choice name={names.year} label={t.year} any={t.anyYear} value={filter.year}>
        {choices.years.map((year) => (
          <option key={year}>{year}</option>
        ))}
      </Choice>
      <Choice name={names.province} label={t.province} any={t.anyProvince} value={filter.province}>
        {unitSetIds
          .filter((unitSet) => provincesOf(unitSet).length > 0)
          .map((unitSet) => (
            <optgroup key={unitSet} label={messages(language).unitSet[unitSet]}>
              {provincesOf(unitSet).map(({ value, slug, province }) => (
                <option key={value} value={value}>
                  {province?.name[language] ?? slug}
                </option>
              ))}
            </optgroup>
          ))}
      </Choice>
      <button type="submit" className="button">
        {t.apply}
      </button>
      {(filter.indicator || filter.year || filter.province) && (
        <a href={action} className="px-2 py-2">
          {t.clear}
        </a>
      )}
    </form>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  any: string;
  value: string;
  children: React.ReactNode;
}

function Choice({ name, label, any, value, children }: ChoiceProps) {
  return (
    <label className="grid min-w-0 grow gap-0.5 text-sm sm:grow-0">
      {label}
      <select name={name} defaultValue={value} key={value} className="field w-full sm:max-w-72">
        <option value="">{any}</option>
        {children}
      </select>
    </label>
  );
}

function choiceLabel({ code, indicator, root }: IndicatorChoice, language: Language): string {
  if (!indicator) return code;
  const label = indicatorLabel(indicator, language);
  return root && root.code !== code ? `${indicatorLabel(root, language)}: ${label}` : label;
}
