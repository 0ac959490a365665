import { VersionField } from "@/components/ui/version-field";
import { unitSetIds } from "@/lib/figures/figure";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { compareMessages } from "@/lib/i18n/messages/compare";
import { href, parameters } from "@/lib/i18n/routes";
import { type CompareView, compareQuery, mostProvinces } from "@/lib/rankings/compare-view";
import { indicatorLabel } from "@/lib/sentences/words";

/** Adds provinces by name and picks index and year: a plain form, so the state stands in the address. */
export function CompareForm({ view, language }: { view: CompareView; language: Language }) {
  const t = compareMessages(language).form;
  const names = parameters[language];
  const { state, choices } = view;
  const chosen = state.provinces.length;
  return (
    <form
      action={href(language, { page: "compare" })}
      className="my-3 flex flex-wrap items-end gap-2 no-print"
      aria-label={t.label}
    >
      <VersionField />
      {chosen > 0 && (
        <>
          <input type="hidden" name={names.province} value={compareQuery(state).province} />
          <input type="hidden" name={names.unitSet} value={state.unitSet} />
        </>
      )}
      {chosen < mostProvinces && (
        <label className="grid w-full gap-0.5 text-sm sm:w-72">
          {chosen === 0 ? t.first : t.add}
          <input
            type="text"
            name={names.province}
            list="units"
            placeholder={t.placeholder}
            maxLength={300}
            autoComplete="off"
            className="field w-full"
          />
        </label>
      )}
      <datalist id="units">
        {choices.provinces.map((province) => (
          <option key={province.slug} value={province.name[language]} />
        ))}
      </datalist>
      {chosen === 0 && (
        <Choice name={names.unitSet} label={t.unitSet} value={state.unitSet}>
          {unitSetIds.map((id) => (
            <option key={id} value={id}>
              {messages(language).unitSet[id]}
            </option>
          ))}
        </Choice>
      )}
      <Choice name={names.indicator} label={t.indicator} value={state.indicator ?? ""}>
        <option value="">{t.anyIndicator}</option>
        {choices.indicators.map((indicator) => (
          <option key={indicator.code} value={indicator.code}>
            {indicatorLabel(indicator, language)}
          </option>
        ))}
      </Choice>
      <Choice name={names.year} label={t.year} value={state.year === null ? "" : `${state.year}`}>
        <option value="">{t.anyYear}</option>
        {choices.years.map((year) => (
          <option key={year}>{year}</option>
        ))}
      </Choice>
      <button type="submit" className="button">
        {t.submit}
      </button>
    </form>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  value: string;
  children: React.ReactNode;
}

function Choice({ name, label, value, children }: ChoiceProps) {
  return (
    <label className="grid min-w-0 grow gap-0.5 text-sm sm:grow-0">
      {label}
      <select name={name} defaultValue={value} key={value} className="field w-full sm:max-w-64">
        {children}
      </select>
    </label>
  );
}
