import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadedStore, temporaryFolder } from "./store";

const file = loadedStore(temporaryFolder());
let database: Database.Database;

beforeAll(() => {
  database = new Database(file);
  database.pragma("foreign_keys = ON");
});

afterAll(() => {
  database.close();
});

const tienGiang =
  "indicator = 'par-index' AND year = 2023 AND unit_set = '63' AND province = 'tien-giang'";
const haNoiRate =
  "indicator = 'egov.on-time-rate.cap-xa' AND unit_set = '34' AND province = 'ha-noi'";

/** Tries a statement and takes it back. Returns the refusal, or null where it was accepted. */
function attempt(sql: string): string | null {
  database.exec("BEGIN");
  try {
    const { changes } = database.prepare(sql).run();
    return changes > 0 ? null : "nothing to change";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    if (database.inTransaction) database.exec("ROLLBACK");
  }
}

function setFigure(change: string): string {
  return `UPDATE figures SET ${change} WHERE ${tienGiang}`;
}

function setRate(change: string): string {
  return `UPDATE figures SET ${change} WHERE ${haNoiRate}`;
}

function insertFigure(columns: string, values: string): string {
  return `INSERT INTO figures (indicator, year, unit_set, province, status, source${columns})
    VALUES ('par-index', 2014, '63', 'tien-giang', 'published', 'baoapbac-1029467'${values})`;
}

