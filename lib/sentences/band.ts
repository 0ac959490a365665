import type { Language } from "@/lib/i18n/language";
import type { Band } from "@/lib/rankings/band";

/** The band by its name: "nhóm A", "nhóm cao nhất" / "group A", "the highest quartile". */
export function bandWords(band: Band, language: Language): string {
  if (band.scheme === "par")
    return { vi: `nhóm ${band.group}`, en: `group ${band.group}` }[language];
  const words = {
    1: { vi: "nhóm cao nhất", en: "the highest quartile" },
    2: { vi: "nhóm trung bình cao", en: "the upper middle quartile" },
    3: { vi: "nhóm trung bình thấp", en: "the lower middle quartile" },
    4: { vi: "nhóm thấp nhất", en: "the lowest quartile" },
  } as const;
  return words[band.group][language];
}
