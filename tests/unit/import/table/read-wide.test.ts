import { describe, expect, test } from "vitest";
import type { Mapping } from "@/lib/import/table-reading";
import { figuresOf, problemsOf, read, rolesOf, shipped } from "./make-grid";

const body = [
  "1 | Quảng Ninh | 92,18 | 1",
  "2 | Hải Phòng | 91,87 | 2",
  "3 | Tiền Giang | 85,77 | 50",
  "4 | TP. Hồ Chí Minh | 86,97 | 33",
  "5 | An Giang | 85,13 | 54",
];
const figures = [
  "quang-ninh 92.18 1",
  "hai-phong 91.87 2",
  "tien-giang 85.77 50",
  "ho-chi-minh 86.97 33",
  "an-giang 85.13 54",
];

describe("the header and the columns", () => {
  test.each([
    ["in row 1", ["STT | Tỉnh, thành phố | Kết quả | Xếp hạng", ...body]],
    [
      "in row 6, under titles and a line of units",
      [
        "BỘ NỘI VỤ | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Phụ lục 1",
        "XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023 CỦA CÁC TỈNH, THÀNH PHỐ",
        "(Kèm theo Quyết định số 372/QĐ-BNV ngày 17/4/2024)",
        " | | | Đơn vị tính: %",
        "STT | Tỉnh, thành phố | Kết quả | Xếp hạng",
        ...body,
      ],
    ],
    [
      "of two rows with merged cells",
      ["STT | Tỉnh, thành phố | Năm 2023 | ", " | | Kết quả | Xếp hạng", ...body],
    ],
    [
      "of two rows, merged cells filled",
      [
        "STT | Tỉnh, thành phố | Năm 2023 | Năm 2023",
        "STT | Tỉnh, thành phố | Kết quả | Xếp hạng",
        ...body,
      ],
    ],
    [
      "with a row that numbers the columns",
      ["TT | Đơn vị | Chỉ số CCHC (%) | Thứ hạng", "(1) | (2) | (3) | (4)", ...body],
    ],
    ["with the name of the index", ["No. | Province | PAR INDEX 2023 | Rank", ...body]],
    ["with years", ["STT | Tỉnh | Điểm năm 2023 | Hạng năm 2023", ...body]],
    ["with the name in English", ["No | Province | Weighted PAR Index | Ranking", ...body]],
    ["with unlike words", ["Số TT | Tên tỉnh | Tổng điểm | Vị trí", ...body]],
    ["without marks", ["STT | Tinh, thanh pho | Ket qua | Xep hang", ...body]],
    [
      "with the province first in a region",
      ["STT | Địa phương | Điểm số | Hạng", "I | Vùng Đông Nam Bộ", ...body],
    ],
    ["nowhere", body],
  ])("are found %s", (_, rows) => {
    const reading = read(rows);
    expect(problemsOf(reading)).toEqual([]);
    expect(rolesOf(reading)).toBe("A=ordinal,B=province,C=value,D=rank");
    expect(figuresOf(reading)).toEqual(figures);
  });

  test("the row of the header is said, 0 where there is none", () => {
    expect(read(["Bảng 1", "", "Tỉnh | Điểm | Hạng", "Hà Nội | 91,43 | 3"]).headerRow).toBe(3);
    expect(read(body).headerRow).toBe(0);
  });

  test("columns may stand in any order", () => {
    const reading = read(["Hạng | Điểm | Tỉnh", "50 | 85,77 | Tiền Giang", "3 | 91,43 | Hà Nội"]);
    expect(figuresOf(reading)).toEqual(["tien-giang 85.77 50", "ha-noi 91.43 3"]);
  });

  test("other years, changes, notes, regions, bands and other indices are passed over with a reason", () => {
    const reading = read([
      "STT | Vùng | Tỉnh | Điểm 2022 | Điểm 2023 | Hạng 2023 | Tăng/giảm | +/- | So với 2022 | Nhóm | SIPAS | Ghi chú",
      "1 | Tây Nguyên | Gia Lai | 81,10 | 82,5 | 60 | 1,4 | 2 | 3 | A | 80,1 | *",
      "2 | Đông Nam Bộ | Tây Ninh | 82,10 | 83,5 | 59 | 1,4 | 2 | 3 | B | 81,1 | ",
    ]);
    expect(problemsOf(reading)).toEqual([]);
    expect(rolesOf(reading)).toBe(
      "A=ordinal,B=ignore,C=province,D=ignore,E=value,F=rank,G=ignore,H=ignore,I=ignore,J=ignore,K=ignore,L=ignore",
    );
    expect(reading.columns.map(({ because }) => because.en)).toContain("of the year 2022");
    expect(figuresOf(reading)).toEqual(["gia-lai 82.5 60", "tay-ninh 83.5 59"]);
  });

  test("groups of years tell equal columns apart", () => {
    const reading = read([
      "STT | Tỉnh | Năm 2022 | | Năm 2023 | ",
      " | | Kết quả | Xếp hạng | Kết quả | Xếp hạng",
      "1 | Tiền Giang | 81,10 | 53 | 85,77 | 50",
      "2 | Hà Nội | 89,61 | 3 | 91,43 | 3",
    ]);
    expect(problemsOf(reading)).toEqual([]);
    expect(reading.columns[4]?.header).toBe("Năm 2023 / Kết quả");
    expect(figuresOf(reading)).toEqual(["tien-giang 85.77 50", "ha-noi 91.43 3"]);
  });

  test("how many were ranked is taken from its column or from 50/63", () => {
    const reading = read(["Tỉnh | Điểm | Hạng", "Tiền Giang | 85,77 | 50/63"]);
    expect(figuresOf(reading)).toEqual(["tien-giang 85.77 50 63"]);
    const column = read(["Tỉnh | Hạng | Tổng số tỉnh", "Tiền Giang | 50 | 63"]);
    expect(figuresOf(column)).toEqual(["tien-giang - 50 63"]);
  });

  test("whole numbers under a name that says something else are no ranks", () => {
    const reading = read(["Tỉnh | Kết quả | Số huyện", "Hà Nội | 91,43 | 30", "Huế | 90,1 | 9"]);
    expect(rolesOf(reading)).toBe("A=province,B=value,C=ignore");
  });

  test("units below the names and line feeds inside them do no harm", () => {
    const reading = read([
      ["STT", "Tỉnh,\nthành phố", "Kết quả\n2023", "Xếp hạng"],
      "| | (%) | (bậc)",
      "1 | Hà Nội | 91,43 | 3",
    ]);
    expect(reading.columns[2]?.header).toBe("Kết quả 2023");
    expect(figuresOf(reading)).toEqual(["ha-noi 91.43 3"]);
  });

  test("every figure of PCI 2016 comes back from a table in any order of columns and rows", () => {
    const edition = { indicator: "pci", year: 2016, unitSet: "63" } as const;
    const figures = shipped.figures.filter(
      ({ indicator, year }) => indicator === "pci" && year === 2016,
    );
    const nameOf = new Map(
      shipped.provinces
        .filter(({ unitSet }) => unitSet === "63")
        .map(({ slug, name }) => [slug, name.vi]),
    );
    const byRank = [...figures].sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
    const head = ["STT", "Tỉnh, thành phố", "Điểm số PCI", "Xếp hạng"];
    const rows = byRank.map(({ province, printed, rank }, index) => [
      String(index + 1),
      (nameOf.get(province) ?? "").toUpperCase(),
      (printed ?? "").replace(".", ","),
      String(rank),
    ]);
    const expected = byRank.map(({ province, printed, rank }) => [province, printed, String(rank)]);
    expect(expected).toHaveLength(63);
    for (const order of [
      [0, 1, 2, 3],
      [3, 1, 2, 0],
      [2, 3, 0, 1],
      [1, 0, 3, 2],
    ]) {
      const turn = (row: readonly string[]) => order.map((column) => row[column] ?? "");
      const reading = read([turn(head), ...rows.map(turn)], { edition });
      expect(problemsOf(reading)).toEqual([]);
      expect(reading.figures.map(({ province, value, rank }) => [province, value, rank])).toEqual(
        expected,
      );
    }
  });

  test("certainty is highest for what a person gave and lowest for what only cells say", () => {
    const certainty = (reading: ReturnType<typeof read>) =>
      reading.columns.find(({ role }) => role === "value")?.certainty ?? 0;
    const named = certainty(read(["Tỉnh | Điểm", "Hà Nội | 91,43"]));
    const bare = certainty(read(["Hà Nội | 91,43", "Tiền Giang | 85,77"]));
    const given = certainty(
      read(["Tỉnh | Điểm", "Hà Nội | 91,43"], {
        mapping: { columns: { B: "value" }, provinces: {} },
      }),
    );
    expect(given).toBe(1);
    expect(named).toBeGreaterThan(bare);
    expect(named).toBeLessThan(1);
  });
});

