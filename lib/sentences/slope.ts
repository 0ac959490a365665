import type { Language } from "@/lib/i18n/language";
import type { ComparableEditions, MoverRow } from "@/lib/rankings/movers";
import { pointsMoved, provinceCount } from "./counts";
import { indicatorLabel, rankChangeWords, rankKindWords } from "./words";

type Drawn = Pick<MoverRow, "province" | "rank" | "after" | "delta">;

/** The title of a slope chart: how many of the drawn provinces went up and down. */
export function slopeTitle(
  { indicator, from, to }: Pick<ComparableEditions, "indicator" | "from" | "to">,
  rows: readonly Drawn[],
  by: "place" | "score",
  language: Language,
): string {
  const moves = rows.map((row) => (by === "place" ? (row.rank?.places ?? 0) : Number(row.delta)));
  const up = moves.filter((move) => move > 0).length;
  const down = moves.filter((move) => move < 0).length;
  const level = moves.length - up - down;
  const counted = by === "place" && rows.some((row) => row.after.rank?.kind === "counted");
  const kind = counted ? ` (${rankKindWords("counted", language)})` : "";
  const label = indicatorLabel(indicator, language);
  const count = provinceCount(rows.length, language);
  if (language === "vi") {
    const same = level > 0 ? `, ${level} giữ nguyên` : "";
    return `${by === "place" ? "Hạng" : "Điểm"} ${label}${kind} ${to} so với ${from}: trong ${count} đang vẽ, ${up} tăng, ${down} giảm${same}`;
  }
  const same = level > 0 ? `, ${level} did not change` : "";
  return `${label} ${by === "place" ? "places" : "scores"}${kind}, ${to} against ${from}: of the ${count} drawn, ${up} rose, ${down} fell${same}`;
}

/** What the chart shows of each province: "Bắc Giang tăng 13 bậc, từ 40 lên 27; Hà Nội tăng 0,48 điểm; ...". */
export function slopeDetails(
  rows: readonly Drawn[],
  by: "place" | "score",
  language: Language,
): string {
  const items = rows.map((row) => {
    const move =
      by === "score"
        ? pointsMoved(row.delta ?? "0", language)
        : row.rank && row.after.rank
          ? rankChangeWords(row.rank, row.after.rank, language)
          : "";
    return `${row.province.name[language]} ${move}`;
  });
  return `${items.join("; ")}.`;
}
