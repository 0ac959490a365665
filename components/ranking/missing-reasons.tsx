import { Notice } from "@/components/ui/notice";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import type { Province } from "@/lib/provinces/province";
import type { MissingReason } from "@/lib/rankings/missing";
import { missingLabel, missingWords } from "@/lib/sentences/missing";
import { list } from "@/lib/sentences/ranking";

/** Why cells are empty, said once for all provinces that share a reason. */
export function MissingReasons({
  rows,
  title,
  language,
}: {
  rows: readonly { readonly province: Province; readonly missing: MissingReason | null }[];
  title: string;
  language: Language;
}) {
  const groups = new Map<string, { label: string; words: string; names: string[]; own: boolean }>();
  for (const { missing, province } of rows) {
    if (!missing) continue;
    const words = missingWords(missing, language);
    const group = groups.get(words) ?? {
      label: missingLabel(missing, language),
      words,
      names: [],
      own: missing.own,
    };
    group.names.push(province.name[language]);
    groups.set(words, group);
  }
  if (groups.size === 0) return null;
  const t = messages(language).ranking;
  return (
    <Notice title={title}>
      <ul className="my-1">
        {[...groups.values()].map((group) => (
          <li key={group.words}>
            <strong className="font-semibold">{group.label}</strong> (
            {group.names.length > 6 ? t.provinces(group.names.length) : list(group.names, language)}
            ): {group.words}.
          </li>
        ))}
      </ul>
    </Notice>
  );
}
