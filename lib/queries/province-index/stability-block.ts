import type { Province } from "@/lib/provinces/province";
import type { StabilityBlock } from "@/lib/rankings/province-index-view";
import type { RankChangeReason } from "@/lib/rankings/rank-change";
import { stability } from "@/lib/rankings/stability";
import { stabilitySentences } from "@/lib/sentences/stability";
import { type Context, say } from "./context";

/** How near the others are, and whether the change of the place is small beside that. */
export function stabilityBlock(context: Context, reason: RankChangeReason | null): StabilityBlock {
  const { archive, indicator, province, year, language } = context;
  const { unitSet, slug } = province;
  const found = stability(archive, indicator.code, year, unitSet, slug);
  if (found?.kind !== "counted") return { stability: found, said: null, near: [] };
  const places = reason?.kind === "explained" ? reason.parts.total : null;
  return {
    stability: found,
    said: say(context, stabilitySentences(found, places, language), {
      codes: [indicator.code],
      years: [year],
      allProvinces: true,
    }),
    near: found.withinNarrow.slugs.map((other) => ({
      province: archive.province(unitSet, other) as Province,
      score: archive.figure(indicator.code, year, unitSet, other)?.printed ?? "",
    })),
  };
}
