import { indicatorAliases } from "@/lib/indicators/aliases";
import type { Indicator } from "@/lib/indicators/indicator";
import type { Archive } from "@/lib/rankings/archive";
import { foreignNames } from "./foreign-names";
import {
  componentNames,
  needIndex,
  rateNames,
  satisfactionNames,
  satisfactionOpen,
  sureNames,
  wordNames,
} from "./index-words";
import { createPhraseBook, type PhraseBook } from "./phrases";

/**
 * How sure it is that the words mean an index. `sure`: always; `word`: ordinary words too, an index only where
 * the sentence says so ("về chuyển đổi số"); `foreign`: something else that is measured and not in the catalogue.
 */
export type NameKind = "sure" | "word" | "foreign";

export interface IndexName {
  readonly codes: readonly string[];
  readonly kind: NameKind;
  /** Words that are a component only while its index is spoken of. */
  readonly needsIndex: boolean;
}

interface Named {
  readonly code: string;
  readonly name: string;
  readonly kind: NameKind;
}

/** "thủ tục hành chính" is often written TTHC, "cải cách hành chính" CCHC. */
function shortForms(name: string): string[] {
  const lower = name.toLowerCase();
  const short = lower
    .replace("thủ tục hành chính", "TTHC")
    .replace("cải cách hành chính", "CCHC")
    .replace("công nghệ thông tin", "CNTT");
  return short === lower ? [name] : [name, short];
}

function pairs(table: Readonly<Record<string, readonly string[]>>, kind: NameKind): Named[] {
  return Object.entries(table).flatMap(([code, names]) =>
    names.map((name) => ({ code, name, kind })),
  );
}

/** Names that say by themselves that something is measured: "Trụ cột chính quyền số". */
function isSelfSaid(name: string): boolean {
  return /^(?:Trụ cột|Chỉ số|Tỷ lệ) /.test(name.normalize("NFC"));
}

function ownNames(archive: Archive, item: Indicator): Named[] {
  const over = archive.snapshot.indicatorNames.filter(({ code }) => code === item.code);
  const kind: NameKind =
    item.parent === null || item.code.startsWith("egov.") || isSelfSaid(item.name.vi)
      ? "sure"
      : "word";
  const names = [item.name, item.short, ...over.map(({ name }) => name)];
  return names
    .flatMap((name) => (name === null ? [] : [name.vi, name.en]))
    .flatMap(shortForms)
    .map((name) => ({ code: item.code, name, kind }));
}

const wordAliases = new Set(
  Object.values(wordNames)
    .flat()
    .map((name) => name.toLowerCase()),
);

/** Aliases of the search box that say what is measured; single English words say too little in a sentence. */
function aliasNames(): Named[] {
  return Object.entries(indicatorAliases).flatMap(([code, names]) =>
    names
      .filter((name) => !wordAliases.has(name.toLowerCase()))
      .filter((name) => !/^(?:[A-Z][a-z]+|\d+|ICT)$/.test(name))
      .map((name) => ({ code, name, kind: "sure" as const })),
  );
}

function allNames(archive: Archive): Named[] {
  const shown = archive.snapshot.indicators.filter((item) => !item.code.endsWith(".pct"));
  const open = shown.filter((item) => item.code === "sipas" || item.code.endsWith(".hai-long"));
  return [
    ...shown.flatMap((item) => ownNames(archive, item)),
    ...aliasNames(),
    ...pairs(sureNames, "sure"),
    ...pairs({ sipas: satisfactionNames() }, "sure"),
    ...pairs(wordNames, "word"),
    ...pairs(componentNames, "word"),
    ...pairs(rateNames, "sure"),
    ...open.flatMap(({ code }) =>
      satisfactionOpen.map((name) => ({ code, name, kind: "sure" as const })),
    ),
    ...foreignNames.map((name) => ({ code: "", name, kind: "foreign" as const })),
  ].filter(({ code }) => code === "" || archive.indicator(code) !== undefined);
}

/** All names of indices, components and rates, with the codes that each may mean. */
export function indexNames(archive: Archive): PhraseBook<IndexName> {
  return archive.memo("claims/index-names", () => {
    const byName = new Map<string, Named[]>();
    for (const named of allNames(archive)) {
      const key = named.name.toLowerCase().normalize("NFC");
      byName.set(key, [...(byName.get(key) ?? []), named]);
    }
    const book = createPhraseBook<IndexName>();
    for (const [name, list] of byName) {
      const kinds = list.map(({ kind }) => kind);
      const kind = (["foreign", "word", "sure"] as const).find((item) => kinds.includes(item));
      const codes = [...new Set(list.map(({ code }) => code))].filter((code) => code !== "");
      book.add(name, { codes, kind: kind ?? "word", needsIndex: needIndex.has(name) });
    }
    return book;
  });
}
