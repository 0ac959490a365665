import { Notice } from "@/components/ui/notice";
import type { Language } from "@/lib/i18n/language";
import { compareMessages } from "@/lib/i18n/messages/compare";
import type { Province } from "@/lib/provinces/province";
import { type CompareState, mostProvinces, type Refusal } from "@/lib/rankings/compare-view";
import { list } from "@/lib/sentences/ranking";
import { compareHref } from "./compare-link";

interface RefusalsProps {
  refusals: readonly Refusal[];
  state: CompareState;
  language: Language;
}

/** What could not be taken into the comparison, and the names that may have been meant, one link each. */
export function Refusals({ refusals, state, language }: RefusalsProps) {
  if (refusals.length === 0) return null;
  const t = compareMessages(language).refused;
  return (
    <Notice title={t.title}>
      <ul className="m-0 list-none p-0">
        {refusals.map((refusal) => (
          <li key={"typed" in refusal ? refusal.typed : refusal.kind} className="py-0.5">
            <Words refusal={refusal} state={state} language={language} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Words({
  refusal,
  state,
  language,
}: Omit<RefusalsProps, "refusals"> & { refusal: Refusal }) {
  const t = compareMessages(language).refused;
  const offers = (lead: string, provinces: readonly Province[]) =>
    provinces.length > 0 && (
      <>
        {" "}
        {lead} <Offers provinces={provinces} state={state} language={language} />
      </>
    );
  switch (refusal.kind) {
    case "unknown":
      return (
        <>
          {t.unknown(refusal.typed)}
          {offers(t.nearest, refusal.nearest)}
        </>
      );
    case "ambiguous":
      return (
        <>
          {t.ambiguous(refusal.typed)}{" "}
          <Offers provinces={refusal.candidates} state={state} language={language} />
        </>
      );
    case "other-set":
      return (
        <>
          {t.otherSet[refusal.province.unitSet](refusal.province.name[language])}
          {offers(t.relatives, refusal.relatives)}
        </>
      );
    case "too-many":
      return t.tooMany(
        list(
          refusal.provinces.map((province) => province.name[language]),
          language,
        ),
        mostProvinces,
      );
  }
}

function Offers({
  provinces,
  state,
  language,
}: {
  provinces: readonly Province[];
  state: CompareState;
  language: Language;
}) {
  return provinces.map((province, index) => (
    <span key={province.slug}>
      <a
        href={compareHref(language, { ...state, provinces: [...state.provinces, province] })}
        className="inline-block py-0.5"
      >
        {province.name[language]}
      </a>
      {index < provinces.length - 1 && ", "}
    </span>
  ));
}
