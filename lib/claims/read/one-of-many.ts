import { type Draft, isOneOfList } from "./draft";
import type { Scene } from "./scene";

/**
 * "PCI và PAPI: 69,75 điểm (thứ 4) và 44,32 điểm (thứ 10)": figures of one kind with nothing named between them are
 * each of one of the row before them, and it is not said of which.
 */
export function isOneOfMany({ items, drafts }: Scene, made: Draft): boolean {
  return drafts.some((other) => {
    if (other === made || other.stated.kind !== made.stated.kind) return false;
    if (other.isPercent !== made.isPercent) return false;
    const [one, next] = other.first < made.first ? [other, made] : [made, other];
    const between = items.slice(one.last + 1, next.first);
    return !between.some(({ kind }) => kind === "index" || kind === "province" || kind === "year");
  });
}

/** "69,75 điểm PCI, 44,32 điểm PAPI, xếp thứ 4 và thứ 10": of one of those told of before. */
export function isOneOfSeveral({ items, drafts }: Scene, made: Draft): boolean {
  if (!isOneOfList(items, made)) return false;
  const before = drafts.filter(
    (other) => other.last < made.first && other.stated.kind !== made.stated.kind,
  );
  const codes = items
    .slice(0, made.first)
    .flatMap((item) => (item.kind === "index" && !item.isAside ? [item.code] : []));
  return before.length > 1 && new Set(codes).size > 1;
}
