import { describe, expect, test } from "vitest";
import { checkText } from "@/lib/claims/check-text";
import { realArchive } from "../setup-archive";
import { judgedLine } from "./read-line";

const archive = await realArchive();

/** Sentences, true ones and twins with one wrong number, and all that is read of them. */
const sentences: readonly (readonly [string, readonly string[]])[] = [
  [
    "Năm 2024, Lâm Đồng (mới) xếp thứ 24/34 về chuyển đổi số, đạt 0,6729 điểm; trước sáp nhập, Lâm Đồng xếp thứ 22/63 còn Đắk Nông xếp thứ 55/63.",
    [
      "confirmed rank dti 2024 lam-dong 24/34",
      "confirmed value dti 2024 lam-dong 0.6729",
      "confirmed rank dti 2024 lam-dong 22/63",
      "confirmed rank dti 2024 dak-nong 55/63",
    ],
  ],
  [
    "Năm 2024, Lâm Đồng (mới) xếp thứ 24/34 về chuyển đổi số, đạt 0,7331 điểm; trước sáp nhập, Lâm Đồng xếp thứ 22/63.",
    [
      "confirmed rank dti 2024 lam-dong 24/34",
      "contradicted value dti 2024 lam-dong 0.7331",
      "confirmed rank dti 2024 lam-dong 22/63",
    ],
  ],
  [
    "Cần Thơ xếp thứ 16/63 về DTI năm 2024 với 0,7505 điểm; sau khi hợp nhất với Hậu Giang và Sóc Trăng, thành phố xếp thứ 19/34 với 0,7030 điểm.",
    [
      "confirmed rank dti 2024 can-tho 16/63",
      "confirmed value dti 2024 can-tho 0.7505",
      "confirmed rank dti 2024 can-tho 19/34",
      "confirmed value dti 2024 can-tho 0.7030",
    ],
  ],
  [
    "Cần Thơ xếp thứ 16/63 về DTI năm 2024 với 0,7030 điểm; sau khi hợp nhất với Hậu Giang và Sóc Trăng, thành phố xếp thứ 19/34.",
    [
      "confirmed rank dti 2024 can-tho 16/63",
      "contradicted value dti 2024 can-tho 0.7030",
      "confirmed rank dti 2024 can-tho 19/34",
    ],
  ],
  [
    "Phú Thọ, sau khi hợp nhất với Vĩnh Phúc và Hòa Bình, đạt 0,6973 điểm và xếp thứ 20/34 về DTI 2024; tỉnh Phú Thọ cũ xếp thứ 50/63 với 0,6370 điểm.",
    [
      "confirmed value dti 2024 phu-tho 0.6973",
      "confirmed rank dti 2024 phu-tho 20/34",
      "confirmed rank dti 2024 phu-tho 50/63",
      "confirmed value dti 2024 phu-tho 0.6370",
    ],
  ],
  [
    "Phú Thọ sau sáp nhập với Vĩnh Phúc, Hòa Bình đạt 0,7389 điểm DTI 2024.",
    ["contradicted value dti 2024 phu-tho 0.7389"],
  ],
  [
    "Tây Ninh (hợp nhất Long An và Tây Ninh) xếp thứ 21/34 về DTI 2024, tỉnh Tây Ninh (cũ) xếp thứ 53/63, Long An xếp thứ 10/63.",
    [
      "confirmed rank dti 2024 tay-ninh 21/34",
      "confirmed rank dti 2024 tay-ninh 53/63",
      "confirmed rank dti 2024 long-an 10/63",
    ],
  ],
  [
    "Tây Ninh (hợp nhất Long An và Tây Ninh) xếp thứ 21/34 về DTI 2024, tỉnh Tây Ninh (cũ) xếp thứ 35/63.",
    ["confirmed rank dti 2024 tay-ninh 21/34", "contradicted rank dti 2024 tay-ninh 35/63"],
  ],
  [
    "Sau khi hợp nhất với Thái Bình, tỉnh Hưng Yên xếp thứ 32/34 về DTI 2024.",
    ["confirmed rank dti 2024 hung-yen 32/34"],
  ],
  [
    "Vĩnh Long (gồm Vĩnh Long, Bến Tre và Trà Vinh) đạt 0,6696 điểm DTI 2024, xếp thứ 25/34.",
    ["confirmed value dti 2024 vinh-long 0.6696", "confirmed rank dti 2024 vinh-long 25/34"],
  ],
  [
    "DTI 2024: Đồng Nai (hợp nhất Đồng Nai và Bình Phước) xếp thứ 15/34. Nếu tính theo 63 tỉnh, Đồng Nai đạt 0,6711 điểm (hạng 44/63), Bình Phước đạt 0,7617 điểm (hạng 12/63).",
    [
      "confirmed rank dti 2024 dong-nai 15/34",
      "confirmed value dti 2024 dong-nai 0.6711",
      "confirmed rank dti 2024 dong-nai 44/63",
      "confirmed value dti 2024 binh-phuoc 0.7617",
      "confirmed rank dti 2024 binh-phuoc 12/63",
    ],
  ],
  [
    "Với 0,6862 điểm, Tuyên Quang (hợp nhất với Hà Giang) đứng thứ 22/34 về DTI năm 2024, cao hơn mức 0,6432 điểm của Tuyên Quang cũ.",
    ["confirmed value dti 2024 tuyen-quang 0.6862", "confirmed rank dti 2024 tuyen-quang 22/34"],
  ],
  [
    "After the merger, the new Vinh Long (Ben Tre, Tra Vinh and Vinh Long) ranked 25th out of 34 in the 2024 DTI.",
    ["confirmed rank dti 2024 vinh-long 25/34"],
  ],
  [
    "Quảng Trị đứng thứ 33/34 về DTI 2024, đạt 0,5858 điểm, thấp hơn trước sáp nhập.",
    ["confirmed rank dti 2024 quang-tri 33/34", "confirmed value dti 2024 quang-tri 0.5858"],
  ],
  [
    "Cao Bằng đứng cuối bảng (34/34) về DTI năm 2024.",
    ["confirmed rank dti 2024 cao-bang last", "confirmed rank dti 2024 cao-bang 34/34"],
  ],
  [
    "PCI 2024 của Phú Thọ xếp thứ 8. Năm 2021, PCI của tỉnh mới đạt 66,11 điểm.",
    ["confirmed rank pci 2024 phu-tho 8", "confirmed value pci 2021 phu-tho 66.11"],
  ],
  [
    "Bắc Kạn, nay là một phần của Thái Nguyên, đứng cuối SIPAS 2024.",
    ["confirmed rank sipas 2024 bac-kan last"],
  ],
  [
    "Bac Kan, now part of Thai Nguyen, came last in SIPAS 2024.",
    ["confirmed rank sipas 2024 bac-kan last"],
  ],
];

describe("old and new provinces of one name, and the parts of a merged one", () => {
  test.each(sentences)("%s", (text, expected) => {
    expect(checkText(archive, text).map(judgedLine)).toEqual(expected);
  });
});
