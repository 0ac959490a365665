import { SourceMark } from "@/components/provenance/source-mark";
import { CopyButton } from "@/components/ui/copy-button";
import type { Language } from "@/lib/i18n/language";
import type { Said } from "@/lib/rankings/province-index-view";
import type { SourceNote } from "@/lib/rankings/source-note";

interface SaidTextProps {
  said: Said;
  note?: SourceNote | null;
  language: Language;
  /** Links to the tables that the sentences rest on. */
  children?: React.ReactNode;
}

/** The plain sentences of a block, with sources and the button that copies them. */
export function SaidText({ said, note, language, children }: SaidTextProps) {
  return (
    <div className="my-2 max-w-3xl">
      <p className="m-0 leading-snug">{said.sentences.join(" ")}</p>
      <p className="m-0 flex flex-wrap items-baseline gap-x-4 text-sm">
        {note && <SourceMark note={note} language={language} short />}
        {children}
        <CopyButton text={said.copy} language={language} />
      </p>
    </div>
  );
}
