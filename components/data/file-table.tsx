import { formatCount } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { dataMessages } from "@/lib/i18n/messages/data";
import type { StoreCounts } from "@/lib/rankings/coverage-view";
import { TableFrame } from "./table-frame";

const files: readonly (readonly [keyof StoreCounts, string])[] = [
  ["figures", "figures/*.csv"],
  ["averages", "averages.csv"],
  ["regionalRanks", "regional-ranks.csv"],
  ["indicators", "indicators.csv"],
  ["indicatorNames", "indicator-names.csv"],
  ["releases", "releases.csv"],
  ["breaks", "breaks.csv"],
  ["gaps", "gaps.csv"],
  ["disagreements", "disagreements.csv"],
  ["corrections", "corrections.csv"],
  ["targets", "targets.csv"],
  ["sources", "sources.csv"],
  ["unitSets", "unit-sets.csv"],
  ["provinces", "provinces.csv"],
  ["successions", "successions.csv"],
  ["regions", "regions.csv"],
  ["tiles", "tiles.csv"],
  ["borders", "borders.csv"],
];

/** What the store holds: each file, what is in it and how many rows were loaded from it. */
export function FileTable({ counts, language }: { counts: StoreCounts; language: Language }) {
  const t = dataMessages(language).data;
  return (
    <TableFrame label={t.filesTable}>
      <thead>
        <tr>
          <th scope="col">{t.file}</th>
          <th scope="col">{t.content}</th>
          <th scope="col" className="number">
            {t.rows}
          </th>
        </tr>
      </thead>
      <tbody>
        {files.map(([name, file]) => (
          <tr key={file}>
            <th scope="row" className="font-medium">
              <code>{file}</code>
            </th>
            <td>{t.contents[name]}</td>
            <td className="number">{formatCount(counts[name], language)}</td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
