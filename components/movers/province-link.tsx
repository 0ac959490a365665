import type { Language } from "@/lib/i18n/language";
import { href } from "@/lib/i18n/routes";
import type { Province } from "@/lib/provinces/province";

/** The name of a province, leading to its page about the index. */
export function ProvinceLink({
  province: { unitSet, slug, name },
  indicator,
  language,
}: {
  province: Province;
  /** Code of the index. */
  indicator: string;
  language: Language;
}) {
  return (
    <a
      className="plain-link"
      href={href(language, { page: "province-indicator", unitSet, slug, indicator })}
    >
      {name[language]}
    </a>
  );
}
