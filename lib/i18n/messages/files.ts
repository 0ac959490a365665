import type { Language } from "../language";
import { filesEn } from "./files-en";
import { type FilesMessages, filesVi } from "./files-vi";

export type { FilesMessages };

/** A column that some file has. */
export type ColumnName = keyof FilesMessages["columns"];

const all: Record<Language, FilesMessages> = { vi: filesVi, en: filesEn };

/** Words of the files that are handed out and of the links to them. */
export function filesMessages(language: Language): FilesMessages {
  return all[language];
}
