import { Notice } from "@/components/ui/notice";
import { formatDate } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import type { Province, Succession } from "@/lib/provinces/province";

export interface Relative {
  readonly succession: Succession;
  readonly province: Province;
}

interface UnitNoticeProps {
  province: Province;
  predecessors: readonly Relative[];
  successors: readonly Relative[];
  namesake: Province | null;
  language: Language;
}

/** Which unit this is, what it came from and what became of it; a slug alone does not say. */
export function UnitNotice({
  province,
  predecessors,
  successors,
  namesake,
  language,
}: UnitNoticeProps) {
  const t = messages(language).province;
  const successor = successors[0];
  const merged = predecessors.filter((item) => item.succession.change === "merge");
  const same = predecessors.find((item) => item.succession.change === "same-unit");
  const related = new Set(
    [...predecessors, ...successors].map(({ province: other }) => key(other)),
  );
  return (
    <Notice title={province.unitSet === "34" ? t.unit.current : t.unit.old}>
      {successor && (
        <p className="m-0">
          {successor.succession.change === "same-unit"
            ? t.continues
            : t.successor(formatDate(successor.succession.effective, language))}{" "}
          <UnitLink province={successor.province} language={language} />.{" "}
          <Basis succession={successor.succession} language={language} />
        </p>
      )}
      {same && (
        <p className="m-0">
          {t.sameUnit} <UnitLink province={same.province} language={language} />.
        </p>
      )}
      {merged.length > 0 && (
        <p className="m-0">
          {t.mergedFrom}{" "}
          {merged.map((item, index) => (
            <span key={item.province.slug}>
              {index > 0 && ", "}
              <UnitLink province={item.province} language={language} />
            </span>
          ))}
          . {province.unitSet === "34" && t.mergedText}{" "}
          {merged[0] && <Basis succession={merged[0].succession} language={language} />}
        </p>
      )}
      {namesake && !related.has(key(namesake)) && (
        <p className="m-0">
          {t.namesake(namesake.name[language])} <UnitLink province={namesake} language={language} />
          .
        </p>
      )}
      {province.note && <p className="m-0 text-sm text-muted">{province.note[language]}</p>}
    </Notice>
  );
}

function UnitLink({ province, language }: { province: Province; language: Language }) {
  const t = messages(language).unitSet;
  return (
    <>
      <a
        href={href(language, { page: "province", unitSet: province.unitSet, slug: province.slug })}
        className="font-semibold"
      >
        {province.name[language]}
      </a>{" "}
      <span className="text-muted">({province.unitSet === "34" ? t.current : t.old})</span>
    </>
  );
}

function Basis({ succession, language }: { succession: Succession; language: Language }) {
  return <span className="text-sm text-muted">{succession.legalBasis[language]}.</span>;
}

function key(province: Province): string {
  return `${province.unitSet}/${province.slug}`;
}
