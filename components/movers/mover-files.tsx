import { DownloadLinks } from "@/components/tables/download-links";
import type { Language } from "@/lib/i18n/language";
import type { ComparableEditions } from "@/lib/rankings/movers";

interface MoverFilesProps {
  /** What the files hold, for those who hear the links away from their place. */
  what: string;
  editions: ComparableEditions;
  language: Language;
}

/** The figures of both editions that a part of a movers page is made from, as files. */
export function MoverFiles({ what, editions, language }: MoverFilesProps) {
  const { indicator, from, to, unitSet } = editions;
  const file = { table: "movers", indicator: indicator.code, from, to, unitSet } as const;
  return <DownloadLinks what={what} files={[{ is: "figures", file }]} language={language} />;
}
