import type { Lists } from "@/lib/db/dataset";
import type { Figure, Source } from "@/lib/figures/figure";
import { arrange } from "@/lib/import/arrange";
import { cellWarnings } from "@/lib/import/edition/cell-warnings";
import { checkReadings } from "@/lib/import/edition/check-readings";
import { columnWarnings } from "@/lib/import/edition/column-warnings";
import { missingWarnings } from "@/lib/import/edition/coverage-warnings";
import { keptUpToDate, withChoice } from "@/lib/import/edition/disagreements";
import {
  withAverages,
  withoutFilledGaps,
  withRelease,
  withSource,
  withYears,
} from "@/lib/import/edition/edition-lists";
import { type EditionEffect, effectsOf } from "@/lib/import/edition/effects";
import type { EditionHeader } from "@/lib/import/edition/header";
import { orderWarning, tiesWarning } from "@/lib/import/edition/order-warnings";
import { archiveOf, type ReadEdition, readEditions } from "@/lib/import/edition/read-edition";
import { type Decision, type Difference, settle } from "@/lib/import/edition/settle";
import { storedMeanWarnings } from "@/lib/import/edition/stored-means";
import {
  decimalsWarning,
  jumpWarning,
  meanWarning,
  rankPolicyWarning,
  sumWarning,
} from "@/lib/import/edition/value-warnings";
import { cellAt, makeWarning, type Warning } from "@/lib/import/edition/warning";
import { changeOf, type FigureChange, figureKey } from "@/lib/import/figure-changes";
import type { Parsed } from "@/lib/import/parse-rows";
import { makePlan, type Plan, type Why } from "@/lib/import/plan";
import type { Problem } from "@/lib/import/problem";
import type { StoreView } from "@/lib/import/store-view";
import type { TableReading } from "@/lib/import/table-reading";
import type { Archive } from "@/lib/rankings/archive";

/** What to do with figures that differ: for all provinces, and for single ones by slug. */
export interface Decisions {
  readonly all: Decision | null;
  readonly byProvince: ReadonlyMap<string, Decision>;
}

export interface Inspection {
  /** Everything that forbids the import. */
  readonly problems: readonly Problem[];
  /** What a person has to look at and accept. */
  readonly warnings: readonly Warning[];
  readonly effects: readonly EditionEffect[];
  /** Null when there are problems. */
  readonly plan: Plan | null;
}

interface Outcome {
  readonly row: Parsed<Figure>;
  readonly change: FigureChange;
  readonly differences: readonly Difference[];
  readonly decision: Decision | null;
}

/** All figures of the indices that the table is about; stored ones of other indices are not needed. */
function storedFigures(view: StoreView, rows: readonly Parsed<Figure>[]): Figure[] {
  const archive = archiveOf(view.lists, []);
  const roots = new Set(rows.flatMap(({ data }) => archive.root(data.indicator)?.code ?? []));
  return [...roots]
    .flatMap((root) => [root, ...archive.components(root).map(({ code }) => code)])
    .flatMap((indicator) => [...view.figures({ indicator })]);
}

function outcomeOf(
  row: Parsed<Figure>,
  stored: Figure | undefined,
  sources: ReadonlyMap<string, Source>,
  decisions: Decisions,
): Outcome {
  const decision = decisions.byProvince.get(row.data.province) ?? decisions.all;
  const { figure, differences } = settle(stored, row.data, sources, decision);
  const change: FigureChange =
    stored === undefined
      ? { kind: "added", before: null, after: figure }
      : changeOf(stored, figure);
  return { row, change, differences, decision };
}

