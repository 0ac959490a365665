/** Items that share an id, in the order in which each id came first. `Map.groupBy` is not in Node 20. */
export function groupBy<T>(items: readonly T[], id: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(id(item));
    if (group) group.push(item);
    else groups.set(id(item), [item]);
  }
  return groups;
}
