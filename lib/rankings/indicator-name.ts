import type { Text } from "@/lib/i18n/language";
import type { Indicator } from "@/lib/indicators/indicator";
import type { Archive } from "./archive";

/** The name an indicator had in an edition: the publisher renamed some components over the years. */
export function indicatorName(archive: Archive, indicator: Indicator, year: number): Text {
  return (
    archive.snapshot.indicatorNames.find(
      (item) => item.code === indicator.code && item.fromYear <= year && year <= item.toYear,
    )?.name ?? indicator.name
  );
}
