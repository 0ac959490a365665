import { ScrollFrame } from "@/components/ui/scroll-frame";
import { formatCount } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { whatsNewMessages } from "@/lib/i18n/messages/whats-new";
import { href } from "@/lib/i18n/routes";
import type { WhatsNewView } from "@/lib/rankings/whats-new-view";
import { missingWords } from "@/lib/sentences/missing";

/** How much of each component of the edition is here, and why there is none. */
export function ComponentCoverageTable({
  view,
  language,
}: {
  view: WhatsNewView;
  language: Language;
}) {
  const t = whatsNewMessages(language);
  const { components, ranking } = view;
  if (components.length === 0) return null;
  const all = formatCount(ranking.edition.roster.length, language);
  return (
    <ScrollFrame label={t.componentsTable}>
      <table className="grid-table pinned sentences">
        <caption>{t.components}</caption>
        <thead>
          <tr>
            <th scope="col">{messages(language).columns.component}</th>
            <th scope="col" className="number">
              {t.held}
            </th>
            <th scope="col">{t.why}</th>
          </tr>
        </thead>
        <tbody>
          {components.map(({ indicator, held, missing }) => (
            <tr key={indicator.code}>
              <th scope="row">
                <a
                  className="plain-link"
                  href={href(language, { page: "indicator", indicator: indicator.code })}
                >
                  {indicator.name[language]}
                </a>
              </th>
              <td className="number">
                {formatCount(held, language)}/{all}
              </td>
              <td className="min-w-60">{missing && missingWords(missing, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}
