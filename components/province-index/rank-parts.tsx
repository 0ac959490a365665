import { Delta } from "@/components/ui/delta";
import { ScrollFrame } from "@/components/ui/scroll-frame";
import type { Language } from "@/lib/i18n/language";
import { provinceIndexMessages } from "@/lib/i18n/messages/province-index";
import type { ExplainedRankChange } from "@/lib/rankings/rank-change";
import { placesGained } from "@/lib/sentences/counts";

/** The change of place as a sum: own, others, joint, and who came or went. */
export function RankParts({
  change,
  language,
}: {
  change: ExplainedRankChange;
  language: Language;
}) {
  const t = provinceIndexMessages(language).why;
  const { parts, from, entered, left } = change;
  const rows = [
    { name: t.own, places: parts.own, meaning: t.ownMeaning(from) },
    { name: t.others, places: parts.others, meaning: t.othersMeaning(from) },
    { name: t.joint, places: parts.joint, meaning: t.jointMeaning },
    ...(entered.length + left.length > 0
      ? [{ name: t.membership, places: parts.membership, meaning: t.membershipMeaning }]
      : []),
  ];
  return (
    <>
      <p className="m-0 mb-1 text-sm text-muted">{t.parts}:</p>
      <ScrollFrame label={t.parts}>
        <table className="grid-table pinned max-w-3xl">
          <thead>
            <tr>
              <th scope="col">{t.part}</th>
              <th scope="col" className="number">
                {t.places}
              </th>
              <th scope="col">{t.meaning}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, places, meaning }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td className="number">
                  <Delta delta={String(places)}>{placesGained(places, language)}</Delta>
                </td>
                <td className="min-w-52 text-muted">{meaning}</td>
              </tr>
            ))}
          </tbody>
          <tfoot className="[&>tr:first-child>*]:border-t [&>tr:first-child>*]:border-t-muted">
            <tr>
              <th scope="row">{t.total}</th>
              <td className="number font-semibold">
                <Delta delta={String(parts.total)}>{placesGained(parts.total, language)}</Delta>
              </td>
              <td />
            </tr>
          </tfoot>
        </table>
      </ScrollFrame>
    </>
  );
}
