import { isOfAll } from "./among-some";
import { type Draft, type Reading, take } from "./draft";
import { toldOf } from "./english-places";
import { findLeaders } from "./find-leaders";
import type { Item } from "./item";
import { listed } from "./rank-lists";
import { bracketed, numbered, ordinal } from "./rank-numbers";
import { settle } from "./rank-scope";
import { inOrder, nextOne, topOf, worded } from "./rank-words";

/** "xếp hạng 50/63", "dẫn đầu", "đứng cuối", "top 10", "vị trí 8/13 vùng Đồng bằng sông Cửu Long". */
export function findRanks(reading: Reading): Draft[] {
  const found = [...findLeaders(reading), ...findInOrder(reading)];
  for (let at = 0; at < reading.items.length; at += 1) {
    if (reading.taken.has(at)) continue;
    const made =
      numbered(reading, at) ??
      ordinal(reading, at) ??
      toldOf(reading, at) ??
      bracketed(reading, at) ??
      worded(reading, at) ??
      topOf(reading, at) ??
      nextOne(reading, at);
    if (made === null) continue;
    const all = [made, ...listed(reading, made)];
    for (const each of all) take(reading, each.first, each.last);
    found.push(...all.flatMap((each) => settle(reading.items, each) ?? []));
    at = all.at(-1)?.last ?? made.last;
  }
  return withoutScope(reading.items, found);
}

function findInOrder(reading: Reading): Draft[] {
  return [...reading.items.keys()].flatMap((at) =>
    reading.taken.has(at) ? [] : inOrder(reading, at),
  );
}

/** After a place in a region, a bare place may be one in the region too: it is left out. */
function withoutScope(items: readonly Item[], found: readonly Draft[]): Draft[] {
  const regional = found.find(({ stated }) => stated.kind === "regional_rank");
  return found.filter((made) => {
    const isBare =
      made.stated.kind === "rank" && made.stated.within === null && !isOfAll(items, made);
    return regional === undefined || made.first < regional.first || !isBare;
  });
}
