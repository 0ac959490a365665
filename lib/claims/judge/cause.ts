import type { Figure } from "@/lib/figures/figure";
import type { Language, Text } from "@/lib/i18n/language";
import type { Province } from "@/lib/provinces/province";
import { searchKey } from "@/lib/provinces/search-key";
import type { Archive } from "@/lib/rankings/archive";
import type { Slip } from "./digits";
import { type Asked, inBoth } from "./finding";
import { quoted } from "./words";

/** What a wrong number may have been taken from. */
export type Confusion = "year" | "province" | "index" | "unit-set" | "component";

const openings: Record<Confusion, Text> = {
  year: { vi: "Có thể nhầm năm", en: "It may be of another year" },
  province: { vi: "Có thể nhầm tỉnh", en: "It may be of another province" },
  index: { vi: "Có thể nhầm chỉ số", en: "It may be of another index" },
  "unit-set": { vi: "Có thể nhầm đơn vị hành chính", en: "It may be of the other unit" },
  component: {
    vi: "Có thể nhầm chỉ số với thành phần",
    en: "It may be of a component or the index",
  },
};

/** "Có thể nhầm năm: điểm PCI 2021 của Quảng Ninh là 73,02 điểm (đã công bố)." */
export function confusionSentence(kind: Confusion, fact: Text): Text {
  return inBoth((language) => {
    const sentence = fact[language];
    return `${openings[kind][language]}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
  });
}

/** What stands between two numbers of the same digits. */
export function slipSentence(slip: Slip, stated: string, held: string): Text {
  const how: Record<Slip, Text> = {
    swapped: { vi: "hai chữ số cạnh nhau đổi chỗ", en: "two neighbouring digits changed places" },
    shifted: { vi: "vị trí dấu thập phân", en: "the place of the decimal point" },
  };
  return inBoth((language: Language) => {
    const [a, b] = [quoted(stated, language), quoted(held, language)];
    return language === "vi"
      ? `${a} và ${b} chỉ khác nhau ở ${how[slip].vi}.`
      : `${a} and ${b} differ only in this: ${how[slip].en}.`;
  });
}

/** Figures of the same province and index in other years, the nearest year first. */
export function otherYears({ archive, indicator, year, unit }: Asked): Figure[] {
  return archive
    .figuresOf(unit.unitSet, unit.slug)
    .filter((item) => item.indicator === indicator.code && item.year !== year)
    .toSorted((a, b) => Math.abs(a.year - year) - Math.abs(b.year - year) || b.year - a.year);
}

/** Figures of the other provinces in the same edition. */
export function otherProvinces({ archive, indicator, year, unit }: Asked): Figure[] {
  return archive
    .figures(indicator.code, year, unit.unitSet)
    .filter((item) => item.province !== unit.slug);
}

/** Figures of the same province and year in other indices, and in the index's own tree. */
export function otherIndicators({ archive, indicator, year, unit }: Asked): {
  readonly indices: Figure[];
  readonly tree: Figure[];
} {
  const same = archive
    .figuresOf(unit.unitSet, unit.slug)
    .filter((item) => item.year === year && item.indicator !== indicator.code)
    .filter((item) => archive.indicator(item.indicator)?.rankPolicy !== "none");
  const root = archive.root(indicator.code)?.code;
  return {
    indices: same.filter(
      (item) => archive.root(item.indicator)?.code === item.indicator && item.indicator !== root,
    ),
    tree: same.filter((item) => archive.root(item.indicator)?.code === root),
  };
}

/** The claim's question put to the figure of another year, province or index. */
export function askedOf(archive: Archive, figure: Figure): Asked | null {
  const indicator = archive.indicator(figure.indicator);
  const province = archive.province(figure.unitSet, figure.province);
  if (indicator === undefined || province === undefined) return null;
  const unit = { unitSet: figure.unitSet, slug: figure.province, province };
  return { archive, indicator, year: figure.year, unit };
}

/** How many words two names have in common. */
export function sharedWords(a: Province, b: Province | undefined): number {
  const words = new Set(searchKey(b?.name.vi ?? "").split(" "));
  return searchKey(a.name.vi)
    .split(" ")
    .filter((word) => words.has(word)).length;
}
