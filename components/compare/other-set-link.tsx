import type { Language } from "@/lib/i18n/language";
import { compareMessages } from "@/lib/i18n/messages/compare";
import { type CompareView, mostProvinces } from "@/lib/rankings/compare-view";
import { compareHref } from "./compare-link";

/** The same territory in the other unit set, where that makes a comparison. */
export function OtherSetLink({ view, language }: { view: CompareView; language: Language }) {
  const { otherSet, state } = view;
  const [first] = otherSet;
  if (!first || otherSet.length < 2) return null;
  const provinces = otherSet.slice(0, mostProvinces);
  return (
    <p className="mt-3 mb-0 no-print">
      <a
        href={compareHref(language, {
          unitSet: first.unitSet,
          provinces,
          indicator: state.indicator,
          year: null,
        })}
        className="inline-block py-1"
      >
        {compareMessages(language).otherSet[first.unitSet]}
      </a>
      <span className="block text-sm text-muted">
        {provinces.map((province) => province.name[language]).join(", ")}
      </span>
    </p>
  );
}
