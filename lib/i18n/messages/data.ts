import type { Language } from "../language";
import { dataEn } from "./data-en";
import { type DataMessages, dataVi } from "./data-vi";

export type { DataMessages };

const all: Record<Language, DataMessages> = { vi: dataVi, en: dataEn };

/** Words of the pages about indices, data and sources. */
export function dataMessages(language: Language): DataMessages {
  return all[language];
}
