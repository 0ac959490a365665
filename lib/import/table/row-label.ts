import type { UnitSetId } from "@/lib/figures/figure";
import type { Text } from "@/lib/i18n/language";
import type { TableCatalogue } from "@/lib/import/table/table-context";
import { searchKey } from "@/lib/provinces/search-key";

/** What a row is that is of no province, by its first words. */
export type RowLabel =
  | { readonly kind: "mean"; readonly region: string | null }
  /** The name of a region alone: a heading, or its mean where figures stand beside it. */
  | { readonly kind: "region"; readonly region: string }
  | { readonly kind: "passed"; readonly why: Text }
  | { readonly kind: "other" };

const meanWords =
  /\b(?:trung binh|binh quan|average|mean)\b|^tb\b|^(?:gia tri )?(?:tb|trung binh)(?: chung)?$/;
const country = /^(?:ca nuoc|toan quoc|viet nam|national|whole country|nationwide)$/;
const leftover =
  /\b(?:trung binh|binh quan|tb|average|mean|gia tri|diem|chi so|chung|cua|vung|khu vuc|region|cac|tinh|thanh pho|of|the)\b/g;
const countryWords = /\b(?:ca nuoc|toan quoc|national|63|34|viet nam|quoc gia|country)\b/g;

const passed: readonly (readonly [RegExp, Text])[] = [
  [/^(?:trung vi|median)\b/, { vi: "dòng trung vị", en: "the median" }],
  [
    /^(?:cao nhat|lon nhat|max|maximum|highest|gia tri (?:cao|lon) nhat|diem cao nhat)\b/,
    { vi: "dòng cao nhất", en: "the highest" },
  ],
  [
    /^(?:thap nhat|nho nhat|min|minimum|lowest|gia tri (?:thap|nho) nhat|diem thap nhat)\b/,
    { vi: "dòng thấp nhất", en: "the lowest" },
  ],
  [/^(?:tong|tong cong|tong so|cong|total|sum)\b/, { vi: "dòng tổng", en: "a total" }],
  [
    /^(?:diem )?toi da\b|^(?:do lech chuan|std|standard deviation)\b/,
    { vi: "dòng thống kê", en: "a statistic" },
  ],
];

function regionOf(key: string, set: UnitSetId, { regions }: TableCatalogue): string | null {
  const plain = key.replace(/^(?:vung|khu vuc|region) /, "");
  const found = regions.find(
    ({ unitSet, name }) =>
      unitSet === set && [searchKey(name.vi), searchKey(name.en)].includes(plain),
  );
  return found?.slug ?? null;
}

/** "I. ", "a) " and "1. " before a heading. */
function withoutNumbering(text: string): string {
  return text.replace(/^\s*(?:[IVX]+|\d{1,2}|[a-h])\s*[.)]\s*/iu, "");
}

/** Reads the first words of a row that no province's name begins. */
export function labelOf(text: string, set: UnitSetId, catalogue: TableCatalogue): RowLabel {
  const key = searchKey(withoutNumbering(text));
  const region = regionOf(key, set, catalogue);
  if (region !== null) return { kind: "region", region };
  if (country.test(key)) return { kind: "mean", region: null };
  if (meanWords.test(key)) {
    const rest = key.replace(leftover, " ").replace(countryWords, " ").replace(/ +/g, " ").trim();
    if (rest === "") return { kind: "mean", region: null };
    const bare = key.replace(/^.*?\b(?:trung binh|binh quan|tb|average|mean)\b ?(?:of )?/, "");
    const ofRegion = regionOf(bare, set, catalogue);
    if (ofRegion !== null) return { kind: "mean", region: ofRegion };
    return {
      kind: "passed",
      why: { vi: "trung bình của một nhóm khác", en: "the mean of some other group" },
    };
  }
  const found = passed.find(([expression]) => expression.test(key));
  return found === undefined ? { kind: "other" } : { kind: "passed", why: found[1] };
}
