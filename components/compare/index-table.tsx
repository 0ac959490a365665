import { SourceMark } from "@/components/provenance/source-mark";
import { Absent } from "@/components/tables/absent";
import { CopyButton } from "@/components/ui/copy-button";
import { ScrollFrame } from "@/components/ui/scroll-frame";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { compareMessages } from "@/lib/i18n/messages/compare";
import { href } from "@/lib/i18n/routes";
import type { CompareIndex, CompareState, CompareVoice } from "@/lib/rankings/compare-view";
import { compareRowSentence } from "@/lib/sentences/compare";
import { copyText } from "@/lib/sentences/copy-text";
import { voiceNames } from "@/lib/sentences/percentiles";
import { indicatorLabel } from "@/lib/sentences/words";
import { CompareCells } from "./compare-cells";
import { compareHref } from "./compare-link";
import { ProvinceHeads } from "./province-heads";

interface IndexTableProps {
  voices: readonly CompareVoice[];
  state: CompareState;
  address: string;
  language: Language;
}

/** All indices by who speaks in them, one column a province. */
export function IndexTable({ voices, state, address, language }: IndexTableProps) {
  const t = compareMessages(language).indices;
  const columns = messages(language).columns;
  return (
    <ScrollFrame label={t.title}>
      <table className="grid-table pinned">
        <caption>{state.year === null ? t.caption : t.captionYear(state.year)}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.indicator}</th>
            <ProvinceHeads provinces={state.provinces} language={language} />
            <th scope="col">{columns.source}</th>
          </tr>
        </thead>
        {voices.map(({ voice, rows }) => (
          <tbody key={voice}>
            <tr>
              <th
                scope="rowgroup"
                colSpan={state.provinces.length + 2}
                className="bg-panel text-muted"
              >
                {voiceNames[voice][language]}
              </th>
            </tr>
            {rows.map((row) => (
              <Row
                key={row.indicator.code}
                row={row}
                state={state}
                address={address}
                language={language}
              />
            ))}
          </tbody>
        ))}
      </table>
    </ScrollFrame>
  );
}

interface RowProps extends Omit<IndexTableProps, "voices"> {
  row: CompareIndex;
}

function Row({ row, state, address, language }: RowProps) {
  const t = compareMessages(language);
  const label = indicatorLabel(row.indicator, language);
  const sources = row.note?.entries.map((entry) => entry.source) ?? [];
  return (
    <tr>
      <th scope="row">
        <a
          href={`${compareHref(language, { ...state, indicator: row.indicator.code })}#years`}
          title={t.indices.look(label)}
        >
          {label}
        </a>{" "}
        <a
          className="plain-link font-normal"
          href={href(language, {
            page: "ranking",
            indicator: row.indicator.code,
            year: String(row.year),
            unitSet: row.addressSet,
          })}
        >
          {row.year}
        </a>
        {state.year === null && row.year < row.newestEdition && (
          <span className="block text-xs font-normal text-muted">
            {t.newest(row.newestEdition)}
          </span>
        )}
      </th>
      <CompareCells row={row} language={language} lead="place" percentile />
      <td className="min-w-36 max-w-56">
        {row.note ? (
          <SourceMark note={row.note} language={language} />
        ) : (
          <Absent words={messages(language).ranking.none} />
        )}
        <span className="block">
          <CopyButton
            text={copyText(compareRowSentence(row, language), sources, address, language)}
            language={language}
          />
        </span>
      </td>
    </tr>
  );
}
