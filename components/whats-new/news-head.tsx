import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { whatsNewMessages } from "@/lib/i18n/messages/whats-new";
import { href } from "@/lib/i18n/routes";
import type { WhatsNewView } from "@/lib/rankings/whats-new-view";
import { newsName } from "@/lib/sentences/whats-new";

/** Title of the page and the way to the ranking and to the editions before and after. */
export function NewsHead({ view, language }: { view: WhatsNewView; language: Language }) {
  const t = whatsNewMessages(language);
  const { ranking, links } = view;
  const steps = [
    { link: links.previous, name: t.previous, arrow: "←", rel: "prev" },
    { link: links.next, name: t.next, arrow: "→", rel: "next" },
  ];
  return (
    <>
      <h1 className="mt-0 mb-1 text-3xl">{t.heading(newsName(ranking, language))}</h1>
      <p className="m-0 text-muted">
        {ranking.indicator.name[language]} ·{" "}
        {messages(language).ranking.unitSetNote[ranking.edition.unitSet]}
      </p>
      <nav aria-label={t.editions} className="my-2 text-sm no-print">
        <ul className="m-0 flex list-none flex-wrap gap-x-5 gap-y-1 p-0">
          <li>
            <a href={href(language, links.ranking)} className="inline-block py-1 font-semibold">
              {t.whole}
            </a>
          </li>
          {steps.map(
            ({ link, name, arrow, rel }) =>
              link && (
                <li key={rel}>
                  <a href={href(language, link.address)} rel={rel} className="inline-block py-1">
                    <span aria-hidden="true">{arrow} </span>
                    {name(String(link.year))}
                  </a>
                </li>
              ),
          )}
        </ul>
      </nav>
    </>
  );
}
