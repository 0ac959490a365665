import type { Language } from "@/lib/i18n/language";
import { claimsMessages } from "@/lib/i18n/messages/claims";
import type { ShownVerdict } from "@/lib/rankings/claims-view";

/** A verdict as sign and word. */
export function VerdictTag({ verdict, language }: { verdict: ShownVerdict; language: Language }) {
  const { icon, word } = claimsMessages(language).verdicts[verdict];
  return (
    <span className={`verdict verdict-${verdict}`}>
      <span aria-hidden="true">{icon}</span> {word}
    </span>
  );
}
