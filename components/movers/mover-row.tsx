import { SourceMark } from "@/components/provenance/source-mark";
import { Absent } from "@/components/tables/absent";
import { PlacesCell, ScoreChangeCell } from "@/components/tables/change-cells";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import type { MoversView, MoverTableRow } from "@/lib/rankings/movers-view";
import { SidePlace, SideScore } from "./mover-cells";
import { ProvinceLink } from "./province-link";

interface RowProps {
  row: MoverTableRow;
  view: MoversView;
  region: string | undefined;
  language: Language;
}

/** One province: score, place and change in both years, region, source. */
export function MoverLine({ row, view, region, language }: RowProps) {
  const t = messages(language);
  const place = { mainKind: view.mainKind, language };
  return (
    <tr>
      <th scope="row">
        <ProvinceLink province={row.province} indicator={view.root.code} language={language} />
      </th>
      <td className="number">
        <SideScore side={row.before} language={language} />
      </td>
      <td className="number">
        <SideScore side={row.after} language={language} />
      </td>
      <td className="number">
        <ScoreChangeCell change={row.change} language={language} />
      </td>
      <td className="number">
        <SidePlace side={row.before} {...place} />
      </td>
      <td className="number">
        <SidePlace side={row.after} {...place} />
      </td>
      <td className="number">
        <PlacesCell change={row.change} rank={row.after.rank} language={language} bare />
      </td>
      <td className="min-w-44">{region}</td>
      <td>
        {row.note ? (
          <SourceMark note={row.note} language={language} short />
        ) : (
          <Absent words={t.ranking.none} />
        )}
        {row.disputed && <span className="block tag">{t.tags.disputed}</span>}
      </td>
    </tr>
  );
}
