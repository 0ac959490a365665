import { compareStyles } from "@/lib/charts/compare-lines";
import type { Language } from "@/lib/i18n/language";
import { href } from "@/lib/i18n/routes";
import type { Province } from "@/lib/provinces/province";
import { ProvinceMark } from "./chosen-list";

interface ProvinceHeadsProps {
  provinces: readonly Province[];
  /** The index that the names lead to; without it they lead to the province. */
  indicator?: string;
  language: Language;
}

/** The head cells of the compared provinces. */
export function ProvinceHeads({ provinces, indicator, language }: ProvinceHeadsProps) {
  const styles = compareStyles(provinces.length);
  return provinces.map((province, index) => {
    const { unitSet, slug } = province;
    const address = indicator
      ? ({ page: "province-indicator", unitSet, slug, indicator } as const)
      : ({ page: "province", unitSet, slug } as const);
    return (
      <th key={slug} scope="col" className="min-w-24">
        <span className="flex items-start gap-1">
          <ProvinceMark style={styles[index]} />
          <a href={href(language, address)} className="plain-link">
            {province.name[language]}
          </a>
        </span>
      </th>
    );
  });
}
