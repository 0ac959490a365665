import type { Language } from "@/lib/i18n/language";
import { compareDecimals } from "@/lib/rankings/decimal";
import type { RankingRow } from "@/lib/rankings/ranking-row";
import type { RegionRow } from "@/lib/rankings/region-means";
import type { RegionComparison } from "@/lib/rankings/region-view";
import { list } from "./ranking";
import { score } from "./words";

type WithMean = RegionRow & { readonly mean: NonNullable<RegionRow["mean"]> };

/** Which region has the highest and the lowest mean, as far as that is known, and who leads in each region. */
export function newsRegionSentences(
  comparison: RegionComparison,
  rows: readonly RankingRow[],
  language: Language,
): readonly string[] {
  return [meanSentence(comparison, language), leadersSentence(comparison, rows, language)].filter(
    (sentence) => sentence !== null,
  );
}

function meanSentence(
  { rows, indicator, complete }: RegionComparison,
  language: Language,
): string | null {
  const held = rows.filter((row): row is WithMean => row.mean !== null);
  if (held.length === 0) {
    return language === "vi"
      ? "Không có trung bình vùng nào được công bố, và chưa đủ điểm của mọi tỉnh để tính."
      : "No regional mean was published, and not every score is here to count one.";
  }
  const kinds = new Set(held.map((row) => row.mean.kind));
  const value = (row: WithMean) => score(row.mean.value, indicator, language);
  if (kinds.size > 1 || held.length < rows.length) {
    const each = held.map(
      (row) => `${row.region.name[language]} ${value(row)}${kindOf(row, language)}`,
    );
    const note = complete ? "" : { vi: " có ở đây", en: " held here" }[language];
    return language === "vi"
      ? `Trung bình vùng${note}: ${each.join("; ")}.`
      : `Regional means${note}: ${each.join("; ")}.`;
  }
  const sorted = held.toSorted((a, b) => compareDecimals(b.mean.value, a.mean.value));
  const ends = [sorted[0], sorted.at(-1)].map((end) =>
    sorted.filter((row) => end && compareDecimals(row.mean.value, end.mean.value) === 0),
  );
  const [highest, lowest] = ends.map((group) => {
    const names = list(
      group.map((row) => row.region.name[language]),
      language,
    );
    const first = group[0];
    return first ? `${names} (${value(first)})` : names;
  });
  const kind = sorted[0] ? kindOf(sorted[0], language) : "";
  return language === "vi"
    ? `Trung bình vùng${kind} cao nhất: ${highest}; thấp nhất: ${lowest}.`
    : `Highest regional mean${kind}: ${highest}; lowest: ${lowest}.`;
}

function kindOf({ mean }: WithMean, language: Language): string {
  if (mean.kind === "published")
    return { vi: " (do đơn vị công bố)", en: " (as published)" }[language];
  return { vi: " (tính từ điểm số)", en: " (counted from scores)" }[language];
}

/** Only places that are printed, or counted from a complete edition, are here. */
function leadersSentence(
  { rows: regions, complete }: RegionComparison,
  rows: readonly RankingRow[],
  language: Language,
): string | null {
  const leaders = rows.filter((row) => row.region?.place === 1);
  const groups = regions.flatMap(({ region }) => {
    const inside = leaders.filter((row) => row.region?.region === region.slug);
    const place = inside[0]?.region;
    if (!place) return [];
    const names = list(
      inside.map((row) => row.province.name[language]),
      language,
    );
    const of = language === "vi" ? `1/${place.of}` : `1 of ${place.of}`;
    return `${region.name[language]}: ${names} (${of})`;
  });
  if (groups.length === 0) return null;
  const counted = leaders.some((row) => row.region?.kind === "counted");
  const how = counted
    ? { vi: " (tính từ bảng xếp hạng)", en: " (counted from the ranking)" }[language]
    : "";
  const among = {
    vi: ", theo hạng trong vùng đã in có ở đây",
    en: ", by the printed places held here",
  };
  const start = { vi: "Đứng đầu vùng", en: "First in its region" }[language];
  return `${start}${complete ? "" : among[language]}${how}: ${groups.join("; ")}.`;
}
