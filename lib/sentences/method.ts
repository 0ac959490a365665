import { formatCount } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { dataMessages } from "@/lib/i18n/messages/data";
import type { MethodView, NotRanked } from "@/lib/rankings/method-view";
import { indicatorLabel } from "./words";
import { yearRanges } from "./year-ranges";

type Facts = Pick<MethodView, "indicator" | "root" | "notRanked" | "years" | "rates">;

/** Title of a method page; a component is named with its index. */
export function methodTitle(view: Facts, language: Language): string {
  const t = dataMessages(language).method;
  return view.notRanked ? t.titleRate(fullName(view, language)) : t.title(fullName(view, language));
}

/** What a method page holds, in one or two sentences. */
export function methodDescription(view: Facts, language: Language): string {
  const t = dataMessages(language).method;
  const name = fullName(view, language);
  if (view.notRanked) return t.descriptionRate(name, formatCount(view.rates.length, language));
  return t.description(
    name,
    view.indicator.publisher[language],
    yearRanges(view.years) || t.noYears,
  );
}

/** Why provinces must not be ranked by it. */
export function methodWarning(reason: NotRanked, language: Language): string {
  const t = dataMessages(language).method;
  return { part: t.warningPart, service: t.warningService, rate: t.warningRate }[reason];
}

function fullName({ indicator, root }: Facts, language: Language): string {
  const name = indicatorLabel(indicator, language);
  return indicator.code === root.code ? name : `${name} (${indicatorLabel(root, language)})`;
}
