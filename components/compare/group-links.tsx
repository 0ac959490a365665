import type { Language } from "@/lib/i18n/language";
import { compareMessages } from "@/lib/i18n/messages/compare";
import type { CompareGroup, CompareState } from "@/lib/rankings/compare-view";
import { indicatorLabel } from "@/lib/sentences/words";
import { compareHref } from "./compare-link";

interface GroupLinksProps {
  groups: readonly CompareGroup[];
  state: CompareState;
  language: Language;
}

/** Ready comparisons, one link each: those of the first province, or without one the leaders and the mergers. */
export function GroupLinks({ groups, state, language }: GroupLinksProps) {
  const t = compareMessages(language).groups;
  if (groups.length === 0) return null;
  if (state.provinces.length > 0) {
    return (
      <nav aria-label={t.title} className="mt-4 no-print">
        <p className="m-0 font-semibold">{t.title}</p>
        <Links groups={groups} state={state} language={language} />
      </nav>
    );
  }
  const leaders = groups.filter((group) => group.kind === "leaders");
  const mergers = groups.filter((group) => group.kind !== "leaders");
  return (
    <nav aria-label={t.title} className="no-print">
      <h2 className="mt-6 mb-1 text-2xl">{t.leadersTitle}</h2>
      <Links groups={leaders} state={state} language={language} />
      <h2 className="mt-6 mb-1 text-2xl">{t.mergersTitle}</h2>
      <Links groups={mergers} state={state} language={language} />
    </nav>
  );
}

function Links({ groups, state, language }: GroupLinksProps) {
  return (
    <ul className="m-0 grid list-none gap-x-6 gap-y-1 p-0 sm:grid-cols-2">
      {groups.map((group) => (
        <li key={`${group.kind}/${group.subject.vi}`}>
          <a
            href={compareHref(language, {
              unitSet: group.unitSet,
              provinces: group.provinces,
              indicator: group.indicator ?? state.indicator,
              year: group.unitSet === state.unitSet ? state.year : null,
            })}
            className="inline-block py-1"
          >
            {nameOf(group, state, language)}
          </a>
          <span className="block text-sm text-muted">{memberWords(group, state, language)}</span>
        </li>
      ))}
    </ul>
  );
}

function nameOf(group: CompareGroup, state: CompareState, language: Language): string {
  const t = compareMessages(language).groups;
  const subject = group.subject[language];
  switch (group.kind) {
    case "region":
      return t.region(subject);
    case "neighbours":
      return t.neighbours(subject);
    case "merger-of":
      return t.mergerOf(subject);
    case "leaders":
      return state.provinces.length === 0 && group.by
        ? t.topOf(subject, group.by.year)
        : t.leaders(subject);
  }
}

function memberWords(group: CompareGroup, state: CompareState, language: Language): string {
  const t = compareMessages(language).groups;
  const others = group.provinces.filter(
    (item) => !(group.kind !== "merger-of" && item === state.provinces[0]),
  );
  const names = others.map((item) => item.name[language]).join(", ");
  if (others.length >= group.all) return names;
  if (!group.by) return `${names} (${t.some(others.length, group.all)})`;
  const { indicator, year } = group.by;
  return `${names} (${t.cut(others.length, group.all, indicatorLabel(indicator, language), year)})`;
}
