import type { UnitSetId } from "@/lib/figures/figure";
import type { Archive } from "@/lib/rankings/archive";
import type { NamedProvince } from "../claim";
import { createPhraseBook, type PhraseBook } from "./phrases";

export interface ProvinceName {
  readonly province: NamedProvince;
  /** A municipality in some unit set: "thành phố" before its name is part of it. */
  readonly isMunicipality: boolean;
}

/** The slugs that each name stands for in the two unit sets. */
function namesBySet(archive: Archive): Map<string, Partial<Record<UnitSetId, string>>> {
  const names = new Map<string, Partial<Record<UnitSetId, string>>>();
  for (const item of archive.snapshot.provinces) {
    for (const name of [item.name.vi, item.name.en, ...item.aliases]) {
      const key = name
        .normalize("NFC")
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, " ")
        .trim();
      names.set(key, { ...names.get(key), [item.unitSet]: item.slug });
    }
  }
  return names;
}

export function provinceNames(archive: Archive): PhraseBook<ProvinceName> {
  return archive.memo("claims/province-names", () => {
    const book = createPhraseBook<ProvinceName>();
    const known = new Map<string, ProvinceName>();
    const names = namesBySet(archive);
    const city = names.get("hcmc");
    if (city !== undefined) names.set("hcm city", city);
    for (const [name, slugs] of names) {
      const id = `${slugs["63"]}/${slugs["34"]}`;
      const value = known.get(id) ?? {
        province: { slugs },
        isMunicipality: Object.entries(slugs).some(
          ([set, slug]) => archive.province(set as UnitSetId, slug)?.kind === "municipality",
        ),
      };
      known.set(id, value);
      book.add(name, value);
    }
    return book;
  });
}

const regionAliases: Readonly<Record<string, readonly string[]>> = {
  "dong-bang-song-cuu-long": ["ĐBSCL", "Mekong Delta", "Tây Nam Bộ"],
  "dong-bang-song-hong": ["ĐBSH", "Red River Delta"],
  "trung-du-mien-nui-phia-bac": [
    "trung du, miền núi phía Bắc",
    "trung du và miền núi Bắc Bộ",
    "miền núi phía Bắc",
  ],
  "bac-trung-bo-duyen-hai-mien-trung": ["Bắc Trung Bộ và duyên hải Trung Bộ"],
  "tay-nguyen": [],
  "dong-nam-bo": ["Southeast"],
};

/** Parts of the country that are no region of ours. */
const otherParts = [
  "miền Trung",
  "miền Bắc",
  "miền Nam",
  "miền Tây",
  "phía Bắc",
  "phía Nam",
  "Tây Bắc",
  "Đông Bắc",
  "Nam Trung Bộ",
  "Duyên hải Nam Trung Bộ",
  "Duyên hải miền Trung",
  "Bắc Bộ",
  "Nam Bộ",
  "Nam sông Hậu",
  "Duyên hải phía Đông",
  "kinh tế trọng điểm",
  "kinh tế trọng điểm Bắc Bộ",
  "kinh tế trọng điểm phía Nam",
  "kinh tế trọng điểm miền Trung",
  "Đông Nam Á",
  "ASEAN",
];

/** Regions by name; null for parts of the country that are no region. */
export function regionNames(archive: Archive): PhraseBook<{ readonly slug: string | null }> {
  return archive.memo("claims/region-names", () => {
    const book = createPhraseBook<{ readonly slug: string | null }>();
    const bySlug = new Map<string, { readonly slug: string | null }>();
    const names = new Set<string>();
    for (const item of archive.snapshot.regions) {
      const value = bySlug.get(item.slug) ?? { slug: item.slug };
      bySlug.set(item.slug, value);
      for (const name of [item.name.vi, item.name.en, ...(regionAliases[item.slug] ?? [])]) {
        names.add(name.toLowerCase());
        book.add(name, value);
      }
    }
    const none = { slug: null };
    for (const name of otherParts) if (!names.has(name.toLowerCase())) book.add(name, none);
    return book;
  });
}
