import { makeWarning, type Warning } from "@/lib/import/edition/warning";
import type { FigureChange } from "@/lib/import/figure-changes";
import type { Problem } from "@/lib/import/problem";

function removals(changes: readonly FigureChange[]): Warning[] {
  const editions = new Map<
    string,
    { code: string; year: number; unitSet: "63" | "34"; count: number }
  >();
  for (const { kind, before } of changes) {
    if (kind !== "removed" || before === null) continue;
    const { indicator: code, year, unitSet } = before;
    const name = `${code} ${year} ${unitSet}`;
    const count = (editions.get(name)?.count ?? 0) + 1;
    editions.set(name, { code, year, unitSet, count });
  }
  return [...editions.values()].map(({ count, ...edition }) =>
    makeWarning("removed", edition, count, {
      vi: `${count} số liệu có trong kho mà không có trong thư mục sẽ bị bỏ.`,
      en: `${count} figures that the store has and the folder has not would be taken away.`,
    }),
  );
}

/** What the check of a folder found strange, by file, and what the folder would take away. */
export function folderWarnings(
  found: readonly Problem[],
  changes: readonly FigureChange[],
): Warning[] {
  const byFile = new Map<string, Problem[]>();
  for (const problem of found) {
    const known = byFile.get(problem.file);
    if (known === undefined) byFile.set(problem.file, [problem]);
    else known.push(problem);
  }
  const looks = [...byFile].map(
    ([file, cells]): Warning => ({
      id: `look:${file}=${cells.length}`,
      code: "look",
      message: { vi: `Cần xem lại trong ${file}.`, en: `To look at in ${file}.` },
      cells,
    }),
  );
  return [...looks, ...removals(changes)];
}
