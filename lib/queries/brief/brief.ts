import type { UnitSetId } from "@/lib/figures/figure";
import type { Language } from "@/lib/i18n/language";
import type { Archive } from "@/lib/rankings/archive";
import type { BriefRow, BriefView } from "@/lib/rankings/brief-view";
import type { IndexSection } from "@/lib/rankings/index-section";
import { rankChangeReason } from "@/lib/rankings/rank-change";
import { changeSentence } from "@/lib/sentences/standing";
import { provinceView } from "../province";
import { componentMoves } from "./component-moves";
import { gapLines } from "./gap-lines";
import { formerTable, peerTable } from "./places";
import { createSourceList, type SourceList } from "./source-marks";

/** Everything on the brief of a province; null for an unknown unit. */
export function briefView(
  archive: Archive,
  unitSet: UnitSetId,
  slug: string,
  language: Language,
): BriefView | null {
  const page = provinceView(archive, unitSet, slug, language);
  if (!page) return null;
  return archive.memo(`brief/${unitSet}/${slug}/${language}`, () => {
    const { province, region, predecessors, sections } = page;
    const sources = createSourceList(archive);
    const rows = sections.flatMap((section) => briefRow(archive, section, sources, language) ?? []);
    const moves = componentMoves(archive, sections, sources);
    return {
      province,
      region,
      predecessors: predecessors
        .filter(({ succession }) => succession.change === "merge")
        .map((item) => item.province),
      rows,
      absent: sections
        .filter((section) => section.shown === null)
        .map(({ indicator, latest }) => ({
          indicator,
          newestEdition: latest.year,
          missing: latest.standing.missing,
        })),
      splits: rows.flatMap((row) => split(archive, row) ?? []),
      gains: moves.gains,
      losses: moves.losses,
      gaps: gapLines(archive, page, sources, language),
      peers: peerTable(archive, province, rows),
      former: formerTable(page.ledger),
      sources: sources.all(),
    };
  });
}

function briefRow(
  archive: Archive,
  { indicator, shown, latest, unitSet }: IndexSection,
  sources: SourceList,
  language: Language,
): BriefRow | null {
  if (!shown) return null;
  const { year, standing } = shown;
  const { change, figure, province } = standing;
  const before =
    change.kind === "open" && (change.value ?? change.rank)
      ? archive.figure(indicator.code, change.since, unitSet, province.slug)
      : undefined;
  return {
    indicator,
    year,
    standing,
    newest: year === latest.year ? null : { year: latest.year, missing: latest.standing.missing },
    change: changeSentence(standing, language),
    marks: sources.marks([figure?.source, before?.source, standing.region?.source]),
  };
}

function split(archive: Archive, { indicator, year, standing }: BriefRow) {
  const { change, province } = standing;
  if (change.kind !== "open") return null;
  const { unitSet, slug } = province;
  const reason = rankChangeReason(archive, indicator.code, change.since, year, unitSet, slug);
  return reason?.kind === "explained" ? reason : null;
}
