import { describe, expect, test } from "vitest";
import type { Archive } from "@/lib/rankings/archive";
import { componentChange } from "@/lib/rankings/components";
import { edition } from "@/lib/rankings/edition";
import { firstInAll } from "@/lib/rankings/firsts";
import { placeWithScore, rankGap } from "@/lib/rankings/gap";
import { gapHistory } from "@/lib/rankings/gap-history";
import { movers } from "@/lib/rankings/movers";
import { percentiles } from "@/lib/rankings/percentiles";
import type { PlaceGap } from "@/lib/rankings/place-gap";
import { rankChangeReason } from "@/lib/rankings/rank-change";
import { type Records, records } from "@/lib/rankings/records";
import { stability } from "@/lib/rankings/stability";
import { strengths } from "@/lib/rankings/strengths";
import { componentSentences } from "@/lib/sentences/components";
import { placesGained, pointCount, pointsMoved, someNames } from "@/lib/sentences/counts";
import {
  gapPointSentence,
  gapSentences,
  placeGapSentence,
  whatIfSentence,
} from "@/lib/sentences/gap";
import { moversSentences } from "@/lib/sentences/movers";
import { percentileSentences } from "@/lib/sentences/percentiles";
import { rankChangeSentences } from "@/lib/sentences/rank-change";
import { firstsSentence, recordSentences } from "@/lib/sentences/records";
import { placeBandSentence, stabilitySentences } from "@/lib/sentences/stability";
import { strengthSentences } from "@/lib/sentences/strengths";
import { shippedArchive } from "../queries/shipped";

const archive: Archive = shippedArchive();

function sure<T>(value: T | null | undefined): T {
  if (value == null) throw new Error("nothing found");
  return value;
}

const why = (code: string, from: number, to: number, slug = "tien-giang") =>
  sure(rankChangeReason(archive, code, from, to, "63", slug));
const moved = (code: string, from: number, to: number) =>
  sure(movers(archive, code, from, to, "63"));
const parts = (code: string, from: number, to: number, slug = "tien-giang") =>
  sure(componentChange(archive, code, from, to, "63", slug));

describe("small words", () => {
  test.each([
    [3, "tăng 3 bậc", "up 3 places"],
    [1, "tăng 1 bậc", "up 1 place"],
    [-1, "giảm 1 bậc", "down 1 place"],
    [0, "không đổi hạng", "no change of place"],
  ])("%i places", (places, vi, en) => {
    expect([placesGained(places, "vi"), placesGained(places, "en")]).toEqual([vi, en]);
  });

  test.each([
    ["0.41", "tăng 0,41 điểm", "up 0.41 points"],
    ["-1", "giảm 1 điểm", "down 1 point"],
    ["0.00", "không đổi", "unchanged"],
  ])("%s points", (delta, vi, en) => {
    expect([pointsMoved(delta, "vi"), pointsMoved(delta, "en")]).toEqual([vi, en]);
  });

  test("one point is singular in English, 1.00 points is not", () => {
    expect([pointCount("1", "en"), pointCount("1.00", "en")]).toEqual(["1 point", "1.00 points"]);
  });

  test.each([
    [5, "A, B, C, D và E", "A, B, C, D and E"],
    [6, "A, B, C, D, E và 1 tỉnh khác", "A, B, C, D, E and 1 other"],
    [7, "A, B, C, D, E và 2 tỉnh khác", "A, B, C, D, E and 2 others"],
  ])("%i names", (count, vi, en) => {
    const names = [..."ABCDEFG"].slice(0, count);
    expect([someNames(names, "vi"), someNames(names, "en")]).toEqual([vi, en]);
  });
});

