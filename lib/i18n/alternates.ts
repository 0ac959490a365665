import type { Language } from "./language";
import { type Address, href } from "./routes";

/** Canonical address and the twins of a page, for its metadata. */
export function alternates(language: Language, address: Address) {
  return {
    canonical: href(language, address),
    languages: {
      vi: href("vi", address),
      en: href("en", address),
      "x-default": href("vi", address),
    },
  };
}
