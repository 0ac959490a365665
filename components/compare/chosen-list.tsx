import { Marker } from "@/components/charts/marker";
import { compareStyles } from "@/lib/charts/compare-lines";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { compareMessages } from "@/lib/i18n/messages/compare";
import { href } from "@/lib/i18n/routes";
import { type CompareState, mostProvinces } from "@/lib/rankings/compare-view";
import { compareHref } from "./compare-link";

/** The chosen provinces with their marks, each with a link that takes it away. */
export function ChosenList({ state, language }: { state: CompareState; language: Language }) {
  const t = compareMessages(language);
  const { provinces } = state;
  const styles = compareStyles(provinces.length);
  return (
    <section aria-label={t.chosen}>
      <ul className="m-0 mt-2 flex list-none flex-wrap gap-x-2 gap-y-2 p-0">
        {provinces.map((province, index) => (
          <li
            key={province.slug}
            className="flex items-center gap-2 border border-rule bg-panel px-2 py-1"
          >
            <ProvinceMark style={styles[index]} />
            <a
              href={href(language, {
                page: "province",
                unitSet: province.unitSet,
                slug: province.slug,
              })}
              className="font-semibold"
            >
              {province.name[language]}
            </a>
            <a
              href={compareHref(language, {
                ...state,
                provinces: provinces.filter((item) => item !== province),
              })}
              className="inline-block min-h-6 min-w-6 text-center no-print"
              aria-label={t.remove(province.name[language])}
              title={t.remove(province.name[language])}
            >
              ×
            </a>
          </li>
        ))}
        <li className="flex items-center no-print">
          <a href={href(language, { page: "compare" })} className="px-1 py-1 text-sm">
            {t.clear}
          </a>
        </li>
      </ul>
      <p className="m-0 mt-1 text-sm text-muted">
        {messages(language).unitSet[state.unitSet]}. {provinces.length > 1 && t.emphasised}{" "}
        {provinces.length === mostProvinces && t.full(mostProvinces)}
      </p>
    </section>
  );
}

/** The mark that a province has in every chart of the page. */
export function ProvinceMark({
  style,
}: {
  style: ReturnType<typeof compareStyles>[number] | undefined;
}) {
  if (!style) return null;
  return (
    <svg aria-hidden="true" width="14" height="14" className="inline-block flex-none">
      <Marker shape={style.marker} x={7} y={7} size={4} color={style.color} />
    </svg>
  );
}
