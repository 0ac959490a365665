import type { EditionHeader } from "@/lib/import/edition/header";
import type { RawRow } from "@/lib/import/read-csv";
import type { ReadFigure, ReadMean } from "@/lib/import/table-reading";

/**
 * A figure of somebody's table as a row of our own list of figures, so that one set of rules checks both.
 * What the row does not say comes from the header; `of` is how many the table ranks, where that can be told.
 */
export function figureRawRow(figure: ReadFigure, header: EditionHeader, of: string): RawRow {
  const { row, province, value, rank } = figure.origin;
  const { other } = figure;
  return {
    file: row.file,
    sheet: row.sheet,
    row: row.row,
    cells: {
      indicator: figure.indicator,
      year: figure.year,
      unit_set: figure.unitSet,
      province: figure.province,
      value: figure.value,
      rank: figure.rank,
      of: figure.rank === "" ? "" : figure.of || (header.of === null ? of : String(header.of)),
      status: other.status || header.status,
      derived: other.derived ?? "",
      source: other.source || (header.source?.key ?? ""),
      note_vi: other.note_vi ?? "",
      note_en: other.note_en ?? "",
      numerator: other.numerator ?? "",
      denominator: other.denominator ?? "",
      period_from: other.period_from ?? "",
      period_to: other.period_to ?? "",
    },
    places: {
      province,
      value: value ?? rank,
      rank: rank ?? value,
      of: rank ?? value,
    },
  };
}

/** A printed mean as a row of our own list of averages. */
export function meanRawRow(mean: ReadMean, header: EditionHeader): RawRow {
  const { origin } = mean;
  return {
    file: origin.file,
    sheet: origin.sheet,
    row: origin.row,
    cells: {
      indicator: mean.indicator,
      year: mean.year,
      unit_set: mean.unitSet,
      region: mean.region ?? "",
      value: mean.value,
      rank: "",
      of: "",
      source: header.source?.key ?? "",
      note_vi: "",
      note_en: "",
    },
    places: { value: origin },
  };
}
