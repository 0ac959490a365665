import type { Archive } from "@/lib/rankings/archive";
import type { ReadClaim } from "../claim";
import { opensGroup } from "./among-some";
import { type Context, emptyContext, type Subject } from "./context";
import { homeOf, isHomeLocal } from "./home";
import type { Item } from "./item";
import { isEditionYear, tellsLaterYears, tellsOtherTime } from "./scene";

/** Sentences that name nothing, after which nothing is carried on. */
const longestSilence = 4;

/** What the sentences after this one may leave out. */
export function carry(
  archive: Archive,
  context: Context,
  items: readonly Item[],
  claims: readonly ReadClaim[],
): Context {
  const isSilent = !items.some((item) =>
    ["province", "index", "year", "other"].includes(item.kind),
  );
  const age = isSilent && claims.length === 0 ? context.age + 1 : 0;
  const subject = subjectOf(context, items);
  if (age > longestSilence) return { ...emptyContext, subject, age };
  const index = indexOf(context, items);
  return {
    province: provinceOf(context, items),
    home: homeOf(context, items),
    isHomeLocal: isHomeLocal(context, items),
    subject,
    index,
    goal: items.some((item) => item.kind === "index") ? null : context.goal,
    isOfParts: isOfParts(archive, context, items),
    root: rootOf(archive, context, items),
    year: isOfOtherYear(items, claims) ? null : yearOf(context, items),
    isYearOpen: isYearOpen(context, items, claims),
    place: items.some(isOfSome) ? null : placeOf(claims),
    isRegional: claims.some(({ stated }) => stated.kind === "regional_rank"),
    age,
  };
}

function provinceOf(context: Context, items: readonly Item[]): Context["province"] {
  const topics = items.filter((item) => item.kind === "province" && !item.isObject);
  const [first] = topics;
  if (first?.kind !== "province") {
    const isHere = items.some((item) => item.kind === "here");
    const isOther = items.some((item) => item.kind === "other");
    if (isOther) return isHere ? context.province : othersAfter(context, items);
    return isHere && context.home !== null ? context.home : context.province;
  }
  const isOne = topics.every(
    (item) => item.kind === "province" && item.province === first.province,
  );
  return isOne ? first.province : "unclear";
}

/** Counted over the text; only a sentence that names exactly one begins it. */
function subjectOf(context: Context, items: readonly Item[]): Subject | null {
  const told = items.flatMap((item) =>
    item.kind === "province" && !item.isObject ? [item.province] : [],
  );
  const [first] = told;
  if (first === undefined) return context.subject;
  const province = context.subject?.province ?? (new Set(told).size === 1 ? first : null);
  if (province === null) return null;
  const named = new Map(context.subject?.named);
  for (const each of new Set(told)) named.set(each, (named.get(each) ?? 0) + 1);
  return { province, named, isAside: first !== province };
}

/** A sentence about ministries or districts ends the talk of the province; a mean beside its figures does not. */
function othersAfter(context: Context, items: readonly Item[]): Context["province"] {
  const isMean = items.every(
    (item) => item.kind !== "other" || /trung bình|bình quân|average|mean|median/i.test(item.raw),
  );
  return isMean || context.province === null ? context.province : "unclear";
}

/** "nhận thức số đạt ..., thể chế số đạt ...": parts of one index, all of them known. */
function isOfParts(archive: Archive, context: Context, items: readonly Item[]): boolean {
  const codes = items.flatMap((item) => (item.kind === "index" ? [item.code] : []));
  if (codes.length === 0) return context.isOfParts;
  const roots = codes.map((code) => (code === null ? null : (archive.root(code)?.code ?? null)));
  const isOne = roots.every((root) => root !== null && root === roots[0]);
  return isOne && new Set(codes).size > 1;
}

/** The index spoken of after a sentence. */
export function indexOf(context: Context, items: readonly Item[]): Context["index"] {
  const named = items.filter((item) => item.kind === "index");
  const codes = new Set(named.map((item) => (item.kind === "index" ? item.code : null)));
  if (codes.size === 0) return context.index;
  const [code] = codes;
  return codes.size === 1 && code !== null && code !== undefined ? code : "unclear";
}

function rootOf(archive: Archive, context: Context, items: readonly Item[]): string | null {
  const roots = items.flatMap((item) =>
    item.kind === "index" && item.code !== null ? [archive.root(item.code)?.code ?? null] : [],
  );
  if (roots.length === 0) return context.root;
  return new Set(roots).size === 1 ? (roots[0] ?? null) : null;
}

/** None after a look back ("Năm 2022, con số này là ..."): what follows may be of either year. */
function yearOf(context: Context, items: readonly Item[]): Context["year"] {
  const years = items.flatMap((item) =>
    item.kind === "year" && isEditionYear(item) && item.year !== null
      ? [{ year: item.year, of: item.of }]
      : [],
  );
  const [first] = years;
  if (first === undefined) return yearBeside(context, items);
  const isOne = years.every(({ year }) => year === first.year);
  const isLookBack = context.year !== null && first.year < context.year.year;
  if (!isOne || isLookBack || context.isYearOpen) return null;
  const general = years.find(({ of }) => of.length === 0);
  return general ?? { year: first.year, of: years.flatMap(({ of }) => of) };
}

/** After "Một năm sau, ..." the next year is told of; after "Năm trước đó, ..." or "hai năm sau" it may be either. */
function yearBeside(context: Context, items: readonly Item[]): Context["year"] {
  const { year } = context;
  const relative = items.flatMap((item) =>
    item.kind === "year" && item.year === null && item.role === "edition" ? [item.shift] : [],
  );
  if (tellsLaterYears(items) || tellsOtherTime(items) || relative.includes(-1)) return null;
  return year !== null && relative.length > 0 ? { ...year, year: year.year + 1 } : year;
}

/** "Ở kỳ công bố 2023, ...": figures of a year that is not understood; those told of before are over. */
function isOfOtherYear(items: readonly Item[], claims: readonly ReadClaim[]): boolean {
  const isTold = claims.some(({ stated }) => stated.kind !== "ratio");
  const isIgnored = items.some(
    (item) => item.kind === "year" && item.role === "ignored" && item.year !== null,
  );
  return isTold && isIgnored && !items.some(isEditionYear);
}

function isYearOpen(
  context: Context,
  items: readonly Item[],
  claims: readonly ReadClaim[],
): boolean {
  if (items.some(isEditionYear)) return false;
  const isOpen = claims.some(
    ({ subject, stated }) => subject.year === null && stated.kind.startsWith("delta"),
  );
  return isOpen || context.isYearOpen;
}

/** A region or a group of some is told of, so that the next one named may be the next of those. */
function isOfSome(item: Item, at: number, items: readonly Item[]): boolean {
  return item.kind === "region" || opensGroup(items, item, at);
}

function placeOf(claims: readonly ReadClaim[]): number | null {
  const ranks = claims.filter(({ stated }) => stated.kind === "rank");
  const stated = ranks.at(-1)?.stated;
  return stated?.kind === "rank" && typeof stated.place === "number" ? stated.place : null;
}
