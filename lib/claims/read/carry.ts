import type { Archive } from "@/lib/rankings/archive";
import type { ReadClaim } from "../claim";
import { type Context, emptyContext } from "./context";
import type { Item } from "./item";
import { isEditionYear } from "./scene";

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
  if (age > longestSilence) return { ...emptyContext, age };
  const index = indexOf(context, items);
  return {
    province: provinceOf(context, items),
    index,
    root: rootOf(archive, context, items),
    year: yearOf(context, items),
    isYearOpen: isYearOpen(context, items, claims),
    place: placeOf(claims),
    isRegional: claims.some(({ stated }) => stated.kind === "regional_rank"),
    age,
  };
}

function provinceOf(context: Context, items: readonly Item[]): Context["province"] {
  const topics = items.filter((item) => item.kind === "province" && !item.isObject);
  const [first] = topics;
  if (first?.kind !== "province")
    return items.some((item) => item.kind === "other") &&
      !items.some((item) => item.kind === "here")
      ? othersAfter(context, items)
      : context.province;
  const isOne = topics.every(
    (item) => item.kind === "province" && item.province === first.province,
  );
  return isOne ? first.province : "unclear";
}

/** A sentence about ministries or districts ends the talk of the province; a mean beside its figures does not. */
function othersAfter(context: Context, items: readonly Item[]): Context["province"] {
  const isMean = items.every(
    (item) =>
      item.kind !== "other" ||
      /trung bình|bình quân|average|mean|median/i.test(item.raw.normalize("NFC")),
  );
  return isMean || context.province === null ? context.province : "unclear";
}

function indexOf(context: Context, items: readonly Item[]): Context["index"] {
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
  if (first === undefined) return context.year;
  const isOne = years.every(({ year }) => year === first.year);
  const isLookBack = context.year !== null && first.year < context.year.year;
  if (!isOne || isLookBack || context.isYearOpen) return null;
  const general = years.find(({ of }) => of.length === 0);
  return general ?? { year: first.year, of: years.flatMap(({ of }) => of) };
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

function placeOf(claims: readonly ReadClaim[]): number | null {
  const ranks = claims.filter(({ stated }) => stated.kind === "rank");
  const stated = ranks.at(-1)?.stated;
  return stated?.kind === "rank" && typeof stated.place === "number" ? stated.place : null;
}
