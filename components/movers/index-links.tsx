import type { Language } from "@/lib/i18n/language";
import { moversMessages } from "@/lib/i18n/messages/movers";
import { href } from "@/lib/i18n/routes";
import type { IndexLink, MoversView } from "@/lib/rankings/movers-view";
import { indicatorLabel } from "@/lib/sentences/words";

/** The same question asked of another index, or of a component of this one. */
export function IndexLinks({ view, language }: { view: MoversView; language: Language }) {
  const t = moversMessages(language);
  const { choices, movers, root } = view;
  return (
    <nav aria-label={t.otherIndices} className="mt-8 text-sm no-print">
      <p className="m-0 flex flex-wrap items-baseline gap-x-3">
        <span className="text-muted">{t.otherIndices}:</span>
        <Links items={choices.indices} current={movers.indicator.code} language={language} />
      </p>
      {choices.components.length > 0 && (
        <details>
          <summary className="py-1">{t.components(indicatorLabel(root, language))}</summary>
          <ul className="my-1">
            {choices.components.map(({ indicator, address }) => (
              <li key={indicator.code}>
                <a
                  href={href(language, address)}
                  aria-current={indicator.code === movers.indicator.code ? "page" : undefined}
                >
                  {indicator.name[language]}
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </nav>
  );
}

interface LinksProps {
  items: readonly IndexLink[];
  current: string;
  language: Language;
}

function Links({ items, current, language }: LinksProps) {
  return items.map(({ indicator, pair, address }) => (
    <a
      key={indicator.code}
      href={href(language, address)}
      aria-current={indicator.code === current ? "page" : undefined}
      className="inline-block py-1"
    >
      {indicatorLabel(indicator, language)} {pair.from}–{pair.to}
    </a>
  ));
}
