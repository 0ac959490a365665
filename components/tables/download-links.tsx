import type { Language } from "@/lib/i18n/language";
import { dataMessages } from "@/lib/i18n/messages/data";

interface DownloadLinksProps {
  /** Address of the file in a format. */
  fileHref: (format: "csv" | "xlsx") => string;
  language: Language;
}

/** The whole table as files, with what each is good for. */
export function DownloadLinks({ fileHref, language }: DownloadLinksProps) {
  const t = dataMessages(language).files;
  return (
    <p className="my-2 text-sm text-muted no-print">
      {t.download}{" "}
      {(["xlsx", "csv"] as const).map((format) => (
        <a key={format} href={fileHref(format)} download className="mr-3 inline-block min-h-6">
          {t[format]}
        </a>
      ))}
      {t.hint}
    </p>
  );
}
