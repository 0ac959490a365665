import { unitSetIds } from "@/lib/figures/figure";
import type { NamedProvince } from "../claim";
import { describedBy, ofDescribed } from "./bind-described";
import type { Draft } from "./draft";
import { isAmongAll } from "./home";
import { hasCue, type Item, isMark, lower } from "./item";
import {
  isInBracketOfGap,
  isRunOfOther,
  namedAfter,
  ownedBy,
  ownerAfter,
  provinceAt,
} from "./owners";
import {
  type BoundProvince,
  closedBracket,
  hasDraftBetween,
  isNamed,
  provinceRow,
  type Scene,
} from "./scene";
import { onlyAfter, subjectAfter } from "./subject-after";

/**
 * The province of a claim: the one that the sentence names after "là" ("dẫn đầu là Quảng Ninh"), else the nearest
 * before it, else the one after it ("90,61% là ... tỉnh Quảng Ninh"), else that of the sentences before.
 */
export function bindProvince(scene: Scene, made: Draft): BoundProvince {
  const pair = scene.pairs.get(made);
  const paired = pair === undefined ? undefined : scene.items[pair];
  if (paired?.kind === "province") return [paired.province];
  if (made.named !== null) return [provinceAt(scene, made.named)];
  if (isInBracketOfGap(scene, made)) return [null];
  const described = describedBy(scene, made) ?? ofDescribed(scene, made);
  if (described !== null) return described;
  if (isHeading(scene, made)) return [provinceAt(scene, made.last + 1)];
  if (pair === -1 && countOf(scene, made) > 1) return [null];
  const named = namedAfter(scene, made);
  if (named !== null) return shared(scene, made, named);
  const owner = ownerAfter(scene, made);
  if (owner !== null) return ownedBy(scene, made, owner);
  if (isRunOfOther(scene, made)) return [null];
  if (isOfEither(scene, made)) return [null];
  const left = nearestBefore(scene, made);
  if (left !== null) return boundTo(scene, made, left);
  const right = subjectAfter(scene, made) ?? onlyAfter(scene, made);
  if (right !== null) return [provinceAt(scene, right)];
  return carried(scene);
}

/** "thứ 3 Hải Phòng, thứ 4 Bắc Giang" */
function isHeading(scene: Scene, made: Draft): boolean {
  const next = scene.items[made.last + 1];
  const isPlace = made.stated.kind === "rank" && typeof made.stated.place === "number";
  return (
    isPlace &&
    scene.items[made.last]?.kind === "number" &&
    next?.kind === "province" &&
    !next.isObject
  );
}

/** Provinces told of before the claim. */
function countOf(scene: Scene, made: Draft): number {
  return scene.items
    .slice(0, made.first)
    .filter((item) => item.kind === "province" && !item.isObject).length;
}

function carried(scene: Scene): BoundProvince {
  const { province, home, isHomeLocal } = scene.context;
  if (typeof province !== "object" || province === null) {
    const isLed = isHomeLocal && scene.indices.length > 0 && isAmongAll(scene.items);
    return [isLed ? home : null];
  }
  return [province];
}

/** "tỉnh", "thành phố": the one told of last; where several were, the one that the whole text is about. */
function here(scene: Scene, item: Item): readonly (NamedProvince | null)[] {
  const { province, home, subject } = scene.context;
  if (home !== null && (province === "unclear" || province === null)) return [home];
  if (province !== "unclear") return [province];
  const isNearest = /(?:này|đó|ấy)$/.test(lower(item));
  if (isNearest || subject === null || subject.isAside) return [null];
  const { named } = subject;
  const times = named.get(subject.province) ?? 0;
  const others = [...named].filter(([other]) => other !== subject.province);
  const isMain = others.every(([, count]) => count * 2 <= times) && times > 1;
  return [isMain ? subject.province : null];
}

/** "Tỉnh" is no municipality, and "thành phố" no province, in either set of units. */
function isOfKind({ archive }: Scene, item: Item, province: NamedProvince | null): boolean {
  const word = lower(item);
  const kind = /tỉnh|province/.test(word)
    ? "province"
    : /thành phố|city/.test(word)
      ? "municipality"
      : null;
  if (province === null || kind === null) return true;
  return unitSetIds.some((set) => archive.province(set, province.slugs[set] ?? "")?.kind === kind);
}

