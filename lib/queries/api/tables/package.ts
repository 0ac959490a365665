import type { z } from "zod";
import type { EditionAnswer } from "@/lib/api/entries";
import type { packageAnswer } from "@/lib/api/tables";
import { archiveNames } from "@/lib/export/archive-names";
import type { BookFile } from "@/lib/export/book";
import { catalogueTables } from "@/lib/export/package/catalogue";
import { packageName } from "@/lib/export/package/describe";
import { editionTables } from "@/lib/export/package/editions";
import { figuresTable, type PackageFigure } from "@/lib/export/package/figures";
import { logTables } from "@/lib/export/package/logs";
import { placeTables } from "@/lib/export/package/places";
import { recordTables } from "@/lib/export/package/records";
import type { PackageTable } from "@/lib/export/package/resource";
import { zipPackage } from "@/lib/export/package/zip";
import { unitSetIds } from "@/lib/figures/figure";
import type { Archive } from "@/lib/rankings/archive";
import { permanentAddress } from "../../permanent-address";
import { type Context, dataOf } from "../context";
import { editionAnswers } from "../edition-answers";
import { figureAnswer, figureEntries } from "../figure-answers";
import { importAnswers } from "./imports";
import { coverageAnswers } from "./records";
import { regionAnswers } from "./regions";
import { expectedReleaseAnswers, releaseAnswers } from "./releases";

/** What the package holds, without the figures. */
export function packageContents(context: Context): z.output<typeof packageAnswer> {
  return {
    data: dataOf(context),
    tables: tablesOf(context.archive, [], []).map(({ name, title, fields }) => ({
      name,
      title,
      columns: fields.map((field) => field.name),
    })),
  };
}

/** Everything as one ZIP; made once a data version. */
export function dataPackage(archive: Archive): Promise<BookFile> {
  return archive.memo("data-package", async () => {
    const tables = await packageTables(archive);
    await otherRequests();
    const homepage = permanentAddress("vi", { page: "data" });
    return {
      bytes: zipPackage(tables, { snapshot: archive.snapshot, homepage }),
      fileName: `${packageName}-v${archive.snapshot.version}.zip`,
      contentType: "application/zip",
    };
  });
}

/** Lets other requests be answered before a long piece of work goes on. */
function otherRequests(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

/** The tables of the package: the figures first, then what was counted and recorded, then the lists they refer to. */
export async function packageTables(archive: Archive): Promise<PackageTable[]> {
  const { snapshot } = archive;
  const codes = snapshot.indicators.map((item) => item.code);
  const editions = codes.flatMap((code) => editionAnswers(archive, code));
  const figures: PackageFigure[] = [];
  for (const { indicator, year, unitSet } of editions) {
    figures.push(...packageFigures(archive, { indicator, year, unitSet }));
    await otherRequests();
  }
  return tablesOf(archive, figures, editions);
}

function tablesOf(
  archive: Archive,
  figures: readonly PackageFigure[],
  editions: readonly EditionAnswer[],
): PackageTable[] {
  const regions = unitSetIds.flatMap((unitSet) => regionAnswers(archive, unitSet));
  return [
    figuresTable(figures),
    ...editionTables(editions, regions, coverageAnswers(archive)),
    ...recordTables(archive.snapshot),
    ...logTables(releaseAnswers(archive), expectedReleaseAnswers(archive), importAnswers(archive)),
    ...catalogueTables(archive.snapshot),
    ...placeTables(archive.snapshot),
  ];
}

function packageFigures(
  archive: Archive,
  edition: Parameters<typeof figureEntries>[1],
): PackageFigure[] {
  const names = archiveNames(archive, "en");
  return figureEntries(archive, edition).map((entry) => {
    const vi = figureAnswer(archive, entry, "vi");
    return {
      stored: entry.figure,
      vi,
      en: figureAnswer(archive, entry, "en"),
      changeDecimals: names.changeDecimals(vi),
      missing: vi.missing === null ? null : entry.standing.missing,
    };
  });
}
