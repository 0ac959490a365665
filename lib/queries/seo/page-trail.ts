import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { type Address, href } from "@/lib/i18n/routes";
import type { Archive } from "@/lib/rankings/archive";
import { indicatorLabel } from "@/lib/sentences/words";

export interface TrailStep {
  readonly name: string;
  readonly href: string;
}

/** The pages above a page, from the top; empty where there are none. */
export function pageTrail(archive: Archive, language: Language, address: Address): TrailStep[] {
  const { nav, region } = messages(language);
  const step = (name: string, to: Address): TrailStep => ({ name, href: href(language, to) });
  const data = step(nav.data, { page: "data" });
  switch (address.page) {
    case "ranking":
    case "movers":
    case "whats-new":
      return [
        step(nav.indicators, { page: "indicators" }),
        ...indicatorSteps(archive, language, address.indicator, true),
      ];
    case "indicator":
      return [
        step(nav.indicators, { page: "indicators" }),
        ...indicatorSteps(archive, language, address.indicator, false),
      ];
    case "province":
      return [step(nav.provinces, { page: "provinces" })];
    case "province-indicator":
    case "brief": {
      const { unitSet, slug } = address;
      const province = archive.province(unitSet, slug);
      const own = province && step(province.name[language], { page: "province", unitSet, slug });
      return [step(nav.provinces, { page: "provinces" }), ...(own ? [own] : [])];
    }
    case "region":
      return [step(region.title, { page: "regions" })];
    case "sources":
    case "corrections":
    case "follow":
    case "api":
      return [data];
    case "source":
      return [data, step(nav.sources, { page: "sources" })];
    default:
      return [];
  }
}

/** The index of the page; of a method page the ones above it. */
function indicatorSteps(
  archive: Archive,
  language: Language,
  code: string,
  rootAlone: boolean,
): TrailStep[] {
  const root = archive.root(code);
  const parent = archive.indicator(archive.indicator(code)?.parent ?? "");
  const above = rootAlone ? [root] : parent?.code === root?.code ? [parent] : [root, parent];
  return above.flatMap((item) =>
    item && (rootAlone || item.code !== code)
      ? {
          name: indicatorLabel(item, language),
          href: href(language, { page: "indicator", indicator: item.code }),
        }
      : [],
  );
}