describe("components", () => {
  const papi = (year: number) => ({ edition: { indicator: "papi", year, unitSet: "63" } as const });

  test.each([
    [
      "official names",
      "1. Tham gia của người dân ở cấp cơ sở",
      "Trách nhiệm giải trình với người dân",
    ],
    ["English names", "Participation at local levels", "Vertical accountability towards citizens"],
    ["codes", "papi.1", "PAPI.3"],
    ["numbers of the contents", "Nội dung 1", "Nội dung 3: Trách nhiệm giải trình với người dân"],
    ["numbers of the sub-indices", "CSTP 1", "Chỉ số thành phần 3"],
    ["beginnings of names", "Tham gia của người dân", "Trách nhiệm giải trình"],
    ["two rows", "Nội dung 1 / Điểm", "Nội dung 3 / Điểm"],
  ])("are found by %s", (_, one, three) => {
    const reading = read(
      [
        ["Tỉnh", "Điểm PAPI 2024", one, three],
        ["Tiền Giang", "42,1234", "5,1000", "4,2000"],
        ["Hà Nội", "43,9000", "5,2000", "4,3000"],
      ],
      papi(2024),
    );
    expect(problemsOf(reading)).toEqual([]);
    expect(rolesOf(reading)).toBe("A=province,B=value,C=value:papi.1,D=value:papi.3");
    expect(figuresOf(reading).slice(0, 3)).toEqual([
      "papi tien-giang 42.1234 -",
      "papi.1 tien-giang 5.1000 -",
      "papi.3 tien-giang 4.2000 -",
    ]);
  });

  test("are found by the name of their year", () => {
    const rows = [
      "Tỉnh | PAR INDEX | Hiện đại hóa hành chính | Cải cách thể chế",
      "Hà Nội | 80,1 | 9,5 | 8,5",
    ];
    const edition = { indicator: "par-index", year: 2013, unitSet: "63" } as const;
    expect(rolesOf(read(rows, { edition }))).toBe(
      "A=province,B=value,C=value:par-index.7,D=value:par-index.2",
    );
  });

  test("of PCI keep a name that begins like the word for province, and their ranks", () => {
    const reading = read(
      [
        "Tỉnh | PCI 2016 | Xếp hạng PCI | Tính minh bạch | | Tính năng động của chính quyền tỉnh",
        " | | | Điểm | Hạng | ",
        "An Giang | 57,79 | 38 | 6,20 | 30 | 5,1",
        "Bắc Ninh | 60,35 | 17 | 6,30 | 20 | 5,2",
      ],
      { edition: { indicator: "pci", year: 2016, unitSet: "63" } },
    );
    expect(problemsOf(reading)).toEqual([]);
    expect(rolesOf(reading)).toBe(
      "A=province,B=value,C=rank,D=value:pci.3,E=rank:pci.3,F=value:pci.7",
    );
    expect(figuresOf(reading)).toContain("pci.3 an-giang 6.20 30");
  });

  test("as a share of the most points are told from points by the percent sign", () => {
    const reading = read(["Tỉnh | Cải cách thể chế | Cải cách thể chế (%)", "Hà Nội | 8,5 | 85,0"]);
    expect(rolesOf(reading)).toBe("A=province,B=value:par-index.2,C=value:par-index.2.pct");
  });

  test("pillars are found without the word pillar", () => {
    const reading = read(
      [
        "STT | Tỉnh | Chính quyền số | Kinh tế số | Hoạt động chính quyền số | DTI | Xếp hạng",
        "1 | Hà Nội | 0,7 | 0,6 | 0,5 | 0,6341 | 24",
      ],
      { edition: { indicator: "dti", year: 2023, unitSet: "63" } },
    );
    expect(problemsOf(reading)).toEqual([]);
    expect(rolesOf(reading)).toBe(
      "A=ordinal,B=province,C=value:dti.chinh-quyen-so,D=value:dti.kinh-te-so,E=value:dti.hoat-dong-chinh-quyen-so,F=value,G=rank",
    );
  });

  test("may stand without the index itself", () => {
    const reading = read(["Tỉnh | Cải cách thể chế", "Hà Nội | 8,50"]);
    expect(figuresOf(reading)).toEqual(["par-index.2 ha-noi 8.50 -"]);
  });
});

