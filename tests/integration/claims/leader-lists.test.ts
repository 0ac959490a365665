import { describe, expect, test } from "vitest";
import { realArchive } from "../setup-archive";
import { judgedLines } from "./judged-lines";

const archive = await realArchive();

/** PCI 2023: 1 Quảng Ninh 71,25; 2 Long An 70,94; 3 Hải Phòng 70,34; 4 Bắc Giang 69,75; 5 Đồng Tháp 69,66. */
const leaders = ["quang-ninh", "long-an", "hai-phong", "bac-giang", "dong-thap"];
const scores = ["71.25", "70.94", "70.34", "69.75", "69.66"];

function within(count: number, slugs: readonly string[] = leaders): string[] {
  return slugs.slice(0, count).map((slug) => `rank pci 2023 ${slug} top ${count}: confirmed`);
}

function inOrder(count: number): string[] {
  return leaders.slice(0, count).map((slug, at) => `rank pci 2023 ${slug} ${at + 1}: confirmed`);
}

/** Each place with the score told after it. */
function scored(places: readonly string[]): string[] {
  return places.flatMap((place, at) => [
    place,
    `value pci 2023 ${leaders[at]} ${scores[at]}: confirmed`,
  ]);
}

const right: readonly (readonly [string, readonly string[]])[] = [
  [
    "5 tỉnh, thành phố dẫn đầu PCI 2023 gồm Quảng Ninh, Long An, Hải Phòng, Bắc Giang, Đồng Tháp.",
    within(5),
  ],
  [
    "5 địa phương có chỉ số PCI 2023 cao nhất cả nước là Quảng Ninh, Long An, Hải Phòng, Bắc Giang, Đồng Tháp.",
    within(5),
  ],
  ["Dẫn đầu PCI 2023 là 5 tỉnh: Quảng Ninh, Long An, Hải Phòng, Bắc Giang, Đồng Tháp.", within(5)],
  ["Top 5 PCI năm 2023 là: Quảng Ninh, Long An, Hải Phòng, Bắc Giang và Đồng Tháp.", within(5)],
  [
    "Top 5 PCI 2023: Quảng Ninh 71,25 điểm, Long An 70,94 điểm, Hải Phòng 70,34 điểm, Bắc Giang 69,75 điểm, Đồng Tháp 69,66 điểm.",
    scored(within(5)),
  ],
  [
    "5 địa phương đứng đầu cả nước về PCI năm 2023 là: Quảng Ninh với 71,25 điểm, Long An với 70,94 điểm, Hải Phòng với 70,34 điểm, Bắc Giang với 69,75 điểm và Đồng Tháp với 69,66 điểm.",
    scored(within(5)),
  ],
  [
    "The top five provinces in the 2023 PCI were Quang Ninh (71.25 points), Long An (70.94), Hai Phong (70.34), Bac Giang (69.75) and Dong Thap (69.66).",
    scored(within(5)),
  ],
  [
    "Five provinces led the 2023 PCI: Quang Ninh, Long An, Hai Phong, Bac Giang and Dong Thap.",
    within(5),
  ],
  [
    "Năm tỉnh dẫn đầu PCI 2023 lần lượt là Quảng Ninh (71,25 điểm), Long An (70,94 điểm), Hải Phòng (70,34 điểm), Bắc Giang (69,75 điểm) và Đồng Tháp (69,66 điểm).",
    scored(inOrder(5)),
  ],
  ["Top 3 PCI 2023 theo thứ tự gồm Quảng Ninh, Long An và Hải Phòng.", inOrder(3)],
  [
    "Top 3 PCI 2023: 1. Quảng Ninh (71,25 điểm), 2. Long An (70,94 điểm), 3. Hải Phòng (70,34 điểm).",
    scored(inOrder(3)),
  ],
  ["Top 3 PCI 2023: (1) Quảng Ninh, (2) Long An, (3) Hải Phòng.", inOrder(3)],
  [
    "The top three in the 2023 PCI were Quang Ninh, Long An and Hai Phong, in that order.",
    inOrder(3),
  ],
  [
    "Năm 2023, 5 tỉnh dẫn đầu PCI gồm Quảng Ninh, Long An, Hải Phòng, Bắc Giang và Đồng Tháp, trong đó Quảng Ninh đứng đầu.",
    [...within(5), "rank pci 2023 quang-ninh 1: confirmed"],
  ],
  ["Quảng Ninh, Long An và Hải Phòng là 3 địa phương dẫn đầu PCI 2023.", within(3)],
  [
    "Miền Bắc có 3 tỉnh trong top 5 PCI 2023 lần lượt là Quảng Ninh, Hải Phòng và Bắc Giang.",
    [
      "rank pci 2023 quang-ninh top 5: confirmed",
      "rank pci 2023 hai-phong top 5: confirmed",
      "rank pci 2023 bac-giang top 5: confirmed",
    ],
  ],
  ["Top 5 PCI 2023 có Quảng Ninh, Long An và Hải Phòng.", within(5).slice(0, 3)],
  // What follows the list is no part of it.
  [
    "Top 3 PCI 2023 gồm Quảng Ninh, Long An; Tiền Giang đạt 66,8 điểm.",
    [
      "rank pci 2023 quang-ninh top 3: confirmed",
      "rank pci 2023 long-an top 3: confirmed",
      "value pci 2023 tien-giang 66.8: confirmed",
    ],
  ],
  [
    "Top 10 PCI 2023 gồm Quảng Ninh, Long An, Hải Phòng và Tiền Giang đạt 66,8 điểm.",
    [
      "rank pci 2023 quang-ninh top 10: confirmed",
      "rank pci 2023 long-an top 10: confirmed",
      "rank pci 2023 hai-phong top 10: confirmed",
      "value pci 2023 tien-giang 66.8: confirmed",
    ],
  ],
];

