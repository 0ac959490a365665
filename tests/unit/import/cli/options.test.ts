import { describe, expect, test } from "vitest";
import { acceptedWarnings, decisionsOf } from "@/lib/import/cli/decisions";
import { helpText } from "@/lib/import/cli/help";
import {
  commands,
  onlyTarget,
  perCommand,
  readCommandLine,
  UsageError,
} from "@/lib/import/cli/options";

/** Letters that only Vietnamese has. */
const vietnamese = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i;

function textOf(action: () => unknown) {
  try {
    action();
  } catch (error) {
    if (error instanceof UsageError) return error.text;
    throw error;
  }
  throw new Error("Nothing was refused.");
}

describe("a wrong command line", () => {
  test.each([
    ["an unknown command", ["load"], "Không có lệnh «load»", 'There is no command "load"'],
    ["an unknown flag", ["check", "a.csv", "--colour"], "Tham số sai", "--colour"],
    ["a flag of another command", ["diff", "a.csv", "--accept", "x"], "Tham số sai", "--accept"],
    ["a flag without its value", ["check", "a.csv", "--year"], "Tham số sai", "--year"],
    ["a value for a flag that has none", ["check", "a.csv", "--json=1"], "Tham số sai", "--json"],
    [
      "a language that is not spoken",
      ["check", "a.csv", "--lang", "fr"],
      "--lang phải là vi",
      "--lang must be vi",
    ],
  ])("%s is told in both languages", (_, args, vi, en) => {
    const text = textOf(() => readCommandLine(args));
    expect(text.vi).toContain(vi);
    expect(text.en).toContain(en);
    expect(text.en).not.toMatch(vietnamese);
  });

  test.each([
    ["no file", ["check"]],
    ["two files", ["check", "a.csv", "b.csv"]],
  ])("%s where one is needed is told in both languages", (_, args) => {
    const text = textOf(() => onlyTarget(readCommandLine(args), { vi: "tệp", en: "file" }));
    expect(text).toEqual({
      vi: "Cần đúng một tệp. Xem: npm run data -- check --help",
      en: "Exactly one file is needed. See: npm run data -- check --help --lang en",
    });
  });

  test.each([
    [["--keep", "newest"], "newest"],
    [["--keep", "ca-mau=newest"], "newest"],
    [["--keep", "=new"], "=new"],
    [["--replace", "typo"], "typo"],
    [["--replace", "revision"], "--reason-vi"],
    [["--replace", "revision", "--reason-vi", "vì"], "--reason-en"],
    [["--replace", "revision", "--reason-vi", " ", "--reason-en", "why"], "--reason-vi"],
    [["--replace", "revision", "--reason-vi", "a\u0007", "--reason-en", "why"], "--reason-vi"],
    [
      ["--replace", "revision", "--reason-vi", "vì", "--reason-en", "why", "--keep", "new"],
      "--keep",
    ],
  ])("the decision %j is refused in both languages", (flags, named) => {
    const text = textOf(() => decisionsOf(readCommandLine(["import", "a.csv", ...flags])));
    expect(text.vi).toContain(named);
    expect(text.en).toContain(named);
    expect(text.en).not.toMatch(vietnamese);
  });

  test("a list of accepted warnings that is not there is refused", () => {
    const line = readCommandLine(["import", "a.csv", "--accept", "@no-such-file.txt"]);
    expect(textOf(() => acceptedWarnings(line)).en).toContain("no-such-file.txt");
  });
});

describe("a right command line", () => {
  test.each([
    [["check", "a.csv"], "vi"],
    [["check", "a.csv", "--lang", "en"], "en"],
    [["check", "--lang=en", "a.csv"], "en"],
  ])("%j is answered in %s", (args, language) => {
    const line = readCommandLine(args);
    expect(line).toMatchObject({ command: "check", targets: ["a.csv"], help: false, language });
  });

  test.each([[[]], [["--help"]], [["-h"]], [["--lang", "en", "--help"]]])(
    "%j asks for the overview",
    (args) => {
      expect(readCommandLine(args)).toMatchObject({ command: null, help: true });
    },
  );

  test("decides for all, and for single provinces on top of that", () => {
    const keep = ["--keep", "stored", "--keep", "ca-mau=new"];
    expect(decisionsOf(readCommandLine(["import", "a.csv", ...keep]))).toEqual({
      all: { kind: "keep", keep: "stored" },
      byProvince: new Map([["ca-mau", { kind: "keep", keep: "new" }]]),
    });
    const replace = ["--replace", "correction", "--reason-vi", " vì ", "--reason-en", "why"];
    const line = readCommandLine(["import", "a.csv", ...replace, "--keep", "ca-mau=stored"]);
    expect(decisionsOf(line)).toEqual({
      all: { kind: "replace", by: "correction", reason: { vi: "vì", en: "why" } },
      byProvince: new Map([["ca-mau", { kind: "keep", keep: "stored" }]]),
    });
  });

  test("accepts warnings one by one and several at once", () => {
    const names = [
      "--accept",
      "ties:a/2020/63=1,jump:a/2020/63=2",
      "--accept",
      " order:a/2020/63=1 ",
    ];
    expect([...acceptedWarnings(readCommandLine(["import", "a.csv", ...names]))]).toEqual([
      "ties:a/2020/63=1",
      "jump:a/2020/63=2",
      "order:a/2020/63=1",
    ]);
  });
});

describe("the help", () => {
  test.each(commands)("of %s explains its own flags and no other, in both languages", (name) => {
    for (const language of ["vi", "en"] as const) {
      const lines = helpText(name, language).match(/^ {2}--[a-z-]+/gm) ?? [];
      const flags = Object.keys(perCommand[name]).filter((flag) => flag !== "help");
      expect(lines.map((line) => line.slice(4)).sort(), language).toEqual(flags.sort());
    }
  });

  test.each([null, ...commands])("of %s in English has no Vietnamese in it", (name) => {
    expect(helpText(name, "en").replace("QĐ-BNV", "")).not.toMatch(vietnamese);
    expect(helpText(name, "vi")).toMatch(vietnamese);
  });

  test("at large names every command, --help, --lang and the exit codes", () => {
    for (const language of ["vi", "en"] as const) {
      const text = helpText(null, language);
      for (const word of [...commands, "--help", "--lang", "docs/import.md"])
        expect(text).toContain(word);
      for (const code of [0, 1, 2, 3]) expect(text).toMatch(new RegExp(`\\b${code} `));
    }
  });
});
