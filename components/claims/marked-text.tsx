import type { Language } from "@/lib/i18n/language";
import { claimsMessages } from "@/lib/i18n/messages/claims";
import type { CheckedText } from "@/lib/rankings/claims-view";
import { VerdictTag } from "./verdict-tag";

/** The text as it was given, each claim marked in place with its number and verdict. */
export function MarkedText({ checked, language }: { checked: CheckedText; language: Language }) {
  const t = claimsMessages(language).result;
  return (
    <section aria-labelledby="van-ban-danh-dau">
      <h3 id="van-ban-danh-dau" className="mt-5 mb-1 text-xl">
        {t.marked}
      </h3>
      <div className="max-w-3xl border-l-4 border-rule pl-4 leading-loose break-words whitespace-pre-wrap">
        {checked.pieces.map((piece) =>
          piece.claims.length === 0 ? (
            <span key={piece.start}>{piece.text}</span>
          ) : (
            <span key={piece.start}>
              <mark className="claim-mark">{piece.text}</mark>
              {piece.claims.map(({ number, verdict }) => (
                <a
                  key={number}
                  href={`#nhan-dinh-${number}`}
                  className="ml-1 inline-block min-h-6 text-xs leading-6 no-underline"
                >
                  {number} <VerdictTag verdict={verdict} language={language} />
                </a>
              ))}
            </span>
          ),
        )}
      </div>
    </section>
  );
}