const wrong: readonly (readonly [string, readonly string[]])[] = [
  [
    "Ba tỉnh dẫn đầu PCI 2023 là Quảng Ninh, Long An và Bắc Giang.",
    [
      "rank pci 2023 quang-ninh top 3: confirmed",
      "rank pci 2023 long-an top 3: confirmed",
      "rank pci 2023 bac-giang top 3: contradicted",
    ],
  ],
  [
    "Ba tỉnh dẫn đầu PCI 2023 lần lượt là Quảng Ninh, Hải Phòng và Long An.",
    [
      "rank pci 2023 quang-ninh 1: confirmed",
      "rank pci 2023 hai-phong 2: contradicted",
      "rank pci 2023 long-an 3: contradicted",
    ],
  ],
  [
    "The top three in the 2023 PCI were Quang Ninh, Long An and Dong Thap.",
    [
      "rank pci 2023 quang-ninh top 3: confirmed",
      "rank pci 2023 long-an top 3: confirmed",
      "rank pci 2023 dong-thap top 3: contradicted",
    ],
  ],
];

/** The last ones, a group without a number, a part of the country, a sector, another measure. */
const unread = [
  "5 tỉnh đứng cuối PCI 2022 gồm Cao Bằng, Bạc Liêu, Bình Phước, Đắk Nông, Kon Tum.",
  "5 tỉnh đứng cuối PCI 2022 lần lượt là Cao Bằng, Điện Biên, Bạc Liêu.",
  "Xếp cuối bảng PCI 2022 là 3 tỉnh: Cao Bằng, Điện Biên, Bạc Liêu.",
  "The bottom three in the 2022 PCI were Cao Bang, Dien Bien and Bac Lieu.",
  "Năm 2023, nhóm dẫn đầu PCI gồm Quảng Ninh, Long An và Đà Nẵng.",
  "3 tỉnh dẫn đầu vùng Đồng bằng sông Cửu Long về PCI 2023 gồm Long An, Đồng Tháp, Bến Tre.",
  "3 tỉnh dẫn đầu khu vực phía Bắc về PCI 2023 là Quảng Ninh, Hải Phòng, Bắc Giang.",
  "Trong 5 thành phố trực thuộc Trung ương, 3 thành phố dẫn đầu PCI 2023 là Hải Phòng, Đà Nẵng, Cần Thơ.",
  "5 tỉnh dẫn đầu cả nước về thu hút FDI năm 2023 gồm Quảng Ninh, Thái Bình, Hà Nội.",
  "Ba tỉnh dẫn đầu về cải thiện điểm số PCI 2023 là Cà Mau, Bạc Liêu và Tiền Giang.",
  "5 tỉnh có chi phí không chính thức thấp nhất theo PCI 2023 gồm Quảng Ninh, Long An, Hải Phòng.",
  "Ba tỉnh miền núi dẫn đầu PCI 2023 lần lượt là Bắc Giang, Phú Thọ, Lào Cai.",
  "Trong số các tỉnh Đồng bằng sông Cửu Long, 3 tỉnh dẫn đầu PCI 2023 là Long An, Đồng Tháp, Bến Tre.",
  "Vùng ĐBSCL có 3 tỉnh dẫn đầu PCI 2023 là Long An, Đồng Tháp và Bến Tre.",
  "Sau Quảng Ninh, các tỉnh dẫn đầu PCI 2023 lần lượt là Long An, Hải Phòng, Bắc Giang.",
  // In another order than that of the places.
  "5 tỉnh dẫn đầu PCI 2023 theo thứ tự ABC gồm Bắc Giang, Đồng Tháp, Hải Phòng, Long An, Quảng Ninh.",
  "5 tỉnh dẫn đầu PCI 2023 theo thứ tự từ thấp đến cao là Đồng Tháp, Bắc Giang, Hải Phòng, Long An, Quảng Ninh.",
  // Of several indices, places or years, each of the list has one.
  "Hai tỉnh dẫn đầu PCI và PAPI năm 2023 lần lượt là Quảng Ninh và Thừa Thiên Huế.",
  "Quảng Ninh và Thừa Thiên Huế là hai tỉnh dẫn đầu PCI và PAPI năm 2023.",
  "Hai đơn vị đứng đầu và cuối bảng PAR Index 2023 lần lượt là Quảng Ninh và An Giang.",
  "Quảng Ninh và Hải Phòng là hai địa phương dẫn đầu PCI các năm 2023 và 2024.",
  "Mục tiêu là lọt vào 5 tỉnh dẫn đầu PCI 2023 gồm Quảng Ninh, Long An, Hải Phòng.",
];

describe("lists of leaders", () => {
  test.each(right)("%s", (text, expected) => {
    expect(judgedLines(archive, text)).toEqual(expected);
  });

  test.each(wrong)("wrong: %s", (text, expected) => {
    expect(judgedLines(archive, text)).toEqual(expected);
  });

  test.each(unread)("left out: %s", (text) => {
    expect(judgedLines(archive, text)).toEqual([]);
  });
});
