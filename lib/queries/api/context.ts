import type { z } from "zod";
import type { dataSchema } from "@/lib/api/answers";
import { ApiError } from "@/lib/api/error";
import { env } from "@/lib/env";
import type { UnitSetId } from "@/lib/figures/figure";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { apiMessages } from "@/lib/i18n/messages/api";
import type { Archive } from "@/lib/rankings/archive";

/** What every answer is made with. */
export interface Context {
  readonly archive: Archive;
  readonly language: Language;
  /** The address that was asked, for the address of the next part. */
  readonly url: URL;
}

export function dataOf({ archive, language }: Context): z.output<typeof dataSchema> {
  const { version, importedAt } = archive.snapshot;
  return { version, importedAt, credit: messages(language).footer.credit };
}

/** One part of a list and the address of the next; that one names the data version, so that all parts fit together. */
export function part<Item>(
  items: readonly Item[],
  { limit, cursor = 0 }: { limit: number; cursor?: number | undefined },
  { url, archive }: Context,
): { readonly items: readonly Item[]; readonly next: string | null } {
  const end = cursor + limit;
  const found = items.slice(cursor, end);
  if (end >= items.length) return { items: found, next: null };
  const next = new URL(url.pathname + url.search, env.siteUrl);
  next.searchParams.set("v", String(archive.snapshot.version));
  next.searchParams.set("cursor", String(end));
  return { items: found, next: next.href };
}

/** The indicators of a list, or all; throws an ApiError for one that is not there. */
export function indicatorCodes(
  { archive, language }: Context,
  asked: readonly string[] | undefined,
): readonly string[] {
  const all = archive.snapshot.indicators.map((item) => item.code);
  if (asked === undefined) return all;
  const strange = asked.find((code) => !archive.indicator(code));
  if (strange !== undefined) {
    throw new ApiError("not-found", "indicator", apiMessages(language).errors.noIndicator(strange));
  }
  return all.filter((code) => asked.includes(code));
}

/** Throws an ApiError for a province that is in neither set, or not in the one named. */
export function checkProvinces(
  { archive, language }: Context,
  asked: readonly string[] | undefined,
  unitSet: UnitSetId | undefined,
): void {
  const sets: readonly UnitSetId[] = unitSet === undefined ? ["63", "34"] : [unitSet];
  const strange = asked?.find((slug) => !sets.some((set) => archive.province(set, slug)));
  if (strange !== undefined) {
    throw new ApiError("not-found", "province", apiMessages(language).errors.noProvince(strange));
  }
}

/** Throws an ApiError for a region that is not in the set (or, without one, in neither). */
export function checkRegion(
  { archive, language }: Context,
  slug: string | undefined,
  unitSet: UnitSetId | undefined,
): void {
  if (slug === undefined) return;
  const known = archive.snapshot.regions.some(
    (item) => item.slug === slug && (unitSet === undefined || item.unitSet === unitSet),
  );
  if (!known)
    throw new ApiError("not-found", "region", apiMessages(language).errors.noRegion(slug));
}

/** Throws an ApiError for a source that is not there. */
export function checkSource({ archive, language }: Context, key: string | undefined): void {
  if (key === undefined || archive.source(key)) return;
  throw new ApiError("not-found", "source", apiMessages(language).errors.noSource(key));
}
