import { CopyButton } from "@/components/ui/copy-button";
import type { Language } from "@/lib/i18n/language";
import type { SourceNote } from "@/lib/rankings/source-note";
import { copyText } from "@/lib/sentences/copy-text";

interface PlainSentenceProps {
  text: string | null;
  /** Where the figures of the sentence come from. */
  notes: readonly (SourceNote | null)[];
  /** The permanent address that is copied with it. */
  address: string;
  language: Language;
}

/** A block's sentence with the button that copies it, its sources and the address. */
export function PlainSentence({ text, notes, address, language }: PlainSentenceProps) {
  if (text === null) return null;
  const sources = notes.flatMap((note) => note?.entries.map((entry) => entry.source) ?? []);
  return (
    <p className="my-2 max-w-3xl text-lg leading-snug">
      {text} <CopyButton text={copyText(text, sources, address, language)} language={language} />
    </p>
  );
}
