import { describe, expect, test } from "vitest";
import type { EmbedContext } from "@/lib/queries/embed/context";
import { lineEmbed } from "@/lib/queries/embed/line-embed";
import { lineOffers, provinceOffers } from "@/lib/queries/embed/offers";
import { provinceEmbed } from "@/lib/queries/embed/province-embed";
import { indexSection } from "@/lib/queries/index-section";
import { provinceView } from "@/lib/queries/province";
import { type Archive, createArchive } from "@/lib/rankings/archive";
import { realArchive } from "../setup-archive";

const now = await realArchive();
const { snapshot } = now;
const live: EmbedContext = { language: "vi", theme: null, newest: null };
const provinces = snapshot.provinces.filter(
  ({ unitSet, validTo }) => unitSet === "63" && validTo === "2025-06-30",
);

/** The archive as it was before the editions of a year came in. */
function before(year: number): Archive {
  const isOld = (item: { readonly year: number }) => item.year < year;
  return createArchive({
    ...snapshot,
    figures: snapshot.figures.filter(isOld),
    averages: snapshot.averages.filter(isOld),
    gaps: snapshot.gaps.filter(isOld),
    releases: snapshot.releases.filter(isOld),
  });
}

function section(archive: Archive, slug: string, code: string) {
  const province = archive.province("63", slug);
  const found = province && indexSection(archive, code, province, "vi");
  if (!province || !found) throw new Error(`nothing of ${slug} in ${code}`);
  return { province, found };
}

describe.each([
  ["par-index", 2023],
  ["sipas", 2024],
  ["papi", 2024],
  ["dti", 2024],
] as const)("a frame copied before %s %i", (code, year) => {
  const then = before(year);

  test("has room for a longer line when the edition is in", () => {
    expect(provinces).toHaveLength(63);
    for (const { slug } of provinces) {
      const old = section(then, slug, code);
      if (lineEmbed(then, old.found, old.province, live).chart === null) continue;
      const [offer] = lineOffers(then, old.found, old.province, "vi");
      const { found, province } = section(now, slug, code);
      expect(offer?.live.height, slug).toBeGreaterThanOrEqual(
        lineEmbed(now, found, province, live).height,
      );
    }
  });

  test("has room for the strips of the province when the edition is in", () => {
    for (const { slug } of provinces) {
      const [old, view] = [then, now].map((archive) => provinceView(archive, "63", slug, "vi"));
      if (!old || !view) throw new Error(`no page of ${slug}`);
      const [offer] = provinceOffers(then, old, "vi");
      expect(offer?.live.height, slug).toBeGreaterThanOrEqual(
        provinceEmbed(now, view, live).height,
      );
    }
  });
});
