import { describe, expect, test } from "vitest";
import type { EncodingName } from "@/lib/import/read/read-grids";
import { read, refusal, table, utf8 } from "./reading";

const text = "STT;Tỉnh;Kết quả\n1;Hải Phòng;91,87\n2;Bà Rịa – Vũng Tàu;90,1\n3;Đắk Lắk;89,5\n";
const cells = [
  ["STT", "Tỉnh", "Kết quả"],
  ["1", "Hải Phòng", "91,87"],
  ["2", "Bà Rịa – Vũng Tàu", "90,1"],
  ["3", "Đắk Lắk", "89,5"],
];

const decoder = new TextDecoder("windows-1258");
const bytes1258 = new Map(
  Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const),
);
const tones = /[\u0300\u0301\u0303\u0309\u0323]/;

/** As Windows writes it: a letter with its hat, then the tone mark. */
function windows1258(content: string): Uint8Array {
  const bytes = [...content.normalize("NFC")].flatMap((sign) => {
    const whole = bytes1258.get(sign);
    if (whole !== undefined) return [whole];
    const parts = sign.normalize("NFD");
    const base = bytes1258.get(parts.replace(tones, "").normalize("NFC"));
    const tone = bytes1258.get(tones.exec(parts)?.[0] ?? "");
    if (base === undefined || tone === undefined) throw new Error(`No byte for ${sign}`);
    return [base, tone];
  });
  return Uint8Array.from(bytes);
}

