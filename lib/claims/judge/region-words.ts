import type { Text } from "@/lib/i18n/language";
import type { RegionPlace } from "@/lib/rankings/region";
import { type Asked, inBoth } from "./finding";
import { indexWords, unitWords } from "./words";

/** "Trong vùng Đồng bằng sông Cửu Long, Tiền Giang xếp thứ 8/13 về PAR Index 2023 (đã công bố)." */
export function regionSentence(
  { archive, indicator, year, unit }: Asked,
  place: RegionPlace,
): Text {
  return inBoth((language) => {
    const region = archive.region(unit.unitSet, place.region)?.name[language] ?? place.region;
    const name = unitWords(archive, unit, language);
    const index = indexWords(archive, indicator, year, language);
    const total = place.ofPrinted
      ? ""
      : {
          vi: "; nguồn không in tổng số, vùng có chừng ấy tỉnh",
          en: "; the source prints no total, the region has that many",
        }[language];
    if (language === "vi") {
      const how = place.kind === "published" ? "đã công bố" : "tính từ bảng xếp hạng";
      return `Trong vùng ${region}, ${name} xếp thứ ${place.place}/${place.of} về ${index} (${how}${total}).`;
    }
    const how = place.kind === "published" ? "as published" : "counted from the ranking";
    return `Within ${region}, ${name} is ${place.place} of ${place.of} in ${index} (${how}${total}).`;
  });
}
