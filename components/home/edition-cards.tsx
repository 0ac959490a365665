import { MeanSource } from "@/components/provenance/mean-source";
import { SourceMark } from "@/components/provenance/source-mark";
import { DownloadLinks } from "@/components/tables/download-links";
import { Delta } from "@/components/ui/delta";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { moversMessages } from "@/lib/i18n/messages/movers";
import { href } from "@/lib/i18n/routes";
import type { EditionCard } from "@/lib/rankings/edition-card";
import type { RankingRow } from "@/lib/rankings/ranking-row";
import { rankingSentences } from "@/lib/sentences/ranking";
import { indicatorLabel, rankChangeWords } from "@/lib/sentences/words";

/** The newest edition of each index: what it shows, who moved most, how much of it is here. */
export function EditionCards({
  cards,
  language,
}: {
  cards: readonly EditionCard[];
  language: Language;
}) {
  return (
    <ul className="m-0 grid list-none gap-x-8 gap-y-6 p-0 md:grid-cols-2">
      {cards.map((card) => (
        <Card key={card.view.indicator.code} card={card} language={language} />
      ))}
    </ul>
  );
}

function Card({ card, language }: { card: EditionCard; language: Language }) {
  const t = messages(language).home;
  const { view, note } = card;
  const { indicator, edition } = view;
  const withheld = view.comparability.breaks.length > 0;
  return (
    <li className="border-t border-rule pt-2">
      <h3 className="m-0 text-xl">
        <a
          href={href(language, {
            page: "ranking",
            indicator: indicator.code,
            year: String(edition.year),
            unitSet: null,
          })}
        >
          {indicatorLabel(indicator, language)} {edition.year}
        </a>
      </h3>
      <p className="m-0 text-sm text-muted">{indicator.name[language]}</p>
      <p className="my-1">
        {rankingSentences(view, language).join(" ")}{" "}
        {note && <SourceMark note={note} language={language} short />}{" "}
        <MeanSource mean={view.mean} language={language} />
      </p>
      {withheld && view.since !== null && (
        <p className="my-1 text-sm text-muted">{t.withheld(view.since)}</p>
      )}
      <Movers
        title={edition.complete ? t.risers : t.knownRisers}
        rows={card.risers}
        language={language}
      />
      <Movers
        title={edition.complete ? t.fallers : t.knownFallers}
        rows={card.fallers}
        language={language}
      />
      {card.movers && (
        <p className="my-1 text-sm">
          <a href={href(language, card.movers)}>
            {moversMessages(language).fromHome(String(view.since))}
          </a>
        </p>
      )}
      <DownloadLinks
        what={`${indicatorLabel(indicator, language)} ${edition.year}`}
        files={[
          {
            is: "whole",
            file: {
              table: "ranking",
              indicator: indicator.code,
              year: edition.year,
              unitSet: edition.unitSet,
            },
          },
        ]}
        language={language}
      />
    </li>
  );
}

function Movers({
  title,
  rows,
  language,
}: {
  title: string;
  rows: readonly RankingRow[];
  language: Language;
}) {
  if (rows.length === 0) return null;
  return (
    <p className="my-1 text-sm">
      <span className="text-muted">{title}: </span>
      {rows.map((row, index) => {
        const change = row.change.kind === "open" ? row.change.rank : null;
        if (!change || !row.rank) return null;
        return (
          <span key={row.province.slug}>
            {index > 0 && "; "}
            {row.province.name[language]}{" "}
            <Delta delta={String(change.places)}>
              {rankChangeWords(change, row.rank, language)}
            </Delta>
          </span>
        );
      })}
    </p>
  );
}
