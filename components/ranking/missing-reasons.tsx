import { Notice } from "@/components/ui/notice";
import type { Language } from "@/lib/i18n/language";
import type { Province } from "@/lib/provinces/province";
import type { MissingReason } from "@/lib/rankings/missing";
import { missingGroups } from "@/lib/sentences/missing-groups";

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
  const groups = missingGroups(rows, language);
  if (groups.length === 0) return null;
  return (
    <Notice title={title}>
      <ul className="my-1">
        {groups.map(({ label, names, words }) => (
          <li key={words}>
            <strong className="font-semibold">{label}</strong> ({names}): {words}.
          </li>
        ))}
      </ul>
    </Notice>
  );
}
