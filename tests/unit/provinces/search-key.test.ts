import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { searchKey } from "@/lib/provinces/search-key";

describe("the search key", () => {
  test.each([
    ["Bà Rịa – Vũng Tàu", "ba ria vung tau"],
    ["Bà Rịa-Vũng Tàu", "ba ria vung tau"],
    ["TP.HCM", "tp hcm"],
    ["TP. Hồ Chí Minh", "tp ho chi minh"],
    ["Đắk Lắk", "dak lak"],
    ["ĐÀ NẴNG", "da nang"],
    ["đà nẵng", "da nang"],
    ["Thừa Thiên - Huế", "thua thien hue"],
    ["  Tiền   Giang  ", "tien giang"],
    ["Khánh Hòa", "khanh hoa"],
    ["Khánh Hoà", "khanh hoa"],
    ["Gia Lai\t(cũ)", "gia lai cu"],
    ["BR-VT", "br vt"],
    ["63 tỉnh", "63 tinh"],
    ["…", ""],
    ["", ""],
  ])("of %j is %j", (text, key) => {
    expect(searchKey(text)).toBe(key);
  });

  test("is the same for composed and decomposed marks", () => {
    for (const name of ["Đắk Lắk", "Quảng Ngãi", "Bạc Liêu", "Phú Thọ"]) {
      expect(searchKey(name.normalize("NFD"))).toBe(searchKey(name.normalize("NFC")));
    }
  });

  test("of a key is the key itself, whatever was typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const key = searchKey(text);
        expect(searchKey(key)).toBe(key);
        expect(key).toBe(key.trim());
        expect(key).not.toContain("  ");
      }),
    );
  });
});