describe("why the place changed", () => {
  test("up with a lower score, the parts, and who was passed", () => {
    const found = why("pci", 2019, 2020);
    expect(rankChangeSentences(found, "vi")).toEqual([
      "PCI 2020 so với 2019: Tiền Giang tăng 1 bậc, từ 46/63 lên 45/63 (tính từ điểm số); điểm giảm 1,13 điểm.",
      "Nếu chỉ điểm của tỉnh thay đổi (các tỉnh khác giữ nguyên như năm 2019): giảm 13 bậc; nếu chỉ các tỉnh khác thay đổi: tăng 18 bậc; phần chung của hai thay đổi: giảm 4 bậc.",
      "Đã vượt hoặc bắt kịp (3): Điện Biên, Kiên Giang và Ninh Bình.",
      "Bị vượt bởi (2): Hòa Bình và Quảng Trị.",
    ]);
    expect(rankChangeSentences(found, "en")).toEqual([
      "PCI 2020 against 2019: Tien Giang up 1 place, from 46/63 to 45/63 (counted from scores); score down 1.13 points.",
      "Had only its own score moved (others held constant as in 2019): down 13 places; had only the others moved: up 18 places; the joint part of the two: down 4 places.",
      "Passed or drew level with (3): Dien Bien, Kien Giang and Ninh Binh.",
      "Was passed by (2): Hoa Binh and Quang Tri.",
    ]);
  });

  test("down, with provinces that entered and left", () => {
    expect(rankChangeSentences(why("papi", 2022, 2023), "en").at(-1)).toBe(
      "The provinces scored changed (newly scored: Bac Giang and Bac Ninh; no longer scored: Binh Duong and Quang Ninh), which alone made: no change of place.",
    );
  });

  test("a tie, and a printed place that differs", () => {
    const found = why("pci", 2018, 2019, "phu-yen");
    expect(rankChangeSentences(found, "vi")[0]).toBe(
      "PCI 2019 so với 2018: Phú Yên tăng 9 bậc, từ 51/63 lên 42/63, đồng hạng (tính từ điểm số); điểm tăng 2,45 điểm.",
    );
    expect(rankChangeSentences(found, "en").at(-1)).toBe(
      "The printed place of 2019 is 43, not the 42 counted from scores.",
    );
  });

  test("unchanged: still at the same place", () => {
    expect(rankChangeSentences(why("pci", 2019, 2020, "quang-ninh"), "vi")[0]).toMatch(
      /^PCI 2020 so với 2019: Quảng Ninh không đổi hạng, vẫn 1\/63 \(tính từ điểm số\)/,
    );
  });

  test.each([
    [
      "a break",
      ["pci", 2012, 2013],
      "Không so được năm 2013 với năm 2012: Thêm chỉ số cạnh tranh bình đẳng, trọng số đổi (10 chỉ số thành phần).",
      "2013 is not comparable with 2012: Policy bias was added and weights changed (10 sub-indices).",
    ],
    [
      "partial editions",
      ["par-index", 2022, 2023],
      "Ở đây chưa có đủ điểm năm 2022 và 2023 của mọi tỉnh được chấm, nên không tính từ điểm số.",
      "Not every score of 2022 and 2023 that the publisher gave is here, so nothing is counted from the scores.",
    ],
    [
      "a missing score",
      ["papi", 2023, 2024],
      "Không có điểm năm 2024 của Tiền Giang: Không có số liệu trong bảng điểm chính thức.",
      "No score of Tien Giang in 2024: No data in the official tables.",
    ],
  ] as const)("%s is told with its reason", (_, [code, from, to], vi, en) => {
    const found = why(code, from, to);
    expect(rankChangeSentences(found, "vi")).toEqual([vi]);
    expect(rankChangeSentences(found, "en")).toEqual([en]);
  });
});

