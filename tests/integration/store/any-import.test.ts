import { copyFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Source } from "@/lib/figures/figure";
import type { Decisions } from "@/lib/import/edition/plan-table";
import type { Decision } from "@/lib/import/edition/settle";
import { figureKey } from "@/lib/import/figure-changes";
import { isEmpty } from "@/lib/import/plan";
import { lookAtStore } from "@/lib/import/store-view";
import {
  carryOutInspected,
  checkExport,
  inspectRows,
  sampleStore,
  type TableRow,
} from "./sample-store";
import { temporaryFolder } from "./store";

const folder = temporaryFolder();
const sample = sampleStore(folder);

const reason = { vi: "vì", en: "why" };
const decisions: readonly (Decision | null)[] = [
  null,
  { kind: "keep", keep: "new" },
  { kind: "keep", keep: "stored" },
  { kind: "replace", by: "revision", reason },
  { kind: "replace", by: "correction", reason },
];
const decision = fc.constantFrom(...decisions);

const source = fc
  .record({
    key: fc.constantFrom("baoapbac-1", "vcci-xls", "moha-2023", "paper-2"),
    kind: fc.constantFrom<Source["kind"]>("official", "news"),
  })
  .map(({ key, kind }): Source | string =>
    key.startsWith("moha") || key.startsWith("paper")
      ? {
          key: `${key}-${kind}`,
          title: key,
          publisher: "B",
          url: null,
          published: "2024",
          kind,
          note: null,
        }
      : key,
  );

const province = fc.constantFrom("tien-giang", "dong-thap", "ha-noi");

/** One row for each of some provinces and years; few values, so that equal ones and old ones come up often. */
const rows = fc
  .uniqueArray(
    fc.record({
      province,
      year: fc.constantFrom("2021", "2022", "2023"),
      value: fc.constantFrom("", "85.77", "85.7", "85.70", "81.10"),
      rank: fc.constantFrom("", "1", "2", "3"),
      kind: fc.constantFrom(
        "published",
        "self-reported",
        "computed",
        "value",
        "rank",
        "value+rank",
      ),
    }),
    { selector: (row) => `${row.province} ${row.year}`, minLength: 1, maxLength: 6 },
  )
  .map((drawn) => drawn.filter(({ value, rank }) => value !== "" || rank !== ""))
  .map((drawn) =>
    drawn.map(({ kind, ...row }): TableRow => {
      const there = (["value", "rank"] as const).filter((field) => row[field] !== "");
      const derived = there.filter((field) => kind.split("+").includes(field));
      const isWhole = derived.length === there.length;
      const isStatus = ["published", "self-reported", "computed"].includes(kind);
      const status = isStatus ? kind : isWhole ? "derived" : "published";
      return { ...row, other: { status, derived: derived.join("+") } };
    }),
  );

const step = fc.record({
  rows,
  source,
  all: decision,
  own: fc.option(fc.record({ province, decision: decision.filter((one) => one !== null) }), {
    nil: null,
  }),
});

let copies = 0;

/** A copy that is overwritten by the next but one. */
function freshCopy(): string {
  copies += 1;
  const databaseFile = join(folder, `any-${copies % 2}.db`);
  copyFileSync(sample, databaseFile);
  return databaseFile;
}

/** What the store holds as printed by the publisher, by figure and field. */
function printedFields(databaseFile: string): Map<string, number> {
  const figures = lookAtStore(databaseFile, (view) => [...view.figures()]);
  return new Map(
    figures.flatMap((figure) => {
      const { value, rank, status, derived } = figure;
      const isValue = status === "published" && !derived.includes("value");
      const isRank = ["published", "computed"].includes(status) && !derived.includes("rank");
      return [
        ...(isValue && value !== null ? [[`${figureKey(figure)} value`, value] as const] : []),
        ...(isRank && rank !== null ? [[`${figureKey(figure)} rank`, rank] as const] : []),
      ];
    }),
  );
}

test("whatever is imported, its own check accepts the store, undecided nothing printed is lost, and again changes nothing", () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 4 }), (steps) => {
      const databaseFile = freshCopy();
      for (const { rows: drawn, source: from, all, own } of steps) {
        if (drawn.length === 0) continue;
        const known = typeof from === "string";
        const table = known
          ? drawn.map((row) => ({ ...row, other: { ...row.other, source: from } }))
          : drawn;
        const isNamed = own !== null && drawn.some((row) => row.province === own.province);
        const chosen: Decisions = {
          all,
          byProvince: new Map(isNamed && own.decision ? [[own.province, own.decision]] : []),
        };
        const inspect = () =>
          inspectRows(databaseFile, table, { of: 3, source: known ? null : from }, chosen);
        const inspected = inspect();
        expect(inspected.problems).toEqual([]);
        const before = printedFields(databaseFile);
        carryOutInspected(databaseFile, inspected);
        if (all === null && own === null)
          expect(printedFields(databaseFile)).toEqual(
            new Map([...printedFields(databaseFile), ...before]),
          );
        expect(checkExport(databaseFile).problems).toEqual([]);
        const again = inspect();
        expect(again.problems).toEqual([]);
        expect(again.plan && isEmpty(again.plan)).toBe(true);
      }
    }),
    { numRuns: 40 },
  );
});
