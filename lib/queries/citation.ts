import { type Language, languages, type Text } from "@/lib/i18n/language";
import type { Address, Parameter } from "@/lib/i18n/routes";
import type { Archive } from "@/lib/rankings/archive";
import type { Citation } from "@/lib/sentences/cite";
import { permanentAddress } from "./permanent-address";
import { pageHead } from "./seo/page-head";
import { provinceIndicatorTitle } from "./seo/province-heads";

/** What is needed to cite a page in the state that its query names; null for what is no page of figures. */
export function citationOf(
  archive: Archive,
  address: Address,
  query: Partial<Record<Parameter, string>> = {},
  title?: Text,
): Citation | null {
  const titles = { vi: titleOf(archive, "vi", address), en: titleOf(archive, "en", address) };
  if (titles.vi === null || titles.en === null) return null;
  const { version, importedAt } = archive.snapshot;
  const state = { ...query, version: String(version) };
  const [vi, en] = languages.map((language) => permanentAddress(language, address, state));
  const code = "indicator" in address ? address.indicator : null;
  return {
    title: title ?? { vi: titles.vi, en: titles.en },
    publisher: (code === null ? undefined : archive.root(code)?.publisher) ?? null,
    address: { vi: vi ?? "", en: en ?? "" },
    version,
    importedAt,
    accessed: new Date().toISOString().slice(0, 10),
  };
}

function titleOf(archive: Archive, language: Language, address: Address): string | null {
  return address.page === "province-indicator"
    ? provinceIndicatorTitle(archive, language, address)
    : (pageHead(archive, language, address)?.title ?? null);
}
