import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ReadClaim } from "@/lib/claims/claim";
import { readClaims } from "@/lib/claims/read-claims";
import { realArchive } from "../setup-archive";

const archive = await realArchive();
const public1 =
  "Năm 2023, Chỉ số CCHC (PAR Index) của tỉnh Tiền Giang đạt 85,77 điểm, xếp hạng 50/63 tỉnh, thành phố trong cả nước (tăng 3,19 điểm; tăng 3 bậc so với năm 2022), xếp vị trí 8/13 tỉnh, thành phố vùng Đồng bằng sông Cửu Long.";

const slices = (text: string) =>
  readClaims(archive, text).map(({ span }) => text.slice(span.start, span.end));
const only = (text: string): ReadClaim => {
  const [claim, ...others] = readClaims(archive, text);
  if (claim === undefined || others.length > 0) throw new Error(`not one claim: ${text}`);
  return claim;
};

describe("where a claim stands", () => {
  test("its words, from the verb to the unit", () => {
    expect(slices(public1)).toEqual([
      "đạt 85,77 điểm",
      "xếp hạng 50/63",
      "tăng 3,19 điểm",
      "tăng 3 bậc",
      "xếp vị trí 8/13",
    ]);
  });

  test("the same words in decomposed letters, and after emoji and marks of direction", () => {
    const expected = slices(public1);
    expect(slices(public1.normalize("NFD"))).toEqual(expected.map((part) => part.normalize("NFD")));
    expect(slices(`\u{1F1FB}\u{1F1F3}\u200F ${public1}`)).toEqual(expected);
  });

  test("the sentence around it", () => {
    const text = `Tin vắn.  ${public1}\nHết.`;
    const [claim] = readClaims(archive, text);
    expect(text.slice(claim?.sentence.start, claim?.sentence.end)).toBe(public1);
  });

  test("a dot in a short form ends no sentence", () => {
    const text = "PCI 2023 của TP. Hồ Chí Minh đạt 67,19 điểm.";
    const { sentence, subject } = only(text);
    expect(text.slice(sentence.start, sentence.end)).toBe(text);
    expect(subject.province?.slugs).toEqual({ "63": "ho-chi-minh", "34": "ho-chi-minh" });
  });
});

describe("what a claim says beside its number", () => {
  test.each([
    ["Hà Nội xếp thứ 1/34 về DTI 2024.", "34"],
    ["Hà Nội xếp thứ 4/63 về DTI 2024.", "63"],
    ["Sau sáp nhập, Hà Nội xếp thứ 1 về DTI 2024.", "34"],
    ["Trong 34 tỉnh, thành phố, Hà Nội xếp thứ 1 về DTI 2024.", "34"],
    ["Hà Nội xếp thứ 1 về DTI 2024.", null],
  ])("the set of units of %s is %s", (text, unitSet) => {
    expect(only(text).subject.unitSet).toBe(unitSet);
  });

  test.each([
    ["PAR Index 2023 của Hà Nội đạt gần 92%.", "near"],
    ["PAR Index 2023 của Hà Nội đạt khoảng 92%.", "about"],
    ["PAR Index 2023 của Hà Nội đạt hơn 91%.", "over"],
    ["PAR Index 2023 của Hà Nội đạt trên 91%.", "over"],
    ["PAR Index 2023 của Hà Nội đạt dưới 92%.", "under"],
    ["PAR Index 2023 của Hà Nội đạt 91,43%.", null],
    ["In the 2023 PAR Index Hanoi scored nearly 92 percent.", "near"],
  ])("the bound of %s is %s", (text, bound) => {
    expect(only(text).stated).toMatchObject({ kind: "value", bound });
  });

  test.each([
    ["PCI 2022 của Nghệ An tăng 7 bậc so với năm 2021.", 2021],
    ["PCI 2022 của Nghệ An tăng 7 bậc so với năm trước.", null],
    ["So với năm 2021, PCI 2022 của Nghệ An tăng 7 bậc.", 2021],
    ["PCI 2022 của Nghệ An tăng 7 bậc.", null],
  ])("the change of %s is since %s", (text, since) => {
    expect(only(text).stated).toMatchObject({ kind: "delta_rank", places: 7, since });
  });

  test("both ends of a change", () => {
    const [change] = readClaims(archive, "Nghệ An tăng 7 bậc PCI trong năm 2022, từ 30 lên 23.");
    expect(change?.stated).toMatchObject({ places: 7, from: 30, to: 23 });
    const [score] = readClaims(
      archive,
      "PAR Index 2023 của Tiền Giang tăng từ 82,58 lên 85,77 điểm.",
    );
    expect(score?.stated).toMatchObject({ printed: "+3.19", from: "82.58", to: "85.77" });
  });

  test("a change in per cent is one in points where the index is printed in per cent", () => {
    const [sipas] = readClaims(archive, "SIPAS 2023 của Tiền Giang tăng 3,69%.");
    expect(sipas?.stated).toMatchObject({ printed: "+3.69", percent: false });
    const [pci] = readClaims(archive, "PCI 2023 của Tiền Giang tăng 5,7%.");
    expect(pci?.stated).toMatchObject({ printed: "+5.7", percent: true });
  });

  test("the region of a place, and the years of a run", () => {
    expect(only("Năm 2023, Tiền Giang xếp thứ 8 vùng ĐBSCL về PAR Index.").stated).toEqual({
      kind: "regional_rank",
      place: 8,
      of: null,
      region: "dong-bang-song-cuu-long",
    });
    expect(
      only("Quảng Ninh giữ vị trí quán quân PCI 6 năm liên tiếp (2017 - 2022).").stated,
    ).toEqual({
      kind: "streak",
      years: 6,
      within: 1,
      from: 2017,
      to: 2022,
    });
  });

  test("a name of both unit sets names both units, and one of the old set only the old unit", () => {
    const slugs = (text: string) => only(text).subject.province?.slugs;
    expect(slugs("PAPI 2023 của Huế đạt 46,04 điểm.")).toEqual({
      "63": "thua-thien-hue",
      "34": "hue",
    });
    expect(slugs("PAPI 2023 của Tiền Giang đạt 42 điểm.")).toEqual({ "63": "tien-giang" });
  });
});

