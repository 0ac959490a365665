import { MissingReasons } from "@/components/ranking/missing-reasons";
import { Notice } from "@/components/ui/notice";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { moversMessages } from "@/lib/i18n/messages/movers";
import { href } from "@/lib/i18n/routes";
import type { ComparableEditions } from "@/lib/rankings/movers";
import type { MoversView, MoverTableRow } from "@/lib/rankings/movers-view";
import { list } from "@/lib/sentences/ranking";
import { indicatorLabel } from "@/lib/sentences/words";
import { yearRanges } from "@/lib/sentences/year-ranges";

interface MoversNotesProps {
  view: MoversView;
  language: Language;
}

interface MoversWithheldProps extends MoversNotesProps {
  children: React.ReactNode;
}

/** What must be known before reading the tables: cautions, what is partial, counted, of another kind or self-reported. */
export function MoversNotes({
  view,
  editions,
  language,
}: MoversNotesProps & { editions: ComparableEditions }) {
  const t = moversMessages(language);
  const { rows, mainKind } = view;
  const names = (wanted: (row: MoverTableRow) => boolean) =>
    list(
      rows.filter(wanted).map((row) => row.province.name[language]),
      language,
    );
  const selfReported = names((row) => row.selfReported);
  const kindsDiffer = names((row) => row.rankKindsDiffer);
  const remarks = [
    !editions.complete && t.partial,
    mainKind === "counted" && editions.byPlace.of > 0 && t.counted,
    selfReported && t.selfReported(selfReported),
    kindsDiffer && t.kindsDiffer(kindsDiffer),
  ].filter((remark) => typeof remark === "string" && remark !== "");
  return (
    <>
      {(remarks.length > 0 || editions.cautions.length > 0) && (
        <Notice>
          {editions.cautions.length > 0 && (
            <>
              <p className="m-0 font-semibold">{messages(language).ranking.caution}</p>
              <Reasons items={editions.cautions} language={language} />
            </>
          )}
          {remarks.map((remark) => (
            <p key={String(remark)} className="m-0">
              {remark}
            </p>
          ))}
        </Notice>
      )}
      {(["before", "after"] as const).map((side) => (
        <MissingReasons
          key={side}
          rows={rows.map((row) => ({ province: row.province, missing: row[side].missing }))}
          title={t.missingIn(String(side === "before" ? editions.from : editions.to))}
          language={language}
        />
      ))}
    </>
  );
}

/** Why two editions may not be compared; or that they have nothing in common, with the nearest pair that has. */
export function MoversWithheld({ view, language, children }: MoversWithheldProps) {
  const t = moversMessages(language);
  const { movers, nearest } = view;
  if (movers.kind === "comparable" && !nearest) return null;
  return (
    <Notice title={movers.kind === "not-comparable" ? t.withheld : t.idle}>
      {movers.kind === "not-comparable" && (
        <>
          <p className="m-0">{t.withheldReasons}</p>
          <Reasons items={movers.breaks} language={language} />
        </>
      )}
      {nearest && (
        <p className="m-0">
          {t.nearest}{" "}
          <a href={href(language, nearest.address)} className="font-semibold">
            {t.pair(
              indicatorLabel(movers.indicator, language),
              String(nearest.pair.from),
              String(nearest.pair.to),
            )}
          </a>
        </p>
      )}
      {children}
    </Notice>
  );
}

function Reasons({
  items,
  language,
}: {
  items: ComparableEditions["cautions"];
  language: Language;
}) {
  const years = new Map<string, number[]>();
  for (const { reason, year } of items) {
    years.set(reason[language], [...(years.get(reason[language]) ?? []), year]);
  }
  return (
    <ul className="my-1">
      {[...years].map(([reason, of]) => (
        <li key={reason}>
          {yearRanges(of)}: {reason}
        </li>
      ))}
    </ul>
  );
}