describe("movers", () => {
  test("of a complete pair: shares and the biggest moves", () => {
    expect(moversSentences(moved("pci", 2019, 2020), "vi")).toEqual([
      "PCI 2020 so với 2019: trong 63 tỉnh có cả hai kỳ, 8 tăng (12,7%), 55 giảm, 0 không đổi.",
      "Tăng nhiều điểm nhất: Bình Dương, tăng 2,78 điểm.",
      "Giảm nhiều điểm nhất: Kiên Giang, giảm 4,98 điểm.",
      "Về thứ hạng: trong 63 tỉnh có cả hai kỳ, 34 tăng (54,0%), 18 giảm, 11 không đổi.",
      "Tăng nhiều bậc nhất: Bắc Giang, tăng 13 bậc (từ 40 lên 27/63).",
      "Giảm nhiều bậc nhất: Kiên Giang, giảm 27 bậc (từ 35 xuống 62/63).",
    ]);
  });

  test("of partial editions: only of those here, without a share", () => {
    const said = moversSentences(moved("par-index", 2022, 2023), "en");
    expect(said.slice(0, 2)).toEqual([
      "PAR Index 2023 against 2022: of 14 provinces whose scores in both editions are here, 14 rose, 0 fell, 0 did not change.",
      "Of those here, biggest rise in score: Kon Tum, up 4.79 points.",
    ]);
    expect(moversSentences(moved("par-index", 2022, 2023), "vi")[1]).toBe(
      "Trong số có ở đây, tăng nhiều điểm nhất: Kon Tum, tăng 4,79 điểm.",
    );
  });

  test("equal moves are told together, and counted places say so", () => {
    const said = moversSentences(moved("papi", 2022, 2023), "en");
    expect(said).toContain("Biggest fall in places: Quang Ngai and Vinh Long, down 26 places.");
    expect(said).toContain(
      "Biggest rise in places: Ha Giang, up 29 places (from 40 to 11/61, counted from scores).",
    );
    expect(said).toContain(
      "4 provinces cannot be compared, at least one figure being missing: Bac Giang, Bac Ninh, Binh Duong and Quang Ninh.",
    );
  });

  test("not comparable: the reason and the nearest pair; a caution is told", () => {
    expect(moversSentences(moved("pci", 2012, 2013), "vi")).toEqual([
      "Không so được PCI 2013 với 2012: Thêm chỉ số cạnh tranh bình đẳng, trọng số đổi (10 chỉ số thành phần).",
      "Hai kỳ gần nhất so được với nhau: 2013 và 2014.",
    ]);
    expect(moversSentences(moved("papi", 2020, 2021), "en").at(-1)).toBe(
      "Compare with care: Some dimensions changed questions or scales this year.",
    );
  });
});

describe("components", () => {
  test("gains, losses, places had one stayed, rounding and where the weights come from", () => {
    expect(componentSentences(parts("pci", 2018, 2019), "en")).toEqual([
      "PCI score 2019 against 2018: up 1.16 points.",
      "Gains: Transparency (0.48 points), Proactivity of provincial leadership (0.415 points), Land access and security of tenure (0.355 points), Business support services (0.24 points), Policy bias (0.215 points), Labour training (0.14 points) and Informal charges (0.11 points).",
      "Losses: Entry costs (0.52 points), Time costs (0.175 points) and Legal institutions and security (0.115 points).",
      "Had Transparency stayed as in 2018 (others held constant): 56 of 63, down 10 places against what happened.",
      "Had Proactivity of provincial leadership stayed as in 2018 (others held constant): 56 of 63, down 10 places against what happened.",
      "Had Land access and security of tenure stayed as in 2018 (others held constant): 55 of 63, down 9 places against what happened.",
      "Rounding: up 0.015 points.",
      "Weights refitted from the published tables; the publisher does not print them.",
    ]);
  });

  test("what cannot be said is named, once for each reason", () => {
    const said = componentSentences(parts("papi", 2020, 2021), "vi");
    expect(said).toContain(
      "Không nói được phần của Trách nhiệm giải trình với người dân, Thủ tục hành chính công và Cung ứng dịch vụ công (Một phần câu hỏi hoặc thang đo của chỉ số nội dung thay đổi).",
    );
    expect(said).toContain("Còn lại giảm 0,9208 điểm, gồm các phần không nói được và làm tròn.");
  });

  test.each([
    ["pci", 2010, 2011, "Không giải thích được từ các thành phần: tăng 0,245 điểm."],
    [
      "pci",
      2021,
      2022,
      "Không chia được theo thành phần: năm 2022 chưa biết các thành phần cộng thành tổng điểm ra sao.",
    ],
    [
      "pci",
      2012,
      2013,
      "Không so được năm 2013 với năm 2012: Thêm chỉ số cạnh tranh bình đẳng, trọng số đổi (10 chỉ số thành phần).",
    ],
    ["papi", 2023, 2024, "Không có điểm năm 2024: Không có số liệu trong bảng điểm chính thức."],
  ] as const)("%s %i to %i", (code, from, to, vi) => {
    expect(componentSentences(parts(code, from, to), "vi")).toContain(vi);
  });

  test("strengths say the median, the points left and what would gain most", () => {
    const found = sure(strengths(archive, "papi", 2023, "63", "tien-giang"));
    expect(strengthSentences(found, "en")).toEqual([
      "In 2023, of 8 components 2 are above the median, 6 below.",
      "Most points left in E-governance: 7.3028 points of the total.",
      "Bringing Participation at local levels to the median, others held constant: up 14 places.",
      "Bringing Participation at local levels to the best quarter, others held constant: up 17 places.",
    ]);
  });
});

