import { ApiError } from "@/lib/api/error";
import type { Language } from "@/lib/i18n/language";
import { apiMessages } from "@/lib/i18n/messages/api";
import type { Archive } from "@/lib/rankings/archive";
import { archiveAt } from "../archive-at";
import { currentArchive } from "../current-archive";

/** The data of a version, or the newest; throws an ApiError where that version never was or is not kept. */
export async function archiveOf(version: number | undefined, language: Language): Promise<Archive> {
  const archive = version === undefined ? await currentArchive() : await archiveAt(version);
  if (archive) return archive;
  throw new ApiError("not-found", "v", apiMessages(language).errors.noVersion(String(version)));
}
