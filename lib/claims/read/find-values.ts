import type { ValueStated } from "../claim";
import {
  boundOf,
  type Draft,
  draft,
  numberAt,
  type Reading,
  take,
  type Unit,
  unitAt,
} from "./draft";
import { hasCue, type Item, isMark, lower } from "./item";
import { isStranger } from "./strangers";

/** "đạt 85,77 điểm", "Quảng Ninh (92,18%)", "8,52/10 điểm", "gần 86 điểm". */
export function findValues(reading: Reading): Draft[] {
  const found: Draft[] = [];
  for (let at = 0; at < reading.items.length; at += 1) {
    const made = valueAt(reading, at);
    if (made === null) continue;
    take(reading, made.first, made.last);
    found.push(made);
  }
  return found;
}

function valueAt(reading: Reading, at: number): Draft | null {
  const { items } = reading;
  const number = numberAt(reading, at);
  if (number === null || number.printed === "" || number.isOrdinal || number.isSpelled) return null;
  const scale = isMark(items[at + 1], "/") && items[at + 2]?.kind === "number" ? at + 3 : at + 1;
  const { unit, next } = listUnit(reading, at) ?? withScale(items, unitAt(items, scale));
  const bound = boundBefore(items, at);
  const before = bound === null ? at - 1 : at - 2;
  const isBare = unit === null && (!number.hasDecimals || scale !== at + 1);
  if (unit === "places" || isBare || isOfSomethingElse(items, before, next, unit)) return null;
  if (!isIntroduced(items, before, next, unit)) return null;
  const first = hasCue(items[before], "reach") ? before : before + 1;
  const stated: ValueStated = { kind: "value", printed: number.printed, bound };
  return draft(stated, first, next - 1, { isPercent: unit === "percent" });
}

/** "43,5 điểm/80 điểm" */
function withScale(
  items: readonly Item[],
  read: { unit: Unit; next: number },
): { unit: Unit; next: number } {
  if (!isMark(items[read.next], "/") || items[read.next + 1]?.kind !== "number") return read;
  return { unit: read.unit, next: unitAt(items, read.next + 2).next };
}

/** "85,77 và 80,25 điểm": the unit of the last number is that of all. */
function listUnit(reading: Reading, at: number): { unit: Unit; next: number } | null {
  const { items } = reading;
  let place = at;
  while (
    items[place]?.kind === "number" &&
    (isMark(items[place + 1], ",", ";") || hasCue(items[place + 1], "and"))
  )
    place += 2;
  if (place === at || numberAt(reading, place) === null) return null;
  const { unit } = unitAt(items, place + 1);
  return unit === "points" || unit === "percent" ? { unit, next: at + 1 } : null;
}

function boundBefore(items: readonly Item[], at: number): ValueStated["bound"] {
  const before = items[at - 1];
  return hasCue(before, "gapTo") ? null : boundOf(before);
}

/** A lead over another, the end of a scale, a share of firms or people, a bonus. */
function isOfSomethingElse(
  items: readonly Item[],
  before: number,
  next: number,
  unit: Unit,
): boolean {
  for (let back = before; back >= Math.max(0, before - 5); back -= 1) {
    const item = items[back];
    if (hasCue(item, "gapTo", "maximum", "compared")) return true;
    if (item?.kind === "province" && item.isObject && back === before) return true;
    if (item?.kind === "mark" || item?.kind === "number" || hasCue(item, "reach", "up", "down"))
      break;
  }
  const isChange = hasCue(items[before], "up", "down") && !isRiseTo(items, before);
  if (isChange || hasCue(items[before], "document") || isRange(items, before, next)) return true;
  const after = items[next];
  if (unit === "points") return hasCue(after, "gapTo", "maximum");
  const isLink = /^(?:trong|of)$/i.test(after?.raw ?? "");
  const isNoun = hasCue(after, "serviceNoun", "lowerLevel", "totalOf", "units", "manyUnits");
  return after?.kind === "word" || after?.kind === "other" || (isNoun && !isLink);
}

/** "tăng lên 68,60 điểm", "giảm xuống 0,5312": to the number, where no index ever changed by so much. */
function isRiseTo(items: readonly Item[], verb: number): boolean {
  const number = items[verb + 1];
  if (number?.kind !== "number" || !number.hasDecimals) return false;
  const size = Number(number.printed);
  if (!isOfIndexAlone(items, verb)) return false;
  const isShare = size < 1 && unitAt(items, verb + 2).unit !== "percent";
  return /(?:lên|xuống)$/.test(lower(items[verb])) && (size >= 30 || (isShare && size >= 0.3));
}

/** The clause before the verb names nothing else that could rise: "số hồ sơ trực tuyến tăng lên 45,5%". */
function isOfIndexAlone(items: readonly Item[], verb: number): boolean {
  const start = items.slice(0, verb).findLastIndex((item) => isMark(item, ",", ";", ":")) + 1;
  const clause = items.slice(start, verb);
  return !clause.some((item) => isStranger(item) || hasCue(item, "serviceNoun", "lowerLevel"));
}

/** "75,03% - 90,61%" */
function isRange(items: readonly Item[], before: number, next: number): boolean {
  const isUnitBefore =
    unitAt(items, before - 1).next === before || items[before - 1]?.kind === "number";
  const isLinked = isMark(items[before], "-") || /^(?:đến|tới)$/i.test(items[before]?.raw ?? "");
  const isUpper = isLinked && isUnitBefore;
  return isUpper || (isMark(items[next], "-") && items[next + 1]?.kind === "number");
}

/** A verb, a bracket or a name stands before, or the sentence says after what the number is. */
function isIntroduced(items: readonly Item[], before: number, next: number, unit: Unit): boolean {
  const item = items[before];
  if (isRiseTo(items, before)) return true;
  if (hasCue(item, "reach", "isThat", "respectively", "lenTo", "xuongTo", "and", "about2"))
    return true;
  if (isMark(item, "(", ":", ";", "-") || item?.kind === "province" || item?.kind === "index")
    return true;
  if (item?.kind === "year" || isMark(item, ",")) return unit !== null;
  const isLevel =
    unitAt(items, before - 1).unit !== null || hasCue(items[before - 1], "up", "down");
  if (hasCue(item, "to") && isLevel) return true;
  if (hasCue(items[next], "isThat")) return true;
  return unit === "points" && item !== undefined;
}
