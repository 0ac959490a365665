import type { Lists } from "@/lib/db/dataset";
import type { Figure } from "@/lib/figures/figure";
import { arrange } from "@/lib/import/arrange";
import { cellWarnings } from "@/lib/import/edition/cell-warnings";
import { checkReadings } from "@/lib/import/edition/check-readings";
import { columnWarnings } from "@/lib/import/edition/column-warnings";
import { missingWarnings } from "@/lib/import/edition/coverage-warnings";
import {
  withAverages,
  withoutFilledGaps,
  withoutIdleSource,
  withRelease,
  withSource,
  withYears,
} from "@/lib/import/edition/edition-lists";
import { type EditionEffect, effectsOf } from "@/lib/import/edition/effects";
import type { EditionHeader } from "@/lib/import/edition/header";
import { orderWarning, tiesWarning } from "@/lib/import/edition/order-warnings";
import { differsWarnings, outcomeOf, whyOf, withOutcomes } from "@/lib/import/edition/outcomes";
import { archiveOf, type ReadEdition, readEditions } from "@/lib/import/edition/read-edition";
import type { Decision } from "@/lib/import/edition/settle";
import { storedMeanWarnings } from "@/lib/import/edition/stored-means";
import { storedTotals } from "@/lib/import/edition/stored-totals";
import {
  decimalsWarning,
  jumpWarning,
  meanWarning,
  rankPolicyWarning,
  sumWarning,
} from "@/lib/import/edition/value-warnings";
import type { Warning } from "@/lib/import/edition/warning";
import { figureKey } from "@/lib/import/figure-changes";
import type { Parsed } from "@/lib/import/parse-rows";
import { makePlan, type Plan } from "@/lib/import/plan";
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

/** All figures of the indices that the table is about; stored ones of other indices are not needed. */
function storedFigures(view: StoreView, rows: readonly Parsed<Figure>[]): Figure[] {
  const archive = archiveOf(view.lists, []);
  const roots = new Set(rows.flatMap(({ data }) => archive.root(data.indicator)?.code ?? []));
  return [...roots]
    .flatMap((root) => [root, ...archive.components(root).map(({ code }) => code)])
    .flatMap((indicator) => [...view.figures({ indicator })]);
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
    ...storedTotals(editions, after).map((edition) => sumWarning(edition, after) ?? []),
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
      const decision = decisions.byProvince.get(row.data.province) ?? decisions.all;
      return [key, outcomeOf(row, byKey.get(key), sources, decision)];
    }),
  );
  const changes = [...outcomes.values()].map(({ change }) => change);
  for (const { after } of changes) if (after !== null) byKey.set(figureKey(after), after);
  const before = archiveOf(view.lists, stored);
  const after = archiveOf(lists, [...byKey.values()]);
  const editions = readEditions(rows);
  const whole: Lists = {
    ...lists,
    gaps: withoutFilledGaps(lists.gaps, editions, after),
    disagreements: withOutcomes(lists.disagreements, [...outcomes.values()]),
  };
  const standing = changes.flatMap((change) => change.after ?? []);
  const plan = makePlan(view, {
    lists: withoutIdleSource(whole, standing, header.source, view.lists.sources),
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
