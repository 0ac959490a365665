import type { Indicator } from "@/lib/indicators/indicator";
import type { Archive } from "./archive";

/** The indicator under the name that it had in an edition: the publisher renamed some components over the years. */
export function namedIndicator(archive: Archive, indicator: Indicator, year: number): Indicator {
  const then = archive.snapshot.indicatorNames.find(
    (item) => item.code === indicator.code && item.fromYear <= year && year <= item.toYear,
  );
  return then ? { ...indicator, name: then.name } : indicator;
}
