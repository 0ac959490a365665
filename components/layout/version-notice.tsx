import { Notice } from "@/components/ui/notice";
import { formatDate } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { citeMessages } from "@/lib/i18n/messages/cite";
import { type Address, liveHref, type Parameter } from "@/lib/i18n/routes";
import { shownVersion } from "@/lib/i18n/shown-version";

interface VersionNoticeProps {
  address: Address | null;
  query?: Partial<Record<Parameter, string>>;
  language: Language;
}

/** On a page whose address names a data version: which one it shows, and the way to newer figures. */
export function VersionNotice({ address, query, language }: VersionNoticeProps) {
  const held = shownVersion();
  if (!held?.named) return null;
  const t = citeMessages(language);
  const { shown, newest } = held;
  const words = t.frozen(shown.version, formatDate(shown.importedAt, language));
  const current = address && <a href={liveHref(language, address, query)}>{t.current}</a>;
  return (
    <>
      {/* The page without a version is the one to be found; React lifts this into the head. */}
      <meta name="robots" content="noindex" />
      {newest.version > shown.version ? (
        <Notice>
          <p className="m-0">
            {words} {t.newer(newest.version, formatDate(newest.importedAt, language))} {current}
          </p>
        </Notice>
      ) : (
        <p className="m-0 mb-2 text-sm text-muted">
          {words} {t.newest}
        </p>
      )}
    </>
  );
}