describe("the database itself refuses", () => {
  test.each<[string, string, RegExp]>([
    ["a figure without a source", setFigure("source = NULL"), /NOT NULL/],
    ["a figure with an unknown source", setFigure("source = 'nowhere'"), /FOREIGN KEY/],
    ["a figure of an unknown province", setFigure("province = 'my-tho'"), /FOREIGN KEY/],
    ["a figure of an unknown indicator", setFigure("indicator = 'x'"), /scale/],
    ["a figure with neither value nor rank", insertFigure("", ""), /value_or_rank/],
    ["a value without its printed form", setFigure("printed = NULL"), /figures_printed_check/],
    ["a printed form without a value", setFigure("value = NULL"), /figures_printed/],
    ["a printed form with a comma", setFigure("printed = '85,77'"), /printed_shape/],
    ["a printed form that is another value", setFigure("printed = '85.78'"), /printed_is_value/],
    ["a value that is text", setFigure("value = 'x'"), /figures|scale/],
    ["a value above the scale", setFigure("value = 100.5, printed = '100.5'"), /outside the scale/],
    ["a value below the scale", setFigure("value = -1.0, printed = '1'"), /outside the scale/],
    [
      "an inserted value above the scale",
      insertFigure(", value, printed", ", 101, '101'"),
      /scale/,
    ],
    ["rank 0", setFigure("rank = 0"), /rank/],
    ["a rank that is text", setFigure("rank = 'first'"), /rank/],
    ["a rank above the number ranked", setFigure("rank = 64"), /rank_of/],
    ["a rank without the number ranked", setFigure('"of" = NULL'), /rank_without_of/],
    ["nobody ranked", setFigure('rank = NULL, "of" = 0'), /figures_of/],
    ["a year before 2000", setFigure("year = 1999"), /year/],
    ["a year after 2100", setFigure("year = 2101"), /year/],
    ["a figure of the 63 after 2025", setFigure("year = 2026"), /unit_set_year/],
    ["a figure of the 34 before 2024", setRate("year = 2023"), /unit_set_year/],
    ["an unknown status", setFigure("status = 'guessed'"), /status/],
    ["derived without a field", setFigure("status = 'derived'"), /derived/],
    ["a derived field of an unknown name", setFigure("derived = 'place'"), /derived/],
    ["a derived part of a self-reported figure", setRate("derived = 'value'"), /derived/],
    ["a note in English only", setFigure("note_en = 'x', note_vi = NULL"), /note/],
    ["an empty note", setFigure("note_en = '', note_vi = ''"), /note/],
    ["a negative count", setRate("numerator = -1"), /numerator/],
    ["a count above the whole", setRate("numerator = denominator + 1"), /fraction/],
    ["a count without its whole", setRate("denominator = NULL"), /fraction/],
    ["a date that does not exist", setRate("period_from = '2025-02-30'"), /period_from/],
    ["a period that ends before it begins", setRate("period_to = '2025-01-01'"), /period/],
    [
      "a second figure for the same edition",
      `INSERT INTO figures SELECT * FROM figures WHERE ${tienGiang}`,
      /UNIQUE/,
    ],
    ["an unknown severity", "UPDATE breaks SET severity = 'minor'", /severity/],
    ["an unknown reason of a gap", "UPDATE gaps SET reason = 'lost'", /reason/],
    [
      "a second reason for a whole edition",
      "INSERT INTO gaps SELECT id + 1000, indicator, year, unit_set, province, reason, text_vi, text_en, source FROM gaps WHERE province IS NULL LIMIT 1",
      /second row/,
    ],
    [
      "a second mean of the country",
      "UPDATE averages SET year = 2023 WHERE indicator = 'par-index' AND year = 2022 AND region IS NULL",
      /second row/,
    ],
    ["a mean outside the scale", "UPDATE averages SET value = 200.0, printed = '200'", /scale/],
    [
      "a place of the country",
      'UPDATE averages SET rank = 1, "of" = 6 WHERE region IS NULL',
      /rank/,
    ],
    ["a mean of an unknown region", "UPDATE averages SET region = 'x' WHERE id = 1", /FOREIGN KEY/],
    ["an unknown kind of province", "UPDATE provinces SET kind = 'city'", /kind/],
    ["a slug in capitals", "UPDATE regions SET slug = upper(slug)", /slug/],
    ["a slug with marks", "UPDATE tiles SET slug = 'hà-nội' WHERE kind = 'island'", /slug/],
    ["an unknown rank policy", "UPDATE indicators SET rank_policy = 'top10'", /rank_policy/],
    ["an unknown unit set", "INSERT INTO unit_sets VALUES ('35', 'a', 'b', NULL, NULL, 35)", /id/],
    [
      "a scale that leaves stored values outside",
      "UPDATE indicators SET scale_max = 50 WHERE code = 'par-index'",
      /new scale|max_points/,
    ],
    ["a disagreement about another field", "UPDATE disagreements SET field = 'score'", /field/],
    [
      "a kept figure without a source",
      "UPDATE disagreements SET kept_source = NULL WHERE kept IS NOT NULL",
      /kept_source/,
    ],
    [
      "a target rank between places",
      "UPDATE targets SET target = 30.5 WHERE kind = 'rank'",
      /target/,
    ],
    [
      "a target value outside the scale",
      "UPDATE targets SET target = 101 WHERE kind = 'value'",
      /scale/,
    ],
    ["an unknown kind of source", "UPDATE sources SET kind = 'blog'", /kind/],
    ["an address of another kind", "UPDATE sources SET url = 'javascript:1'", /url/],
    ["a border given the other way round", "UPDATE borders SET a = b, b = a", /order/],
    ["a place outside the map", "UPDATE tiles SET row = -1", /row/],
    [
      "a source that is still in use to go",
      "DELETE FROM sources WHERE key = 'baoapbac-1029467'",
      /FOREIGN KEY/,
    ],
    ["an import without a digest", "UPDATE imports SET sha256 = 'x'", /sha256/],
  ])("%s", (_, sql, reason) => {
    expect(attempt(sql)).toMatch(reason);
  });
});

describe("the database accepts", () => {
  test.each([
    [
      "a rank without the number ranked when a note says why",
      setFigure("\"of\" = NULL, note_vi = 'a', note_en = 'b'"),
    ],
    ["a value without a rank", setFigure("rank = NULL")],
    ["a figure at the end of its scale", setFigure("value = 100.0, printed = '100.00'")],
    ["a new figure", insertFigure(', rank, "of"', ", 7, 63")],
  ])("%s", (_, sql) => {
    expect(attempt(sql)).toBeNull();
  });
});
