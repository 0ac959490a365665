import type { ReadEdition } from "@/lib/import/edition/read-edition";
import { makeWarning, type Warning } from "@/lib/import/edition/warning";
import type { Archive } from "@/lib/rankings/archive";
import { missingReason } from "@/lib/rankings/missing";

/** Slugs of provinces that the edition says nothing about: no figure, and no reason that the publisher gave. */
function silent({ code, year, unitSet }: ReadEdition, after: Archive): string[] {
  return after
    .roster(unitSet, year)
    .map(({ slug }) => slug)
    .filter((slug) => after.figure(code, year, unitSet, slug) === undefined)
    .filter((slug) => {
      const { code: reason } = missingReason(after, code, year, unitSet, slug);
      return reason === "not-collected" || reason === "not-recorded";
    });
}

/** Provinces that are missing, one warning an index: components that lack the same ones do not repeat it. */
export function missingWarnings(editions: readonly ReadEdition[], after: Archive): Warning[] {
  const told = new Set<string>();
  return editions.flatMap((edition) => {
    const slugs = silent(edition, after);
    const { code, year, unitSet } = edition;
    const lack = `${after.root(code)?.code}/${year}/${unitSet}/${slugs.join()}`;
    if (slugs.length === 0 || told.has(lack)) return [];
    told.add(lack);
    const names = slugs.map((slug) => after.province(unitSet, slug)?.name);
    const list = (language: "vi" | "en") => names.map((name) => name?.[language]).join(", ");
    return makeWarning("missing", edition, slugs.length, {
      vi: `Thiếu ${slugs.length} tỉnh: ${list("vi")}. Nếu đơn vị công bố không có số, ghi lý do vào gaps.csv.`,
      en: `${slugs.length} provinces are missing: ${list("en")}. Where the publisher has no figure, record the reason in gaps.csv.`,
    });
  });
}