function utf16(content: string, order: "le" | "be"): Uint8Array {
  const bytes = Buffer.from(content, "utf16le");
  return new Uint8Array(order === "le" ? bytes : bytes.swap16());
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

describe("decoding", () => {
  test.each<[string, Uint8Array, string]>([
    ["UTF-8", utf8(text), "UTF-8"],
    ["UTF-8 with a byte order mark", utf8(`\uFEFF${text}`), "UTF-8"],
    ["UTF-8 in NFD", utf8(text.normalize("NFD")), "UTF-8"],
    ["UTF-16 LE with a byte order mark", utf16(`\uFEFF${text}`, "le"), "UTF-16 (LE)"],
    ["UTF-16 BE with a byte order mark", utf16(`\uFEFF${text}`, "be"), "UTF-16 (BE)"],
    ["UTF-16 LE without", utf16(text, "le"), "UTF-16 (LE)"],
    ["UTF-16 BE without", utf16(text, "be"), "UTF-16 (BE)"],
    ["Windows-1258", windows1258(text), "Windows-1258"],
  ])("%s is found and read in NFC", async (_, bytes, name) => {
    expect(await table(bytes)).toEqual(cells);
    expect((await read(bytes)).notes[0]?.en).toBe(`Encoding: ${name}.`);
  });

  test.each<[EncodingName, Uint8Array]>([
    ["utf-8", utf8(text)],
    ["utf-16", utf16(text, "be")],
    [
      "windows-1258",
      windows1258(
        "STT;Tỉnh;Kết quả\n1;Hải Phòng;91,87\n2;Bà Rịa – Vũng Tàu;90,1\n3;Đắk Lắk;89,5\n",
      ),
    ],
  ])("--encoding %s is followed and named", async (encoding, bytes) => {
    expect(await table(bytes, { encoding })).toEqual(cells);
    expect((await read(bytes, { encoding })).notes[0]?.en).toContain("as --encoding says");
  });

  test("spaces of all widths become plain ones; what cannot be seen goes", async () => {
    const content = "a\u00A0b;c\u2003d\u202Fe;f\u200B\u200Dg\u00ADh\uFEFFi\n1;2;3\n";
    expect((await table(content))[0]).toEqual(["a b", "c d e", "fghi"]);
  });

  test("a form feed between pages goes", async () => {
    expect(await table("a;b\n\f1;2\n")).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
  });

  test("a long file is cleaned as a whole, also with line ends of old Macs", async () => {
    const many = "1;a\u00A0a\u0301\r".repeat(150_000);
    const found = await table(many);
    expect(found).toHaveLength(150_000);
    expect(new Set(found.map((row) => row.join("|")))).toEqual(new Set(["1|a á"]));
  });
});

describe("text that would be garbled is refused", () => {
  const tcvn3 = Uint8Array.from(
    "STT;TØnh\n1;H¶i Phßng\n2;B¾c Ninh\n3;§µ N½ng\n".split("").map((sign) => sign.charCodeAt(0)),
  );
  const vni = Uint8Array.from(
    "STT;Teân\n1;Haûi Phoøng\n2;Haø Noäi\n".split("").map((sign) => sign.charCodeAt(0)),
  );

  test.each<[string, Uint8Array, number | null, string]>([
    [
      "a line of Windows-1258 in UTF-8",
      joined(utf8("1;Hà Nội\n2;Huế\n"), windows1258("3;Hải Phòng\n")),
      3,
      "mixes encodings: line 3",
    ],
    [
      "a line of UTF-8 in Windows-1258",
      joined(windows1258("1;Hải Phòng\n"), utf8("2;Thanh Hoá và Đà Nẵng\n")),
      1,
      "mixes encodings",
    ],
    [
      "UTF-8 cut off in a letter",
      utf8("1;Hà Nội\n2;Huế").subarray(0, -1),
      2,
      "mixes encodings: line 2",
    ],
    [
      "Latin letters that Vietnamese does not have",
      Uint8Array.of(0x31, 0x3b, 0x5a, 0xfc, 0x72, 0x69, 0x63, 0x68),
      1,
      "Give --encoding utf-8|utf-16|windows-1258",
    ],
    [
      "UTF-8 saved as Windows-1252 and again as UTF-8",
      utf8("1;Háº£i PhÃ²ng\n2;HÃ  Ná»™i"),
      null,
      "as in “Háº£i PhÃ²ng”",
    ],
    ["a TCVN3 font, saved as UTF-8", utf8("1;H¶i Phßng\n2;B¾c Ninh\n"), null, "TCVN3 font"],
    ["a TCVN3 font, in its own bytes", tcvn3, null, "TCVN3 font"],
    ["a VNI font, saved as UTF-8", utf8("1;Haûi Phoøng\n2;Haø Noäi\n"), null, "VNI font"],
    ["a VNI font, in its own bytes", vni, null, "VNI font"],
    ["a NUL byte", utf8("a;b\nc;\0d\n"), 2, "Line 2 holds a NUL byte"],
    ["an escape sign", utf8("a;b\nc;d\n\u001B[31m;e\n"), 3, "control character U+001B"],
    ["a sign of Latin-1 controls", utf8("a;b\nc;\u0085d\n"), 2, "control character U+0085"],
    [
      "a sign that turns the reading direction",
      utf8("a;b\nc;\u202Ed\n"),
      2,
      "control character U+202E",
    ],
    ["a sign for a lost letter", utf8("a;b\nc;H\uFFFDi\n"), 2, "letters were lost"],
    ["UTF-16 cut off", utf16(`\uFEFF${text}`, "le").subarray(0, -1), null, "cut off or damaged"],
    ["UTF-16 with a NUL sign", utf16("\uFEFFa;b\nc\0;d\n", "le"), 2, "control character U+0000"],
  ])("%s", async (_, bytes, row, sentence) => {
    expect(await refusal(bytes)).toMatchObject({ row, en: expect.stringContaining(sentence) });
  });

  test("an encoding that the bytes are not is refused with the line", async () => {
    const bytes = windows1258("a;b\n1;Hải Phòng\n");
    expect(await refusal(bytes, { encoding: "utf-8" })).toMatchObject({
      row: 2,
      en: expect.stringContaining("not utf-8 (line 2)"),
    });
  });

  test("names that look odd but are right are not taken for garbled", async () => {
    const content = "1;ĐẮK LẮK\n2;XÃ HỘI²\n3;Côn Đảo® ©\n4;Zürich × Malmö\n";
    expect((await table(content)).map(([, name]) => name)).toEqual([
      "ĐẮK LẮK",
      "XÃ HỘI²",
      "Côn Đảo® ©",
      "Zürich × Malmö",
    ]);
  });
});
