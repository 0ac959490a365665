import { createHash } from "node:crypto";
import { basename } from "node:path";
import type { Dataset } from "@/lib/db/dataset";
import type { ImportKind } from "@/lib/figures/correction";
import type { Figure } from "@/lib/figures/figure";
import type { Text } from "@/lib/i18n/language";
import { checkFiles } from "@/lib/import/check-folder";
import { decisionsOf } from "@/lib/import/cli/decisions";
import { folderFaults } from "@/lib/import/cli/folder-faults";
import { inlineColumns, mappingOption } from "@/lib/import/cli/mapping-option";
import { type CommandLine, UsageError } from "@/lib/import/cli/options";
import { fromHere } from "@/lib/import/cli/paths";
import { kindAt, readSmall } from "@/lib/import/cli/read-regular";
import { readTarget } from "@/lib/import/cli/read-target";
import { columnProblems, provinceProblems } from "@/lib/import/cli/unused-flags";
import { effectsOf } from "@/lib/import/edition/effects";
import { folderWarnings } from "@/lib/import/edition/folder-warnings";
import { editionHeader, missingFields } from "@/lib/import/edition/header";
import {
  type GivenFields,
  type HeaderField,
  headerFields,
  readHeaderFile,
} from "@/lib/import/edition/header-fields";
import { type Inspection, planTable } from "@/lib/import/edition/plan-table";
import { archiveOf } from "@/lib/import/edition/read-edition";
import { planDataset } from "@/lib/import/plan-dataset";
import type { Problem } from "@/lib/import/problem";
import { plainText } from "@/lib/import/read/plain-text";
import { encodings, readGrids } from "@/lib/import/read/read-grids";
import { readFiles } from "@/lib/import/read-folder";
import { lookAtStore, type StoreView } from "@/lib/import/store-view";
import { passOver } from "@/lib/import/table/pass-over";
import { readTable } from "@/lib/import/table/read-table";
import type { TableReading } from "@/lib/import/table-reading";

/** A file or folder, read and set against the store. */
export interface Inspected extends Inspection {
  readonly kind: ImportKind;
  readonly file: string;
  readonly sha256: string;
  /** What was taken for what; empty for a folder. */
  readonly readings: readonly TableReading[];
  readonly notes: readonly Text[];
}

const nothing = { warnings: [], effects: [], plan: null, readings: [], notes: [] } as const;

function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function headerFile(path: string): ReturnType<typeof readHeaderFile> {
  const whole = fromHere(path);
  const file = basename(path);
  if (kindAt(whole) === "missing") {
    throw new UsageError({
      vi: `Không có tệp ${path} của --header.`,
      en: `There is no file ${path} for --header.`,
    });
  }
  const { bytes, fault } = readSmall(whole);
  if (bytes === null)
    return {
      fields: {},
      problems: [{ file, row: null, column: null, value: null, message: fault }],
    };
  const { text, problems } = plainText(file, bytes);
  return problems.length > 0 ? { fields: {}, problems } : readHeaderFile(file, text);
}

function givenFields(line: CommandLine): { fields: GivenFields; problems: Problem[] } {
  const path = line.text("header");
  const header = path === undefined ? { fields: {}, problems: [] } : headerFile(path);
  const flags: Partial<Record<HeaderField, { text: string; file: string; row: null }>> = {};
  for (const field of headerFields) {
    const text = line.text(field);
    if (text !== undefined) flags[field] = { text, file: "--", row: null };
  }
  return { fields: { ...header.fields, ...flags }, problems: header.problems };
}

function encodingOf(line: CommandLine) {
  const asked = line.text("encoding");
  const found = encodings.find((name) => name === asked);
  if (asked === undefined || found !== undefined) return found ?? null;
  throw new UsageError({
    vi: `--encoding phải là một trong: ${encodings.join(", ")}.`,
    en: `--encoding must be one of: ${encodings.join(", ")}.`,
  });
}

function currentYear(): number {
  return new Date().getFullYear();
}

async function inspectFile(
  line: CommandLine,
  path: string,
  databaseFile: string,
): Promise<Inspected> {
  const mapping = mappingOption(line);
  const decisions = decisionsOf(line);
  const { fields, problems: headerProblems } = givenFields(line);
  const { file, bytes, problem } = await readTarget(path);
  const about = { ...nothing, kind: "table", file, sha256: hashOf(bytes) } as const;
  if (problem !== null) return { ...about, problems: [problem] };
  const options = { encoding: encodingOf(line), sheet: line.text("sheet") ?? null };
  const { grids: all, problems, notes: found } = await readGrids(file, bytes, options);
  return lookAtStore(databaseFile, (view) => {
    const { grids, notes: passed } = passOver(all, view.lists.provinces, mapping);
    const notes = [...found, ...passed];
    const { header, problems: wrong } = editionHeader(fields, view.lists, currentYear());
    const { edition } = header;
    const readings = grids.map((grid) =>
      readTable(grid, { edition, catalogue: view.lists, mapping }),
    );
    const said = [
      ...problems,
      ...headerProblems,
      ...wrong,
      ...provinceProblems(mapping, decisions, view.lists.provinces),
      ...columnProblems(inlineColumns(line), grids, readings, edition?.year ?? null),
    ];
    const needs = {
      edition: readings.some(({ shape }) => shape === "wide"),
      source: readings.some(({ figures }) => figures.some(({ other }) => !other.source)),
    };
    const unread = readings.length === 0 && said.length > 0;
    said.push(...missingFields(header, fields, unread ? { edition: true, source: true } : needs));
    if (said.length > 0) {
      const inTable = edition === null ? [] : readings.flatMap((reading) => reading.problems);
      return { ...about, readings, notes, problems: [...said, ...inTable] };
    }
    return {
      ...about,
      readings,
      notes,
      ...planTable(readings, header, view, decisions, currentYear()),
    };
  });
}

function inspectFolder(path: string, databaseFile: string): Inspected {
  const faults = folderFaults(path);
  const empty = { files: new Map<string, Uint8Array>(), sha256: hashOf(Buffer.alloc(0)) };
  const files = faults.length > 0 ? empty : readFiles(path);
  const about = { ...nothing, kind: "folder", file: basename(path), sha256: files.sha256 } as const;
  if (faults.length > 0) return { ...about, problems: faults };
  const { problems, warnings, dataset } = checkFiles(files);
  if (dataset === null) return { ...about, problems };
  return lookAtStore(databaseFile, (view) => ({
    ...about,
    ...againstStore(dataset, view, warnings),
  }));
}

/** What it means for the store to hold exactly this dataset. */
function againstStore(dataset: Dataset, view: StoreView, warnings: readonly Problem[]): Inspection {
  const plan = planDataset(dataset, view);
  const before: Figure[] = [...view.figures()];
  const effects = effectsOf(
    plan.figures,
    archiveOf(view.lists, before),
    archiveOf(plan.lists, dataset.figures),
  );
  return { problems: [], warnings: folderWarnings(warnings, plan.figures), effects, plan };
}

/** Reads what the command is about, and works out what importing it would do. Nothing is written. */
export async function inspect(
  line: CommandLine,
  target: string,
  databaseFile: string,
): Promise<Inspected> {
  const path = target === "-" ? "-" : fromHere(target);
  const kind = path === "-" ? "file" : kindAt(path);
  if (kind === "missing") {
    throw new UsageError({
      vi: `Không có tệp hay thư mục ${target}.`,
      en: `There is no file or folder ${target}.`,
    });
  }
  return kind === "folder"
    ? inspectFolder(path, databaseFile)
    : inspectFile(line, path, databaseFile);
}