describe("gaps", () => {
  const gap = (code: string, year: number) =>
    sure(rankGap(archive, code, year, "63", "tien-giang"));

  test("counted: the next place, the band and the target", () => {
    expect(gapSentences(gap("papi", 2023), "vi")).toEqual([
      "Cần thêm 0,2208 điểm để lên hạng 58/61 (các tỉnh khác giữ nguyên).",
      "Cần thêm 1,1424 điểm để vào nhóm trung bình thấp (từ 40,8330).",
      "Mục tiêu 30 hạng đầu đến năm 2025: cần thêm 2,7060 điểm để lên hạng 30/61 (các tỉnh khác giữ nguyên).",
    ]);
  });

  test("partial: places to go, and that the points cannot be said", () => {
    expect(gapSentences(gap("par-index", 2023), "en")).toEqual([
      "Needs 4.23 points more for group A (from 90).",
      "Target, the first 30 by 2025: 20 places short of place 30 of 63; the points cannot be said.",
      "Not every score of 2023 that the publisher gave is here, so nothing is counted from the scores.",
    ]);
  });

  test("missing: the reason", () => {
    expect(gapSentences(gap("papi", 2024), "vi")[0]).toBe(
      "Năm 2024 không có số của Tiền Giang: Không có số liệu trong bảng điểm chính thức.",
    );
  });

  test.each<[PlaceGap, string, string]>([
    [
      { kind: "reached", place: 30, of: 63 },
      "Đã ở trong 30 hạng đầu.",
      "Already among the first 30.",
    ],
    [
      { kind: "level", place: 42, of: 63, printedPlace: 43 },
      "Bằng điểm in ra của hạng 42/63, nhưng đơn vị công bố xếp thứ 43/63.",
      "Level with place 42 of 63 in the printed score, but placed 43 by the publisher.",
    ],
    [
      { kind: "places", place: 30, of: 63, places: 1 },
      "Còn 1 bậc nữa mới tới hạng 30/63; không nói được còn bao nhiêu điểm.",
      "1 place short of place 30 of 63; the points cannot be said.",
    ],
    [
      { kind: "unknown", place: 30, of: null },
      "Không nói được còn bao xa tới hạng 30.",
      "How far place 30 is cannot be said.",
    ],
  ])("%o", (found, vi, en) => {
    expect([placeGapSentence(found, "vi"), placeGapSentence(found, "en")]).toEqual([vi, en]);
  });

  test.each([
    ["43.5", "With 43.5 points (others held constant): 21 of 61, up 38 places."],
    ["39.9114", "With 39.9114 points (others held constant): tied for 58 of 61, up 1 place."],
    ["39.6906", "With 39.6906 points (others held constant): 59 of 61, no change of place."],
    ["nhiều", "The score must be a number from zero up, such as 43.5; enter it again."],
    ["99", "The score must lie between 6 and 80; enter it again."],
  ])("a score of %s", (score, en) => {
    const found = sure(edition(archive, "papi", 2023, "63"));
    const answer = placeWithScore(archive, found, "tien-giang", score);
    expect(whatIfSentence(answer, 2023, found.indicator, "en")).toBe(en);
  });

  test("the history: above, below, not counted", () => {
    const points = gapHistory(archive, "pci", "63", "tien-giang", 30);
    const said = (year: number) =>
      gapPointSentence(sure(points.find((point) => point.year === year)), 30, "vi");
    expect(said(2005)).toBe("2005: cao hơn hạng 30 1,92 điểm (27/42, tính từ điểm số).");
    expect(said(2020)).toBe("2020: thấp hơn hạng 30 0,69 điểm (45/63, tính từ điểm số).");
    expect(said(2021)).toBe("2021: Đã công bố, chưa thu thập đủ.");
    expect(said(2022)).toBe("2022: không có hạng ở đây.");
  });
});

