import { formatNumber } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { provinceIndexMessages } from "@/lib/i18n/messages/province-index";
import { href } from "@/lib/i18n/routes";
import type { IndexSection } from "@/lib/rankings/index-section";
import type { ProvinceIndexView } from "@/lib/rankings/province-index-view";
import { stabilitySentences } from "@/lib/sentences/stability";
import { Block } from "./block";
import { anchors } from "./contents";
import { EditionLink } from "./edition-link";
import { SaidText } from "./said-text";

/** How near the others are and which places lie together. */
export function StabilitySection({
  view,
  section,
  language,
}: {
  view: ProvinceIndexView;
  section: IndexSection;
  language: Language;
}) {
  const t = provinceIndexMessages(language).stability;
  const { stability, said, near } = view.stability;
  return (
    <Block id={anchors.stability} title={t.title(view.year)}>
      {said && (
        <SaidText said={said} language={language}>
          <EditionLink section={section} year={view.year} language={language} />
        </SaidText>
      )}
      {stability?.kind === "not-counted" && <p>{t.partial(view.year)}</p>}
      {stability?.kind === "missing" && (
        <p>{stabilitySentences(stability, null, language).join(" ")}</p>
      )}
      {stability?.kind === "counted" && near.length > 0 && (
        <details className="max-w-3xl">
          <summary className="py-1">
            {t.near(near.length, formatNumber(stability.withinNarrow.width, language))}
          </summary>
          <ul className="m-0 list-none columns-2 p-0 text-sm sm:columns-3">
            {near.map(({ province, score }) => (
              <li key={province.slug}>
                <a
                  href={href(language, {
                    page: "province-indicator",
                    unitSet: province.unitSet,
                    slug: province.slug,
                    indicator: view.indicator.code,
                  })}
                  className="plain-link"
                >
                  {province.name[language]}
                </a>{" "}
                <span className="text-muted">{formatNumber(score, language)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Block>
  );
}
