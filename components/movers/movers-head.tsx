import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { moversMessages } from "@/lib/i18n/messages/movers";
import { href } from "@/lib/i18n/routes";
import type { MoversView } from "@/lib/rankings/movers-view";
import { indicatorLabel } from "@/lib/sentences/words";
import { PairNav } from "./pair-nav";

/** Title of a comparison, where its two rankings and the method are, and the way to other pairs of years. */
export function MoversHead({ view, language }: { view: MoversView; language: Language }) {
  const t = moversMessages(language);
  const words = messages(language).ranking;
  const { movers, root, choices } = view;
  const label = indicatorLabel(movers.indicator, language);
  return (
    <>
      <h1 className="mt-0 mb-1 text-3xl">
        {t.heading(label, String(movers.from), String(movers.to))}
      </h1>
      <p className="m-0 text-muted">
        {movers.indicator.name[language]} · {words.unitSetNote[movers.unitSet]}
      </p>
      <p className="m-0 flex flex-wrap gap-x-3 text-sm text-muted">
        {words.publisher(movers.indicator.publisher[language])}
        {choices.rankings.map(({ year, address }) => (
          <a key={year} href={href(language, address)}>
            {t.rankingOf(String(year))}
          </a>
        ))}
        <a href={href(language, { page: "indicator", indicator: root.code })}>{t.method}</a>
      </p>
      <PairNav choices={choices} language={language} />
    </>
  );
}
