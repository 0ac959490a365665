import { formatDate } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { groupBy } from "@/lib/rankings/group-by";
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

/** Who printed the figures of the edition and how many, most figures first; sources of one publisher are told together. */
export function sourcesSentence(sources: readonly EditionSource[], language: Language): string {
  const groups = [...groupBy(sources, ({ source }) => source.publisher).values()].toSorted(
    (a, b) => figuresOf(b) - figuresOf(a),
  );
  const named = groups.slice(0, 3).map((group) => publisherWords(group, language));
  const more = groups.slice(3).flat().length;
  if (language === "vi") {
    const rest = more > 0 ? `; và ${more} nguồn khác` : "";
    return `Số liệu kỳ này lấy từ ${sources.length} nguồn: ${named.join("; ")}${rest}.`;
  }
  const rest = more > 0 ? `; and ${more} more` : "";
  const noun = sources.length === 1 ? "source" : "sources";
  return `The figures of this edition rest on ${sources.length} ${noun}: ${named.join("; ")}${rest}.`;
}

function figuresOf(group: readonly EditionSource[]): number {
  return group.reduce((sum, { figures }) => sum + figures, 0);
}

/** "VCCI, 15/04/2021 (63 số liệu)", "VCCI, 10 nguồn (153 số liệu)" */
function publisherWords(group: readonly EditionSource[], language: Language): string {
  const source = group[0]?.source;
  const figures = figuresOf(group);
  const counted = { vi: `${group.length} nguồn`, en: `${group.length} sources` }[language];
  const date = source?.published ? formatDate(source.published, language) : "";
  const which = group.length > 1 ? counted : date;
  const count = { vi: "số liệu", en: figures === 1 ? "figure" : "figures" }[language];
  return `${source?.publisher}${which && `, ${which}`} (${figures} ${count})`;
}
