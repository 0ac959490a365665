import { describe, expect, test } from "vitest";
import { mostBytes, readGrids, sizeProblem } from "@/lib/import/read/read-grids";
import { refusal, table, utf8 } from "./reading";
import { workbook, zipOf } from "./zip";

function binary(...parts: readonly (string | number)[]): Uint8Array {
  return Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === "number" ? [part] : [...part].map((letter) => letter.charCodeAt(0)),
    ),
  );
}

describe("what a file is, by its content", () => {
  test.each<[string, Uint8Array, string]>([
    ["an empty file", new Uint8Array(), "The file is empty"],
    [
      "an old .xls or encrypted workbook",
      binary(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      "save it as .xlsx",
    ],
    ["a PDF", binary("%PDF-1.7\n"), "copy the text of the table"],
    ["a PNG", binary(0x89, "PNG\r\n", 0x1a, "\n"), "a picture of a table"],
    ["a JPEG", binary(0xff, 0xd8, 0xff, 0xe0), "a picture of a table"],
    ["a GIF", binary("GIF89a"), "a picture of a table"],
    ["a WebP", binary("RIFF", 1, 2, 3, 4, "WEBPVP8 "), "a picture of a table"],
    ["a Linux program", binary(0x7f, "ELF", 2, 1), "This is a program"],
    ["a Windows program", binary("MZ", 0x90, 0, 3, 0), "This is a program"],
    ["a macOS program", binary(0xcf, 0xfa, 0xed, 0xfe, 7), "This is a program"],
    ["a gzip", binary(0x1f, 0x8b, 8), "Unpack it"],
    ["a 7z", binary("7z", 0xbc, 0xaf, 0x27, 0x1c), "Unpack it"],
    ["a rar", binary("Rar!", 0x1a, 7), "Unpack it"],
    [
      "a page",
      utf8("\uFEFF\n<!DOCTYPE html><table><tr><td>1</td></tr></table>"),
      "an HTML or XML page",
    ],
    ["a table saved as HTML", utf8("<table border=1><tr><td>1"), "an HTML or XML page"],
    ["an XML file", utf8('<?xml version="1.0"?><a/>'), "an HTML or XML page"],
    ["JSON", utf8('[\n {"province": "Hải Phòng"}]'), "This is JSON"],
    ["RTF", utf8("{\\rtf1\\ansi"), "an RTF document"],
    ["a Word document", zipOf([{ name: "word/document.xml", data: "<a/>" }]), "a Word document"],
    [
      "an OpenDocument sheet",
      zipOf([{ name: "content.xml", data: "<a/>" }]),
      "an OpenDocument file",
    ],
    ["a Java program", zipOf([{ name: "META-INF/MANIFEST.MF", data: "a" }]), "a Java program"],
    ["a binary workbook", zipOf([{ name: "xl/workbook.bin", data: "a" }]), "a binary Excel file"],
    ["any other zip", zipOf([{ name: "a.csv", data: "a" }]), "Unpack it"],
    ["an empty zip", zipOf([]), "Unpack it"],
    ["blank lines", utf8(" \n\t\n\n"), "The file holds no text"],
  ])("%s is refused with what to do", async (_, bytes, sentence) => {
    expect((await refusal(bytes)).en).toContain(sentence);
  });

  test("the name of a file means nothing", async () => {
    const { grids } = await readGrids("bảng.csv", workbook([["a"]]));
    expect(grids[0]).toMatchObject({ file: "bảng.csv", sheet: "Sheet1" });
  });

  test("a text that begins with the letters of a program is a text", async () => {
    expect(await table("MZ,a\nb,c\n")).toEqual([
      ["MZ", "a"],
      ["b", "c"],
    ]);
  });

  test("a file beyond 32 MiB is refused with its size and the limit, before and after reading", async () => {
    const sentence = "The file has 34,603,008 bytes, more than the limit of 33,554,432 bytes";
    const large = new Uint8Array(33 * 1024 * 1024).fill(65);
    expect((await refusal(large)).en).toContain(sentence);
    expect(sizeProblem("a.csv", large.length)?.message.en).toContain(sentence);
    expect(sizeProblem("a.csv", mostBytes)).toBeNull();
  });
});
