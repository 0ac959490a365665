import { spawnSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { goodTable, type HostileCase } from "./hostile-case";

const notRegular = { vi: "không phải là tệp thường", en: "not a regular file" };

function csv(folder: string, name: string, content: string): void {
  writeFileSync(join(folder, name), content);
}

function pipe(path: string): string {
  spawnSync("mkfifo", [path]);
  return path;
}

/** Paths at which there is no plain file, and folders that are no folder of figures. */
export const pathCases: readonly HostileCase[] = [
  {
    name: "a file that is not there",
    make: (folder) => join(folder, "none.csv"),
    vi: "Không có tệp",
    en: "There is no file",
  },
  {
    name: "a name of five thousand letters",
    make: (folder) => join(folder, "a".repeat(5_000)),
    vi: "tên quá dài",
    en: "name is too long",
  },
  {
    name: "a link to itself",
    make: (folder) => {
      symlinkSync("b", join(folder, "a"));
      symlinkSync("a", join(folder, "b"));
      return join(folder, "a");
    },
    vi: "vòng tròn",
    en: "in a circle",
  },
  { name: "zeros without end", make: () => "/dev/zero", ...notRegular },
  {
    name: "a link to zeros without end",
    make: (folder) => {
      symlinkSync("/dev/zero", join(folder, "a.csv"));
      return join(folder, "a.csv");
    },
    ...notRegular,
  },
  { name: "a device of nothing", make: () => "/dev/null", ...notRegular },
  {
    name: "a pipe that nobody writes to",
    make: (folder) => pipe(join(folder, "a.csv")),
    ...notRegular,
  },
  {
    name: "a file of the system that has no size",
    make: () => "/proc/self/environ",
    vi: "rỗng (0 byte)",
    en: "empty (0 bytes)",
  },
  {
    name: "an empty folder",
    make: (folder) => folder,
    vi: "không có tệp CSV nào",
    en: "holds no CSV file",
  },
  {
    name: "a folder without a CSV",
    make: (folder) => {
      csv(folder, "a.txt", goodTable);
      return folder;
    },
    vi: "không có tệp CSV nào",
    en: "holds no CSV file",
  },
  {
    name: "a folder with a table of another form",
    make: (folder) => {
      csv(folder, "bang.csv", goodTable);
      return folder;
    },
    vi: "Tệp không có trong mô tả",
    en: "Unknown file",
  },
  {
    name: "a folder with one list of figures",
    make: (folder) => {
      csv(folder, "sources.csv", "key\n");
      return folder;
    },
    vi: "Thiếu tệp",
    en: "Missing file",
  },
  {
    name: "a folder with a pipe called .csv",
    make: (folder) => {
      pipe(join(folder, "sources.csv"));
      return folder;
    },
    vi: "tệp thường",
    en: "regular file",
  },
  {
    name: "a folder with a folder called .csv",
    make: (folder) => {
      mkdirSync(join(folder, "sources.csv"));
      return folder;
    },
    vi: "tệp thường",
    en: "regular file",
  },
  {
    name: "a folder with links in circles",
    make: (folder) => {
      csv(folder, "sources.csv", "key\n");
      for (const name of "abcdefgh") symlinkSync(".", join(folder, name));
      return folder;
    },
    vi: "thư mục thường",
    en: "regular folder",
  },
  {
    name: "a folder that goes on downwards",
    make: (folder) => {
      mkdirSync(join(folder, "a/b/c/d"), { recursive: true });
      return folder;
    },
    vi: "2 tầng",
    en: "2 levels",
  },
  {
    name: "a folder of six hundred files",
    make: (folder) => {
      for (let at = 0; at < 600; at++) csv(folder, `${at}.csv`, "");
      return folder;
    },
    vi: "quá 500 mục",
    en: "more than 500 entries",
  },
  {
    name: "the folder of all processes",
    make: () => "/proc",
    vi: "quá 500 mục",
    en: "more than 500 entries",
  },
];
