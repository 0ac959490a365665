import type { Language } from "../language";
import { provinceBlocksEn } from "./province-blocks-en";
import { type ProvinceBlockMessages, provinceBlocksVi } from "./province-blocks-vi";

const all: Record<Language, ProvinceBlockMessages> = { vi: provinceBlocksVi, en: provinceBlocksEn };

/** Words of the blocks of a province's page that set indices or former provinces side by side. */
export function provinceBlockMessages(language: Language): ProvinceBlockMessages {
  return all[language];
}
