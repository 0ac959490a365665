import { unitSetIds } from "@/lib/figures/figure";
import type { Archive } from "@/lib/rankings/archive";
import type { ClaimSubject } from "../claim";
import type { Unit } from "./finding";

/** Last year that is of the 63 where nothing else is said. */
const lastOfFormer = 2024;

/** The units that a named province may stand for, those of the named set first; all of them where none is named. */
export function unitsNamed(
  archive: Archive,
  { province, unitSet }: Pick<ClaimSubject, "province" | "unitSet">,
): Unit[] {
  const units = unitSetIds.flatMap((id) => {
    const slug = province?.slugs[id];
    const found = slug === undefined ? undefined : archive.province(id, slug);
    return found === undefined ? [] : [{ unitSet: id, slug: found.slug, province: found }];
  });
  const named = units.filter((unit) => unitSet === null || unit.unitSet === unitSet);
  return named.length > 0 ? named : units;
}

/**
 * The units that a figure of the year may be of: those whose set has an edition of it, the set in force in that
 * year first; where none has one, the set in force alone.
 */
export function unitsOf(
  archive: Archive,
  subject: Pick<ClaimSubject, "province" | "unitSet">,
  code: string,
  year: number,
): Unit[] {
  const usual = year <= lastOfFormer ? "63" : "34";
  const units = unitsNamed(archive, subject).toSorted(
    (a, b) => Number(b.unitSet === usual) - Number(a.unitSet === usual),
  );
  const holding = units.filter((unit) => archive.figures(code, year, unit.unitSet).length > 0);
  return holding.length > 0 ? holding : units.slice(0, 1);
}
