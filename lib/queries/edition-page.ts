import { notFound } from "next/navigation";
import type { UnitSetId } from "@/lib/figures/figure";
import type { Language } from "@/lib/i18n/language";
import type { Address } from "@/lib/i18n/routes";
import type { Archive } from "@/lib/rankings/archive";
import { pageArchive } from "./page-archive";
import { pageParameters } from "./page-parameters";
import { unitSetsOf } from "./resolve-address";

type ViewOf<View> = (
  archive: Archive,
  indicator: string,
  year: number,
  unitSet: UnitSetId,
  language: Language,
) => View | null;

/** What a page of an edition shows, and its address; a 404 where there is no such edition. */
export async function editionPage<View>(
  params: Promise<Record<string, string>>,
  page: "ranking" | "whats-new",
  viewOf: ViewOf<View>,
) {
  const { lang, indicator = "", year = 0, unitSet = "usual" } = await pageParameters(params);
  const archive = await pageArchive();
  const set = unitSet === "usual" ? unitSetsOf(archive, indicator, year)[0] : unitSet;
  const view = set === undefined ? null : viewOf(archive, indicator, year, set, lang);
  if (view === null) notFound();
  const place = { indicator, year: String(year), unitSet: unitSet === "usual" ? null : unitSet };
  const address = { page, ...place } satisfies Address;
  return { lang, archive, view, address };
}
