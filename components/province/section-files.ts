import { type Download, mostIndicators } from "@/lib/i18n/file-address";
import type { IndexSection } from "@/lib/rankings/index-section";

/** Every edition of an index for a province, alone and with its components. */
export function sectionFiles(
  { indicator, components, unitSet }: IndexSection,
  slug: string,
): Download[] {
  const table = { table: "figures", provinces: [slug], unitSet } as const;
  const codes = [indicator.code, ...components.map((item) => item.indicator.code)];
  const alone: Download = { is: "figures", file: { ...table, indicators: [indicator.code] } };
  if (codes.length === 1 || codes.length > mostIndicators) return [alone];
  return [alone, { is: "components", file: { ...table, indicators: codes } }];
}