/** One province, or all of a row where each of them can hold it: in the first ten, or "cùng", "đều". */
function shared(scene: Scene, made: Draft, at: number): BoundProvince {
  const row = provinceRow(scene, at);
  const all = row.map((place) => provinceAt(scene, place));
  if (row.length === 1) return all;
  const isWithin = made.stated.kind === "rank" && made.stated.within !== null;
  const between = scene.items.slice(
    Math.min(row[0] ?? 0, made.first),
    Math.max(row.at(-1) ?? 0, made.first),
  );
  const last = scene.items[made.first - 1];
  const isTogether =
    between.some((item) => hasCue(item, "together") && !hasCue(item, "and")) ||
    (hasCue(last, "together") && (row.at(-1) ?? made.first) < made.first - 1);
  return isWithin || isTogether ? all : [null];
}

/** "vượt Hải Phòng với 92,18%": the figure may be of either. */
function isOfEither(scene: Scene, made: Draft): boolean {
  const isShort = made.stated.kind === "value" || made.stated.kind === "rank";
  let at = made.first - 1;
  if (lower(scene.items[at]) === "s") at -= isMark(scene.items[at - 1], '"') ? 2 : 1;
  const item = scene.items[at];
  return isShort && ((item?.kind === "province" && item.isObject) || isToldOfObject(scene, made));
}

/** "bỏ xa Hải Phòng đứng thứ hai với 91,87%": a place right after the other one, and what follows in its clause. */
function isToldOfObject({ items }: Scene, made: Draft): boolean {
  const at = items.slice(0, made.first).findLastIndex((item) => item.kind === "province");
  const item = items[at];
  if (item?.kind !== "province" || !item.isObject) return false;
  if (items.slice(at, made.first).some((other) => isMark(other, ",", ";", "(", ")"))) return false;
  const skip = /^(?:ở|tại|đang|in|at|with)$/.test(lower(items[at + 1])) ? at + 2 : at + 1;
  return skip < made.first + 1 && hasCue(items[skip], "rank", "nth", "lead", "last");
}

/** The last one named before the claim; one named for comparison only counts for the bracket right after it. */
function nearestBefore(scene: Scene, made: Draft): number | null {
  for (let at = made.last; at >= 0; at -= 1) {
    const item = scene.items[at];
    if (!isNamed(item) || closedBracket(scene.items, at, made.first) !== null) continue;
    const isToldOf = isInBracketAfter(scene, at, made) || isInRelativeAfter(scene, at, made);
    if (item.kind !== "province" || !item.isObject || isToldOf) return at;
  }
  return null;
}

function isInBracketAfter(scene: Scene, at: number, made: Draft): boolean {
  if (!isMark(scene.items[at + 1], "(")) return false;
  return !scene.items.slice(at + 1, made.first).some((item) => isMark(item, ")"));
}

/** "vượt qua Quảng Ninh, địa phương đã 7 năm liên tiếp dẫn đầu": up to the next comma. */
function isInRelativeAfter(scene: Scene, at: number, made: Draft): boolean {
  const { items } = scene;
  const start = isMark(items[at + 1], ",", "-") ? at + 2 : at + 1;
  const isWho = /^(?:which|who|nơi|vốn|tỉnh|địa phương|đơn vị|thành phố|the)$/.test(
    lower(items[start]),
  );
  return isWho && !items.slice(start, made.first).some((item) => isMark(item, ",", ";"));
}

function boundTo(scene: Scene, made: Draft, at: number): BoundProvince {
  const item = scene.items[at];
  if (item?.kind === "other")
    return isOverMeanwhile(scene, made, at) ? boundBeforeOther(scene, made, at) : "drop";
  if (item?.kind === "here") {
    const before = scene.items
      .slice(0, at)
      .findLast((other) => other.kind === "province" && !other.isObject);
    const told = before?.kind === "province" ? [before.province] : here(scene, item);
    return told.map((province) => (isOfKind(scene, item, province) ? province : null));
  }
  const row = provinceRow(scene, at);
  const isOwnFigure =
    made.stated.kind !== "rank" && hasDraftBetween(scene, row[0] ?? at, row.at(-1) ?? at);
  return !isOwnFigure &&
    row.length > 1 &&
    (row.at(-1) ?? at) < made.first &&
    !isInBracketAfter(scene, at, made)
    ? shared(scene, made, at)
    : [provinceAt(scene, at)];
}

/** A mean in brackets ("thấp hơn trung bình cả nước (86,98)") is over with the bracket. */
function isOverMeanwhile(scene: Scene, made: Draft, at: number): boolean {
  let depth = 0;
  for (const item of scene.items.slice(0, at))
    depth += isMark(item, "(") ? 1 : isMark(item, ")") ? -1 : 0;
  if (depth <= 0) return false;
  return scene.items.slice(at, made.first).some((item) => isMark(item, ")"));
}

function boundBeforeOther(scene: Scene, made: Draft, at: number): BoundProvince {
  const before = nearestBefore(scene, { ...made, first: at, last: at - 1 });
  return before === null ? carried(scene) : boundTo(scene, made, before);
}