function withOutcomes(
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
function whyOf(outcome: Outcome | undefined, sources: ReadonlyMap<string, Source>): Why {
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

function differsWarnings(
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

function warningsOf(editions: readonly ReadEdition[], before: Archive, after: Archive): Warning[] {
  return [
    ...editions.flatMap((edition) => [
      orderWarning(edition, after) ?? [],
      tiesWarning(edition, after) ?? [],
      jumpWarning(edition, before) ?? [],
      sumWarning(edition, after) ?? [],
      meanWarning(edition, after) ?? [],
      decimalsWarning(edition, after) ?? [],
      rankPolicyWarning(edition, after) ?? [],
    ]),
    ...missingWarnings(editions, after),
  ].flat();
}

function listsAfter(
  view: StoreView,
  header: EditionHeader,
  figures: readonly Figure[],
  read: Lists["averages"],
): Lists {
  const { lists } = view;
  const { edition } = header;
  const root = edition === null ? undefined : archiveOf(lists, []).root(edition.indicator);
  return {
    ...lists,
    indicators: withYears(lists.indicators, figures),
    sources: withSource(lists.sources, header.source),
    averages: withAverages(lists.averages, read),
    releases:
      edition === null || root === undefined
        ? lists.releases
        : withRelease(lists.releases, root.code, edition.year, header),
  };
}

/** A header that means a source of the store must mean the same one. */
function sourceProblems({ source }: EditionHeader, { lists }: StoreView): Problem[] {
  const known = lists.sources.find(({ key }) => key === source?.key);
  if (source === null || known === undefined || known === source) return [];
  if (JSON.stringify(known) === JSON.stringify(source)) return [];
  return [
    {
      file: "--",
      row: null,
      column: "--source-key",
      value: source.key,
      message: {
        vi: `Khóa này đã là của nguồn «${known.title}». Dùng --source ${source.key} nếu là chính nó, hoặc đặt --source-key khác.`,
        en: `This key belongs to the source "${known.title}" already. Give --source ${source.key} if it is that one, or another --source-key.`,
      },
    },
  ];
}

/** A decision about a province that the table does not have is a slip of the pen. */
function keepProblems({ byProvince }: Decisions, rows: readonly Parsed<Figure>[]): Problem[] {
  const slugs = new Set(rows.map(({ data }) => data.province));
  return [...byProvince.keys()]
    .filter((slug) => !slugs.has(slug))
    .map((slug) => ({
      file: "--",
      row: null,
      column: "--keep",
      value: slug,
      message: {
        vi: "Bảng không có tỉnh với mã này; ghi mã như trong địa chỉ trang của tỉnh, ví dụ ca-mau.",
        en: "The table has no province by this slug; write it as in the address of its page, such as ca-mau.",
      },
    }));
}

/** What the tables would do to the store, with everything that is wrong or strange about them. */
export function planTable(
  readings: readonly TableReading[],
  header: EditionHeader,
  view: StoreView,
  decisions: Decisions,
  thisYear: number,
): Inspection {
  const checked = checkReadings(readings, header, view, thisYear);
  const problems = arrange([
    ...readings.flatMap((reading) => reading.problems),
    ...sourceProblems(header, view),
    ...checked.problems,
    ...keepProblems(decisions, checked.figures),
  ]);
  if (problems.length > 0) return { problems, warnings: [], effects: [], plan: null };

  const rows = checked.figures;
  const stored = storedFigures(view, rows);
  const byKey = new Map(stored.map((figure) => [figureKey(figure), figure]));
  const figures = rows.map(({ data }) => data);
  const lists = listsAfter(
    view,
    header,
    figures,
    checked.averages.map(({ data }) => data),
  );
  const sources = new Map(lists.sources.map((source) => [source.key, source]));
  const outcomes = new Map(
    rows.map((row) => {
      const key = figureKey(row.data);
      return [key, outcomeOf(row, byKey.get(key), sources, decisions)];
    }),
  );
  const changes = [...outcomes.values()].map(({ change }) => change);
  for (const { after } of changes) if (after !== null) byKey.set(figureKey(after), after);
  const before = archiveOf(view.lists, stored);
  const after = archiveOf(lists, [...byKey.values()]);
  const editions = readEditions(rows);
  const plan = makePlan(view, {
    lists: {
      ...lists,
      gaps: withoutFilledGaps(lists.gaps, editions, after),
      disagreements: withOutcomes(lists.disagreements, [...outcomes.values()]),
    },
    figures: changes,
    why: (change) =>
      whyOf(change.before ? outcomes.get(figureKey(change.before)) : undefined, sources),
  });
  return {
    problems: [],
    warnings: [
      ...columnWarnings(readings),
      ...cellWarnings(readings),
      ...differsWarnings(editions, outcomes),
      ...storedMeanWarnings(checked.averages, view.lists.averages),
      ...warningsOf(editions, before, after),
    ],
    effects: effectsOf(changes, before, after),
    plan,
  };
}