const words = [
  ...["PAR Index", "PCI", "SIPAS", "PAPI", "DTI", "chỉ số", "Gia nhập thị trường", "“", "”"],
  ...["Tiền Giang", "Quảng Ninh", "Bà Rịa - Vũng Tàu", "TP.HCM", "Huế", "Bộ Nội vụ", "huyện"],
  ...["năm 2023", "2022", "(2017 - 2022)", "so với", "năm trước", "12/3/2024", "lần lượt", "và"],
  ...["đạt", "85,77", "điểm", "%", "xếp thứ", "2", "50/63", "dẫn đầu", "top 10", "tăng", "3 bậc"],
  ...["từ 30 lên 23", "1.121/1.807 thủ tục", "6 năm liên tiếp", "(", ")", ",", ";", ".", ":", "\n"],
  ...["của", "về", "là", "tiếp theo", "không", "phấn đấu", "ranked", "4th", "of", "topped", "tỉnh"],
];
const sentence = fc
  .array(fc.constantFrom(...words), { maxLength: 40 })
  .map((parts) => parts.join(" "));

function check(text: string): void {
  for (const { span, sentence: around, stated } of readClaims(archive, text)) {
    expect(span.start).toBeGreaterThanOrEqual(around.start);
    expect(span.end).toBeLessThanOrEqual(around.end);
    expect(around.end).toBeLessThanOrEqual(text.length);
    const slice = text.slice(span.start, span.end);
    expect(slice.trim()).toBe(slice);
    expect(slice.length).toBeGreaterThan(0);
    if (stated.kind !== "value" && stated.kind !== "ratio") continue;
    const digits = stated.kind === "value" ? stated.printed : String(stated.numerator);
    expect(slice.replace(/[^\d]/g, "")).toContain(digits.replace(/[^\d]/g, ""));
  }
}

describe("any text", () => {
  test("of the words of such sentences: each claim lies in its sentence and holds its number", () => {
    fc.assert(fc.property(sentence, check), { numRuns: 1500 });
  });

  test("in decomposed letters gives the same claims", () => {
    const statedOf = (text: string) =>
      readClaims(archive, text).map(({ subject, stated }) => ({ subject, stated }));
    fc.assert(
      fc.property(sentence, (text) => {
        expect(statedOf(text.normalize("NFD"))).toEqual(statedOf(text));
      }),
      { numRuns: 500 },
    );
  });

  test("of any characters is read without failing", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 300 }), check), { numRuns: 500 });
    fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), check), {
      numRuns: 500,
    });
  });

  test.each(
    [
      "a",
      "(",
      ")",
      "1.",
      "1/63 ",
      "a\u0301",
      "\u0301\u0323",
      "\0\x07",
      "\u{1F600}",
      "\ud800",
      "\u202e",
      '"',
    ].concat([
      "PCI, ",
      "Hà Nội, ",
      "top 10 ",
      "lần lượt ",
      "từ 30 lên ",
      "xếp thứ ",
      "2020-",
      "Bà Rịa - ",
      ",,",
      "\n",
    ]),
  )("of 20,000 characters of %j ends", (part) => {
    const text = part.repeat(Math.ceil(20_000 / part.length)).slice(0, 20_000);
    expect(readClaims(archive, text).length).toBeLessThan(20_000);
  });
});
