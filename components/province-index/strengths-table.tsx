import { SourceMark } from "@/components/provenance/source-mark";
import { Absent } from "@/components/tables/absent";
import { Delta } from "@/components/ui/delta";
import { RankText } from "@/components/ui/rank-text";
import { ScrollFrame } from "@/components/ui/scroll-frame";
import { formatNumber, formatSigned } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { provinceIndexMessages } from "@/lib/i18n/messages/province-index";
import type { StrengthsBlock } from "@/lib/rankings/province-index-view";
import type { RankKind } from "@/lib/rankings/rank";
import type { ComponentStanding, Lift, Strengths } from "@/lib/rankings/strengths";
import { missingLabel } from "@/lib/sentences/missing";

interface StrengthsTableProps {
  strengths: Strengths;
  notes: StrengthsBlock["notes"];
  language: Language;
}

/** Components against median, region and best, with what is left and what it would bring; most points left first. */
export function StrengthsTable({ strengths, notes, language }: StrengthsTableProps) {
  const t = provinceIndexMessages(language).strengths;
  const columns = messages(language).columns;
  const { components, byPointsLeft, pointsLeftIn } = strengths;
  const order = (code: string) => byPointsLeft.indexOf(code) + 1 || components.length + 1;
  const rows = components.toSorted((a, b) => order(a.indicator.code) - order(b.indicator.code));
  const counted = components.some((item) => item.median !== null);
  const ranksCounted = components.every((item) => !item.rank || item.rank.kind === "counted");
  const lifted = components.some((item) => item.toMedian.kind !== "unknown");
  return (
    <ScrollFrame label={t.table(strengths.year)}>
      <table className="grid-table pinned">
        <thead>
          <tr>
            <th scope="col">{columns.component}</th>
            {[
              columns.own,
              ranksCounted ? columns.rankCounted : columns.rank,
              pointsLeftIn === "index" ? t.leftIndex : t.left,
              ...(counted ? [t.median, t.region, t.best] : []),
              ...(lifted ? [t.toMedian, t.toQuarter] : []),
            ].map((name) => (
              <th key={name} scope="col" className="number min-w-20 whitespace-normal">
                {name}
              </th>
            ))}
            <th scope="col">{columns.source}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((item) => (
            <Row
              key={item.indicator.code}
              item={item}
              strengths={strengths}
              note={notes.get(item.indicator.code) ?? null}
              counted={counted}
              saidAbove={ranksCounted ? "counted" : "published"}
              lifted={lifted}
              language={language}
            />
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}

interface RowProps {
  item: ComponentStanding;
  strengths: Strengths;
  note: ReturnType<StrengthsBlock["notes"]["get"]>;
  counted: boolean;
  saidAbove: RankKind;
  lifted: boolean;
  language: Language;
}

function Row({ item, strengths, note, counted, saidAbove, lifted, language }: RowProps) {
  const t = provinceIndexMessages(language).strengths;
  const words = messages(language);
  const { indicator, figure, rank, missing } = item;
  const left = strengths.pointsLeftIn === "index" ? item.indexPointsLeft : item.pointsLeft;
  const most = (codes: readonly string[]) => codes.includes(indicator.code);
  return (
    <tr>
      <th scope="row" className="min-w-44">
        {indicator.name[language]}
      </th>
      <td className="number">
        {figure?.printed == null ? (
          <span className="text-muted">{missing && missingLabel(missing, language)}</span>
        ) : (
          formatNumber(figure.printed, language)
        )}
      </td>
      <td className="number">
        {rank ? (
          <RankText rank={rank} language={language} saidAbove={saidAbove} />
        ) : (
          <Absent words={words.ranking.noPlace} />
        )}
      </td>
      <td className="number">
        {left === null ? <Absent words={t.noMaximum} /> : formatNumber(left, language)}
      </td>
      {counted &&
        [
          [t.median, item.againstMedian],
          [t.region, item.againstRegion],
          [t.best, item.againstBest],
        ].map(([name, against]) => (
          <td key={name} className="number">
            {against == null ? (
              <Absent words={words.ranking.none} />
            ) : (
              <Delta delta={against}>{formatSigned(against, language)}</Delta>
            )}
          </td>
        ))}
      {lifted && (
        <>
          <LiftCell lift={item.toMedian} most={most(strengths.mostAtMedian)} language={language} />
          <LiftCell
            lift={item.toBestQuarter}
            most={most(strengths.mostAtBestQuarter)}
            language={language}
          />
        </>
      )}
      <td>
        {note ? (
          <SourceMark note={note} language={language} short />
        ) : (
          <Absent words={words.ranking.none} />
        )}
      </td>
    </tr>
  );
}

function LiftCell({ lift, most, language }: { lift: Lift; most: boolean; language: Language }) {
  const t = provinceIndexMessages(language).strengths;
  if (lift.kind === "unknown") {
    return (
      <td className="number">
        <Absent words={messages(language).ranking.none} />
      </td>
    );
  }
  if (lift.kind === "reached") return <td className="number text-muted">{t.reached}</td>;
  const { places, place, of } = lift.index;
  return (
    <td className="number">
      {places > 0 ? t.gain(String(places)) : t.noGain}
      <span className="block text-muted">
        {place}/{of}
      </span>
      {most && <span className="tag">{t.most}</span>}
    </td>
  );
}
