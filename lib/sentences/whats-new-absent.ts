import { formatDate } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import type { RankingView } from "@/lib/rankings/ranking-view";
import type { ComponentCoverage, EditionSource } from "@/lib/rankings/whats-new-view";
import { provinceCount, someNames } from "./counts";
import { missingWords } from "./missing";

/** How many provinces lack a figure and why, and of which components nothing is here. */
export function absentSentences(
  { rows }: RankingView,
  components: readonly ComponentCoverage[],
  language: Language,
): readonly string[] {
  const groups = new Map<string, string[]>();
  for (const { missing, province } of rows) {
    if (!missing) continue;
    const why = missingWords(missing, language);
    groups.set(why, [...(groups.get(why) ?? []), province.name[language]]);
  }
  const sentences = [...groups].map(([why, names]) => {
    const who = `${provinceCount(names.length, language)} (${someNames(names, language)})`;
    if (language === "vi") return `Thiếu điểm hoặc hạng của ${who}: ${why}.`;
    return `${who} ${names.length === 1 ? "lacks" : "lack"} a score or a place: ${why}.`;
  });
  const absent = components.filter((item) => item.held === 0);
  if (absent.length > 0) sentences.push(componentSentence(absent, components.length, language));
  if (sentences.length > 0) return sentences;
  return [
    language === "vi"
      ? "Không thiếu điểm hay hạng của tỉnh nào, không thiếu thành phần nào đang theo dõi."
      : "No province lacks a score or a place, and no component that is followed here is absent.",
  ];
}

function componentSentence(
  absent: readonly ComponentCoverage[],
  all: number,
  language: Language,
): string {
  const names = someNamesOf(absent, language);
  return language === "vi"
    ? `Chưa có số liệu của ${absent.length}/${all} thành phần: ${names}.`
    : `Nothing is held of ${absent.length} of ${all} components: ${names}.`;
}

function someNamesOf(items: readonly ComponentCoverage[], language: Language): string {
  const names = items.map((item) => item.indicator.name[language]);
  const shown = names.slice(0, 5).join("; ");
  const more = names.length - 5;
  if (more <= 0) return shown;
  return `${shown}; ${language === "vi" ? `và ${more} thành phần khác` : `and ${more} more`}`;
}

/** Where the figures of the edition were printed, most figures first. */
export function sourcesSentence(sources: readonly EditionSource[], language: Language): string {
  const named = sources.slice(0, 3).map(({ source, figures }) => {
    const date = source.published === null ? "" : `, ${formatDate(source.published, language)}`;
    const count =
      language === "vi"
        ? `${figures} số liệu`
        : `${figures} ${figures === 1 ? "figure" : "figures"}`;
    return `${source.publisher}${date} (${count})`;
  });
  const more = sources.length - named.length;
  if (language === "vi") {
    const rest = more > 0 ? `; và ${more} nguồn khác` : "";
    return `Số liệu kỳ này lấy từ ${sources.length} nguồn: ${named.join("; ")}${rest}.`;
  }
  const rest = more > 0 ? `; and ${more} more` : "";
  const noun = sources.length === 1 ? "source" : "sources";
  return `The figures of this edition rest on ${sources.length} ${noun}: ${named.join("; ")}${rest}.`;
}
