import type { Disagreement, Source } from "@/lib/figures/figure";
import { formatNumber } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import type { Province } from "@/lib/provinces/province";

interface DisagreementsProps {
  items: readonly Disagreement[];
  provinces: readonly Province[];
  /** Names of the components, by code. */
  components: ReadonlyMap<string, string>;
  archiveSources: (key: string) => Source | undefined;
  language: Language;
}

/** Where two sources print different figures: which is shown, which is not, and why. */
export function Disagreements({
  items,
  provinces,
  components,
  archiveSources,
  language,
}: DisagreementsProps) {
  if (items.length === 0) return null;
  const t = messages(language);
  const names = new Map(provinces.map((item) => [item.slug, item.name[language]]));
  return (
    <>
      <h2 className="text-xl">{t.ranking.disagreements}</h2>
      <ul className="my-1 grid gap-2">
        {items.map((item) => {
          const source = item.otherSource === null ? undefined : archiveSources(item.otherSource);
          return (
            <li key={`${item.indicator}${item.province}${item.field}${item.other}`}>
              <strong className="font-semibold">{names.get(item.province)}</strong> (
              {[components.get(item.indicator), t.disagreement.field[item.field]]
                .filter(Boolean)
                .join(", ")}
              ):{" "}
              {item.kept === null
                ? t.disagreement.leftOut
                : t.disagreement.kept(formatNumber(item.kept, language))}
              {item.other !== null &&
                `; ${t.disagreement.other(formatNumber(item.other, language))}`}
              . {item.note[language]}{" "}
              {source && (
                <a href={href(language, { page: "source", key: source.key })}>{source.publisher}</a>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
