import { goodTable, type HostileCase, source } from "./hostile-case";

const edition = ["--indicator", "par-index", "--year", "2025", "--unit-set", "34"];
function flag(name: string, given: string, vi: string, en: string): HostileCase {
  const [option = "", ...words] = given.split(" ");
  const text = words.join(" ");
  return { name, flags: [option, text], at: `${option} ${text}`, vi, en };
}

function dropped(field: string): string[] {
  const at = [...edition, ...source].indexOf(field);
  return [...edition, ...source].toSpliced(at, 2);
}

/** Editions that cannot be, sources that are none, and flags that name nothing. */
export const flagCases: readonly HostileCase[] = [
  flag("the year 20233", "--year 20233", "năm từ 2000 đến 2100", "year from 2000 to 2100"),
  flag("the year 1999", "--year 1999", "năm từ 2000 đến 2100", "year from 2000 to 2100"),
  flag("next year", `--year ${new Date().getFullYear() + 1}`, "chưa tới", "has not come yet"),
  flag("a year in Arabic digits", "--year ٢٠٢٥", "năm từ 2000 đến 2100", "year from 2000 to 2100"),
  flag("a unit set of 35", "--unit-set 35", "Phải là 63", "Must be 63"),
  flag("an unknown indicator", "--indicator hanh-phuc", "Không có chỉ số này", "no such indicator"),
  flag(
    "an indicator of JavaScript objects",
    "--indicator __proto__",
    "Không có chỉ số này",
    "no such indicator",
  ),
  flag("a date that is none", "--published 2026-02-30", "ngày có thật", "real date"),
  flag("an address that runs a script", "--url javascript:alert(1)", "http", "http"),
  flag("an address in the file system", "--url file:///etc/passwd", "http", "http"),
  flag("a status that is none", "--status guessed", "một trong", "one of"),
  flag("0 ranked", "--of 0", "số nguyên từ 1", "whole number from 1"),
  flag("a published mean of 1e309", "--mean 1e309", "số thập phân", "plain decimal"),
  flag("a source that is not in the store", "--source nowhere", "Không có nguồn", "no source"),
  flag("a key of a source with a path", "--source-key ../x", "chữ thường", "lower case"),
  {
    name: "a kept figure of a province that never was",
    flags: ["--keep", "atlantis=new"],
    at: "--keep atlantis",
    vi: "Không có tỉnh nào",
    en: "No province",
  },
  flag("a title that turns the text around", "--title Bảng\u202E", "ký tự", "character"),
  flag("a publisher with an escape", "--publisher \u001B[2JBộ", "ký tự", "character"),
  {
    name: "a published mean above the scale",
    flags: ["--mean", "250"],
    at: "--mean 250",
    vi: "thang",
    en: "scale",
  },
  {
    name: "the 34 in 2023",
    flags: ["--year", "2023"],
    at: "--unit-set 34",
    vi: "34 tỉnh không có số liệu trước năm 2024. Sửa",
    en: "The 34 have no figures before 2024. Correct",
  },
  {
    name: "the 63 in 2026",
    flags: ["--year", "2026", "--unit-set", "63"],
    at: "--unit-set 63",
    vi: "63 tỉnh chỉ tồn tại đến năm 2025. Sửa",
    en: "The 63 existed until 2025 only. Correct",
  },
  {
    name: "more ranked than there are provinces",
    flags: ["--of", "40"],
    at: "--of 40",
    vi: "chỉ có 34 tỉnh",
    en: "were 34 provinces",
  },
  {
    name: "no source",
    only: edition,
    at: "--title",
    vi: "không có nguồn",
    en: "without one is refused",
  },
  {
    name: "a source without a publisher",
    only: dropped("--publisher"),
    at: "--publisher",
    vi: "Thiếu nơi công bố",
    en: "Missing the publisher",
  },
  {
    name: "a source without a date",
    only: dropped("--published"),
    at: "--published",
    vi: "Thiếu ngày",
    en: "Missing the date",
  },
  {
    name: "a source that nobody could find",
    only: dropped("--document"),
    at: "--url",
    vi: "địa chỉ hoặc số văn bản",
    en: "address or the document",
  },
  {
    name: "no edition",
    only: source,
    at: "--indicator",
    vi: "Thiếu chỉ số",
    en: "Missing the indicator",
  },
  {
    name: "an unknown province as the meaning of a name",
    table: goodTable.replace("Huế", "Hué"),
    flags: ["--province", "Hué=atlantis"],
    at: "--province atlantis",
    vi: "Không có tỉnh nào",
    en: "No province",
  },
  {
    name: "a name without a meaning",
    flags: ["--province", "Huế"],
    vi: "--province phải có dạng",
    en: "--province must read",
  },
  {
    name: "a meaning that is a formula",
    flags: ["--province", "Huế==1+1"],
    vi: "--province phải có dạng",
    en: "--province must read",
  },
  {
    name: "a mapping to an unknown role",
    flags: ["--map", "C=score"],
    vi: "không có vai trò",
    en: "no role",
  },
  {
    name: "a mapping of an unknown column by letter",
    flags: ["--map", "Q=value"],
    at: "--map Q",
    vi: "không có cột này",
    en: "no such column",
  },
  {
    name: "a mapping of an unknown column by name",
    flags: ["--map", "Điểm thưởng=value"],
    at: "--map diem thuong",
    vi: "không có cột này",
    en: "no such column",
  },
  {
    name: "a mapping to an unknown indicator",
    flags: ["--map", "C=value:nowhere"],
    vi: "Không có chỉ số",
    en: "no indicator",
  },
  {
    name: "an unknown encoding",
    flags: ["--encoding", "utf-7"],
    vi: "--encoding phải là",
    en: "--encoding must be",
  },
  {
    name: "a sheet of a text",
    flags: ["--sheet", "1"],
    vi: "không có trang tính",
    en: "has no sheets",
  },
  {
    name: "a choice that is none",
    flags: ["--keep", "both"],
    vi: "--keep phải là",
    en: "--keep must be",
  },
  {
    name: "a replacement without a reason",
    flags: ["--replace", "revision"],
    vi: "cần --reason-vi",
    en: "needs --reason-vi",
  },
];
