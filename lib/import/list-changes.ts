import type { Lists } from "@/lib/db/dataset";
import { listRows, type Row } from "@/lib/db/rows";
import { type TableName, tables } from "@/lib/import/tables";

/** What becomes of one small list; its rows by their keys, such as "papi 2025". */
export interface ListChange {
  /** Name of the table. */
  readonly list: string;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** Aliases are rows of their own in the store and a cell of the province's row in the file. */
const keyOfAliases = ["unit_set", "province", "alias"];

function keyOf(list: string, row: Row): string {
  const key = tables[list.replaceAll("_", "-") as TableName]?.key ?? keyOfAliases;
  return key.map((column) => row[column] ?? "").join(" ");
}

/** The position of a row is no part of what it says. */
function wordsOf({ id: _, ...row }: Row): string {
  return JSON.stringify(row);
}

function changeOfList(
  list: string,
  before: readonly Row[],
  after: readonly Row[],
): ListChange | null {
  const left = new Map(before.map((row) => [keyOf(list, row), wordsOf(row)]));
  const [added, changed]: [string[], string[]] = [[], []];
  for (const row of after) {
    const key = keyOf(list, row);
    const words = left.get(key);
    left.delete(key);
    if (words === undefined) added.push(key);
    else if (words !== wordsOf(row)) changed.push(key);
  }
  const removed = [...left.keys()];
  return added.length + changed.length + removed.length > 0
    ? { list, added, changed, removed }
    : null;
}

/** The lists that differ, in the order in which they are stored; a mere change of order is none. */
export function listChanges(before: Lists, after: Lists): ListChange[] {
  const old = listRows(before);
  return Object.entries(listRows(after)).flatMap(
    ([list, rows]) => changeOfList(list, old[list] ?? [], rows) ?? [],
  );
}
