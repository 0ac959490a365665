import { type Dirent, opendirSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import type { Text } from "@/lib/i18n/language";
import type { Problem } from "@/lib/import/problem";
import { sizeProblem } from "@/lib/import/read/read-grids";
import { systemFault } from "./read-regular";

/** A folder of figures has some thirty entries on two levels. */
const mostEntries = 500;
const mostLevels = 2;

const tooMany: Text = {
  vi: `Thư mục có quá ${mostEntries} mục hoặc quá ${mostLevels} tầng: không phải thư mục số liệu như prisma/data. Hãy chỉ đúng thư mục.`,
  en: `The folder has more than ${mostEntries} entries or ${mostLevels} levels: it is no folder of figures such as prisma/data. Name the right one.`,
};
const notRegular: Text = {
  vi: "Đây không phải là tệp thường hay thư mục thường. Hãy bỏ nó ra khỏi thư mục số liệu.",
  en: "This is neither a regular file nor a regular folder. Take it out of the folder of figures.",
};
const noTable: Text = {
  vi: "Thư mục không có tệp CSV nào. Hãy chỉ một tệp bảng, hoặc một thư mục như prisma/data.",
  en: "The folder holds no CSV file. Name the file of a table, or a folder such as prisma/data.",
};

interface Entry {
  /** Path inside the folder, with "/". */
  readonly name: string;
  readonly entry: Dirent;
}

/** The entries of a folder and of those in it, no more of them than needed to see that there are too many. */
function entriesOf(folder: string): Entry[] | null {
  const found: Entry[] = [];
  let tooDeep = false;
  function look(inside: string, level: number): void {
    const directory = opendirSync(join(folder, inside));
    for (let entry = directory.readSync(); entry !== null; entry = directory.readSync()) {
      const name = inside === "" ? entry.name : `${inside}/${entry.name}`;
      if (found.push({ name, entry }) > mostEntries) break;
      if (!entry.isDirectory()) continue;
      if (level === mostLevels) tooDeep = true;
      else look(name, level + 1);
    }
    directory.closeSync();
  }
  look("", 1);
  return tooDeep || found.length > mostEntries ? null : found;
}

/** Links to folders may lead in circles; a pipe or a device may never end. */
function faultOf(folder: string, { name, entry }: Entry): Text | null {
  const isTable = name.endsWith(".csv");
  if (entry.isDirectory()) return isTable ? notRegular : null;
  const status = statSync(join(folder, name));
  if (status.isFile()) return isTable ? (sizeProblem(name, status.size)?.message ?? null) : null;
  return isTable || status.isDirectory() ? notRegular : null;
}

/** Why a folder cannot be read as a folder of figures, found before anything in it is opened. */
export function folderFaults(folder: string): Problem[] {
  const refuse = (file: string, message: Text): Problem => {
    return { file, row: null, column: null, value: null, message };
  };
  try {
    const entries = entriesOf(folder);
    if (entries === null) return [refuse(basename(folder), tooMany)];
    if (!entries.some(({ name }) => name.endsWith(".csv")))
      return [refuse(basename(folder), noTable)];
    return entries.flatMap((one) => {
      const message = faultOf(folder, one);
      return message === null ? [] : refuse(one.name, message);
    });
  } catch (error) {
    return [refuse(basename(folder), systemFault(error))];
  }
}