describe("what a column says against itself", () => {
  test.each([
    [
      "swapped names",
      ["STT | Tỉnh | Xếp hạng | Kết quả", ...body],
      ["contradict", "C (Xếp hạng): 92,18; 91,87; 85,77", '--map "C=value'],
    ],
    [
      "a rank column over decimals",
      ["Tỉnh | Hạng", "Hà Nội | 91,43", "Tiền Giang | 85,77"],
      ["contradict", '--map "B=value"'],
    ],
    [
      "a value column over places",
      ["Tỉnh | Kết quả", "Hà Nội | 1", "Tiền Giang | 2", "An Giang | 3", "Huế | 4", "Đà Nẵng | 5"],
      ["contradict", '--map "B=rank"'],
    ],
    [
      "two columns of values",
      ["Tỉnh | Điểm | Kết quả", "Hà Nội | 91,43 | 90,1", "Tiền Giang | 85,77 | 80,2"],
      ["Several columns may be value", "B (Điểm): 91,43; 85,77", '--map "B=value,C=ignore"'],
    ],
    [
      "no province",
      ["STT | Điểm | Hạng", "1 | 91,43 | 3", "2 | 85,77 | 50"],
      ["No column holds the names of provinces", "=province"],
    ],
    [
      "no figures",
      ["STT | Tỉnh | Ghi chú", "1 | Hà Nội | tốt", "2 | Tiền Giang | khá"],
      ["No column holds values or ranks", "=value"],
    ],
    [
      "names shifted by one column",
      ["STT | Tỉnh | Điểm", "Hà Nội | 91,43 | 3", "Tiền Giang | 85,77 | 50"],
      ["contradict"],
    ],
  ])("%s is one problem that lists the columns, and nothing is read", (_, rows, parts) => {
    const reading = read(rows);
    expect(reading.figures).toEqual([]);
    expect(reading.problems).toHaveLength(1);
    for (const part of parts) expect(problemsOf(reading)[0]).toContain(part);
    expect(reading.problems[0]?.message.vi).toContain("--map");
  });

  test("a mapping settles it, by letter or by header", () => {
    const rows = ["STT | Tỉnh | Xếp hạng | Kết quả", ...body];
    const mappings: readonly Mapping["columns"][] = [
      { C: "value", D: "rank" },
      { "xep hang": "value", "ket qua": "rank" },
    ];
    for (const columns of mappings) {
      expect(figuresOf(read(rows, { mapping: { columns, provinces: {} } }))).toEqual(figures);
    }
  });

  test("a mapping that gives a role to one column takes it from the others", () => {
    const rows = ["Tỉnh | Điểm | Kết quả", "Hà Nội | 91,43 | 90,1"];
    const mapping = { columns: { C: "value" }, provinces: {} } as const;
    expect(figuresOf(read(rows, { mapping }))).toEqual(["ha-noi 90.1 -"]);
  });

  test("a mapping to an indicator that is not there is a problem", () => {
    const mapping = { columns: { B: "value:par-index.99" }, provinces: {} } as const;
    const reading = read(["Tỉnh | Điểm", "Hà Nội | 91,43"], { mapping });
    expect(problemsOf(reading).join()).toContain('no indicator "par-index.99"');
  });

  test("a table of more columns than any has is refused at once", () => {
    const row = ["Hà Nội", ...Array.from({ length: 100_000 }, (_, index) => String(index))];
    const reading = read([row, row]);
    expect(problemsOf(reading)).toEqual([expect.stringContaining("wider than 400 columns")]);
  });

  test("a table without rows is one problem", () => {
    expect(problemsOf(read([]))).toEqual([expect.stringContaining("There are no rows")]);
  });

  test("a table without its edition is refused, with the options to add", () => {
    const reading = read(["Tỉnh | Điểm", "Hà Nội | 91,43"], { edition: null });
    expect(problemsOf(reading).join()).toContain("--indicator");
    expect(reading.figures).toEqual([]);
  });
});

