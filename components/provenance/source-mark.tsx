import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import type { SourceNote } from "@/lib/rankings/source-note";

/** The name of the source; one press opens title, publisher, address, date and status, without a script. */
export function SourceMark({
  note,
  language,
  short,
}: {
  note: SourceNote;
  language: Language;
  short?: boolean;
}) {
  const t = messages(language).provenance;
  const first = note.entries[0];
  if (!first) return null;
  const several = note.entries.length > 1;
  const publisher = first.source.publisher;
  const visible = short
    ? messages(language).columns.source.toLowerCase()
    : several
      ? t.several(note.entries.length)
      : publisher;
  return (
    <button
      type="button"
      className="source-mark"
      popoverTarget={note.id}
      aria-label={`${visible}: ${t.open(publisher)}`}
    >
      {visible}
    </button>
  );
}
