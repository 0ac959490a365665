import type { Correction } from "@/lib/figures/correction";
import type { Address } from "@/lib/i18n/routes";
import type { Indicator } from "@/lib/indicators/indicator";
import type { Archive } from "@/lib/rankings/archive";
import type { ChangedField, CorrectionRow } from "@/lib/rankings/correction-view";
import { unitSetsOf } from "./resolve-address";

/** All corrections, newest first, with the pages that they lead to. */
export function correctionRows(archive: Archive): readonly CorrectionRow[] {
  return archive.memo("correction-rows", () =>
    archive.snapshot.corrections.map((item) => correctionRow(archive, item)),
  );
}

function correctionRow(archive: Archive, item: Correction): CorrectionRow {
  const indicator = archive.indicator(item.indicator) ?? null;
  const root = archive.root(item.indicator) ?? null;
  const province = archive.province(item.unitSet, item.province) ?? null;
  return {
    item,
    changed: changedFields(item),
    indicator,
    root,
    editionAddress: indicator && editionAddress(archive, indicator, item),
    province,
    provinceAddress:
      province &&
      (root
        ? {
            page: "province-indicator",
            unitSet: item.unitSet,
            slug: item.province,
            indicator: root.code,
          }
        : { page: "province", unitSet: item.unitSet, slug: item.province }),
    oldSource: archive.source(item.old.source) ?? null,
    newSource: (item.new && archive.source(item.new.source)) ?? null,
  };
}

function changedFields({ old, new: now }: Correction): readonly ChangedField[] {
  if (now === null) return ["removed"];
  const changed: ChangedField[] = [];
  if (old.printed !== now.printed) changed.push("value");
  if (old.rank !== now.rank || old.of !== now.of) changed.push("rank");
  if (old.status !== now.status) changed.push("status");
  if (old.source !== now.source) changed.push("source");
  return changed;
}

function editionAddress(
  archive: Archive,
  { code, rankPolicy }: Indicator,
  { year, unitSet }: Correction,
): Address {
  const sets = unitSetsOf(archive, code, year);
  if (rankPolicy === "none" || !sets.includes(unitSet))
    return { page: "indicator", indicator: code };
  return {
    page: "ranking",
    indicator: code,
    year: String(year),
    unitSet: sets[0] === unitSet ? null : unitSet,
  };
}