describe("two tables side by side", () => {
  test("are read one after the other", () => {
    const reading = read([
      "STT | Tỉnh | Điểm | Hạng | | STT | Tỉnh | Điểm | Hạng",
      "1 | Quảng Ninh | 92,18 | 1 | | 4 | Tiền Giang | 85,77 | 50",
      "2 | Hải Phòng | 91,87 | 2 | | 5 | An Giang | 85,13 | 54",
      "3 | Hà Nội | 91,43 | 3 | | | | | ",
    ]);
    expect(problemsOf(reading)).toEqual([]);
    expect(figuresOf(reading)).toEqual([
      "quang-ninh 92.18 1",
      "hai-phong 91.87 2",
      "ha-noi 91.43 3",
      "tien-giang 85.77 50",
      "an-giang 85.13 54",
    ]);
    expect(reading.figures[3]?.origin.value?.column).toBe("H (Điểm)");
  });

  test("that differ are a problem", () => {
    const reading = read([
      "Tỉnh | Điểm | Tỉnh bạn | Hạng",
      "Hà Nội | 91,43 | Huế | 3",
      "Tiền Giang | 85,77 | An Giang | 50",
    ]);
    expect(problemsOf(reading).join()).toContain("Several columns hold names of provinces");
  });

  test("names in two languages are one table", () => {
    const reading = read(["Tỉnh | Province | Điểm", "Hà Nội | Hanoi | 91,43", "Huế | Hue | 89,1"]);
    expect(problemsOf(reading)).toEqual([]);
    expect(figuresOf(reading)).toEqual(["ha-noi 91.43 -", "thua-thien-hue 89.1 -"]);
  });
});
