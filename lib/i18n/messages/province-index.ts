import type { Language } from "../language";
import { provinceIndexEn } from "./province-index-en";
import { type ProvinceIndexMessages, provinceIndexVi } from "./province-index-vi";

export type { ProvinceIndexMessages };

const all: Record<Language, ProvinceIndexMessages> = {
  vi: provinceIndexVi,
  en: provinceIndexEn,
};

/** Words of the page about a province in an index. */
export function provinceIndexMessages(language: Language): ProvinceIndexMessages {
  return all[language];
}
