import type { UnitSetId } from "@/lib/figures/figure";
import type { Language } from "@/lib/i18n/language";
import { rankingView } from "@/lib/queries/ranking";
import type { Archive } from "@/lib/rankings/archive";
import { rankingSentences } from "@/lib/sentences/ranking";

type Which = readonly [code: string, year: number, unitSet?: UnitSetId];

/** Reads ranking pages as a visitor would; what is not there fails the test by its name. */
export function rankingReader(archive: Archive) {
  function read(language: Language, ...[code, year, unitSet = "63"]: Which) {
    const found = rankingView(archive, code, year, unitSet, language);
    if (!found) throw new Error(`no ranking ${code} ${year} of the ${unitSet}`);
    return found;
  }
  return {
    view: (...which: Which) => read("vi", ...which),
    row(slug: string, ...which: Which) {
      const found = read("vi", ...which).rows.find((item) => item.province.slug === slug);
      if (!found) throw new Error(`no row ${slug}`);
      return found;
    },
    sentences: (language: Language, ...which: Which) =>
      rankingSentences(read(language, ...which), language),
  };
}
