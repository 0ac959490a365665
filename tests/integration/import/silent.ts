import { decisionsOf } from "@/lib/import/cli/decisions";
import { mappingOption } from "@/lib/import/cli/mapping-option";
import { editionHeader } from "@/lib/import/edition/header";
import {
  type GivenFields,
  type HeaderField,
  headerFields,
} from "@/lib/import/edition/header-fields";
import { planTable } from "@/lib/import/edition/plan-table";
import type { Grid } from "@/lib/import/grid";
import type { StoreView } from "@/lib/import/store-view";
import { passOver } from "@/lib/import/table/pass-over";
import { readTable } from "@/lib/import/table/read-table";
import type { TableReading } from "@/lib/import/table-reading";
import {
  type ExpectedReading,
  type Fixture,
  figuresExpected,
  figuresRead,
  lineOf,
} from "./fixture";

const thisYear = new Date().getFullYear();
/** The store holds the true figures already; a new edition would not be compared with itself. */
const fromTheStore: ReadonlySet<string> = new Set(["differs", "stored-mean"]);

/** One fixture that is read without a question, ready to be damaged over and over. */
export class Reader {
  readonly #view: StoreView;
  readonly #line: ReturnType<typeof lineOf>;
  readonly #header: ReturnType<typeof editionHeader>["header"];
  readonly #truth: ReadonlySet<string>;
  readonly #warnings: ReadonlySet<string>;

  constructor(
    view: StoreView,
    { path, args }: Fixture,
    expected: ExpectedReading,
    grids: readonly Grid[],
  ) {
    this.#view = view;
    this.#line = lineOf(path, args);
    const fields: Partial<Record<HeaderField, GivenFields[HeaderField]>> = {};
    for (const field of headerFields) {
      const text = this.#line.text(field);
      if (text !== undefined) fields[field] = { text, file: "--", row: null };
    }
    this.#header = editionHeader(fields, view.lists, thisYear).header;
    const figures = Object.entries(figuresExpected(expected));
    this.#truth = new Set([
      ...figures.flatMap(([edition, lines]) => lines.map((line) => `${edition} ${line}`)),
      ...expected.means.map((mean) => `mean ${mean}`),
    ]);
    this.#warnings = new Set(this.#warningsOf(this.#read(grids)) ?? []);
  }

  #read(grids: readonly Grid[]): TableReading[] {
    const mapping = mappingOption(this.#line);
    const { lists } = this.#view;
    return passOver(grids, lists.provinces, mapping).grids.map((grid) =>
      readTable(grid, { edition: this.#header.edition, catalogue: lists, mapping }),
    );
  }

  /** The warnings with the cells they point at; null where there are problems, which forbid everything. */
  #warningsOf(readings: readonly TableReading[]): string[] | null {
    const decisions = decisionsOf(this.#line);
    const { problems, warnings } = planTable(
      readings,
      this.#header,
      this.#view,
      decisions,
      thisYear,
    );
    if (problems.length > 0) return null;
    return warnings
      .filter(({ code }) => !fromTheStore.has(code))
      .map(({ id, cells }) => JSON.stringify([id, cells.map(({ row, column }) => [row, column])]));
  }

  #isTrue(edition: string, line: string): boolean {
    if (this.#truth.has(`${edition} ${line}`)) return true;
    const [slug, value, rank] = line.split(" ");
    return [...this.#truth].some((true_) => {
      if (!true_.startsWith(`${edition} ${slug} `)) return false;
      const [printed, place] = true_
        .slice(edition.length + 1)
        .split(" ")
        .slice(1);
      return (value === "-" || value === printed) && (rank === "-" || rank === place);
    });
  }

  /** What a damaged table makes of a province or a mean that is not so, although nobody is asked or warned. */
  silentMisreadings(grids: readonly Grid[]): string[] {
    const readings = this.#read(grids);
    if (readings.some(({ problems }) => problems.length > 0)) return [];
    const wrong = readings.flatMap((reading) => [
      ...Object.entries(figuresRead(reading)).flatMap(([edition, lines]) =>
        lines.filter((line) => !this.#isTrue(edition, line)).map((line) => `${edition} ${line}`),
      ),
      ...reading.means
        .map(({ indicator, year, unitSet, region, value }) =>
          ["mean", indicator, year, unitSet, region ?? "-", value].join(" "),
        )
        .filter((mean) => !this.#truth.has(mean)),
    ]);
    if (wrong.length === 0) return [];
    const warnings = this.#warningsOf(readings);
    if (warnings === null || warnings.some((id) => !this.#warnings.has(id))) return [];
    return wrong;
  }
}
