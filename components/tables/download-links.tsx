import { type Download, downloadFormats, fileHref } from "@/lib/i18n/file-address";
import type { Language } from "@/lib/i18n/language";
import { filesMessages } from "@/lib/i18n/messages/files";

interface DownloadLinksProps {
  /** What the files hold, for those who hear the links away from their place. */
  what: string;
  files: readonly Download[];
  language: Language;
}

/** A table, or the figures of a chart, as files in each format. */
export function DownloadLinks({ what, files, language }: DownloadLinksProps) {
  return (
    <p className="my-2 flex flex-wrap gap-x-5 text-sm text-muted no-print">
      {files.map((item) => (
        <Formats key={item.is} {...item} what={what} language={language} />
      ))}
    </p>
  );
}

function Formats({ is, file, what, language }: Download & { what: string; language: Language }) {
  const name = filesMessages(language).links[is];
  return (
    <span className="inline-flex flex-wrap items-center gap-x-3">
      {name}:
      {downloadFormats.map((format) => (
        <a
          key={format}
          href={fileHref(language, file, format)}
          download={format === "json" ? undefined : true}
          rel="nofollow"
          className="inline-flex min-h-6 min-w-6 items-center"
        >
          {format.toUpperCase()}
          <span className="sr-only">{` (${name}, ${what})`}</span>
        </a>
      ))}
    </span>
  );
}
