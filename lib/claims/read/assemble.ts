import type { ReadClaim, Span, Stated } from "../claim";
import { bindIndex } from "./bind-index";
import { bindProvince } from "./bind-province";
import { bindYear } from "./bind-year";
import type { Draft } from "./draft";
import { inUnit, isOnScale } from "./scales";
import type { Scene } from "./scene";
import { unitSetOf } from "./unit-set";

/** The claims of a sentence, one for each index, province and year that its words hold for. */
export function assemble(scene: Scene, sentence: Span): ReadClaim[] {
  const claims: ReadClaim[] = [];
  let place = scene.context.place;
  let base = place;
  for (const made of scene.drafts) {
    const stated =
      made.next > 0 ? nextPlace(made.next === 1 ? place : base, made.next) : made.stated;
    if (stated === null) continue;
    const read =
      stated.kind === "ratio" ? ratioClaims(scene, made) : figureClaims(scene, made, stated);
    claims.push(...read.map((claim) => ({ ...claim, sentence })));
    const held = heldPlace(stated);
    if (read.length === 0 || held === null) continue;
    if (made.next <= 1) base = made.next === 1 ? place : held;
    place = held;
  }
  return claims.map((claim, at) => (isSecond(claims, at) ? withoutYear(claim) : claim));
}

/** "đạt 66,8 điểm (63,17 điểm)": of two scores of one province in one year, the later is of another year. */
function isSecond(claims: readonly ReadClaim[], at: number): boolean {
  const claim = claims[at];
  if (claim === undefined || claim.subject.year === null) return false;
  const { subject, stated } = claim;
  return claims.slice(0, at).some((other) => {
    const isSame =
      other.subject.indicator === subject.indicator &&
      other.subject.province === subject.province &&
      other.subject.year === subject.year;
    return isSame && areRivals(other.stated, stated);
  });
}

function areRivals(one: Stated, other: Stated): boolean {
  if (one.kind === "value" && other.kind === "value") return one.printed !== other.printed;
  if (one.kind !== "rank" || other.kind !== "rank") return false;
  return one.within === null && other.within === null && one.place !== other.place;
}

function withoutYear(claim: ReadClaim): ReadClaim {
  return { ...claim, subject: { ...claim.subject, year: null } };
}

function heldPlace(stated: Stated): number | null {
  if (stated.kind === "streak") return stated.within === 1 ? 1 : null;
  return stated.kind === "rank" && typeof stated.place === "number" ? stated.place : null;
}

type Bare = Omit<ReadClaim, "sentence">;

function nextPlace(place: number | null, after: number): Stated | null {
  return place === null ? null : { kind: "rank", place: place + after, within: null, of: null };
}

export function spanOf(scene: Scene, { first, last }: Draft): Span {
  return { start: scene.items[first]?.start ?? 0, end: scene.items[last]?.end ?? 0 };
}

function figureClaims(scene: Scene, made: Draft, stated: Stated): Bare[] {
  const codes = bindIndex(scene, made);
  const provinces = bindProvince(scene, made);
  if (codes === "drop" || provinces === "drop") return [];
  const span = spanOf(scene, made);
  return codes.flatMap((code) => {
    const fitted = measuredIn(scene, made, stated, code);
    if (fitted === null) return [];
    const years = bindYear(scene, made, fitted.code);
    return provinces.flatMap((province) =>
      years.map((said) => {
        const year = isAfterSince(stated, said) ? said : null;
        const subject = {
          indicator: fitted.code,
          province,
          year,
          unitSet: unitSetOf(scene, stated),
        };
        return { span, subject, stated: fitted.stated };
      }),
    );
  });
}

/** A change leads from an earlier year to a later one; else the year was not that of the claim. */
function isAfterSince(stated: Stated, year: number | null): boolean {
  const isChange = stated.kind === "delta_rank" || stated.kind === "delta_value";
  return !isChange || stated.since === null || (year ?? stated.since) > stated.since;
}

/** The indicator in the unit of the text; null where the number cannot be one of it. */
function measuredIn(
  scene: Scene,
  made: Draft,
  stated: Stated,
  code: string | null,
): { readonly code: string | null; readonly stated: Stated } | null {
  if (code === null) return { code, stated };
  if (stated.kind === "value") {
    const own = inUnit(scene.archive, code, made.isPercent);
    return own !== null && isOnScale(scene.archive, own, stated.printed)
      ? { code: own, stated }
      : null;
  }
  if (stated.kind !== "delta_value" || !made.isPercent) return { code, stated };
  if (inUnit(scene.archive, code, true) === code) return { code, stated };
  const isComponent = scene.archive.indicator(code)?.parent !== null;
  return isComponent ? null : { code, stated: { ...stated, percent: true } };
}

/** Counts are checked by their own arithmetic, whoever they are of; only service rates are made of counts. */
function ratioClaims(scene: Scene, made: Draft): Bare[] {
  const codes = bindIndex(scene, made);
  const provinces = bindProvince(scene, made);
  const span = spanOf(scene, made);
  const code = codes === "drop" ? null : (codes[0] ?? null);
  const isRate = code?.startsWith("egov.") && !code.startsWith("egov.766") && provinces !== "drop";
  const isPrinted = made.stated.kind === "ratio" && made.stated.printed !== null;
  if (!isRate && !isPrinted) return [];
  const nobody = { indicator: null, province: null, year: null, unitSet: null };
  if (!isRate) return [{ span, subject: nobody, stated: made.stated }];
  const [province = null] = provinces;
  const [year = null] = bindYear(scene, made, code);
  const subject = { indicator: code, province, year, unitSet: unitSetOf(scene, made.stated) };
  return [{ span, subject, stated: made.stated }];
}