describe("stability", () => {
  const found = sure(stability(archive, "pci", 2020, "63", "tien-giang"));

  test("neighbours, the band of places, and a small move only inside it", () => {
    expect(stabilitySentences(found, -1, "vi")).toEqual([
      "17 tỉnh khác có điểm chênh không quá 0,5 điểm; 30 tỉnh không quá 1 điểm.",
      "Các hạng từ 35 đến 45/63 (11 tỉnh) nằm trong khoảng 0,5 điểm.",
      "Thay đổi này (giảm 1 bậc) là nhỏ: nằm trong khoảng ấy.",
    ]);
    expect(stabilitySentences(found, 1, "en")).toEqual([
      "17 provinces have scores within 0.5 of it; 30 provinces within 1.",
      "Places 35 to 45 of 63 (11 provinces) lie within 0.5 points.",
    ]);
  });

  test("equal scores share a place; one province alone is no band", () => {
    const band = {
      fromPlace: 3,
      toPlace: 3,
      of: 34,
      count: 2,
      width: "0.5",
      spread: "0.00",
      slugs: [],
    };
    expect(placeBandSentence(band, "en")).toBe("2 provinces share place 3 of 34.");
    expect(placeBandSentence({ ...band, count: 1 }, "en")).toBeNull();
  });
});

describe("records", () => {
  const said = (found: Records, language: "vi" | "en") =>
    recordSentences(found, "Hải Phòng", "PAR Index", language);

  test("best since, first time, longest runs", () => {
    const found = sure(records(archive, "par-index", "63", "hai-phong"));
    expect(said(found, "vi")).toEqual([
      "PAR Index 2024: Hải Phòng xếp thứ 1/63, hạng tốt nhất kể từ năm 2021 (1/63).",
      "Lần đầu dẫn đầu sau 3 năm (lần trước: 2021).",
      "Dài nhất trong 3 hạng đầu PAR Index: 5 kỳ liên tiếp, 2020–2024.",
      "Dài nhất trong 10 hạng đầu PAR Index: 8 kỳ liên tiếp, 2017–2024.",
    ]);
    expect(said(found, "en")[1]).toBe("First time in first place in 3 years (last: 2021).");
  });

  test.each([
    [
      2020,
      "Năm 2020, Quảng Ninh đứng đầu PAR Index, SIPAS, PAPI và PCI (PAPI: tính từ điểm số).",
      "In 2020, Quang Ninh was first in PAR Index, SIPAS, PAPI and PCI (PAPI: counted from scores).",
    ],
    [
      2021,
      "Năm 2021, Quảng Ninh không đứng đầu tất cả (PAR Index: xếp thứ 2/63).",
      "In 2021, Quang Ninh was not first in all of them (PAR Index: placed 2nd of 63).",
    ],
  ])("first in four indices of %i", (year, vi, en) => {
    const codes = ["par-index", "sipas", "papi", "pci"];
    const found = sure(firstInAll(archive, codes, year, "63", "quang-ninh"));
    expect([firstsSentence(found, "vi"), firstsSentence(found, "en")]).toEqual([vi, en]);
  });

  test("not confirmable names what is missing and why", () => {
    const found = sure(firstInAll(archive, ["pci", "papi"], 2023, "63", "quang-ninh"));
    expect(firstsSentence(found, "vi")).toBe(
      "Chưa xác nhận được Quảng Ninh đứng đầu PCI và PAPI năm 2023; còn thiếu PAPI: Sai số khảo sát vượt mức cho phép, không công bố.",
    );
  });
});

describe("percentiles", () => {
  test("each group with its years, kinds of places, and what is missing", () => {
    const found = sure(percentiles(archive, "63", "tien-giang", 2020));
    expect(percentileSentences(found, "vi")).toEqual([
      "Cơ quan nhà nước và thẩm định: PAR Index không có số (Bộ Nội vụ đã công bố đủ 63 tỉnh; bảng đầy đủ chỉ có dạng ảnh hoặc PDF, chưa nhập).",
      "Người dân: SIPAS 2020 xếp thứ 46/63, bằng hoặc hơn 28,6% số tỉnh; PAPI 2020 xếp thứ 39/63 (tính từ điểm số), bằng hoặc hơn 39,7% số tỉnh.",
      "Doanh nghiệp: PCI 2020 xếp thứ 45/63, bằng hoặc hơn 30,2% số tỉnh.",
      "Chuyển đổi số: DTI 2020 xếp thứ 6/63, bằng hoặc hơn 92,1% số tỉnh; ICT Index không có số (Chưa có ở đây; chưa ghi nhận là đã công bố hay chưa).",
    ]);
  });

  test("different years are named, and a self-reported score stays one", () => {
    const said = percentileSentences(sure(percentiles(archive, "63", "tien-giang")), "en");
    expect(said[2]).toBe("Firms: PCI 2023 66.8 points (self-reported).");
    expect(said.at(-1)).toBe("The indices are of different years: 2017, 2023 and 2024.");
  });
});
