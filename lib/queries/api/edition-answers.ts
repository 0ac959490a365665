import type { EditionAnswer } from "@/lib/api/entries";
import type { UnitSetId } from "@/lib/figures/figure";
import type { Archive } from "@/lib/rankings/archive";
import type { EditionRow } from "@/lib/rankings/edition-row";
import { publishedSize } from "@/lib/rankings/missing";
import { editionHistory } from "../edition-history";

/** Which editions are asked for; all where nothing is said. */
export interface EditionFilter {
  readonly year?: readonly number[] | undefined;
  readonly unit_set?: UnitSetId | undefined;
}

/** Editions of an indicator, newest first: those with figures and those whose absence is recorded. */
export function editionAnswers(
  archive: Archive,
  code: string,
  filter: EditionFilter = {},
): EditionAnswer[] {
  const rows = archive.memo(`api-editions/${code}`, () =>
    editionHistory(archive, code).map((row) => editionAnswer(archive, code, row)),
  );
  return rows.filter(
    ({ year, unitSet }) =>
      (filter.year === undefined || filter.year.includes(year)) &&
      (filter.unit_set === undefined || filter.unit_set === unitSet),
  );
}

function editionAnswer(archive: Archive, code: string, row: EditionRow): EditionAnswer {
  const { year, unitSet, usual, release, coverage, gap, mean } = row;
  return {
    indicator: code,
    year,
    unitSet,
    usual,
    announced: release?.announced ?? null,
    document: release?.document ?? null,
    provinces: archive.roster(unitSet, year).length,
    size: publishedSize(archive, code, year, unitSet),
    withValue: coverage?.withValue ?? 0,
    withRank: coverage?.withRank ?? 0,
    withFigure: coverage?.withFigure ?? 0,
    complete: coverage?.complete ?? false,
    mean: mean && {
      value: mean.average.value,
      printed: mean.average.printed,
      source: mean.average.source,
    },
    missing: coverage === null ? (gap?.reason ?? null) : null,
    source: release?.source ?? null,
  };
}
