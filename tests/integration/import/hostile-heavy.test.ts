import { chmodSync, closeSync, openSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { workbook } from "../../unit/import/read/zip";
import { contentOf, loadedStore, temporaryFolder } from "../store/store";
import { goodTable, header } from "./hostile-case";
import { importIn, longest, made } from "./hostile-child";

const mebibyte = 2 ** 20;
const mostMegabytes = 700;

const root = temporaryFolder();
const database = loadedStore(root);
const before = contentOf(database);

function sheet(data: string, more = ""): Uint8Array {
  const xml = `<?xml version="1.0"?><worksheet><sheetData>${data}</sheetData>${more}</worksheet>`;
  return workbook([["a"]], { entries: [{ name: "xl/worksheets/sheet1.xml", data: xml }] });
}

const most = 32 * mebibyte - 1;
const row = (at: number) => `<row r="${at}"><c r="A${at}"><v>1</v></c></row>`;

describe("an input that would take the memory or the time of the importer is refused", () => {
  test.each<[string, () => string | Uint8Array, string, string?]>([
    ["a million columns", () => `${header}${",x".repeat(1_000_000)}\n`, "512 columns"],
    ["one line of 32 MiB", () => "a".repeat(most), "10,000 characters"],
    ["32 MiB of quotation marks", () => '"'.repeat(most), "10,000 characters"],
    ["32 MiB of commas", () => ",".repeat(most), "512 columns"],
    ["32 MiB of line ends", () => "\n".repeat(most), "holds no text"],
    ["32 MiB of blanks", () => " ".repeat(most), "10,000 characters"],
    ["eight million rows", () => "1,2\n".repeat(8_000_000), "200,000 rows"],
    ["two million words in a line", () => "ab ".repeat(2_000_000), "10,000 characters"],
    ["a million cells between runs of spaces", () => "1  ".repeat(1_000_000), "512 columns"],
    [
      "sixty thousand rows of figures parted by blanks",
      () => "1 Hà Nội 91,25 1\n".repeat(60_000),
      "Several columns may be rank",
    ],
    [
      "two hundred thousand rows of one province",
      () => `Tỉnh,Điểm\n${"Huế,9.5\n".repeat(199_000)}`,
      "already in row 2",
    ],
    [
      "three thousand names that slow expressions choke on",
      () => `Tỉnh,Điểm\nHuế,90\n${`${"(1) - a ".repeat(1_200)}!,9\n`.repeat(3_000)}`,
      "No province is called",
    ],
    [
      "names of ten thousand marks",
      () => `Tỉnh,Điểm\nHuế,90\n${`a${"\u0301".repeat(9_900)},9\n`.repeat(1_500)}`,
      "No province is called",
    ],
    ["tags ten million deep", () => sheet("<a>".repeat(10_000_000)), "No sheet has", "bang.xlsx"],
    [
      "a million attributes in a tag",
      () => sheet(`<c ${'b="c" '.repeat(4_000_000)}/>`),
      "No sheet has",
      "bang.xlsx",
    ],
    [
      "sixty thousand merges over the whole sheet",
      () =>
        sheet(
          [1, 199_999].map(row).join(""),
          `<mergeCells>${'<mergeCell ref="A1:SR199999"/>'.repeat(60_000)}</mergeCells>`,
        ),
      "2,000,000 filled cells",
      "bang.xlsx",
    ],
    [
      "an array formula over the whole sheet",
      () =>
        sheet(
          `<row r="1"><c r="A1"><f t="array" ref="A1:SR199999">1</f><v>1</v></c></row>${row(199_999)}`,
        ),
      "No column holds",
      "bang.xlsx",
    ],
    [
      "two million cells",
      () =>
        sheet(
          Array.from(
            { length: 9_000 },
            (_, at) => `<row r="${at + 1}">${"<c><v>1</v></c>".repeat(230)}</row>`,
          ).join(""),
        ),
      "2,000,000 filled cells",
      "bang.xlsx",
    ],
  ])("%s", { timeout: longest }, (_, content, sentence, file = "bang.csv") => {
    const { status, said, megabytes } = importIn(database, made(root, content(), file), { file });
    expect(said).toContain(sentence);
    expect(status).toBe(1);
    expect(megabytes).toBeGreaterThan(0);
    expect(megabytes).toBeLessThan(mostMegabytes);
  });
});

describe("what is piped in or may not be read is refused", () => {
  test("a CSV of 200 MB, of which nothing is read", () => {
    const folder = made(root, goodTable);
    truncateSync(join(folder, "bang.csv"), 200 * mebibyte);
    const { status, said, megabytes } = importIn(database, folder);
    expect(said).toContain("more than the limit of 33,554,432 bytes");
    expect(status).toBe(1);
    expect(megabytes).toBeLessThan(300);
  });

  test("zeros without end", () => {
    const stdin = openSync("/dev/zero", "r");
    const { status, said, megabytes } = importIn(database, made(root, ""), { stdin });
    closeSync(stdin);
    expect(said).toContain("more than the limit of 33,554,432 bytes");
    expect(status).toBe(1);
    expect(megabytes).toBeLessThan(mostMegabytes);
  });

  test("nothing at all, the input being closed", () => {
    const { status, said } = importIn(database, made(root, ""), { stdin: "closed" });
    expect(said).toContain("The file is empty (0 bytes)");
    expect(status).toBe(1);
  });

  test("a folder", () => {
    const stdin = openSync(root, "r");
    const { status, said } = importIn(database, made(root, ""), { stdin });
    closeSync(stdin);
    expect(said).toContain("The file is empty (0 bytes)");
    expect(status).toBe(1);
  });

  test("a file that this user may not read", () => {
    const folder = made(root, goodTable);
    chmodSync(join(folder, "bang.csv"), 0);
    chmodSync(root, 0o755);
    const isRoot = process.getuid?.() === 0;
    const { status, said } = importIn(database, folder, isRoot ? { uid: 65_534 } : {});
    expect(said).toContain("there is no permission to read it (EACCES)");
    expect(status).toBe(1);
  });
});

describe("nothing that is printed steers the terminal", () => {
  const steering = "\u001B]0;x\u0007\u009B2J\u202E";
  test.each<[string, string, readonly string[], number]>([
    ["of a name of a file", `${steering}.csv`, [], 1],
    ["of a name of a file, for programs", `${steering}.csv`, ["--json"], 1],
    ["of a flag", "bang.csv", ["--title", steering], 1],
    ["of a mapping", "bang.csv", ["--map", `${steering}=x`], 2],
    ["of a mapped name", "bang.csv", ["--province", steering], 2],
    ["of an unknown flag", "bang.csv", [`--${steering}`], 2],
  ])("%s", (_, file, flags, code) => {
    const { status, said } = importIn(database, made(root, goodTable, file), { file, flags });
    expect(said).not.toMatch(/[^\P{C}\n]/u);
    expect(said).toContain("\\u009b");
    expect(status).toBe(code);
  });
});

afterAll(() => {
  expect(contentOf(database)).toBe(before);
});
