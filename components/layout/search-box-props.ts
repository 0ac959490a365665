import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { href, parameters } from "@/lib/i18n/routes";

/** What the search box needs to know of its language; made on the server to keep the words out of the script. */
export function searchBoxProps(language: Language) {
  const t = messages(language).search;
  return {
    action: href(language, { page: "search" }),
    parameter: parameters[language].query,
    language,
    words: {
      label: t.label,
      placeholder: t.placeholder,
      submit: t.submit,
      available: t.availableTemplate,
    },
  };
}
