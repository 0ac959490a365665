import type { Text } from "@/lib/i18n/language";
import { foldedNames } from "@/lib/import/table/index-names";
import type { TableContext } from "@/lib/import/table/table-context";
import type { Indicator } from "@/lib/indicators/indicator";
import { type Findable, nearest } from "@/lib/provinces/search";
import { searchKey } from "@/lib/provinces/search-key";

export type NamedIndicator =
  | { readonly kind: "found"; readonly indicator: Indicator }
  | { readonly kind: "unknown"; readonly why: Text };

function listed(indicators: readonly Indicator[], language: "vi" | "en"): string {
  return indicators.map(({ code, name }) => `${code} (${name[language]})`).join(", ");
}

function nearestOf(text: string, context: TableContext): Indicator[] {
  const items = context.catalogue.indicators.map(
    ({ code, name }): Findable => ({ kind: "indicator", code, names: [code, name.vi, name.en] }),
  );
  return nearest(items, text, 3).flatMap(({ item }) =>
    item.kind === "indicator" ? (context.indicators.get(item.code) ?? []) : [],
  );
}

function resolve(
  text: string,
  byName: ReadonlyMap<string, readonly Indicator[]>,
  context: TableContext,
): NamedIndicator {
  const byCode = context.indicators.get(text.trim().toLowerCase());
  if (byCode !== undefined) return { kind: "found", indicator: byCode };
  const named = byName.get(searchKey(text)) ?? [];
  const root = context.edition?.indicator;
  const ofEdition = named.filter(({ code }) => code === root || code.startsWith(`${root}.`));
  const [indicator, ...others] = ofEdition.length > 0 ? ofEdition : named;
  if (indicator !== undefined && others.length === 0) return { kind: "found", indicator };
  const quoted = JSON.stringify(text.slice(0, 60));
  if (indicator !== undefined) {
    const all = [indicator, ...others];
    return {
      kind: "unknown",
      why: {
        vi: `${quoted} là tên của nhiều chỉ số: ${listed(all, "vi")}. Ghi mã thay cho tên.`,
        en: `${quoted} is the name of several indicators: ${listed(all, "en")}. Give the code instead.`,
      },
    };
  }
  const near = context.problems.isFull ? [] : nearestOf(text, context);
  return {
    kind: "unknown",
    why: {
      vi: `Không có chỉ số ${quoted}${near.length > 0 ? `; gần nhất: ${listed(near, "vi")}` : ""}. Sửa mã (các dòng khác cùng mã này cũng vậy).`,
      en: `There is no indicator ${quoted}${near.length > 0 ? `; nearest: ${listed(near, "en")}` : ""}. Correct the code (and in the other rows that have it).`,
    },
  };
}

/** Says which indicator a code or name means; each text of a table is looked up once. */
export function indicatorNamer(context: TableContext): (text: string) => NamedIndicator {
  const byName = new Map<string, Indicator[]>();
  for (const indicator of context.catalogue.indicators) {
    for (const name of foldedNames(context.catalogue, indicator.code)) {
      byName.set(name, [...(byName.get(name) ?? []), indicator]);
    }
  }
  const known = new Map<string, NamedIndicator>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const named = resolve(text, byName, context);
    known.set(text, named);
    return named;
  };
}
