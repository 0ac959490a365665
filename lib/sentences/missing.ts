import type { Language, Text } from "@/lib/i18n/language";
import type { MissingReason } from "@/lib/rankings/missing";

/** The reason in two or three words, for a table cell. */
export function missingLabel(reason: Pick<MissingReason, "code">, language: Language): string {
  return labels[reason.code][language];
}

/** The reason as recorded, else what its code means. Ends without a full stop. */
export function missingWords(reason: MissingReason, language: Language): string {
  return (reason.text ?? explanations[reason.code])[language].replace(/\.$/, "");
}

const labels: Record<MissingReason["code"], Text> = {
  "not-published": { vi: "không công bố", en: "not published" },
  "not-surveyed": { vi: "không khảo sát", en: "not surveyed" },
  "data-quality": { vi: "số liệu không bảo đảm", en: "data quality" },
  "not-collected": { vi: "chưa thu thập", en: "not collected yet" },
  "no-edition": { vi: "không có kỳ công bố", en: "no edition" },
  "not-in-edition": { vi: "không có trong kỳ này", en: "not in this edition" },
  "not-recorded": { vi: "chưa có ở đây", en: "not held here" },
};

const explanations: Record<MissingReason["code"], Text> = {
  ...labels,
  "not-in-edition": {
    vi: "Bảng của đơn vị công bố kỳ này không có tỉnh này",
    en: "The publisher's table of this edition does not list this province",
  },
  "not-recorded": {
    vi: "Chưa có ở đây; chưa ghi nhận là đã công bố hay chưa",
    en: "Not held here; whether it was published is not recorded",
  },
};
