import type { Lists } from "@/lib/db/dataset";
import type { Figure, Source } from "@/lib/figures/figure";
import { keptUpToDate, withChoice } from "@/lib/import/edition/disagreements";
import type { ReadEdition } from "@/lib/import/edition/read-edition";
import { type Decision, type Difference, settle } from "@/lib/import/edition/settle";
import { cellAt, makeWarning, type Warning } from "@/lib/import/edition/warning";
import { changeOf, type FigureChange, figureKey } from "@/lib/import/figure-changes";
import type { Parsed } from "@/lib/import/parse-rows";
import type { Why } from "@/lib/import/plan";

/** What becomes of one row of a table. */
export interface Outcome {
  readonly row: Parsed<Figure>;
  readonly change: FigureChange;
  readonly differences: readonly Difference[];
  readonly decision: Decision | null;
}

/** Sets a row beside the stored figure. */
export function outcomeOf(
  row: Parsed<Figure>,
  stored: Figure | undefined,
  sources: ReadonlyMap<string, Source>,
  decision: Decision | null,
): Outcome {
  const { figure, differences } = settle(stored, row.data, sources, decision);
  const change: FigureChange =
    stored === undefined
      ? { kind: "added", before: null, after: figure }
      : changeOf(stored, figure);
  return { row, change, differences, decision };
}

/** The disagreements as they are after the rows. */
export function withOutcomes(
  entries: Lists["disagreements"],
  outcomes: readonly Outcome[],
): Lists["disagreements"] {
  return outcomes.reduce((so, { row, change, differences, decision }) => {
    const { before, after, kind } = change;
    if (after === null) return so;
    if (before !== null && differences.length > 0 && decision?.kind === "keep")
      return withChoice(so, { stored: before, read: row.data, shown: after, differences });
    return kind === "same" ? so : keptUpToDate(so, before, after);
  }, entries);
}

/** Why a figure of the outcome becomes another. */
export function whyOf(outcome: Outcome | undefined, sources: ReadonlyMap<string, Source>): Why {
  const { change, decision, differences } = outcome ?? {};
  const title = (key: string | undefined) => (key && sources.get(key)?.title) || key;
  if (differences !== undefined && differences.length > 0 && decision?.kind === "replace")
    return { kind: decision.by, reason: decision.reason };
  if (differences !== undefined && differences.length > 0) {
    const [old, now] = [title(change?.before?.source), title(change?.after?.source)];
    return {
      kind: "correction",
      reason: {
        vi: `Hai nguồn in khác nhau; nay giữ số của «${now}» thay cho «${old}».`,
        en: `Two sources print different figures; that of "${now}" is kept now instead of "${old}".`,
      },
    };
  }
  const before = change?.before;
  if (before?.status === "published" && before.derived.length === 0) {
    const now = title(change?.after?.source);
    return {
      kind: "correction",
      reason: { vi: `Ghi lại theo «${now}».`, en: `Stated after "${now}" now.` },
    };
  }
  return {
    kind: "correction",
    reason: {
      vi: "Số do đơn vị công bố in thay cho số suy ra, tính cộng hoặc do tỉnh tự công bố.",
      en: "A figure as published takes the place of a derived, computed or self-reported one.",
    },
  };
}

/** Figures that differ from the stored ones and that nobody decided on. */
export function differsWarnings(
  editions: readonly ReadEdition[],
  outcomes: ReadonlyMap<string, Outcome>,
): Warning[] {
  return editions.flatMap((edition) => {
    const cells = [...edition.rows.values()].flatMap((row) => {
      const { differences = [], decision } = outcomes.get(figureKey(row.data)) ?? {};
      if (decision) return [];
      return differences.map(({ field, stored }) =>
        cellAt(
          row,
          field,
          `Đã lưu ${stored}; cần chọn số nào được giữ.`,
          `${stored} is stored; choose which is kept.`,
        ),
      );
    });
    if (cells.length === 0) return [];
    return makeWarning(
      "differs",
      edition,
      cells.length,
      {
        vi: "Khác số đã lưu. Nguồn khác nhau: --keep new hoặc --keep stored (cả --keep <tỉnh>=new). Số cũ sai: --replace revision (đơn vị công bố sửa) hoặc --replace correction (ta sửa), kèm --reason-vi và --reason-en.",
        en: "Not what is stored. Two sources: --keep new or --keep stored (also --keep <province>=new). The old figure was wrong: --replace revision (by the publisher) or --replace correction (ours), with --reason-vi and --reason-en.",
      },
      cells,
    );
  });
}
