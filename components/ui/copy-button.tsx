import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";

interface CopyButtonProps {
  /** What is put into the clipboard; see lib/sentences/copy-text. */
  readonly text: string;
  readonly language: Language;
  /** What the button says, where it copies something else than a sentence. */
  readonly label?: string;
}

/** Copies a sentence with its source and address. One listener for all of them is in the page frame; without script it is not shown. */
export function CopyButton({ text, language, label }: CopyButtonProps) {
  const t = messages(language).copy;
  return (
    <button
      type="button"
      data-copy={text}
      data-done={t.done}
      className="needs-script no-print cursor-pointer border-0 bg-transparent px-0 py-1 text-sm text-accent underline"
    >
      {label ?? t.button}
    </button>
  );
}
