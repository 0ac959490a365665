import type { Language } from "@/lib/i18n/language";
import type { ComponentStanding, Lift, Strengths } from "@/lib/rankings/strengths";
import { othersHeld, placesGained, pointCount } from "./counts";
import { list } from "./ranking";

/** Where the components stand to the median, where most points are left, and which one would gain most places. */
export function strengthSentences(strengths: Strengths, language: Language): string[] {
  return [
    againstMedian(strengths, language),
    pointsLeft(strengths, language),
    lifted(strengths, strengths.mostAtMedian, (item) => item.toMedian, "median", language),
    lifted(
      strengths,
      strengths.mostAtBestQuarter,
      (item) => item.toBestQuarter,
      "quarter",
      language,
    ),
    ...strengths.remarks.map((remark) => remark[language]),
  ].filter((sentence) => sentence !== null);
}

function againstMedian({ components, year }: Strengths, language: Language): string | null {
  const compared = components.filter((item) => item.againstMedian !== null);
  if (compared.length === 0) return null;
  const above = compared.filter((item) => Number(item.againstMedian) > 0).length;
  const below = compared.filter((item) => Number(item.againstMedian) < 0).length;
  const level = compared.length - above - below;
  if (language === "vi") {
    const same = level > 0 ? `, ${level} bằng` : "";
    return `Năm ${year}, trong ${compared.length} thành phần có ${above} trên trung vị, ${below} dưới${same}.`;
  }
  const same = level > 0 ? `, ${level} at it` : "";
  const noun = compared.length === 1 ? "component" : "components";
  return `In ${year}, of ${compared.length} ${noun} ${above} ${above === 1 ? "is" : "are"} above the median, ${below} below${same}.`;
}

function pointsLeft(strengths: Strengths, language: Language): string | null {
  const first = named(strengths, strengths.byPointsLeft.slice(0, 1))[0];
  const left = strengths.pointsLeftIn === "index" ? first?.indexPointsLeft : first?.pointsLeft;
  if (!first || left == null) return null;
  const name = first.indicator.name[language];
  const size = pointCount(left, language);
  const total = strengths.pointsLeftIn === "index";
  if (language === "vi")
    return `Còn nhiều điểm nhất ở ${name}: ${size}${total ? " của tổng điểm" : ""}.`;
  return `Most points left in ${name}: ${size}${total ? " of the total" : ""}.`;
}

function lifted(
  strengths: Strengths,
  codes: readonly string[],
  lift: (item: ComponentStanding) => Lift,
  mark: "median" | "quarter",
  language: Language,
): string | null {
  const items = named(strengths, codes);
  const gain = items[0] && lift(items[0]);
  if (gain?.kind !== "gain") return null;
  const names = list(
    items.map((item) => item.indicator.name[language]),
    language,
  );
  const places = placesGained(gain.index.places, language);
  const to = {
    median: { vi: "bằng trung vị", en: "the median" },
    quarter: { vi: "vào một phần tư dẫn đầu", en: "the best quarter" },
  }[mark][language];
  const each = items.length > 1 ? { vi: " (mỗi thành phần)", en: " (each of them)" }[language] : "";
  return language === "vi"
    ? `Đưa ${names} lên ${to}${each}, ${othersHeld.vi}: ${places}.`
    : `Bringing ${names} to ${to}${each}, ${othersHeld.en}: ${places}.`;
}

function named({ components }: Strengths, codes: readonly string[]): ComponentStanding[] {
  return components.filter((item) => codes.includes(item.indicator.code));
}
