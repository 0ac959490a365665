import { body, goodTable, type HostileCase, header, withLine } from "./hostile-case";

const unknown = { vi: "Không có tỉnh nào tên", en: "No province is called" };

function name(what: string, word: string, more: Partial<HostileCase> = {}): HostileCase {
  const cell = word.replace(/^"|"$/g, "").replaceAll('""', '"');
  return {
    name: what,
    table: withLine(`2,${word},90.5,2`),
    at: `3 B ${cell}`,
    ...unknown,
    ...more,
  };
}

/** Names that are no province, or not one of the edition. */
export const nameCases: readonly HostileCase[] = [
  name("a script in a name", "<script>alert(1)</script>"),
  name("markup around a name", "<b>Hải Phòng</b>"),
  name("a picture with a handler", '"<img src=x onerror=""alert(1)"">"'),
  name("a formula in place of a name", "=1+1"),
  name("a link formula in place of a name", '"=HYPERLINK(""https://example.org"")"'),
  name("an at sign before a name", "@Hải Phòng"),
  name("SQL in a name", "Hải Phòng'; DROP TABLE figures;--"),
  name("look-alike Cyrillic letters", "Hải Рhòng"),
  name("look-alike Greek letters", "Ηải Phòng"),
  name("a name turned around", "gnòhP iảH"),
  name("a name of a template", "#{Hải Phòng}"),
  name("a path as a name", "../../etc/passwd"),
  name("a name of JavaScript objects", "__proto__"),
  name("a constructor as a name", "constructor"),
  name("the beginning of several names", "Lào", {}),
  name("a name of nobody", "Atlantis"),
  name("a province of the other set", "Thái Bình", {
    vi: "là một trong 63",
    en: "is one of the 63",
  }),
  {
    name: "a right-to-left override in a name",
    table: withLine("2,\u202EHải Phòng,90.5,2"),
    at: "3",
    vi: "U+202E",
    en: "U+202E",
  },
  {
    name: "a right-to-left isolate in a header",
    table: goodTable.replace("Kết quả", "Kết\u2067 quả"),
    at: "1",
    vi: "U+2067",
    en: "U+2067",
  },
  {
    name: "an escape that clears the screen",
    table: withLine("2,\u001B[2JHải Phòng,90.5,2"),
    at: "3",
    vi: "U+001B",
    en: "U+001B",
  },
  {
    name: "a province twice",
    table: `${goodTable}7,Hà Nội,80.5,7\n`,
    at: "8 B Hà Nội",
    vi: "đã có ở dòng 2",
    en: "already in row 2",
  },
  {
    name: "a province twice, spelt two ways",
    table: `${goodTable}7,TP. HÀ NỘI,80.5,7\n`,
    at: "8 B TP. HÀ NỘI",
    vi: "đã có ở dòng 2",
    en: "already in row 2",
  },
  {
    name: "a province twice, once with zero-width signs inside",
    table: `${goodTable}7,Hà\u200B N\u2060ội,80.5,7\n`,
    at: "8 B Hà Nội",
    vi: "đã có ở dòng 2",
    en: "already in row 2",
  },
  {
    name: "Hà Tây in 2020",
    table: ["Tỉnh,Điểm,Hạng", "Hà Nội,90.5,1", "Hà Tây,80.25,2", "Huế,70.75,3", ""].join("\n"),
    flags: ["--year", "2020", "--unit-set", "63"],
    at: "3 A Hà Tây",
    vi: "2008",
    en: "2008",
  },
  {
    name: "a column of names that nobody knows",
    table: [
      header,
      ...body.map((line, at) => line.replace(/,[^,]+/, `,Nơi ${"abcdef"[at]}`)),
      "",
    ].join("\n"),
    at: "2 B Nơi a",
    ...unknown,
  },
  {
    name: "figures without a name beside them",
    table: withLine("2,,90.5,2"),
    at: "3 B ",
    vi: "không có tên tỉnh",
    en: "no province",
  },
  name("a name of ten thousand letters", "á".repeat(9_999), { at: undefined }),
  name("a name that slow expressions choke on", `${"a ".repeat(4_000)}!`, { at: undefined }),
  name("a name of brackets and digits", `${"(1".repeat(4_000)}`, { at: undefined }),
];
