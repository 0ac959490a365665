import type { ClaimSubject, RankStated, ReadClaim, Span, Stated } from "../claim";
import { opensGroup } from "./among-some";
import { bindIndex } from "./bind-index";
import { bindProvince } from "./bind-province";
import { bindYear } from "./bind-year";
import type { Draft } from "./draft";
import { inUnit, isOnScale } from "./scales";
import { isEditionYear, type Scene } from "./scene";
import { isOfService, serviceCode, serviceIndex, yearOfDate } from "./service-index";
import { unitSetOf } from "./unit-set";

/** The claims of a sentence, one for each index, province and year that its words hold for. */
export function assemble(scene: Scene, sentence: Span): ReadClaim[] {
  const claims: ReadClaim[] = [];
  let place = scene.context.place;
  let base = place;
  for (const made of scene.drafts) {
    const stated =
      made.next > 0 ? nextPlace(scene, made, made.next === 1 ? place : base) : made.stated;
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
      other.subject.year === subject.year &&
      !areOfOtherUnits(other.subject, subject);
    return isSame && areRivals(other.stated, stated);
  });
}

/** "27/34; tỉnh Đồng Tháp (cũ) xếp thứ 45/63": the new province and the old one of its name. */
function areOfOtherUnits(one: ClaimSubject, other: ClaimSubject): boolean {
  return one.unitSet !== null && other.unitSet !== null && one.unitSet !== other.unitSet;
}

function areRivals(one: Stated, other: Stated): boolean {
  if (one.kind === "value" && other.kind === "value") return one.printed !== other.printed;
  if (one.kind !== "rank" || other.kind !== "rank") return false;
  return one.within === null && other.within === null && placeOf(one) !== placeOf(other);
}

/** "đứng cuối (34/34)" says the same twice. */
function placeOf({ place, of }: RankStated): RankStated["place"] {
  return place === of ? "last" : place;
}

function withoutYear(claim: ReadClaim): ReadClaim {
  return { ...claim, subject: { ...claim.subject, year: null } };
}

function heldPlace(stated: Stated): number | null {
  if (stated.kind === "streak") return stated.within === 1 ? 1 : null;
  return stated.kind === "rank" && typeof stated.place === "number" ? stated.place : null;
}

type Bare = Omit<ReadClaim, "sentence">;

/** Lists go on place by place at their head only; "tiếp đến là" after the 22nd, or in a region, is the next of some. */
const lastListed = 10;

function nextPlace({ items }: Scene, made: Draft, place: number | null): Stated | null {
  const isOfSome = items
    .slice(0, made.first)
    .some((item, at) => item.kind === "region" || opensGroup(items, item, at));
  if (place === null || isOfSome || place + made.next > lastListed) return null;
  return { kind: "rank", place: place + made.next, within: null, of: null };
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
    const isService = fitted.code === serviceIndex;
    if (isService && !isOfService(fitted.stated)) return [];
    const bound = bindYear(scene, made, fitted.code);
    // A rate is told of a day, and never contradicted by that of another one.
    const isOfDays = fitted.code?.startsWith("egov.") ?? false;
    const years = isOfDays ? bound.map((year) => year ?? yearOfDate(scene, made)) : bound;
    return provinces.flatMap((province) =>
      years.map((said) => {
        const year = isAfterSince(stated, said) ? said : laterYear(scene, made, stated);
        const subject = {
          indicator: isService ? serviceCode(scene, year) : fitted.code,
          province,
          year,
          unitSet: unitSetOf(scene, made, stated),
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

/** "năm 2022 đạt 67,74 điểm, năm 2020 là 63,98 điểm, tăng 10 bậc so với năm 2020": the only later year told of so far. */
function laterYear({ items }: Scene, made: Draft, stated: Stated): number | null {
  if (stated.kind !== "delta_rank" && stated.kind !== "delta_value") return null;
  const since = stated.since ?? 0;
  const years = items
    .slice(0, made.first)
    .flatMap((item) =>
      item.kind === "year" && isEditionYear(item) && (item.year ?? 0) > since ? [item.year] : [],
    );
  return new Set(years).size === 1 ? (years[0] ?? null) : null;
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
  const subject = { indicator: code, province, year, unitSet: unitSetOf(scene, made, made.stated) };
  return [{ span, subject, stated: made.stated }];
}
