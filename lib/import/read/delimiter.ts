import type { Text } from "@/lib/i18n/language";
import type { Separator } from "./records";

export type DelimiterName = "comma" | "semicolon" | "tab" | "spaces";

interface Delimiter {
  readonly name: DelimiterName;
  /** Null where runs of spaces part the columns. */
  readonly sign: Separator | null;
  readonly title: Text;
}

export const delimiters: readonly Delimiter[] = [
  { name: "comma", sign: ",", title: { vi: "dấu phẩy", en: "comma" } },
  { name: "semicolon", sign: ";", title: { vi: "dấu chấm phẩy", en: "semicolon" } },
  { name: "tab", sign: "\t", title: { vi: "dấu tab", en: "tab" } },
  {
    name: "spaces",
    sign: null,
    title: { vi: "khoảng trắng (chữ dán)", en: "spaces (pasted text)" },
  },
];

export function separatorOf(name: DelimiterName): Separator | null {
  return delimiters.find((delimiter) => delimiter.name === name)?.sign ?? null;
}
