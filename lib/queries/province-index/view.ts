import type { Language } from "@/lib/i18n/language";
import type { Province } from "@/lib/provinces/province";
import type { Archive } from "@/lib/rankings/archive";
import { edition } from "@/lib/rankings/edition";
import type { IndexSection } from "@/lib/rankings/index-section";
import type { ProvinceIndexView } from "@/lib/rankings/province-index-view";
import { countedRank } from "@/lib/rankings/rank";
import type { Context } from "./context";
import { gapBlock } from "./gap-block";
import { recordsBlock } from "./records-block";
import { stabilityBlock } from "./stability-block";
import type { AnalysisState } from "./state";
import { strengthsBlock } from "./strengths-block";
import { whyBlock } from "./why-block";

/**
 * What is said about a province in an index beyond its figures; null where it has none. Without a year in the address
 * the newest edition is analysed from which its place can be counted, else the newest with a figure.
 */
export function provinceIndexView(
  archive: Archive,
  section: IndexSection,
  province: Province,
  state: AnalysisState,
  language: Language,
): ProvinceIndexView | null {
  const { indicator, shown, history } = section;
  if (!shown) return null;
  const years = history
    .filter(({ standing }) => standing.figure !== null || standing.rank !== null)
    .map((row) => row.year);
  const counted = years.find((year) => {
    const found = edition(archive, indicator.code, year, province.unitSet);
    return found && countedRank(found, province.slug) !== null;
  });
  const chosen = history.some((row) => row.year === state.year) ? state.year : null;
  const year = chosen ?? counted ?? shown.year;
  const context: Context = { archive, indicator, province, language, state, year, years };
  const why = whyBlock(context);
  return {
    indicator,
    province,
    year,
    chosen: chosen !== null,
    years,
    newest: shown.year,
    why,
    strengths: strengthsBlock(context),
    gap: gapBlock(context, chosen === null ? shown.year : year),
    stability: stabilityBlock(context, why.reason),
    records: recordsBlock(context),
  };
}
