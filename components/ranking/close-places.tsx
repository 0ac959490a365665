import { CopyButton } from "@/components/ui/copy-button";
import type { Language } from "@/lib/i18n/language";
import { provinceIndexMessages } from "@/lib/i18n/messages/province-index";
import type { Said } from "@/lib/rankings/province-index-view";

/** Which places lie so close together that a move between them is small. */
export function ClosePlaces({ said, language }: { said: Said; language: Language }) {
  return (
    <p className="my-2 max-w-3xl">
      <strong className="font-semibold">
        {provinceIndexMessages(language).stability.ranking}:
      </strong>{" "}
      {said.sentences.join(" ")} <CopyButton text={said.copy} language={language} />
    </p>
  );
}
