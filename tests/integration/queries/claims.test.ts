import { describe, expect, test } from "vitest";
import { checkClaims, claimsView, maxClaimText } from "@/lib/queries/claims";
import { realArchive } from "../setup-archive";

const archive = await realArchive();

const text =
  "Quảng Ninh đạt 71,52 điểm PCI năm 2023. Năm 2022, Quảng Ninh dẫn đầu PCI, PAR Index và SIPAS.\r\nChỉ số PAPI năm 2024 của Tiền Giang đạt 42,15 điểm.";

describe("what the page shows of a text", () => {
  const view = claimsView(archive, text, "vi");

  test("counts the verdicts that occur", () => {
    expect(view.problem).toBeNull();
    expect(view.checked?.counts).toEqual([
      { verdict: "confirmed", count: 3 },
      { verdict: "contradicted", count: 1 },
      { verdict: "not-in-data", count: 1 },
    ]);
  });

  test("the pieces are the whole text, and every claim is marked once", () => {
    const pieces = view.checked?.pieces ?? [];
    expect(pieces.map((piece) => piece.text).join("")).toBe(text.replace("\r\n", "\n"));
    const numbers = pieces.flatMap((piece) => piece.claims.map((claim) => claim.number));
    expect(numbers).toEqual([1, 2, 3, 4, 5]);
    expect(pieces.filter((piece) => piece.claims.length > 0).map((piece) => piece.text)).toEqual([
      "đạt 71,52 điểm",
      "dẫn đầu",
      "đạt 42,15 điểm",
    ]);
  });

  test("a claim says what was said, what the data holds, and leads to source, ranking and province", () => {
    const [wrong] = view.checked?.items ?? [];
    expect(wrong).toMatchObject({
      verdict: "contradicted",
      stated: "71,52",
      found: "71,25",
      ranking: { href: "/xep-hang/pci/2023" },
      province: { href: "/tinh-truoc-2025/quang-ninh/pci" },
    });
    expect(wrong?.sources.length).toBeGreaterThan(0);
    expect(wrong?.correct).toContain("71,25 điểm");
    expect(wrong?.sentence.join("")).toBe("Quảng Ninh đạt 71,52 điểm PCI năm 2023.");
  });

  test("counts and shares are written as the language writes them", () => {
    const [claim] =
      claimsView(archive, "Xã giải quyết 1.121/1.807 hồ sơ, đạt 52%.", "en").checked?.items ?? [];
    expect(claim).toMatchObject({ stated: "1,121/1,807 = 52%", found: "1,121/1,807 = 62.04%" });
  });

  test("a short text has an address of its own, a long one has none", () => {
    expect(view.checked?.address).toMatch(/^\/kiem-chung\?cau=/);
    expect(claimsView(archive, text.repeat(20), "vi").checked?.address).toBeNull();
  });
});

describe("a text that is not checked", () => {
  test.each([
    ["empty", " \n\t ", " \n\t "],
    ["too-long", "ạ".repeat(maxClaimText + 1), "ạ".repeat(maxClaimText + 1)],
    ["control", "PCI\u0000 2023\u001b", "PCI 2023"],
  ] as const)("%s: the text is still there", (problem, given, kept) => {
    expect(claimsView(archive, given, "vi")).toEqual({ text: kept, problem, checked: null });
  });

  test("the longest text is checked", () => {
    expect(claimsView(archive, "ạ".repeat(maxClaimText), "vi").problem).toBeNull();
  });

  test("lines that a form sends with two characters count one", () => {
    const lines = "\r\n".repeat(maxClaimText - 1);
    expect(claimsView(archive, `a${lines}`, "vi").problem).toBeNull();
  });

  test("nothing was given", () => {
    expect(claimsView(archive, null, "vi")).toEqual({ text: "", problem: null, checked: null });
  });
});

test("every source that a claim names is in the data", () => {
  for (const claim of checkClaims(archive, text)) {
    expect(claim.from.map((source) => source.key)).toEqual(claim.sources);
  }
});
