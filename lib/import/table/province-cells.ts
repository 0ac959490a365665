import type { UnitSetId } from "@/lib/figures/figure";
import type { Text } from "@/lib/i18n/language";
import type { TableContext } from "@/lib/import/table/table-context";
import { isProvinceName, matchProvince } from "@/lib/provinces/match-name";
import type { Province } from "@/lib/provinces/province";
import { searchKey } from "@/lib/provinces/search-key";

export type NamedProvince =
  | { readonly kind: "found"; readonly slug: string }
  /** Looking for the nearest names takes time: it is asked for only where a row needs its province. */
  | { readonly kind: "unknown"; readonly why: () => Text };

function quoted(name: string): string {
  return JSON.stringify(name.slice(0, 60));
}

function listed(provinces: readonly Province[], language: "vi" | "en"): string {
  const names = provinces.slice(0, 6).map(({ name }) => name[language]);
  return names.join(", ") + (provinces.length > 6 ? ", ..." : "");
}

function advice(name: string, slug: string): Text {
  const option = `--province ${JSON.stringify(`${name.slice(0, 60)}=${slug}`)}`;
  return {
    vi: `Sửa tên trong tệp, hoặc thêm ${option} nếu đúng là tỉnh đó.`,
    en: `Correct the name in the file, or add ${option} if that is the one.`,
  };
}

function ofOtherSet(name: string, set: UnitSetId, context: TableContext): Text | null {
  const other = set === "63" ? "34" : "63";
  if (!isProvinceName(context.provinces[other], name)) return null;
  const match = matchProvince(context.provinces[other], name);
  if (match.kind !== "found") return null;
  const heir = context.catalogue.successions?.find(
    ({ fromSet, from, toSet }) =>
      fromSet === other && from === match.province.slug && toSet === set,
  );
  const became = context.provinces[set].find(({ slug }) => slug === heir?.to);
  const { name: old } = match.province;
  const merged =
    became === undefined
      ? { vi: "", en: "" }
      : {
          vi: `, từ 1/7/2025 thuộc ${became.name.vi}`,
          en: `, part of ${became.name.en} since 1 July 2025`,
        };
  return {
    vi: `${old.vi} là một trong ${other} tỉnh, thành phố${merged.vi}; bảng này khai ${set} tỉnh, thành phố. Kiểm tra lại --unit-set.`,
    en: `${old.en} is one of the ${other} provinces${merged.en}; this table is said to be of the ${set}. Check --unit-set.`,
  };
}

function notFound(name: string, set: UnitSetId, near: readonly Province[]): Text {
  const give = advice(name, near[0]?.slug ?? "...");
  const nearVi = near.length > 0 ? `; gần nhất: ${listed(near, "vi")}` : "";
  const nearEn = near.length > 0 ? `; nearest: ${listed(near, "en")}` : "";
  return {
    vi: `Không có tỉnh nào tên ${quoted(name)} trong ${set} tỉnh, thành phố${nearVi}. ${give.vi}`,
    en: `No province is called ${quoted(name)} among the ${set}${nearEn}. ${give.en}`,
  };
}

function unknown(name: string, set: UnitSetId, context: TableContext): Text {
  if (context.problems.isFull) return notFound(name, set, []);
  const other = ofOtherSet(name, set, context);
  if (other !== null) return other;
  const match = matchProvince(context.provinces[set], name);
  if (match.kind === "ambiguous") {
    const give = advice(name, match.candidates[0]?.slug ?? "");
    return {
      vi: `${quoted(name)} có thể là nhiều tỉnh: ${listed(match.candidates, "vi")}. ${give.vi}`,
      en: `${quoted(name)} may be several provinces: ${listed(match.candidates, "en")}. ${give.en}`,
    };
  }
  return notFound(name, set, match.kind === "unknown" ? match.nearest : []);
}

function resolve(name: string, set: UnitSetId, context: TableContext): NamedProvince {
  const provinces = context.provinces[set];
  const key = searchKey(name);
  const given = Object.hasOwn(context.mapping.provinces, key)
    ? context.mapping.provinces[key]
    : undefined;
  if (given !== undefined) {
    if (provinces.some(({ slug }) => slug === given)) return { kind: "found", slug: given };
    const why = {
      vi: `Không có tỉnh ${quoted(given)} trong ${set} tỉnh, thành phố. Sửa --province.`,
      en: `There is no province ${quoted(given)} among the ${set}. Correct --province.`,
    };
    return { kind: "unknown", why: () => why };
  }
  if (isProvinceName(provinces, name)) {
    const match = matchProvince(provinces, name);
    if (match.kind === "found") return { kind: "found", slug: match.province.slug };
  }
  return { kind: "unknown", why: () => unknown(name, set, context) };
}

/** Says which province a name means; each name of a table is looked up once. */
export function provinceNamer(
  context: TableContext,
): (name: string, set: UnitSetId) => NamedProvince {
  const known = { "63": new Map<string, NamedProvince>(), "34": new Map<string, NamedProvince>() };
  return (name, set) => {
    const before = known[set].get(name);
    if (before !== undefined) return before;
    const named = resolve(name, set, context);
    known[set].set(name, named);
    return named;
  };
}
