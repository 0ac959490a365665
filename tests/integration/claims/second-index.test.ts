import { describe, expect, test } from "vitest";
import { checkText } from "@/lib/claims/check-text";
import { realArchive } from "../setup-archive";
import { judgedLine } from "./read-line";

const archive = await realArchive();

/** True sentences on several indices, and their false twins, with all that is read of them. */
const sentences: readonly (readonly [string, readonly string[]])[] = [
  [
    "Năm 2023, Nghệ An xếp thứ 15 về PAR Index, SIPAS xếp thứ 12, DTI đứng thứ 42.",
    [
      "confirmed rank par-index 2023 nghe-an 15",
      "confirmed rank sipas 2023 nghe-an 12",
      "confirmed rank dti 2023 nghe-an 42",
    ],
  ],
  [
    "Năm 2023, Nghệ An xếp thứ 15 về PAR Index, SIPAS xếp thứ 15, DTI đứng thứ 42.",
    [
      "confirmed rank par-index 2023 nghe-an 15",
      "contradicted rank sipas 2023 nghe-an 15",
      "confirmed rank dti 2023 nghe-an 42",
    ],
  ],
  [
    "Năm 2023 Bắc Giang đứng thứ 4 về PCI; PAPI đứng thứ 10; DTI đứng thứ 9.",
    [
      "confirmed rank pci 2023 bac-giang 4",
      "confirmed rank papi 2023 bac-giang 10",
      "confirmed rank dti 2023 bac-giang 9",
    ],
  ],
  [
    "Năm 2023 Bắc Giang đứng thứ 4 về PCI; PAPI đứng thứ 4; DTI đứng thứ 9.",
    [
      "confirmed rank pci 2023 bac-giang 4",
      "contradicted rank papi 2023 bac-giang 4",
      "confirmed rank dti 2023 bac-giang 9",
    ],
  ],
  [
    "Năm 2023, Bắc Giang đạt 69,75 điểm PCI, PAPI đạt 44,32 điểm.",
    ["confirmed value pci 2023 bac-giang 69.75", "rounded value papi 2023 bac-giang 44.32"],
  ],
  [
    "Năm 2022, Nghệ An xếp thứ 16 về PAR Index và SIPAS xếp thứ 14.",
    ["confirmed rank par-index 2022 nghe-an 16", "confirmed rank sipas 2022 nghe-an 14"],
  ],
  [
    "Năm 2023, Bắc Giang xếp thứ 4 về PAR Index và PCI.",
    ["confirmed rank par-index 2023 bac-giang 4", "confirmed rank pci 2023 bac-giang 4"],
  ],
  [
    "Năm 2023, Bắc Giang xếp thứ 4 về PAR Index, PCI và DTI xếp thứ 9.",
    ["confirmed rank par-index 2023 bac-giang 4", "confirmed rank dti 2023 bac-giang 9"],
  ],
  [
    "PAPI (thứ 10) và DTI (thứ 9) năm 2023 của Bắc Giang đều cao.",
    ["confirmed rank papi 2023 bac-giang 10", "confirmed rank dti 2023 bac-giang 9"],
  ],
  [
    "Năm 2023, các chỉ số của Bắc Giang gồm PCI (69,75 điểm, thứ 4) và PAPI (44,32 điểm, thứ 10).",
    [
      "confirmed value pci 2023 bac-giang 69.75",
      "confirmed rank pci 2023 bac-giang 4",
      "rounded value papi 2023 bac-giang 44.32",
      "confirmed rank papi 2023 bac-giang 10",
    ],
  ],
  [
    "Năm 2023, các chỉ số của Bắc Giang gồm PCI (69,75 điểm, thứ 10) và PAPI (44,32 điểm, thứ 4).",
    [
      "confirmed value pci 2023 bac-giang 69.75",
      "contradicted rank pci 2023 bac-giang 10",
      "rounded value papi 2023 bac-giang 44.32",
      "contradicted rank papi 2023 bac-giang 4",
    ],
  ],
  [
    "PCI và PAPI năm 2023 của Bắc Giang lần lượt đạt 69,75 và 44,32 điểm, xếp thứ 4 và thứ 10.",
    [
      "confirmed value pci 2023 bac-giang 69.75",
      "rounded value papi 2023 bac-giang 44.32",
      "confirmed rank pci 2023 bac-giang 4",
      "confirmed rank papi 2023 bac-giang 10",
    ],
  ],
  [
    "PCI và PAPI năm 2023 của Bắc Giang lần lượt đạt 69,75 và 44,32 điểm, xếp thứ 10 và thứ 4.",
    [
      "confirmed value pci 2023 bac-giang 69.75",
      "rounded value papi 2023 bac-giang 44.32",
      "contradicted rank pci 2023 bac-giang 10",
      "contradicted rank papi 2023 bac-giang 4",
    ],
  ],
  [
    "PCI và PAPI năm 2023 của Bắc Giang xếp thứ 4 và thứ 10.",
    ["not-in-data rank - - bac-giang 4", "not-in-data rank - - bac-giang 10"],
  ],
  [
    "PCI của Bắc Giang từ 72,80 điểm (thứ 2) năm 2022 xuống 69,75 điểm (thứ 4) năm 2023.",
    [
      "confirmed delta_value pci 2023 bac-giang -3.05",
      "confirmed value pci 2022 bac-giang 72.80",
      "confirmed rank pci 2022 bac-giang 2",
      "confirmed value pci 2023 bac-giang 69.75",
      "confirmed rank pci 2023 bac-giang 4",
    ],
  ],
  [
    "PCI của Bắc Giang từ 72,80 điểm (thứ 4) năm 2022 xuống 69,75 điểm (thứ 2) năm 2023.",
    [
      "confirmed delta_value pci 2023 bac-giang -3.05",
      "confirmed value pci 2022 bac-giang 72.80",
      "contradicted rank pci 2022 bac-giang 4",
      "confirmed value pci 2023 bac-giang 69.75",
      "contradicted rank pci 2023 bac-giang 2",
    ],
  ],
  [
    "PCI của Bắc Giang từ 72,80 điểm, đứng thứ 2 năm 2022 xuống 69,75 điểm, đứng thứ 4 năm 2023.",
    [
      "not-in-data value pci - bac-giang 72.80",
      "confirmed rank pci 2022 bac-giang 2",
      "confirmed value pci 2023 bac-giang 69.75",
      "confirmed rank pci 2023 bac-giang 4",
    ],
  ],
  [
    "PCI 2019 của Bến Tre: Chi phí thời gian đạt 8,80 điểm; kết quả tổng hợp đạt 69,34 điểm, xếp thứ 7.",
    [
      "confirmed value pci.4 2019 ben-tre 8.80",
      "confirmed value pci 2019 ben-tre 69.34",
      "confirmed rank pci 2019 ben-tre 7",
    ],
  ],
  [
    "PCI 2019 của Bến Tre: Chi phí thời gian đạt 8,80 điểm; kết quả tổng hợp đạt 69,34 điểm, xếp thứ 1.",
    [
      "confirmed value pci.4 2019 ben-tre 8.80",
      "confirmed value pci 2019 ben-tre 69.34",
      "contradicted rank pci 2019 ben-tre 1",
    ],
  ],
  [
    "PCI 2019 của Bến Tre: Chi phí thời gian đạt 8,80 điểm, xếp thứ 7 chung cuộc.",
    ["confirmed value pci.4 2019 ben-tre 8.80", "confirmed rank pci 2019 ben-tre 7"],
  ],
  [
    "Bắc Giang có PAPI 2023 đứng thứ 10. Năm 2023, tỉnh phấn đấu PCI vào top 5. Kết quả, năm 2023 tỉnh xếp thứ 4.",
    ["confirmed rank papi 2023 bac-giang 10", "confirmed rank pci 2023 bac-giang 4"],
  ],
  [
    "Bắc Giang có PAPI 2023 đứng thứ 10. Năm 2023, tỉnh phấn đấu PCI vào top 5. Năm 2023 tỉnh xếp thứ 4.",
    ["confirmed rank papi 2023 bac-giang 10", "not-in-data rank - 2023 bac-giang 4"],
  ],
  ["Bắc Giang kém địa phương dẫn đầu 1,5 điểm PCI năm 2023.", []],
  [
    "Năm 2023, Bắc Giang đứng thứ 10 về PAPI, thấp hơn tỉnh đứng đầu gần 2 điểm.",
    ["confirmed rank papi 2023 bac-giang 10"],
  ],
  ["Bắc Giang là địa phương dẫn đầu PCI năm 2023.", ["contradicted rank pci 2023 bac-giang 1"]],
  [
    "Nghệ An đứng thứ 15 về PAR Index năm 2023, trong khi SIPAS đứng thứ 12.",
    ["confirmed rank par-index 2023 nghe-an 15", "confirmed rank sipas 2023 nghe-an 12"],
  ],
  [
    "Nghệ An đứng thứ 15 về PAR Index năm 2023, trong khi SIPAS đứng thứ 15.",
    ["confirmed rank par-index 2023 nghe-an 15", "contradicted rank sipas 2023 nghe-an 15"],
  ],
  [
    "Nghệ An: PAR Index 2023 xếp thứ 15; SIPAS xếp thứ 12; DTI xếp thứ 42.",
    [
      "confirmed rank par-index 2023 nghe-an 15",
      "confirmed rank sipas 2023 nghe-an 12",
      "not-in-data rank dti - nghe-an 42",
    ],
  ],
  [
    "Nghệ An đứng thứ 15 về PAR Index năm 2023, trong khi DTI đứng thứ 52.",
    ["confirmed rank par-index 2023 nghe-an 15", "not-in-data rank dti - nghe-an 52"],
  ],
  [
    "Nghệ An đứng thứ 15 về PAR Index năm 2023; năm 2022 SIPAS đứng thứ 14.",
    ["confirmed rank par-index 2023 nghe-an 15", "confirmed rank sipas 2022 nghe-an 14"],
  ],
  [
    "Năm 2022 và năm 2023, PCI của Bắc Giang xếp thứ 2 và thứ 4.",
    ["not-in-data rank pci - bac-giang 2", "not-in-data rank pci - bac-giang 4"],
  ],
  [
    "Năm 2022, PCI Bắc Giang xếp thứ 2, đứng thứ 4 năm 2023.",
    ["confirmed rank pci 2022 bac-giang 2", "confirmed rank pci 2023 bac-giang 4"],
  ],
  ["PCI và PAPI năm 2023 của Bắc Giang xếp thứ 4 và 10.", ["not-in-data rank - - bac-giang 4"]],
  [
    "Giai đoạn 2017 - 2020, PCI Ninh Bình lần lượt xếp thứ 36, 29, 39 và 58.",
    [
      "confirmed rank pci 2017 ninh-binh 36",
      "confirmed rank pci 2018 ninh-binh 29",
      "confirmed rank pci 2019 ninh-binh 39",
      "confirmed rank pci 2020 ninh-binh 58",
    ],
  ],
  [
    "Giai đoạn 2022 - 2023, PCI Bắc Giang lần lượt xếp thứ 2 và 4.",
    ["confirmed rank pci 2022 bac-giang 2", "confirmed rank pci 2023 bac-giang 4"],
  ],
  [
    "Giai đoạn 2022 - 2023, PCI Bắc Giang lần lượt xếp thứ 4 và 2.",
    ["contradicted rank pci 2022 bac-giang 4", "contradicted rank pci 2023 bac-giang 2"],
  ],
  [
    "Giai đoạn 2021 - 2023, PCI Bắc Giang lần lượt xếp thứ 2 và 4.",
    ["not-in-data rank pci - bac-giang 2", "not-in-data rank pci - bac-giang 4"],
  ],
  [
    "Giai đoạn 2022 - 2023, PCI và PAPI Bắc Giang lần lượt xếp thứ 4 và 10.",
    ["not-in-data rank pci - bac-giang 4", "not-in-data rank papi - bac-giang 10"],
  ],
  [
    "Giai đoạn 2022 - 2023, Bắc Giang và Quảng Ninh lần lượt xếp thứ 4 và 1 về PCI.",
    ["not-in-data rank pci - bac-giang 4", "not-in-data rank pci - quang-ninh 1"],
  ],
  [
    "Giai đoạn 2022 - 2023, PCI Bắc Giang lần lượt đạt 72,80 điểm và 69,75 điểm, xếp thứ 2 và thứ 4.",
    [
      "not-in-data value pci - bac-giang 72.80",
      "not-in-data value pci - bac-giang 69.75",
      "not-in-data rank pci - bac-giang 2",
      "not-in-data rank pci - bac-giang 4",
    ],
  ],
  [
    "Năm 2023, Bắc Giang xếp thứ 4 (PCI), thứ 10 (PAPI) và thứ 9 (DTI).",
    [
      "confirmed rank pci 2023 bac-giang 4",
      "confirmed rank papi 2023 bac-giang 10",
      "confirmed rank dti 2023 bac-giang 9",
    ],
  ],
  [
    "Năm 2023, Bắc Giang xếp thứ 10 (PCI), thứ 4 (PAPI) và thứ 9 (DTI).",
    [
      "contradicted rank pci 2023 bac-giang 10",
      "contradicted rank papi 2023 bac-giang 4",
      "confirmed rank dti 2023 bac-giang 9",
    ],
  ],
  [
    "Năm 2023, Hà Tĩnh xếp thứ 18 về Chỉ số cải cách hành chính (PAR Index), Chỉ số hài lòng (SIPAS) xếp thứ 4.",
    ["confirmed rank par-index 2023 ha-tinh 18", "confirmed rank sipas 2023 ha-tinh 4"],
  ],
  [
    "Năm 2023, Hà Tĩnh xếp thứ 4 về Chỉ số cải cách hành chính (PAR Index), Chỉ số hài lòng (SIPAS) xếp thứ 18.",
    ["contradicted rank par-index 2023 ha-tinh 4", "contradicted rank sipas 2023 ha-tinh 18"],
  ],
  [
    "Với 69,75 điểm PCI, 44,32 điểm PAPI, Bắc Giang xếp thứ 4 và thứ 10 năm 2023.",
    [
      "confirmed value pci 2023 bac-giang 69.75",
      "rounded value papi 2023 bac-giang 44.32",
      "not-in-data rank - 2023 bac-giang 4",
      "not-in-data rank - - bac-giang 10",
    ],
  ],
];

describe("each figure is of its own index", () => {
  test.each(sentences)("%s", (text, expected) => {
    expect(checkText(archive, text).map(judgedLine)).toEqual(expected);
  });
});
