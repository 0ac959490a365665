import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inspect } from "@/lib/import/cli/inspect";
import { readCommandLine, UsageError } from "@/lib/import/cli/options";
import { formatProblem, type Problem } from "@/lib/import/problem";

/** An input that must be refused, and how. What is left out is as in an input that is taken. */
export interface HostileCase {
  readonly name: string;
  readonly table?: string | Uint8Array;
  readonly file?: string;
  readonly flags?: readonly string[];
  /** Given in place of the flags that name the edition and the source. */
  readonly only?: readonly string[];
  /** Files beside the table, by name; flags name them as `@/name`. */
  readonly beside?: Readonly<Record<string, string | Uint8Array>>;
  /** Makes what is read where it is no plain file; gives its path. */
  readonly make?: (folder: string) => string;
  /** Where the problem must say it is: "3 C 1e309" for row 3, column C, value 1e309. */
  readonly at?: string;
  readonly vi: string;
  readonly en: string;
}

export const header = "STT,Tỉnh,Kết quả,Xếp hạng";
/** Figures made for these tests; they belong to no edition. */
export const body = [
  "1,Hà Nội,91.25,1",
  "2,Hải Phòng,90.5,2",
  "3,Huế,89.75,3",
  "4,Cần Thơ,88.5,4",
  "5,Cà Mau,87.25,5",
  "6,Lạng Sơn,86.75,6",
];
export const goodTable = [header, ...body, ""].join("\n");

/** The good table with the line of Hải Phòng, row 3 of the file, written otherwise. */
export function withLine(line: string): string {
  return goodTable.replace(body[1] ?? "", line);
}

export const source = [
  ..."--title Bảng --publisher Bộ --published 2026-04-15 --document 000/QĐ".split(" "),
];
const edition = ["--indicator", "par-index", "--year", "2025", "--unit-set", "34"];

export interface Refusal {
  readonly problems: readonly Problem[];
  readonly isPlanned: boolean;
}

/** What the importer says of a command line, short of printing it. */
export async function inspected(target: string, flags: readonly string[], databaseFile: string) {
  try {
    const line = readCommandLine(["check", target, ...flags]);
    const { problems, plan } = await inspect(line, target, databaseFile);
    return { problems, isPlanned: plan !== null };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const problem = { file: "--", row: null, column: null, value: null, message: error.text };
    return { problems: [problem], isPlanned: false };
  }
}

/** Lays a case out in a folder of its own and runs it. */
export async function run(hostile: HostileCase, root: string, databaseFile: string) {
  const folder = mkdtempSync(join(root, "case-"));
  const { file = "bang.csv", table = goodTable, beside = {}, flags = [] } = hostile;
  for (const [name, content] of Object.entries(beside)) writeFileSync(join(folder, name), content);
  mkdirSync(join(folder, "made"));
  const target = hostile.make?.(join(folder, "made")) ?? join(folder, file);
  if (hostile.make === undefined) writeFileSync(target, table);
  const given = [...(hostile.only ?? [...edition, ...source]), ...flags];
  const placed = given.map((flag) => flag.replace("@/", `${folder}/`));
  return inspected(target, placed, databaseFile);
}

function placeOf({ row, column, value }: Problem): string {
  const letter = column?.split(" ")[0] ?? null;
  return [row, letter, value].filter((part) => part !== null).join(" ");
}

/** A problem as a case describes it: its place, and how it is printed in both languages. */
export function described(problem: Problem) {
  return {
    at: placeOf(problem),
    vi: formatProblem(problem, "vi"),
    en: formatProblem(problem, "en"),
  };
}
