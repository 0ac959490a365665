import { formatDate } from "@/lib/i18n/format";
import type { Language, Text } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { citeMessages } from "@/lib/i18n/messages/cite";

/** What is needed to cite a page. */
export interface Citation {
  readonly title: Text;
  /** Who publishes the index; null where the page holds several. */
  readonly publisher: Text | null;
  /** Whole addresses that name the data version. */
  readonly address: Text;
  readonly version: number;
  /** When the version was made, ISO 8601 UTC. */
  readonly importedAt: string;
  /** The day on which it is cited, YYYY-MM-DD. */
  readonly accessed: string;
}

/** "Bảng điểm các tỉnh, “PCI 2023”, số liệu phiên bản 3, ngày 12/03/2026." */
export function shortCitation(citation: Citation, language: Language): string {
  return `${[...naming(citation, language), dataOf(citation, language)].join(", ")}.`;
}

/** The short one with the publisher of the figures before it, the address and the day after it. */
export function longCitation(citation: Citation, language: Language): string {
  const t = citeMessages(language);
  const { publisher, address, accessed } = citation;
  const parts = [
    ...naming(citation, language),
    dataOf(citation, language),
    t.accessed(formatDate(accessed, language)),
  ];
  const figures = publisher && `${t.figuresOf(publisher[language]).replace(/\.$/, "")}. `;
  return `${figures ?? ""}${parts.join(", ")}. ${address[language]}`;
}

function naming({ title }: Citation, language: Language): string[] {
  return [messages(language).site.name, `“${title[language]}”`];
}

function dataOf({ version, importedAt }: Citation, language: Language): string {
  return citeMessages(language).dataOf(version, formatDate(importedAt, language));
}

/** An entry of a BibTeX file in UTF-8; its key is of letters, digits and hyphens and names page and version. */
export function bibtex(citation: Citation, language: Language): string {
  const { title, publisher, address, version, importedAt, accessed } = citation;
  const site = messages(language).site.name;
  const fields: readonly (readonly [string, string])[] = [
    ["author", `{${escaped(publisher?.[language] ?? site)}}`],
    ["title", `{${escaped(title[language])}}`],
    ["howpublished", escaped(site)],
    ["year", importedAt.slice(0, 4)],
    ["note", escaped(dataOf(citation, language))],
    ["url", address[language]],
    ["urldate", accessed],
    ["langid", language === "vi" ? "vietnamese" : "english"],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${key(address[language], version)},\n${lines.join(",\n")}\n}`;
}

const commands: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

function escaped(text: string): string {
  return text.replace(/[\\~^{}&%$#_]/g, (sign) => commands[sign] ?? `\\${sign}`);
}

function key(address: string, version: number): string {
  const { pathname, searchParams } = new URL(address);
  const state = [...searchParams].flatMap(([name, value]) => (name === "v" ? [] : [name, value]));
  const words = [pathname, ...state].join("-").replace(/[^A-Za-z0-9]+/g, "-");
  const trimmed = words.replace(/^-|-$/g, "");
  return ["scoreboard", trimmed, `v${version}`].filter((part) => part !== "").join("-");
}
