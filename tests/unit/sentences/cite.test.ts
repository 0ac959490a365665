import { describe, expect, test } from "vitest";
import { bibtex, type Citation, longCitation, shortCitation } from "@/lib/sentences/cite";

const citation: Citation = {
  title: { vi: "PCI 2023: xếp hạng các tỉnh", en: "PCI 2023: ranking of provinces" },
  publisher: { vi: "VCCI", en: "VCCI" },
  address: {
    vi: "https://bangdiem.vn/xep-hang/pci/2023?sap-xep=ten&v=3",
    en: "https://bangdiem.vn/en/rankings/pci/2023?sort=name&v=3",
  },
  version: 3,
  importedAt: "2026-03-12T08:00:00.000Z",
  accessed: "2026-11-26",
};

describe("a citation", () => {
  test("in short names site, page, version and date", () => {
    expect(shortCitation(citation, "vi")).toBe(
      "Bảng điểm các tỉnh, “PCI 2023: xếp hạng các tỉnh”, số liệu phiên bản 3, ngày 12/03/2026.",
    );
    expect(shortCitation(citation, "en")).toBe(
      "Vietnam Province Scoreboard, “PCI 2023: ranking of provinces”, data version 3 of 12 March 2026.",
    );
  });

  test("in full credits the publisher and gives the address with the version", () => {
    expect(longCitation(citation, "vi")).toBe(
      "Số liệu của VCCI. Bảng điểm các tỉnh, “PCI 2023: xếp hạng các tỉnh”, số liệu phiên bản 3, ngày 12/03/2026, truy cập ngày 26/11/2026. https://bangdiem.vn/xep-hang/pci/2023?sap-xep=ten&v=3",
    );
    expect(longCitation({ ...citation, publisher: null }, "vi")).toMatch(/^Bảng điểm các tỉnh, /);
  });

  test("as BibTeX has a plain key and the fields in braces", () => {
    expect(bibtex(citation, "vi").split("\n")).toEqual([
      "@misc{scoreboard-xep-hang-pci-2023-sap-xep-ten-v3,",
      "  author = {{VCCI}},",
      "  title = {{PCI 2023: xếp hạng các tỉnh}},",
      "  howpublished = {Bảng điểm các tỉnh},",
      "  year = {2026},",
      "  note = {số liệu phiên bản 3, ngày 12/03/2026},",
      "  url = {https://bangdiem.vn/xep-hang/pci/2023?sap-xep=ten&v=3},",
      "  urldate = {2026-11-26},",
      "  langid = {vietnamese}",
      "}",
    ]);
  });

  test.each([
    ["A & B", "A \\& B"],
    ["90%", "90\\%"],
    ["{x}", "\\{x\\}"],
    ["a_b #1 $2", "a\\_b \\#1 \\$2"],
    ["a~b^c", "a\\textasciitilde{}b\\textasciicircum{}c"],
    ["C:\\x", "C:\\textbackslash{}x"],
    ["Thừa Thiên Huế", "Thừa Thiên Huế"],
  ])("as BibTeX writes %s so that it prints as it is", (title, written) => {
    const text = bibtex({ ...citation, title: { vi: title, en: title } }, "vi");
    expect(text).toContain(`  title = {{${written}}},`);
  });

  test("has another key for another version, language and state of the page", () => {
    const keys = [
      bibtex(citation, "vi"),
      bibtex(citation, "en"),
      bibtex({ ...citation, version: 4 }, "vi"),
      bibtex(
        { ...citation, address: { ...citation.address, vi: "https://bangdiem.vn/?v=3" } },
        "vi",
      ),
    ].map((text) => text.split("\n")[0]);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
