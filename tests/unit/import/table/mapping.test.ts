import { describe, expect, test } from "vitest";
import { mappingOf, parseMapping, readMappingFile } from "@/lib/import/table/mapping";
import { figuresOf, problemsOf, read, rolesOf } from "./make-grid";

describe("--map", () => {
  test("takes letters and headers, with commas inside them", () => {
    expect(parseMapping("c=value, D=rank,Kết quả 2024=value:par-index.1").mapping?.columns).toEqual(
      {
        C: "value",
        D: "rank",
        "ket qua 2024": "value:par-index.1",
      },
    );
    expect(parseMapping("Tỉnh, thành phố=province,Điểm=value").mapping?.columns).toEqual({
      "tinh thanh pho": "province",
      diem: "value",
    });
    expect(parseMapping("Điểm #-1=ignore,Nội dung=list:note_vi").mapping?.columns).toEqual({
      "diem #-1": "ignore",
      "noi dung": "list:note_vi",
    });
  });

  test("of nothing settles nothing", () => {
    expect(parseMapping("").mapping).toEqual({ columns: {}, provinces: {} });
  });

  test.each([
    ["C=score", 'there is no role "score"'],
    ["C", 'there is no role ""'],
    ["=value", "no column"],
    ["C=value,C=rank", "already value"],
    ["C=value:PAPI 3", "there is no role"],
    ["C=", 'there is no role ""'],
  ])("%s is refused: %s", (text, words) => {
    const { mapping, errors } = parseMapping(text);
    expect(mapping).toBeNull();
    expect(errors.map(({ en }) => en).join()).toContain(words);
  });
});

describe("a saved mapping", () => {
  test("is read with its names folded", () => {
    const json = '{"columns": {"Kết quả #": "value"}, "provinces": {"Bà Rịa": "ba-ria-vung-tau"}}';
    expect(readMappingFile(json).mapping).toEqual({
      columns: { "ket qua #": "value" },
      provinces: { "ba ria": "ba-ria-vung-tau" },
    });
  });

  test.each([
    ["not JSON", "JSON"],
    ["[]", "JSON"],
    ['{"columns": {"C": 1}}', "columns.C"],
    ['{"columns": {"C": "score"}}', "score"],
    ['{"provinces": {"x": "<b>"}}', "provinces.x"],
    ['{"columns": {}, "rows": {}}', "JSON"],
  ])("%s is refused", (json, words) => {
    const { mapping, errors } = readMappingFile(json);
    expect(mapping).toBeNull();
    expect(errors.map(({ en }) => en).join()).toContain(words);
  });

  const rowsOf = (before: number, year: number) => [
    `STT | Tên gọi | Số A ${before} | Số A ${year} | Số B ${year}`,
    "1 | Hà Nội | 89,61 | 91,43 | 3",
    "2 | Tiền Giang | 81,10 | 85,77 | 50",
  ];

  test("serves the next edition, whose years are one later", () => {
    const given = parseMapping("C=ignore,D=value,E=rank").mapping ?? undefined;
    const first = read(rowsOf(2022, 2023), { mapping: given });
    expect(problemsOf(first)).toEqual([]);
    const saved = readMappingFile(JSON.stringify(mappingOf(first))).mapping ?? undefined;
    expect(saved?.columns).toMatchObject({
      "so a #-1": "ignore",
      "so a #": "value",
      "so b #": "rank",
    });
    const edition = { indicator: "par-index", year: 2024, unitSet: "63" } as const;
    const next = read(rowsOf(2023, 2024), { edition, mapping: saved });
    expect(problemsOf(next)).toEqual([]);
    expect(rolesOf(next)).toBe("A=ordinal,B=province,C=ignore,D=value,E=rank");
    expect(figuresOf(next)).toEqual(["ha-noi 91.43 3", "tien-giang 85.77 50"]);
    expect(next.columns.every(({ certainty }) => certainty === 1)).toBe(true);
  });

  test("names a column without a header, or with one that another has, by its letter", () => {
    const columns = mappingOf(read(["Hà Nội | 91,43 | 3", "Huế | 90,1 | 8"])).columns;
    expect(columns).toEqual({ A: "province", B: "value", C: "rank" });
  });

  test("keeps the names that a person settled", () => {
    const reading = read(["Tỉnh | Điểm", "Hà Nội | 91,43"]);
    expect(mappingOf(reading, { "ba ria": "ba-ria-vung-tau" }).provinces).toEqual({
      "ba ria": "ba-ria-vung-tau",
    });
  });
});
