import { describe, expect, test } from "vitest";
import { readClaims } from "@/lib/claims/read-claims";
import type { Figure } from "@/lib/figures/figure";
import { realArchive } from "../setup-archive";
import { line } from "./read-line";

const archive = await realArchive();
const { indicators, provinces } = archive.snapshot;
/** Not those of one day: their figures are of no edition. */
const roots = indicators.filter(({ code, parent }) => parent === null && !code.startsWith("egov"));
const recent = archive.snapshot.figures.filter(
  ({ year, printed, indicator }) => year >= 2022 && printed !== null && !indicator.endsWith(".pct"),
);

function nameOf({ indicator }: Figure): string {
  const [own, root] = [archive.indicator(indicator), archive.root(indicator)];
  const whole = root?.short?.vi ?? root?.name.vi ?? "";
  return own === root ? whole : `“${own?.name.vi}” của ${whole}`;
}

function sentenceOf(figure: Figure): string {
  const province = archive.province(figure.unitSet, figure.province);
  const unit = archive.indicator(figure.indicator)?.unit === "%" ? "%" : " điểm";
  const rank = figure.rank === null ? "" : `, xếp hạng ${figure.rank}/${figure.of}`;
  const kind = province?.kind === "province" ? "tỉnh " : "";
  const value = figure.printed?.replace(".", ",");
  return `Năm ${figure.year}, chỉ số ${nameOf(figure)} của ${kind}${province?.name.vi} đạt ${value}${unit}${rank}.`;
}

/** "Huế" is the same name in both unit sets; the slug of the old one stands for both. */
function expectedOf({ indicator, year, province, printed, rank, of }: Figure): string[] {
  const slug = province === "hue" ? "thua-thien-hue" : province;
  const subject = `${indicator} ${year} ${slug}`;
  const place = rank === null ? [] : [`rank ${subject} ${rank}/${of}`];
  return [`value ${subject} ${printed}`, ...place];
}

describe("a plain sentence about each figure of the data", () => {
  test.each(roots.map(({ code }) => code))("%s and its components", (code) => {
    const own = recent.filter(
      ({ indicator }) =>
        archive.root(indicator)?.code === code && indicator !== "par-index.part-sipas",
    );
    for (const figure of own) {
      const text = sentenceOf(figure);
      expect([text, ...readClaims(archive, text).map(line)]).toEqual([text, ...expectedOf(figure)]);
    }
  });

  test("each name of each province in both unit sets", () => {
    const lowerCase = new Set(["Hưng yên"]);
    for (const { unitSet, slug, name, aliases } of provinces) {
      for (const written of [name.vi, name.en, ...aliases].filter((item) => !lowerCase.has(item))) {
        const [claim] = readClaims(archive, `PCI 2022 của ${written} đạt 65,5 điểm.`);
        expect([written, claim?.subject.province?.slugs[unitSet]]).toEqual([written, slug]);
      }
    }
  });
});
